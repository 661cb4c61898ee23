import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { critical, names, verb } from './words'

type Ids = 'missing-table' | 'party-in-several-chains'

function chains(values: FindingValues): string {
  return listOf(values, 'chains').join(' en ')
}

export const nlTablesFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'missing-table.none': {
    title: (v) => `Een tafel waar ${textOf(v, 'party')} kan besluiten met ${names(v, 'others')} is nog niet bekend`,
    why: 'Wat voor een van beide kritisch is, kan alleen samen worden besloten waar beide zelf zitten. Grond: Advies ketensturing, stap 1 (overleggen en mandaten) en niveau 3.',
    question: (v) =>
      `Stel dat ${textOf(v, 'party')} morgen met ${names(v, 'others')} iets moet kiezen: wie komt er dan bijeen, en waar?`,
    unknown: 'Of er een overleg is dat nog niemand heeft getekend, of waarvan de deelnemers niet volledig zijn.',
  },
  'missing-table.talk-only': {
    title: (v) => `${textOf(v, 'party')} spreekt ${names(v, 'others')} wel, maar besluit niet aan die tafel`,
    why: 'Praten zonder te mogen besluiten schuift een keuze door naar tafels waar de ander niet zit. Grond: Advies ketensturing, stap 1 (overleggen en mandaten) en niveau 1.',
    question: (v) =>
      `Wat is er nodig om in ${names(v, 'meetings')} ook tot een besluit te komen, of waar gaat dat dan heen?`,
    unknown: 'Of besluiten in twee stappen de bedoeling is, en of het tweede overleg daar op tijd voor bijeenkomt.',
  },
  'missing-table.open': {
    title: (v) => `Waar wordt besloten over ${critical(countOf(v, 'count'))}? Nog niet uitgezocht`,
    why: 'Wie waar zit, laat zien welke keuzes partijen samen kunnen maken en welke niet. Grond: Advies ketensturing, stap 1 (overleggen en mandaten in beeld).',
    question: () => 'In welke overleggen zien deze partijen elkaar, en wie zit er namens wie?',
    unknown: 'Welke overleggen er zijn en wie er zit; daarvan staat nog niets op de kaart.',
  },
  'missing-table.mandate-open': {
    title: (v) => `Over ${critical(countOf(v, 'count'))} spreken partijen elkaar al; wie mag er besluiten?`,
    why: 'Partijen zitten hier samen aan tafel; met een helder mandaat weten zij ook wat zij er kunnen afmaken. Grond: Advies ketensturing, stap 1 en uitgangspunten (doel en mandaat vastgelegd).',
    question: (v) => `Waarover kunnen partijen in ${names(v, 'meetings')} samen ja zeggen, en wie doet dat namens wie?`,
    unknown: 'Welk mandaat de deelnemers hebben, of waarover het overleg besluit; dat is nog niet ingevuld.',
  },
  'party-in-several-chains.shared': {
    title: (v) => `${names(v, 'parties')} ${verb(v, 'parties', 'werkt', 'werken')} in twee ketens: ${chains(v)}`,
    why: 'Wie voor meer ketens werkt, verdeelt zijn mensen en zijn aandacht; dat is de ene keten van de andere niet aan te zien. Grond: Advies ketensturing, ‘Wat is een keten?’.',
    question: (v) => `Als ${chains(v)} tegelijk meer vragen, wie bepaalt dan welke keten voorgaat?`,
    unknown: 'Welk deel van het werk naar welke keten gaat.',
  },
  'party-in-several-chains.pressed': {
    title: (v) => `${names(v, 'pressed')} ${verb(v, 'pressed', 'staat', 'staan')} onder druk vanuit ${chains(v)}`,
    why: 'Bij krapte gaat werk voor de ene keten ten koste van de andere, en de wachttijd ontstaat uit beeld. Grond: Advies ketensturing, ‘Wat is een keten?’ en probleemanalyse.',
    question: (v) => `Wie kiest er voor ${names(v, 'pressed')} tussen ${chains(v)}, en hoort de andere keten dat?`,
    unknown: 'Of de krapte in beide ketens te merken is, en of er een volgorde is afgesproken.',
  },
  'party-in-several-chains.apart': {
    title: (v) => `${chains(v)} delen ${names(v, 'parties')}; een gedeeld overleg is niet bekend`,
    why: 'Zonder gedeelde tafel moet een partij in beide ketens zelf uitzoeken wat voorgaat. Grond: Advies ketensturing, ‘Wat is een keten?’.',
    question: (v) => `Waar zouden ${chains(v)} het samen over ${names(v, 'parties')} kunnen hebben?`,
    unknown: 'Of de ketens elkaar treffen in een overleg dat op de andere kaart staat.',
  },
}

export const nlTablesRules: Readonly<Record<Ids, RuleText>> = {
  'missing-table': {
    name: 'Geen tafel om samen te besluiten',
    falseAlarm: 'Soms hoort een besluit juist bij één partij, of gaat het in twee stappen: dan is samen praten genoeg.',
  },
  'party-in-several-chains': {
    name: 'Eén partij, twee ketens',
    falseAlarm:
      'Werken in meer ketens is heel gewoon. Het vraagt pas gesprek als beide tegelijk op dezelfde mensen rekenen.',
  },
}
