import type { FeatureState, LevelFeature, LevelMessage } from '../../graph/level/level-report'
import type { LevelIndication, STATED_FEATURES } from '../../model/vocabulary'
import { dayInWords, type FindingValues, joinNames, listOf, textOf } from '../finding-text'

const list = (values: FindingValues, name: string) =>
  joinNames(listOf(values, name), 'nl', () => (name === 'parties' ? 'andere partijen' : 'andere'))
const quoted = (values: FindingValues, name: string) =>
  joinNames(
    listOf(values, name).map((text) => `‘${text}’`),
    'nl',
    () => 'andere',
  )
const day = (values: FindingValues) => dayInWords(textOf(values, 'date'), 'nl')
const isOne = (values: FindingValues, name: string) => listOf(values, name).length === 1

/** What a party can say about a trait that a map cannot show. */
const claims: Readonly<Record<(typeof STATED_FEATURES)[number], string>> = {
  'contributions-fit': 'de bijdragen zijn naast elkaar gelegd en sluiten op elkaar aan',
  'chain-effects-weighed': 'voordat een opdracht verandert, wordt gekeken wat dat voor de rest van de keten betekent',
  'feasibility-weighed': 'voordat de keten besluit, wordt gekeken of elke partij het kan uitvoeren',
  awareness: 'de partijen weten dat zij samen een keten vormen',
  'disturbances-solved': 'kleine tegenvallers lossen de partijen onderling op',
}
const claim = (values: FindingValues) => (claims as Readonly<Record<string, string>>)[textOf(values, 'feature')] ?? ''

const features: Readonly<Record<LevelFeature, string>> = {
  'joint-goal': 'Een concreet doel dat de partijen samen hebben gemaakt',
  'contributions-named': 'Van elke partij is de bijdrage benoemd',
  'contributions-fit': 'De bijdragen sluiten op elkaar aan',
  agreements: 'Afspraken tussen partijen',
  forum: 'Een overleg waar ketenpartners elkaar treffen',
  'chain-effects-weighed': 'Bij een besluit in de driehoek is gekeken wat het voor de keten betekent',
  'feasibility-weighed': 'Bij een besluit in de keten is gekeken of ieder het kan uitvoeren',
  'steering-clear': 'De sturing is eenduidig en overleggen hebben mandaat',
  awareness: 'Partijen weten dat zij samen een keten zijn',
  'disturbances-solved': 'Kleine tegenvallers worden onderling opgelost',
}
const feature = (values: FindingValues) => {
  const name = (features as Readonly<Record<string, string>>)[textOf(values, 'feature')] ?? ''
  return name.charAt(0).toLowerCase() + name.slice(1)
}

