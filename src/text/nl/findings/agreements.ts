import type { MessageOf } from '../../../graph/rules/index'
import { dayInWords, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { names, verb } from './words'

type Ids =
  | 'dependency-without-agreement'
  | 'agreement-expired'
  | 'agreement-without-review'
  | 'agreement-missing-party'
  | 'agreement-not-in-order'

const EVALUATE = 'Grond: Advies ketensturing, analyse (afspraken maken en evalueren).'

function title(values: FindingValues): string {
  return `‘${textOf(values, 'agreement')}’`
}

function day(values: FindingValues, name: string): string {
  return dayInWords(textOf(values, name), 'nl')
}

/** Umbrella organisations speak for other parties of this agreement; whether that binds them is worth asking too. */
function umbrellas(values: FindingValues): string {
  if (listOf(values, 'umbrellas').length === 0) return ''
  return `, en ${verb(values, 'umbrellas', 'bindt', 'binden')} ${names(values, 'umbrellas')} ook de eigen leden`
}

export const nlAgreementsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'dependency-without-agreement.none': {
    title: (v) =>
      `Een afspraak over ‘${textOf(v, 'product')}’ van ${textOf(v, 'supplier')} voor ${textOf(v, 'dependent')} is nog niet bekend`,
    why: 'Wat nergens staat, komt vaak pas ter sprake als het krap wordt. Grond: Advies ketensturing, probleemanalyse en stap 1.',
    question: (v) =>
      `Welke verwachtingen leven er bij ${textOf(v, 'dependent')} over ${textOf(v, 'supplier')}, en waar staan die?`,
    unknown: 'Of de samenwerking zonder papier al jaren goed gaat.',
  },
  'dependency-without-agreement.open': {
    title: (v) =>
      `Of ‘${textOf(v, 'product')}’ van ${textOf(v, 'supplier')} voor ${textOf(v, 'dependent')} ergens is afgesproken, is nog open`,
    why: 'Er ligt iets wat de afspraak kan zijn, maar nog niet alles ervan is ingevuld. Grond: Advies ketensturing, probleemanalyse en stap 1.',
    question: (v) =>
      `Wat ${verb(v, 'agreements', 'regelt', 'regelen')} ${names(v, 'agreements')} voor ${textOf(v, 'dependent')} en ${textOf(v, 'supplier')}, en wie tekenden ervoor?`,
    unknown: 'Wie de afspraak tekende, of waar zij precies over gaat.',
  },
  'agreement-expired.ended': {
    title: (v) => `${title(v)} liep af op ${day(v, 'until')}; een vervolg is nog niet bekend`,
    why: `Na de einddatum weet de een niet altijd of de ander zich er nog aan houdt. ${EVALUATE}`,
    question: (v) => `Hoe wilt u verder na ${title(v)}: zo doorgaan, of samen iets nieuws afspreken?`,
    unknown: 'Of u intussen iets anders hebt afgesproken, of op dezelfde voet doorgaat.',
  },
  'agreement-expired.only': {
    title: (v) => `${title(v)} liep af op ${day(v, 'until')} en was de enige afspraak onder iets kritisch`,
    why: `Hier rekenen partijen op elkaar, en wat zij erover afspraken geldt niet meer. ${EVALUATE}`,
    question: (v) => `Waar kunt u nu nog op rekenen bij ‘${names(v, 'products')}’?`,
    unknown: 'Of u intussen iets anders hebt afgesproken, of op dezelfde voet doorgaat.',
  },
  'agreement-expired.nearly': {
    title: (v) => `${title(v)} loopt af op ${day(v, 'until')}`,
    why: `Wie er op tijd naar kijkt, kan rustig kiezen wat blijft en wat anders moet. ${EVALUATE}`,
    question: (v) => `Wat wilt u uit ${title(v)} houden, en wat zou anders mogen?`,
    unknown: 'Of het vervolg al in voorbereiding is.',
  },
  'agreement-without-review.none': {
    title: (v) => `${title(v)} loopt sinds ${day(v, 'from')}, zonder einddatum of evaluatie`,
    why: `De wereld om een afspraak heen verandert, ook als de tekst gelijk blijft. ${EVALUATE}`,
    question: (v) => `Wat zou er anders in staan als u ${title(v)} vandaag opnieuw schreef?`,
    unknown: 'Of u er in de praktijk wel geregeld samen naar kijkt.',
  },
  'agreement-without-review.open': {
    title: (v) => `${title(v)} loopt sinds ${day(v, 'from')}; een moment om terug te kijken is nog niet bekend`,
    why: `De wereld om een afspraak heen verandert, ook als de tekst gelijk blijft. ${EVALUATE}`,
    question: (v) => `Welk moment zou goed zijn om ${title(v)} samen weer door te nemen?`,
    unknown: 'De einddatum of het moment van evaluatie; nog niet beide zijn uitgezocht.',
  },
  'agreement-missing-party.missing': {
    title: (v) =>
      `${names(v, 'parties')} ${verb(v, 'parties', 'staat', 'staan')} niet in ${title(v)}, maar ${verb(v, 'parties', 'heeft', 'hebben')} er wel mee te maken`,
    why: 'Een afspraak werkt het best als iedereen over wie zij gaat ervan weet. Grond: Advies ketensturing, analyse (niveau 1).',
    question: (v) =>
      `Wat is er bij ${names(v, 'parties')} bekend over ${title(v)}, en past het bij het eigen werk${umbrellas(v)}?`,
    unknown: 'Of iemand namens deze partij heeft getekend; dat kunt u bij de afspraak vastleggen.',
  },
  'agreement-missing-party.open': {
    title: (v) => `Wie ${title(v)} tekende is nog niet uitgezocht; het gaat ook over ${names(v, 'parties')}`,
    why: 'Een afspraak werkt het best als iedereen over wie zij gaat ervan weet. Grond: Advies ketensturing, analyse (niveau 1).',
    question: (v) => `Wie staan er onder ${title(v)}, en wat is daarin de plek van ${names(v, 'parties')}?`,
    unknown: 'Welke partijen de afspraak hebben getekend.',
  },
  'agreement-not-in-order.none': {
    title: (v) => `${title(v)} vraagt inzet, en komt in de opdrachten voor ${textOf(v, 'year')} nog niet terug`,
    why: 'Wat in de keten wordt toegezegd, krijgt pas tijd en geld als het ook in de opdracht staat. Grond: Driehoek en keten; Advies ketensturing, handelingsperspectief.',
    question: (v) => `Hoe krijgt ${title(v)} een plek in de opdracht van ${names(v, 'parties')}, en wie betaalt het?`,
    unknown: 'Of het geld langs een andere weg komt, en of een jaarplan de afspraak noemt.',
  },
  'agreement-not-in-order.open': {
    title: (v) => `Of ${title(v)} terugkomt in de opdrachten voor ${textOf(v, 'year')}, is nog niet uitgezocht`,
    why: 'Wat in de keten wordt toegezegd, krijgt pas tijd en geld als het ook in de opdracht staat. Grond: Driehoek en keten; Advies ketensturing, handelingsperspectief.',
    question: (v) =>
      `Wie van ${names(v, 'parties')} kreeg voor ${textOf(v, 'year')} ruimte om ${title(v)} uit te voeren?`,
    unknown: 'Aan welke doelen en afspraken de opdrachten van dit jaar bijdragen.',
  },
}

export const nlAgreementsRules: Readonly<Record<Ids, RuleText>> = {
  'dependency-without-agreement': {
    name: 'Kritisch en niet afgesproken',
    falseAlarm: 'Samenwerking op vertrouwen kan prima werken; spreek dan af wanneer u er weer naar kijkt.',
  },
  'agreement-expired': {
    name: 'Afspraak voorbij haar einddatum',
    falseAlarm: 'Gaat de afspraak stilzwijgend door, of kwam er een nieuwe? Leg dat vast, dan zwijgt de controle.',
  },
  'agreement-without-review': {
    name: 'Afspraak zonder moment om terug te kijken',
    falseAlarm: 'Wat in een wet staat, heeft zijn eigen ritme: geef zo’n afspraak de soort wet of regeling.',
  },
  'agreement-missing-party': {
    name: 'Wel geraakt, niet getekend',
    falseAlarm: 'Een minister kan voor een eigen dienst tekenen: leg vast namens wie er is getekend.',
  },
  'agreement-not-in-order': {
    name: 'Ketenafspraak nog niet in een opdracht',
    falseAlarm: 'Kost de afspraak niets extra’s, haal dan het label ‘vraagt inzet’ weg.',
  },
}
