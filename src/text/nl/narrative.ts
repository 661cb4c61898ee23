import type { ChainBlock } from '../../model/fields/chain-blocks'
import type { CountedCollection, CountedField } from '../../model/fields/counted-fields'
import type * as V from '../../model/vocabulary'
import type { Name } from '../narrative/words'
import { nlNarrativeClaims } from './narrative-claims'

type ChainWords = Readonly<Record<ChainBlock, string>>

type FieldWords = { readonly chains: ChainWords } & {
  /** A field without words of its own is told by its name. */
  readonly [C in CountedCollection]: Readonly<Partial<Record<CountedField<C>, string>>>
}

const { number } = nlNarrativeClaims

/** What nobody looked at yet, after "Nog niet uitgezocht is". */
const unknownFields: FieldWords = {
  chains: {
    accountable: 'wie voor een keten stelselverantwoordelijk is',
    commitments: 'welke eigenaren zich aan een keten hebben verbonden',
    steeringGroup: 'wie de stuurgroep van een keten is',
    workingGroup: 'wie de werkgroep van een keten is',
    chainOffice: 'waar het ketenbureau ligt',
    chainManager: 'wie ketenmanager is',
    chainDirector: 'wie ketenregisseur is',
    lineManagement: 'hoe het lijnmanagement voor de keten is geregeld',
    decisionModel: 'hoe een keten tot een besluit komt',
    reporting: 'hoe over een keten wordt gerapporteerd',
    informationInfrastructure: 'welke informatievoorziening een keten deelt',
    coreValueList: 'welke kernwaarden in een keten gelden',
  },
  parties: { department: 'onder welk departement een partij valt', steering: 'hoe een partij wordt aangestuurd' },
  triangles: {
    contractor: 'wie in een driehoek de opdrachtnemer is',
    owner: 'wie in een driehoek de eigenaar is',
    clients: 'wie in een driehoek de opdrachtgever is',
  },
  assignments: {
    from: 'vanaf wanneer een opdracht loopt',
    until: 'tot wanneer een opdracht loopt',
    chainEffectChecked: 'of het effect van een opdracht op de keten is beoordeeld',
  },
  dependencies: {
    nature: 'of partijen elkaar als partner of als afnemer zien',
    critical: 'of een afhankelijkheid kritisch is',
  },
  couplingPoints: {
    meeting: 'in welk overleg een koppelvlak aan de orde komt',
    moment: 'wanneer een koppelvlak aan de orde komt',
    representedBy: 'wie een driehoek bij een koppelvlak vertegenwoordigt',
    mandate: 'met welk mandaat men bij een koppelvlak zit',
  },
  meetings: {
    purpose: 'wat het doel van een overleg is',
    character: 'of een overleg besluit, afstemt of informeert',
    level: 'op welk niveau een overleg plaatsvindt',
    participants: 'wie aan een overleg deelneemt',
    chair: 'wie een overleg voorzit',
    escalatesTo: 'waar een kwestie heen gaat als een overleg er niet uitkomt',
  },
  agreements: {
    parties: 'wie partij is bij een afspraak',
    from: 'vanaf wanneer een afspraak geldt',
    until: 'tot wanneer een afspraak geldt',
    reviewOn: 'wanneer een afspraak opnieuw wordt bekeken',
  },
  goals: {
    origin: 'of een doel samen is opgesteld of van buiten komt',
    adoptedIn: 'in welk overleg een doel is vastgesteld',
    date: 'wanneer een doel is vastgesteld',
    contributions: 'wie wat aan een doel bijdraagt',
  },
}

/** What there deliberately is none of, after "Bewust geen". */
const noneFields: FieldWords = {
  chains: {
    accountable: 'stelselverantwoordelijke',
    commitments: 'toezegging van de eigenaren',
    steeringGroup: 'stuurgroep',
    workingGroup: 'werkgroep',
    chainOffice: 'ketenbureau',
    chainManager: 'ketenmanager',
    chainDirector: 'ketenregisseur',
    lineManagement: 'lijnmanagement voor de keten',
    decisionModel: 'besluitvormingsmodel',
    reporting: 'ketenrapportage',
    informationInfrastructure: 'gedeelde informatievoorziening',
    coreValueList: 'kernwaarden',
  },
  parties: { department: 'departement', steering: 'vorm van sturing' },
  triangles: { contractor: 'opdrachtnemer', owner: 'eigenaar', clients: 'opdrachtgever' },
  assignments: { from: 'begindatum', until: 'einddatum', chainEffectChecked: 'beoordeling van het effect op de keten' },
  dependencies: { nature: 'aard van de afhankelijkheid', critical: 'uitspraak of een afhankelijkheid kritisch is' },
  couplingPoints: { meeting: 'overleg', moment: 'vast moment', representedBy: 'vertegenwoordiger', mandate: 'mandaat' },
  meetings: {
    purpose: 'doel',
    character: 'karakter',
    level: 'niveau',
    participants: 'deelnemers',
    chair: 'voorzitter',
    escalatesTo: 'overleg waaraan wordt voorgelegd',
  },
  agreements: { parties: 'partijen', from: 'begindatum', until: 'einddatum', reviewOn: 'moment van herziening' },
  goals: {
    origin: 'herkomst',
    adoptedIn: 'overleg dat vaststelde',
    date: 'datum van vaststelling',
    contributions: 'bijdragen',
  },
}