const lines: Readonly<Record<LevelMessage, (values: FindingValues) => string>> = {
  'joint-goal.joint': (v) =>
    isOne(v, 'goals')
      ? `Er is een ketendoel dat samen is gemaakt en vastgesteld: ${quoted(v, 'goals')}.`
      : `Er zijn ketendoelen die samen zijn gemaakt en vastgesteld: ${quoted(v, 'goals')}.`,
  'joint-goal.imposed': (v) => `Niet samen opgesteld maar van buiten meegegeven: ${quoted(v, 'goals')}.`,
  'joint-goal.not-adopted': (v) => `Wel samen bedacht, maar nergens vastgesteld: ${quoted(v, 'goals')}.`,
  'joint-goal.none': () => 'Er is geen gezamenlijk ketendoel; dat heeft de groep bevestigd.',
  'joint-goal.none-drawn': () => 'Op de kaart staat geen ketendoel.',
  'joint-goal.disputed': (v) => `Niet iedereen is het over dit doel eens: ${quoted(v, 'goals')}.`,
  'joint-goal.open': (v) =>
    `Nog niet uitgezocht is of dit doel samen is opgesteld, en waar en wanneer het is vastgesteld: ${quoted(v, 'goals')}.`,
  'contributions-named.covered': (v) =>
    `Van iedere partij met iets kritisch is een bijdrage benoemd: ${list(v, 'parties')}.`,
  'contributions-named.some': (v) => `De bijdrage is benoemd van ${list(v, 'parties')}.`,
  'contributions-named.none': () => 'Bij de doelen is vastgelegd dat er geen bijdragen zijn afgesproken.',
  'contributions-named.disputed': () => 'De bijdragen staan bij een doel waarover partijen verschillen.',
  'contributions-named.missing': (v) =>
    `Wat ${list(v, 'parties')} ${isOne(v, 'parties') ? 'bijdraagt' : 'bijdragen'} aan een ketendoel.`,
  'contributions-named.open': () => 'Wat de partijen aan een ketendoel bijdragen.',
  'contributions-fit.open': () => 'Of de bijdragen en opdrachten ooit naast elkaar zijn gelegd.',
  'agreements.wide': (v) => `Een afspraak die de keten als geheel bindt: ${quoted(v, 'agreements')}.`,
  'agreements.several': (v) => `Afspraken tussen meer dan twee partijen: ${quoted(v, 'agreements')}.`,
  'agreements.bilateral': (v) => `Bilaterale afspraken, tussen twee partijen: ${quoted(v, 'agreements')}.`,
  'agreements.none': () => 'Onder de kritische afhankelijkheden ligt geen afspraak; dat heeft de groep bevestigd.',
  'agreements.part-none': () => 'Onder een deel van de kritische afhankelijkheden ligt bewust geen afspraak.',
  'agreements.ended': (v) => `Afgelopen en niet verlengd: ${quoted(v, 'agreements')}.`,
  'agreements.disputed': (v) => `Over deze afspraak verschillen de partijen: ${quoted(v, 'agreements')}.`,
  'agreements.uncovered': () => 'Welke afspraak er geldt onder de andere kritische afhankelijkheden.',
  'agreements.open': () => 'Of er afspraken zijn tussen de partijen in de keten.',
  'forum.present': (v) => `De partijen treffen elkaar, met een bekend mandaat, in ${list(v, 'meetings')}.`,
  'forum.disputed': (v) => `Over ${list(v, 'meetings')} verschillen de partijen.`,
  'forum.none': () => 'Er is geen overleg voor de keten als geheel.',
  'forum.too-small': (v) =>
    `Aan ${list(v, 'meetings')} nemen nog niet deel: ${list(v, 'parties') || 'de opdrachtgevers'}.`,
  'forum.mandates-open': (v) => `Met welk mandaat de deelnemers van ${list(v, 'meetings')} er zitten.`,
  'forum.clients-unknown': (v) => `Wie opdrachtgever is bij ${list(v, 'parties')}, en of die deelneemt.`,
  'forum.open': () => 'In welk overleg ketenpartners elkaar treffen, en wie er zitten.',
  'chain-effects-weighed.checked': (v) =>
    `Op gevolgen voor de keten bekeken door ${list(v, 'parties')}: ${quoted(v, 'products')}.`,
  'chain-effects-weighed.planning': () =>
    'Driehoek en keten treffen elkaar op een vast moment in planning en begroting.',
  'chain-effects-weighed.unchecked': (v) => `Bewust niet op gevolgen voor de keten bekeken: ${quoted(v, 'products')}.`,
  'chain-effects-weighed.unconfirmed': () =>
    'Of een tweede partij, en een opdrachtgever, bevestigt dat gevolgen voor de keten worden gewogen.',
  'chain-effects-weighed.open': () => 'Of bij een nieuwe opdracht wordt gekeken wat die met de rest van de keten doet.',
  'feasibility-weighed.checked': (v) =>
    `Uitvoeringstoets gedaan door ${list(v, 'parties')}: over de besluiten van ${list(v, 'meetings')}.`,
  'feasibility-weighed.all-present': (v) =>
    `Wie de besluiten van ${list(v, 'meetings')} merkt, neemt er zelf aan deel.`,
  'feasibility-weighed.unchecked': (v) => `Bewust zonder uitvoeringstoets: de besluiten van ${list(v, 'meetings')}.`,
  'feasibility-weighed.unconfirmed': () =>
    'Of een tweede partij, en een opdrachtgever, bevestigt dat op uitvoerbaarheid wordt gelet.',
  'feasibility-weighed.open': () => 'Of bij een besluit van de keten wordt nagegaan of ieder het kan uitvoeren.',
  'steering-clear.mandates': (v) => `In ${list(v, 'meetings')} mag iedere deelnemer besluiten.`,
  'steering-clear.coordinated': (v) => `Eén opdrachtgever coördineert namens de andere bij ${list(v, 'parties')}.`,
  'steering-clear.open': () => 'Hoe eenduidig de sturing is: mandaten en coördinatie zijn nog niet ingevuld.',
  'awareness.open': () => 'Of de partijen zich een keten voelen; dat kunnen alleen zij zelf zeggen.',
  'disturbances-solved.fallback': (v) => `Afgesproken is wat te doen bij tegenvallers: ${quoted(v, 'agreements')}.`,
  'disturbances-solved.open': () => 'Hoe partijen kleine tegenvallers met elkaar oplossen.',
  'said.yes': (v) => `Gezegd door ${list(v, 'parties')} (het laatst op ${day(v)}): ${claim(v)}.`,
  'said.no': (v) => `Volgens ${list(v, 'parties')} (het laatst op ${day(v)}) is dit niet zo: ${claim(v)}.`,
  'said.one-yes': (v) => `Gezegd door één partij, ${list(v, 'parties')} (${day(v)}): ${claim(v)}.`,
  'said.one-no': (v) => `Volgens één partij, ${list(v, 'parties')} (${day(v)}), is dit niet zo: ${claim(v)}.`,
  signal: (v) => textOf(v, 'title'),
  'missing.confirmations': (v) =>
    `${list(v, 'parties') || 'De partijen'} ${isOne(v, 'parties') ? 'heeft' : 'hebben'} het eigen deel van de kaart nog niet bevestigd. Zo laat de kaart vooral één blik zien.`,
  'missing.fields': () => 'Veel velden op de kaart zijn nog niet uitgezocht.',
  'missing.parties': () => 'Er staan nog te weinig partijen van deze keten op de kaart.',
  'missing.critical': () => 'Nog geen afhankelijkheid is als kritisch aangegeven.',
  'missing.goal': () =>
    'Of er een doel is dat de partijen samen hebben gemaakt en vastgesteld. Is het er niet, zeg dat dan bij het signaal.',
  'missing.agreements': () => 'Of er afspraken zijn tussen partijen die van elkaar afhangen.',
  'missing.forum': () => 'Of er een overleg is voor de hele keten, wie er zit en met welk mandaat.',
  'missing.contributions': () => 'Wat iedere partij aan een ketendoel bijdraagt.',
  'missing.awareness': () => 'Of partijen zelf zeggen dat zij samen een keten vormen. Leg vast wat zij zeggen.',
  'missing.differ': (v) => `Hierover wijst de kaart twee kanten op: ${feature(v)}. Praat het eerst samen door.`,
  'missing.mixed': () => 'De kenmerken op de kaart wijzen verschillende kanten op.',
}

