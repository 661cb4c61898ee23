import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { names } from './words'

type Ids = 'articulation-party' | 'sole-supplier' | 'high-dependents' | 'dependency-cycle'

const cycleWhy =
  'Wacht iedereen op een ander, dan is lastig te zien waar een vertraging begon. Grond: NORA, de wereld van ketens (wederzijdse afhankelijkheid).'

/** A map that few confirmed may lack connections: then a hinge is soon seen. */
function confirmed(v: FindingValues): string {
  return `Deze kaart is voor ${countOf(v, 'mapConfirmed')}% bevestigd door de partijen met iets kritisch. `
}

export const nlStructureFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'articulation-party.pivot': {
    title: (v) => `${countOf(v, 'pieces')} delen van de keten hangen alleen via ${textOf(v, 'party')} samen`,
    why: 'Loopt het hier vast, dan merken partijen dat die elkaar nu alleen langs deze weg bereiken. Grond: Advies ketensturing, probleemanalyse.',
    question: (v) => `Wie merkt het eerst dat er bij ${textOf(v, 'party')} een tijd veel minder kan?`,
    unknown: (v) =>
      `${confirmed(v)}Of er afhankelijkheden zijn die nog niemand heeft getekend, en of deze plek door de wet is bepaald.`,
  },
  'articulation-party.gate': {
    title: (v) => `Alles in ${textOf(v, 'chain')} loopt langs ${names(v, 'parties', 6)}, en daar is het krap`,
    why: 'Waar de stappen op elkaar wachten, bepaalt één doorgang het tempo van het geheel. Grond: Advies ketensturing, probleemanalyse.',
    question: (v) => `Hoe hoort de rest van de keten op tijd dat ${names(v, 'parties', 6)} het niet redt?`,
    unknown: (v) => `${confirmed(v)}Of er in de praktijk omwegen zijn die niet op de kaart staan.`,
  },
  'articulation-party.bridge': {
    title: (v) =>
      `Twee delen van de keten hangen alleen via ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} samen`,
    why: 'Langs deze ene weg loopt dan alles wat beide kanten van elkaar nodig hebben. Grond: Advies ketensturing, probleemanalyse.',
    question: (v) =>
      `Hoe horen beide delen het als het tussen ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} stokt?`,
    unknown: (v) => `${confirmed(v)}Of de twee kanten elkaar ook buiten de getekende pijlen om spreken.`,
  },
  'sole-supplier.no-fallback': {
    title: (v) => `${names(v, 'dependents')} rekenen allemaal op ‘${textOf(v, 'product')}’ van ${textOf(v, 'party')}`,
    why: 'Kan geen andere partij dit leveren, dan helpt vooral een afspraak over wat te doen bij tegenslag. Grond: Advies ketensturing, analyse (niveau 3).',
    question: (v) => `Wat loopt er vast als ‘${textOf(v, 'product')}’ van ${textOf(v, 'party')} te laat of niet komt?`,
    unknown: 'Of hetzelfde product elders onder een andere naam op de kaart staat.',
  },
  'high-dependents.many': {
    title: (v) => `${countOf(v, 'count')} partijen wachten op ${textOf(v, 'party')} voor iets kritisch`,
    why: 'Wie voor velen werkt, krijgt bij krapte van velen tegelijk de vraag om voorrang. Grond: Advies ketensturing, probleemanalyse (schaarse middelen).',
    question: (v) =>
      `Als niet iedereen tegelijk kan, hoe komt er bij ${textOf(v, 'party')} dan een volgorde tot stand?`,
    unknown: 'Of leveren aan de één ten koste gaat van de ander; bij gegevens is dat vaak niet zo.',
  },
  'dependency-cycle.ring': {
    title: (v) => `${countOf(v, 'count')} partijen wachten in een kring op elkaar: ${names(v, 'parties', 6)}`,
    why: cycleWhy,
    question: (v) =>
      listOf(v, 'tables').length > 0
        ? `Welk wachten in deze kring is bij ${names(v, 'tables')} als eerste te doorbreken?`
        : `Welk wachten kunnen ${names(v, 'parties', 6)} als eerste doorbreken?`,
    unknown: 'Of iedereen in de kring voor dezelfde zaken op een ander wacht.',
  },
  'dependency-cycle.pair': {
    title: (v) => `${names(v, 'parties')} wachten over en weer op iets kritisch van elkaar`,
    why: cycleWhy,
    question: (v) => `Als ${names(v, 'parties')} allebei op de ander wachten, wie begint er dan?`,
    unknown: 'Of het om dezelfde zaken gaat, of om twee dingen die los van elkaar staan.',
  },
  'dependency-cycle.open': {
    title: (v) => `Of ${names(v, 'parties')} bewust op elkaar rekenen, is nog niet uitgezocht`,
    why: cycleWhy,
    question: (v) => `Hoe zouden ${names(v, 'parties')} hun afhankelijkheid van elkaar omschrijven?`,
    unknown: 'Of beide kanten weten dat de ander ook op hen wacht.',
  },
}

export const nlStructureRules: Readonly<Record<Ids, RuleText>> = {
  'articulation-party': {
    name: 'Samenhang van de keten',
    falseAlarm:
      'Sommige partijen staan door de wet op deze plek; en op een half getekende kaart lijkt al gauw iemand de spil.',
  },
  'sole-supplier': {
    name: 'Terugval bij één leverende partij',
    falseAlarm:
      'Een wettelijk monopolie is gewoon; dan telt alleen de terugval. Let op producten die net anders gespeld zijn.',
  },
  'high-dependents': {
    name: 'Wachten op één partij',
    falseAlarm: 'Wie gegevens automatisch levert, heeft veel afnemers zonder dat zij elkaar in de weg zitten.',
  },
  'dependency-cycle': {
    name: 'Wederzijds wachten',
    falseAlarm:
      'Informatie die terugkomt is vaak gezond en telt hier niet mee. Wie elkaar bewust nodig heeft, kan dat zo markeren.',
  },
}