/** The chain in sentences, and the page on which they stand. */
export const nlNarrative = {
  title: 'Tekst',
  lead: 'De hele keten in gewone zinnen. Kies een zin om de gegevens ernaast te zien en te wijzigen: de tekst verandert mee.',
  claims: nlNarrativeClaims,
  headings: {
    chain: 'De keten',
    parties: 'Partijen',
    outsideSteps: 'Partijen buiten de stappen',
    noSteps: 'Alle partijen',
    dependencies: 'Wie van wie afhankelijk is',
    dependsOn: (party: Name) => `Waarvan ${party.text} afhankelijk ${party.many ? 'zijn' : 'is'}`,
    steering: 'Driehoeken en opdrachten',
    couplingPoints: 'Koppelvlakken',
    meetings: 'Overleggen en mandaten',
    agreements: 'Afspraken',
    goals: 'Doelen',
    governance: 'Sturing van de keten',
    principles: 'Uitgangspunten',
    capacities: 'Capaciteit en aantallen',
    bottlenecks: 'Knelpunten',
    answers: 'Wat er is besproken',
    unknown: 'Wat nog niet is uitgezocht',
    none: 'Wat er bewust niet is',
  },
  map: {
    is: (title: string, status: string) => `Deze tekst beschrijft ${title}; de kaart heeft de status ‘${status}’`,
    day: (day: string) => `Beschreven is de toestand op ${day}`,
    mission: (text: string) => `De maatschappelijke opgave luidt: ${text}`,
    dominantProblem: (text: string) => `Het probleem dat de keten bijeenhoudt, luidt: ${text}`,
    accountableParty: (party: string) => `Stelselverantwoordelijk is ${party}`,
    /** `things` is a list such as "48 partijen en 60 afhankelijkheden". */
    holds: (things: string) => `De kaart bevat ${things}`,
    empty: 'Er staat nog niets op de kaart',
    sureness: 'Hoe zeker is dit?',
    certain: (count: number, written: string) =>
      count === 1 ? 'één onderdeel geldt als zeker' : `${written} onderdelen gelden als zeker`,
    assumed: (count: number, written: string) =>
      count === 1 ? 'één onderdeel is aangenomen' : `${written} onderdelen zijn aangenomen`,
    disputed: (count: number, written: string) =>
      count === 1 ? 'één onderdeel wordt betwist' : `${written} onderdelen worden betwist`,
    silent: (count: number, written: string) =>
      count === 1
        ? 'van één onderdeel is nog niet gezegd hoe zeker het is'
        : `van ${written} onderdelen is nog niet gezegd hoe zeker zij zijn`,
    key: 'Wat is aangenomen, betwist of bevestigd, is bij de zin zelf te lezen',
    confirmed: (count: number, written: string) =>
      count === 0
        ? 'Nog geen enkel onderdeel is door een partij bevestigd'
        : count === 1
          ? 'Eén onderdeel is door een partij bevestigd'
          : `${number(count, written)} onderdelen zijn door een partij bevestigd`,
    openFindings: (count: number, written: string) =>
      count === 1
        ? 'De kaart roept één vraag of signaal op waarover nog niet is gesproken'
        : `De kaart roept ${number(count, written)} vragen en signalen op waarover nog niet is gesproken`,
  },
  open: {
    field: unknownFields,
    none: noneFields,
    map: {
      referenceDate: 'van welke dag de kaart de toestand laat zien',
      mission: 'wat de maatschappelijke opgave is',
      dominantProblem: 'welk probleem de keten bijeenhoudt',
    },
    mapNone: {
      referenceDate: 'peildatum',
      mission: 'maatschappelijke opgave',
      dominantProblem: 'dominant ketenprobleem',
    },
    wholeMap: (what: string) => `Voor de keten als geheel is nog niet uitgezocht ${what}`,
    wholeMapNone: (what: string) => `Voor de keten als geheel is er bewust geen ${what}`,
    /** `scope` is "bij alle 18 afspraken" or "bij 4 van de 18 afspraken". */
    unknown: (what: string, scope: string) => `Nog niet uitgezocht is ${what}, ${scope}`,
    /** Several things that hold for the same records. */
    unknownList: (scope: string, list: string) => `Nog niet uitgezocht is, ${scope}: ${list}`,
    deliberate: (what: string, scope: string) => `Bewust geen ${what}, ${scope}`,
    deliberateList: (scope: string, list: string) => `Bewust geen van deze dingen, ${scope}: ${list}`,
    named: (scope: string, names: string) => `${scope} (${names})`,
    all: (things: string) => `bij alle ${things}`,
    only: (thing: string) => `bij ${thing}`,
    some: (count: string, all: string) => `bij ${count} van de ${all}`,
    more: (count: string) => `nog ${count} andere`,
    nothingUnknown: 'Alles waar de signalen naar vragen, is uitgezocht',
    nothingNone: 'Van niets is gezegd dat het er bewust niet is',
  },
  counted: {
    chains: (count: number, written: string) => (count === 1 ? '1 keten' : `${written} ketens`),
    parties: (count: number, written: string) => (count === 1 ? '1 partij' : `${written} partijen`),
    triangles: (count: number, written: string) => (count === 1 ? '1 driehoek' : `${written} driehoeken`),
    assignments: (count: number, written: string) => (count === 1 ? '1 opdracht' : `${written} opdrachten`),
    dependencies: (count: number, written: string) =>
      count === 1 ? '1 afhankelijkheid' : `${written} afhankelijkheden`,
    couplingPoints: (count: number, written: string) => (count === 1 ? '1 koppelvlak' : `${written} koppelvlakken`),
    meetings: (count: number, written: string) => (count === 1 ? '1 overleg' : `${written} overleggen`),
    agreements: (count: number, written: string) => (count === 1 ? '1 afspraak' : `${written} afspraken`),
    goals: (count: number, written: string) => (count === 1 ? '1 doel' : `${written} doelen`),
    bottlenecks: (count: number, written: string) => (count === 1 ? '1 knelpunt' : `${written} knelpunten`),
  },
  category: {
    'day-to-day': 'de waan van de dag',
    scarcity: 'schaarste',
    'unused-meetings': 'overleg dat te weinig wordt benut',
    'unclear-mandate': 'onduidelijk doel of mandaat',
    'working-agreements': 'werkafspraken en werkcultuur',
    other: 'iets anders',
  } satisfies Readonly<Record<(typeof V.BOTTLENECK_CATEGORIES)[number], string>>,
  dimension: {
    substance: 'de inhoud',
    procedure: 'de procedures',
    relation: 'de onderlinge relatie',
    culture: 'de cultuur',
  } satisfies Readonly<Record<(typeof V.DIMENSIONS)[number], string>>,
  factor: {
    ambition: 'ambitie en ketendoel',
    urgency: 'gedeelde urgentie',
    room: 'sturen en ruimte geven',
    binding: 'bindend vermogen',
    information: 'gelijke informatie',
    trust: 'vertrouwen',
  } satisfies Readonly<Record<(typeof V.FACTORS)[number], string>>,
  page: {
    contents: 'Inhoud',
    contentsCount: (heading: string, count: number) => `${heading} (${count})`,
    search: 'Zoeken in de tekst',
    searchPlaceholder: 'Typ een naam of woord',
    found: (count: number, word: string) =>
      count === 0
        ? `‘${word}’ staat niet in de tekst.`
        : count === 1
          ? `‘${word}’ staat in één zin.`
          : `‘${word}’ staat in ${count} zinnen.`,
    copy: 'Kopiëren als tekst',
    copied: 'De tekst is gekopieerd. U kunt haar plakken in een brief of e-mail.',
    notCopied: 'De browser laat kopiëren niet toe. Selecteer de tekst en gebruik Ctrl+C.',
    print: 'Afdrukken',
    shown: (shown: number, all: number) => `${shown} van ${all} zinnen getoond.`,
    more: (count: number) => `Toon er nog ${count}`,
    keys: 'Met de pijltjes gaat u van zin naar zin, met Enter kiest u er een.',
    empty: {
      title: 'Er is nog niets om over te vertellen',
      text: 'Zodra er een partij op de kaart staat, leest u hier in gewone zinnen wat er is vastgelegd, wat nog niet is uitgezocht en wat er bewust niet is. Begin met een partij, of open een voorbeeld.',
      toMap: 'Naar de kaart',
      fillIn: 'Titel en opgave invullen',
    },
  },
}