const gist: Readonly<Record<Exclude<LevelIndication, 'unclear'>, string>> = {
  '1': 'niveau 1: iedere driehoek stuurt vooral voor zichzelf',
  '2': 'niveau 2: partijen stemmen met elkaar af',
  '2-3': 'iets tussen niveau 2 en niveau 3: afstemmen groeit naar samenwerken',
  '3': 'niveau 3: partijen werken samen aan een gedeeld doel',
}

/** Dutch words around the indication of the three levels. */
export const nlLevel = {
  title: 'Sturing: waar lijkt deze keten op?',
  busy: 'De kaart wordt bekeken…',
  failed: 'De indicatie kon niet worden gemaakt. De kaart zelf is in orde.',
  empty:
    'Er staat nog niets op de kaart. Zodra er partijen, afspraken en overleggen staan, kunt u hier lezen op welk niveau van ketensturing de keten lijkt.',
  whole: 'de keten op deze kaart',
  wholeHeading: 'De hele kaart',
  sentence: {
    '1': (chain: string) =>
      `Wat voor ${chain} op papier staat, doet het meest denken aan niveau 1: iedere driehoek stuurt vooral voor zichzelf.`,
    '2': (chain: string) =>
      `Wat voor ${chain} op papier staat, doet het meest denken aan niveau 2: partijen stemmen met elkaar af.`,
    '2-3': (chain: string) =>
      `Wat voor ${chain} op papier staat, zit ergens tussen niveau 2 en niveau 3: afstemmen groeit naar samenwerken.`,
    '3': (chain: string) =>
      `Wat voor ${chain} op papier staat, doet het meest denken aan niveau 3: partijen werken samen aan een gedeeld doel.`,
    unclear: (chain: string) => `Op welk niveau van sturing ${chain} lijkt, is nog niet te zeggen.`,
  } satisfies Readonly<Record<LevelIndication, (chain: string) => string>>,
  /** While the map is not firm, or half filled: what is known, and of which other levels it has traits. */
  pointing: (chain: string, leansTo: LevelIndication, traits: readonly string[]) => {
    const beside = joinNames(traits, 'nl', () => 'andere')
    if (leansTo !== 'unclear')
      return `Wat van ${chain} bekend is, wijst op ${gist[leansTo]}${traits.length > 0 ? `, met ook trekken van ${beside}` : ''}.`
    return `Wat van ${chain} bekend is, heeft trekken van ${beside}. Op welk niveau zij lijkt, is daarmee nog niet te zeggen.`
  },
  /** The levels as the advice calls them. */
  names: {
    '1': 'niveau 1, de individuele driehoek is dominant',
    '2': 'niveau 2, afstemming in de keten',
    '3': 'niveau 3, samenwerking in de keten',
  },
  pointsAt: (level: string) => `Wijst op ${level}`,
  short: {
    '1': 'niveau 1',
    '2': 'niveau 2',
    '2-3': 'tussen niveau 2 en niveau 3',
    '3': 'niveau 3',
    unclear: 'nog niet te zeggen',
  } satisfies Readonly<Record<LevelIndication, string>>,
  traits: 'Met trekken van niveau 1: op meer plekken ontbreekt mandaat, coördinatie of overzicht van de overleggen.',
  overall: (level: string) => `Voor alle ketens op de kaart geldt hetzelfde: ${level}.`,
  notOverall:
    'De ketens op deze kaart verschillen; daarom staat hier geen aanduiding voor het geheel. Sturen op een deel van de keten is ook een keuze.',
  basis: (date: string, parties: readonly string[]) =>
    `Dit is een aanwijzing uit wat er op ${dayInWords(date, 'nl')} op papier was geregeld, ${
      parties.length > 0
        ? `bevestigd door ${joinNames(parties, 'nl', () => 'andere partijen')}`
        : 'en nog door geen enkele partij bevestigd'
    }. Geen cijfer en geen opdracht om te groeien: ieder niveau kan bij een keten passen.`,
  looked: (date: string, parties: readonly string[]) =>
    `Gekeken is naar wat er op ${dayInWords(date, 'nl')} op papier was geregeld, ${
      parties.length > 0
        ? `bevestigd door ${joinNames(parties, 'nl', () => 'andere partijen')}`
        : 'nog door geen enkele partij bevestigd'
    }.`,
  headings: {
    for: 'Daarvoor spreekt',
    against: 'Daartegen spreekt',
    unknown: 'Niet bekend',
    missing: 'Wat nog ontbreekt',
    sure: 'Hoe zeker is deze kaart?',
  },
  nothing: {
    for: 'Niets op deze kaart.',
    against: 'Niets op deze kaart.',
    unknown: 'Alles waar het om gaat is uitgezocht.',
  },
  signal: (title: string) => `Signaal: ${title}`,
  showMore: 'Toon alles',
  showOnMap: 'Toon op de kaart',
  help: {
    parties: 'Laat deze partijen zien',
    party: 'Partij neerzetten',
    signal: 'Naar het signaal',
    statement: 'Leg een uitspraak vast',
    show: 'Laat zien waar het om gaat',
  },
  featuresTitle: 'De kenmerken een voor een',
  features,
  states: {
    seen: 'gezien',
    contradicted: 'tegenspraak',
    'not-seen': 'niet gezien',
    unknown: 'onbekend',
  } satisfies Readonly<Record<FeatureState, string>>,
  oneParty: 'gezegd door één partij',
  lines,
  claims,
  statements: {
    title: 'Wat partijen zeggen',
    intro: 'Een kaart weet niet alles. Leg hier vast wat een partij zelf over de keten zegt.',
    none: 'Er is nog niets vastgelegd.',
    add: 'Iets vastleggen dat een partij zegt',
    feature: 'Waar gaat het over',
    holds: 'Wat zegt de partij',
    yes: 'dit is zo',
    no: 'dit is niet zo',
    party: 'Namens welke partij',
    chain: 'Over welke keten',
    change: 'Wijzig',
    by: 'Functie (geen naam van een persoon)',
    byExample: 'bijvoorbeeld: directeur uitvoering',
    date: 'Gezegd op',
    note: 'Toelichting',
    save: 'Vastleggen',
    saveEdit: 'Wijziging bewaren',
    cancel: 'Annuleren',
    chooseParty: 'Kies de partij die dit zegt.',
    chooseDate: 'Vul een dag in.',
    edit: (what: string) => `Wijzigen: ${what}`,
    remove: (what: string) => `Weghalen: ${what}`,
    said: (party: string, claimed: string, holds: boolean) =>
      holds ? `${party} zegt: ${claimed}.` : `${party} zegt dat dit niet zo is: ${claimed}.`,
    saved: 'De uitspraak is vastgelegd.',
    removed: 'De uitspraak is weggehaald. Ctrl+Z maakt het ongedaan.',
  },
  recognition: {
    question: 'Herkent de stuurgroep dit?',
    names: {
      recognised: 'Herkennen we',
      'not-recognised': 'Herkennen we niet',
      differ: 'Hier verschillen we over',
    },
    outcome: {
      recognised: 'De groep herkent dit.',
      'not-recognised': 'De groep herkent dit niet.',
      differ: 'De groep verschilt hierover: een goed begin voor een gesprek.',
    },
    about: (level: string, date: string, by: string | undefined) =>
      `Het ging over: ${level}. Vastgelegd op ${dayInWords(date, 'nl')}${by ? ` door ${by}` : ''}.`,
    changed: 'De kaart zegt inmiddels iets anders dan toen.',
    reason: 'Waarom (mag leeg blijven)',
    by: 'Functie (geen naam van een persoon)',
    save: 'Vastleggen',
    cancel: 'Annuleren',
    again: 'Opnieuw bespreken',
    saved: 'Het antwoord is vastgelegd.',
  },
}
