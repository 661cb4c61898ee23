import type { MessageOf } from '../../../graph/rules/index'
import {
  countOf,
  dayInWords,
  type FindingText,
  type FindingValues,
  joinNames,
  listOf,
  type RuleText,
  textOf,
} from '../../finding-text'
import { nlVocabulary } from '../vocabulary'
import { names, sentence, together, triangle, verb } from './words'

type Ids = 'triangle-not-coupled' | 'critical-dependency-uncoupled' | 'coupling-point-incomplete' | 'coupling-too-late'

const FIELDS: Readonly<Record<string, string>> = {
  meeting: 'overleg',
  moment: 'moment',
  representedBy: 'wie er zit',
  mandate: 'mandaat',
}

function fields(values: FindingValues): string {
  return joinNames(
    listOf(values, 'fields').map((field) => FIELDS[field] ?? field),
    'nl',
  )
}

function point(values: FindingValues): string {
  switch (listOf(values, 'ends').length) {
    case 0:
      return 'dit koppelvlak'
    case 1:
      return `het koppelvlak bij ${names(values, 'ends')}`
    default:
      return `het koppelvlak tussen ${names(values, 'ends')}`
  }
}

/** Whether what it lacks can be named in its title; more stands in the question. */
function few(values: FindingValues): boolean {
  return listOf(values, 'fields').length <= 2
}

function month(values: FindingValues, name = 'month'): string {
  return nlVocabulary.months[countOf(values, name) - 1] ?? ''
}

function document(values: FindingValues): string {
  return textOf(values, 'document') === 'annual-plan' ? 'het jaarplan' : 'de opdrachtbrief'
}

