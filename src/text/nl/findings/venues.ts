import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { critical, names, verb } from './words'

type Ids = 'missing-table' | 'party-in-several-chains'

function chains(values: FindingValues): string {
  return listOf(values, 'chains').join(' en ')
}

export const nlVenuesFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'missing-table.none': {
    title: (v) =>
      `Op de kaart staat nog geen overleg waar ${textOf(v, 'party')} kan besluiten met ${names(v, 'others')}`,
    why: 'Wat voor een van beide kritisch is, kan alleen samen worden besloten waar beide zelf zitten. Grond: Advies ketensturing, stap 1 (overleggen en mandaten) en niveau 3.',
    question: (v) => `In welk overleg zouden ${textOf(v, 'party')} en ${names(v, 'others')} samen kunnen besluiten?`,
    unknown: 'Of er een overleg is dat nog niemand heeft getekend, of waarvan de deelnemers niet volledig zijn.',
  },
  'missing-table.talk-only': {
    title: (v) =>
      `${textOf(v, 'party')} spreekt ${names(v, 'others')}; op de kaart besluit geen overleg over wat zij elkaar leveren`,
    why: 'Praten zonder te mogen besluiten schuift een keuze door naar een overleg waar de ander niet zit. Grond: Advies ketensturing, stap 1 (overleggen en mandaten) en niveau 1.',
    question: (v) =>
      `Waar besluit u samen over wat ${textOf(v, 'party')} en ${names(v, 'others')} van elkaar nodig hebben?`,
    unknown: 'Of besluiten in twee rondes de bedoeling is, en of het tweede overleg daar op tijd voor bijeenkomt.',
  },
  'missing-table.open': {
    title: (v) => `Waar over ${critical(countOf(v, 'count'))} wordt besloten, is nog niet uitgezocht`,
    why: 'Wie waar zit, laat zien welke keuzes partijen samen kunnen maken en welke niet. Grond: Advies ketensturing, stap 1 (overleggen en mandaten in beeld).',
    question: () => 'In welke overleggen zien deze partijen elkaar?',
    unknown: 'Welke overleggen er zijn en wie er zit; daarvan staat nog niets op de kaart.',
  },
  'missing-table.mandate-open': {
    title: (v) => `Over ${critical(countOf(v, 'count'))} wordt gesproken; of er besloten mag worden, is nog open`,
    why: 'Partijen nemen hier samen deel; met een helder mandaat weten zij ook wat zij er kunnen afmaken. Grond: Advies ketensturing, stap 1 en stap 7 (uitgangspunten: doel en mandaat vastgelegd).',
    question: (v) => `Wie mag bij ${names(v, 'meetings')} waarover besluiten?`,
    unknown: 'Welk mandaat de deelnemers hebben, of waarover het overleg besluit; dat is nog niet ingevuld.',
  },
  'party-in-several-chains.shared': {
    title: (v) => `${names(v, 'parties')} ${verb(v, 'parties', 'werkt', 'werken')} voor ${chains(v)}`,
    why: 'Wie voor meer ketens werkt, verdeelt zijn mensen en zijn aandacht; dat is de ene keten van de andere niet aan te zien. Grond: Advies ketensturing, ‘Wat is een keten?’.',
    question: () => 'Wat merkt u in de ene keten als de andere meer van deze partijen vraagt?',
    unknown: 'Welk deel van het werk naar welke keten gaat.',
  },
  'party-in-several-chains.pressed': {
    title: (v) =>
      `${names(v, 'pressed')} ${verb(v, 'pressed', 'staat', 'staan')} onder druk, en ${verb(v, 'pressed', 'werkt', 'werken')} voor ${chains(v)}`,
    why: 'Bij krapte gaat werk voor de ene keten ten koste van de andere, en de wachttijd ontstaat uit beeld. Grond: Advies ketensturing, ‘Wat is een keten?’ en probleemanalyse.',
    question: (v) => `Wie bepaalt er wat bij ${names(v, 'pressed')} voorgaat als ${chains(v)} tegelijk meer vragen?`,
    unknown: 'Of de krapte in beide ketens te merken is, en of er een volgorde is afgesproken.',
  },
  'party-in-several-chains.apart': {
    title: (v) => `${chains(v)} delen ${names(v, 'parties')} zonder gedeeld overleg op de kaart`,
    why: 'Zonder gedeeld overleg moet een partij in beide ketens zelf uitzoeken wat voorgaat. Grond: Advies ketensturing, ‘Wat is een keten?’.',
    question: (v) => `Waar zouden ${chains(v)} het samen over ${names(v, 'parties')} kunnen hebben?`,
    unknown: 'Of de ketens elkaar treffen in een overleg dat op de andere kaart staat.',
  },
}

export const nlVenuesRules: Readonly<Record<Ids, RuleText>> = {
  'missing-table': {
    name: 'Overleg om samen te besluiten',
    falseAlarm: 'Soms hoort een besluit juist bij één partij, of gaat het in twee rondes: dan is samen praten genoeg.',
  },
  'party-in-several-chains': {
    name: 'Partijen in meer ketens',
    falseAlarm:
      'Werken in meer ketens is heel gewoon. Het vraagt pas gesprek als beide tegelijk op dezelfde mensen rekenen.',
  },
}
