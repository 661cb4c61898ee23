import type { MessageOf } from '../../../graph/rules/index'
import {
  countOf,
  dayInWords,
  type FindingText,
  type FindingValues,
  listOf,
  type RuleText,
  textOf,
} from '../../finding-text'
import { nlVocabulary } from '../vocabulary'
import { names, verb } from './words'

type Ids =
  | 'dependency-without-agreement'
  | 'agreement-expired'
  | 'agreement-without-review'
  | 'agreement-missing-party'
  | 'agreement-not-in-order'

const EVALUATE = 'Grond: Advies ketensturing, probleemanalyse (afspraken maken en evalueren).'

function title(values: FindingValues): string {
  return `‘${textOf(values, 'agreement')}’`
}

function day(values: FindingValues, name: string): string {
  return dayInWords(textOf(values, name), 'nl')
}

/** Where people next come together about an agreement. */
function nextPlace(values: FindingValues): string {
  const meeting = textOf(values, 'meeting')
  return meeting ? `‘${meeting}’` : 'het koppelvlak'
}

function month(values: FindingValues): string {
  return nlVocabulary.months[countOf(values, 'month') - 1] ?? ''
}

/** What one party delivers to one or more others: one product by its name. */
function delivered(values: FindingValues): string {
  const [product, ...more] = listOf(values, 'products')
  const [supplier, dependents] = [textOf(values, 'supplier'), names(values, 'dependents')]
  return product !== undefined && more.length === 0
    ? `‘${product}’ van ${supplier} voor ${dependents}`
    : `wat van ${supplier} naar ${dependents} gaat`
}

/** Umbrella organisations speak for other parties of this agreement; whether that binds them is worth asking too. */
function umbrellas(values: FindingValues): string {
  if (listOf(values, 'umbrellas').length === 0) return ''
  return `, en ${verb(values, 'umbrellas', 'bindt', 'binden')} ${names(values, 'umbrellas')} ook de eigen leden`
}