export const nlCouplingFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'triangle-not-coupled.none': {
    title: (v) =>
      textOf(v, 'authority')
        ? `Beheer van en gezag over ${textOf(v, 'party')} liggen apart; hun koppelvlak staat niet op de kaart`
        : `Op de kaart heeft ${triangle(v)} nog geen koppelvlak met de keten`,
    why: 'Driehoek en keten kunnen elkaar alleen bijsturen als is afgesproken waar en wanneer ze elkaar treffen. Grond: Advies ketensturing, inleiding.',
    question: (v) =>
      textOf(v, 'authority')
        ? `Waar en wanneer komen beheer en gezag bij elkaar over de inzet van ${textOf(v, 'party')}?`
        : `Wanneer in het jaar praten de keten en ${triangle(v)} met elkaar over de opdracht?`,
    unknown: 'Of iemand die in beide overleggen zit de twee in de praktijk al bijeenbrengt.',
  },
  'critical-dependency-uncoupled.none': {
    title: (v) =>
      `Op de kaart staat nog geen overleg of koppelvlak van ${textOf(v, 'supplier')} met ${names(v, 'dependents')}`,
    why: 'Zonder vaste plek komt nieuws over een verandering pas over als het werk er al anders door loopt. Grond: Advies ketensturing, probleemanalyse en stap 1.',
    question: (v) => `Hoe horen ${together(v, 'supplier', 'dependents')} op tijd van elkaar dat er iets verandert?`,
    unknown: 'Of het zo is geautomatiseerd dat een melding of een servicedesk genoeg is.',
  },
  'critical-dependency-uncoupled.open': {
    title: (v) =>
      `Gaat het koppelvlak van ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} ook over ‘${textOf(v, 'product')}’?`,
    why: 'Er is een koppelvlak getekend, maar nog niet voor welke afhankelijkheden het bedoeld is. Grond: Advies ketensturing, stap 1 (de afhankelijkheden in beeld).',
    question: (v) => `Wat bespreken ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} op hun koppelvlak?`,
    unknown: 'Voor welke afhankelijkheden het koppelvlak is; dat veld is nog leeg.',
  },
  'coupling-point-incomplete.none': {
    title: (v) =>
      sentence(
        few(v) ? `${point(v)} mist nog: ${fields(v)}` : `${point(v)} mist nog ${listOf(v, 'fields').length} onderdelen`,
      ),
    why: 'Een ontmoeting tussen driehoek en keten komt er pas van als plek, moment, mensen en ruimte om te besluiten bekend zijn. Grond: Advies ketensturing, inleiding en stap 8.',
    question: (v) => `Wat is er nodig om ${point(v)} de eerstvolgende keer goed te laten verlopen?`,
    unknown: 'Of het in de praktijk al loopt zonder dat het is opgeschreven.',
  },
  'coupling-point-incomplete.open': {
    title: (v) =>
      few(v)
        ? `Van ${point(v)} is nog niet bekend: ${fields(v)}`
        : `Van ${point(v)} zijn ${listOf(v, 'fields').length} onderdelen nog niet bekend`,
    why: 'Een ontmoeting tussen driehoek en keten komt er pas van als plek, moment, mensen en ruimte om te besluiten bekend zijn. Grond: Advies ketensturing, inleiding en stap 8.',
    question: (v) => `Wie kan dit aanvullen bij ${point(v)}: ${fields(v)}?`,
    unknown: 'Hoe dit is geregeld; deze velden heeft nog niemand ingevuld.',
  },
  'coupling-point-incomplete.not-seated': {
    title: (v) =>
      sentence(
        `${names(v, 'parties')} ${verb(v, 'parties', 'zit', 'zitten')} niet bij ‘${textOf(v, 'meeting')}’, waar wel het koppelvlak ligt`,
      ),
    why: 'Wie niet deelneemt aan het overleg waar het koppelvlak ligt, hoort het pas als het besproken is. Grond: Advies ketensturing, inleiding en stap 1 (overleggen en mandaten in beeld).',
    question: (v) => `Wie spreekt er bij ‘${textOf(v, 'meeting')}’ namens ${names(v, 'parties')} over ${point(v)}?`,
    unknown: 'Of iemand anders er namens deze partij zit; dat kunt u bij het koppelvlak vastleggen.',
  },
  'coupling-too-late.after': {
    title: (v) =>
      sentence(`${triangle(v)} treft de keten in ${month(v)}, na de opdracht (${dayInWords(textOf(v, 'date'), 'nl')})`),
    why: 'Wat de keten besluit als de opdracht al vastligt, kan er pas een jaar later in terechtkomen. Grond: Advies ketensturing, stap 7 (uitgangspunten: planning- en begrotingscyclus).',
    question: (v) => `Wat zou het vragen om de keten en ${triangle(v)} van volgorde te laten wisselen?`,
    unknown: 'Of dit moment al voor de opdracht van het volgende jaar bedoeld is.',
  },
  'coupling-too-late.calendar': {
    title: (v) =>
      sentence(`${triangle(v)} treft de keten in ${month(v)}, na ${document(v)} van ${month(v, 'orderMonth')}`),
    why: 'Wat de keten besluit als de opdracht al vastligt, kan er pas een jaar later in terechtkomen. Grond: Advies ketensturing, stap 7 (uitgangspunten: planning- en begrotingscyclus).',
    question: (v) =>
      `Wat kan de keten in ${month(v)} nog inbrengen, als ${document(v)} in ${month(v, 'orderMonth')} al klaar is?`,
    unknown: 'Of de driehoek zich dit jaar aan die maand houdt; een vastgesteld stuk met een datum is er niet.',
  },
}

export const nlCouplingRules: Readonly<Record<Ids, RuleText>> = {
  'triangle-not-coupled': {
    name: 'Driehoek en keten verbinden',
    falseAlarm: 'Soms brengt één functie de twee bijeen. Teken dan het koppelvlak, met plek en moment.',
  },
  'critical-dependency-uncoupled': {
    name: 'Koppelvlakken bij wat kritisch is',
    falseAlarm: 'Wat helemaal automatisch loopt, met iemand om te bellen, heeft soms genoeg aan die techniek.',
  },
  'coupling-point-incomplete': {
    name: 'Inrichting van koppelvlakken',
    falseAlarm: 'Dit is vooral een lijstje van wat nog te regelen of op te schrijven valt.',
  },
  'coupling-too-late': {
    name: 'Volgorde van keten en opdracht',
    falseAlarm: 'Wie meer jaren vooruit plant, bespreekt op dat moment misschien al het volgende jaar.',
  },
}