export const nlAgreementsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'dependency-without-agreement.none': {
    title: (v) => `Op de kaart staat geen afspraak over ${delivered(v)}`,
    why: 'Wat nergens staat, komt vaak pas ter sprake als het krap wordt. Grond: Advies ketensturing, probleemanalyse en stap 1.',
    question: (v) => `Wat spreken ${textOf(v, 'supplier')} en ${names(v, 'dependents')} af voor als dit knelt?`,
    unknown: 'Of de samenwerking zonder papier al jaren goed gaat.',
  },
  'dependency-without-agreement.open': {
    title: (v) =>
      `Of ‘${textOf(v, 'product')}’ van ${textOf(v, 'supplier')} voor ${textOf(v, 'dependent')} is afgesproken, is nog open`,
    why: 'Er ligt iets wat de afspraak kan zijn, maar nog niet alles ervan is ingevuld. Grond: Advies ketensturing, probleemanalyse en stap 1.',
    question: (v) =>
      `Wat ${verb(v, 'agreements', 'regelt', 'regelen')} ${names(v, 'agreements')} voor ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')}?`,
    unknown: 'Wie de afspraak tekende, of waar zij precies over gaat.',
  },
  'dependency-without-agreement.later': {
    title: (v) =>
      `Een afspraak over ‘${textOf(v, 'product')}’ van ${textOf(v, 'supplier')} voor ${textOf(v, 'dependent')} gaat nog in`,
    why: 'Tot een nieuwe afspraak ingaat, weet de een niet altijd waar de ander zich aan houdt. Grond: Advies ketensturing, probleemanalyse en stap 1.',
    question: (v) =>
      `Wat geldt er tot ${names(v, 'agreements')} ingaat${textOf(v, 'from') ? ` op ${day(v, 'from')}` : ''}?`,
    unknown: 'Of een eerdere afspraak tot die dag doorloopt.',
  },
  'dependency-without-agreement.own-judgement': {
    title: (v) =>
      `Over tijden en aantallen van ‘${textOf(v, 'product')}’ (${textOf(v, 'supplier')}) is nog niets bekend`,
    why: 'Over de beslissing zelf valt niets af te spreken; wel helpt het om te weten wanneer zij komt en hoeveel het er worden. Grond: Advies ketensturing, probleemanalyse en stap 1.',
    question: (v) =>
      `Hoe hoort ${textOf(v, 'dependent')} vooraf wanneer er iets van ${textOf(v, 'supplier')} komt, en hoeveel?`,
    unknown: 'Of wettelijke termijnen of gedeelde cijfers dit al regelen.',
  },
  'agreement-expired.ended': {
    title: (v) => `${title(v)} liep af op ${day(v, 'until')}; een vervolg staat niet op de kaart`,
    why: `Na de einddatum weet de een niet altijd of de ander zich er nog aan houdt. ${EVALUATE}`,
    question: (v) => `Is er een vervolg op ${title(v)}, en zo niet: wat geldt er nu?`,
    unknown: 'Of u intussen iets anders hebt afgesproken, of op dezelfde voet doorgaat.',
  },
  'agreement-expired.only': {
    title: (v) => `${title(v)} liep af op ${day(v, 'until')}, als enige afspraak over ‘${names(v, 'products')}’`,
    why: `Hier rekenen partijen op elkaar, en wat zij erover afspraken geldt niet meer. ${EVALUATE}`,
    question: (v) => `Waar kunt u nu nog op rekenen bij ‘${names(v, 'products')}’?`,
    unknown: 'Of u intussen iets anders hebt afgesproken, of op dezelfde voet doorgaat.',
  },
  'agreement-expired.nearly': {
    title: (v) => `${title(v)} loopt af op ${day(v, 'until')}`,
    why: `Wie er op tijd naar kijkt, kan rustig kiezen wat blijft en wat anders moet. ${EVALUATE}`,
    question: (v) => `Wie zorgt op tijd voor een vervolg op ${title(v)}, en wat hangt ervan af?`,
    unknown: 'Of het vervolg al in voorbereiding is.',
  },
  'agreement-expired.before-meeting': {
    title: (v) => `${title(v)} loopt af op ${day(v, 'until')}, vóór ${nextPlace(v)} in ${month(v)}`,
    why: `Is het overleg over een afspraak pas na haar einde, dan is er tussendoor niets om op terug te vallen. ${EVALUATE}`,
    question: (v) => `Wie besluit er vóór ${day(v, 'until')} hoe het verder gaat met ${title(v)}?`,
    unknown: 'Of er tussendoor een ander moment is om over een vervolg te besluiten.',
  },
  'agreement-without-review.none': {
    title: (v) => `${title(v)} loopt sinds ${day(v, 'from')}, zonder einddatum of evaluatie`,
    why: `De wereld om een afspraak heen verandert, ook als de tekst gelijk blijft. ${EVALUATE}`,
    question: (v) => `Wat zou er anders in staan als u ${title(v)} vandaag opnieuw schreef?`,
    unknown: 'Of u er in de praktijk wel geregeld samen naar kijkt.',
  },
  'agreement-without-review.open': {
    title: (v) => `Wanneer u ${title(v)} weer doorneemt, is nog niet bekend`,
    why: `De wereld om een afspraak heen verandert, ook als de tekst gelijk blijft. ${EVALUATE}`,
    question: (v) => `Welk moment zou goed zijn om ${title(v)} samen weer door te nemen?`,
    unknown: 'De einddatum of het moment van evaluatie; nog niet beide zijn uitgezocht.',
  },
  'agreement-missing-party.missing': {
    title: (v) => `${title(v)} raakt ook ${names(v, 'parties')}, op de kaart geen partij bij de afspraak`,
    why: 'Een afspraak werkt het best als iedereen over wie zij gaat ervan weet. Grond: Advies ketensturing, analyse (niveau 1).',
    question: (v) => `Wie betrekt ${names(v, 'parties')} als ${title(v)} verandert${umbrellas(v)}?`,
    unknown: 'Of iemand namens deze partij heeft getekend; dat kunt u bij de afspraak vastleggen.',
  },
  'agreement-missing-party.open': {
    title: (v) => `Wie ${title(v)} tekende, is nog niet uitgezocht; het raakt ook ${names(v, 'parties')}`,
    why: 'Een afspraak werkt het best als iedereen over wie zij gaat ervan weet. Grond: Advies ketensturing, analyse (niveau 1).',
    question: (v) => `Wie staan er onder ${title(v)}?`,
    unknown: 'Welke partijen de afspraak hebben getekend.',
  },
  'agreement-not-in-order.none': {
    title: (v) => `${title(v)} vraagt inzet, en komt in de opdrachten voor ${textOf(v, 'year')} nog niet terug`,
    why: 'Wat in de keten wordt toegezegd, krijgt pas tijd en geld als het ook in de opdracht staat. Grond: Driehoek en keten; Advies ketensturing, ketendoel(en) en stap 7 (uitgangspunten).',
    question: (v) => `Hoe krijgt ${title(v)} een plek in de opdracht van ${names(v, 'parties')}?`,
    unknown: 'Of het geld langs een andere weg komt, en of een jaarplan de afspraak noemt.',
  },
  'agreement-not-in-order.open': {
    title: (v) => `Of ${title(v)} in de opdrachten voor ${textOf(v, 'year')} staat, is nog niet bekend`,
    why: 'Wat in de keten wordt toegezegd, krijgt pas tijd en geld als het ook in de opdracht staat. Grond: Driehoek en keten; Advies ketensturing, ketendoel(en) en stap 7 (uitgangspunten).',
    question: (v) => `In welke opdracht aan ${names(v, 'parties')} staat wat ${title(v)} vraagt?`,
    unknown: 'Aan welke doelen en afspraken de opdrachten van dit jaar bijdragen.',
  },
}

export const nlAgreementsRules: Readonly<Record<Ids, RuleText>> = {
  'dependency-without-agreement': {
    name: 'Afspraken over wat kritisch is',
    falseAlarm: 'Samenwerking op vertrouwen kan prima werken; spreek dan af wanneer u er weer naar kijkt.',
  },
  'agreement-expired': {
    name: 'Looptijd van afspraken',
    falseAlarm: 'Gaat de afspraak stilzwijgend door, of kwam er een nieuwe? Leg dat vast, dan verdwijnt dit signaal.',
  },
  'agreement-without-review': {
    name: 'Terugkijken op afspraken',
    falseAlarm: 'Wat in een wet staat, heeft zijn eigen ritme: geef zo’n afspraak de soort wet of regeling.',
  },
  'agreement-missing-party': {
    name: 'Wie bij een afspraak horen',
    falseAlarm: 'Een minister kan voor een eigen dienst tekenen: leg vast namens wie er is getekend.',
  },
  'agreement-not-in-order': {
    name: 'Ketenafspraken in opdrachten',
    falseAlarm: 'Kost de afspraak niets extra’s, haal dan het label ‘vraagt inzet’ weg.',
  },
}
