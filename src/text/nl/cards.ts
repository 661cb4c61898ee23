import type * as V from '../../model/vocabulary'

interface CardText {
  readonly title: string
  /** One or two sentences. */
  readonly text: string
  /** One open question for the room. */
  readonly question: string
}

type Deck<T extends readonly string[]> = Readonly<Record<T[number], CardText>>

/** The examples of the advice; `other` is no card. */
type Example = Exclude<(typeof V.BOTTLENECK_CATEGORIES)[number], 'other'>

/** What people say goes wrong, and cards to talk about it. */
export const nlCards = {
  title: 'Gesprekskaarten',
  lead: 'Schrijf op wat er misgaat, zoals het wordt gezegd. Elke gesprekskaart stelt één open vraag om over te praten.',
  parts: 'Wat u ziet',
  board: 'Wat mensen zeggen',
  said: (count: number) =>
    count === 0
      ? 'nog niets opgeschreven'
      : count === 1
        ? '1 knelpunt opgeschreven'
        : `${count} knelpunten opgeschreven`,
  state: {
    raised: 'genoemd',
    confirmed: 'bevestigd',
    resolved: 'opgelost',
  } satisfies Readonly<Record<(typeof V.BOTTLENECK_STATES)[number], string>>,
  stateHelp: {
    raised: 'Iemand zei het; de groep heeft er nog niet over gesproken.',
    confirmed: 'De groep herkent dit.',
    resolved: 'Dit speelt niet meer.',
  } satisfies Readonly<Record<(typeof V.BOTTLENECK_STATES)[number], string>>,
  column: (state: string, count: number) => `${state} (${count})`,
  moveTo: (state: string) => `Naar ${state}`,
  moveCard: (text: string, state: string) => `Naar ${state}: ${text}`,
  moved: (state: string) => `Staat nu bij ${state}. Ctrl+Z maakt het ongedaan.`,
  dragHelp: 'Sleep een knelpunt naar een andere kolom, of gebruik de knoppen eronder.',
  emptyColumn: {
    raised: 'Nog niets genoemd.',
    confirmed: 'Nog niets bevestigd.',
    resolved: 'Nog niets opgelost.',
  } satisfies Readonly<Record<(typeof V.BOTTLENECK_STATES)[number], string>>,
  add: {
    label: 'Nieuw knelpunt',
    placeholder: 'Wat gaat er mis? Typ het en druk op Enter',
    button: 'Noteren',
    added: (text: string) => `Genoteerd: ${text}`,
    empty: 'Schrijf eerst op wat er wordt gezegd.',
  },
  edit: 'Tekst wijzigen',
  editCard: (text: string) => `Tekst wijzigen: ${text}`,
  textLabel: 'Knelpunt',
  raisedBy: (party: string) => `genoemd door ${party}`,
  about: 'Dit raakt:',
  moreAbout: (count: number) => `en nog ${count}`,
  shown: (shown: number, all: number) => `${shown} van ${all} getoond.`,
  more: (count: number) => `Toon er nog ${count}`,
  empty:
    'Er is nog geen knelpunt opgeschreven. Vraag rond: waar loopt u in deze keten tegenaan? Schrijf het op zoals het wordt gezegd. Komt het gesprek niet op gang, toon dan een van de gesprekskaarten groot op het scherm.',
  decks: {
    label: 'Stapel gesprekskaarten',
    examples: 'Voorbeelden',
    factors: 'Zes factoren',
    dimensions: 'Vier dimensies',
    stakes: 'Belangen',
  },
  source: {
    examples: 'Naar: Advies ketensturing in relatie tot driehoeksturing, stap 2 (Werk aan Uitvoering)',
    factors: 'Naar: Zes sleutelfactoren voor ketensamenwerking in het publieke domein (Consultancy.nl, 2019)',
    dimensions: 'Naar: Ketens de baas, dossier bij de Nederlandse Overheid Referentie Architectuur (NORA)',
    stakes:
      'Naar: Advies ketensturing in relatie tot driehoeksturing, ketendoel(en): belangen bijeenbrengen (Werk aan Uitvoering)',
  },
  carries: (count: number) =>
    count === 0
      ? 'Hierover is op deze kaart nog niets opgeschreven.'
      : count === 1
        ? 'Hierover is één knelpunt opgeschreven.'
        : `Hierover zijn ${count} knelpunten opgeschreven.`,
  note: 'Noteer wat de groep zegt',
  noteFor: (title: string) => `Wat zegt de groep over ‘${title}’?`,
  stopNoting: 'Klaar',
  enlarge: 'Groot tonen',
  enlargeCard: (title: string) => `Groot tonen: ${title}`,
  big: {
    label: 'Gesprekskaart groot',
    previous: 'Vorige gesprekskaart',
    next: 'Volgende gesprekskaart',
    place: (at: number, all: number) => `gesprekskaart ${at} van ${all}`,
    close: 'Sluiten',
    keys: 'Pijl links en rechts: vorige en volgende. Escape sluit.',
  },
  examples: {
    'day-to-day': {
      title: 'De waan van de dag',
      text: 'Er ligt een goede basis om samen op de lange termijn te sturen. Toch gaat de meeste aandacht naar wat vandaag brandt.',
      question: 'Welk onderwerp voor de lange termijn is de laatste maanden van onze agenda gevallen, en waardoor?',
    },
    scarcity: {
      title: 'Te weinig voor iedereen',
      text: 'Als het bij een van de partijen krap wordt, is niet duidelijk hoe de keten daarmee omgaat.',
      question: 'Wat gebeurt er bij ons als een van de partijen een tijd lang minder kan leveren dan is afgesproken?',
    },
    'unused-meetings': {
      title: 'Overleg dat blijft liggen',
      text: 'De overleggen zijn goed bedacht, maar worden minder gebruikt dan zou kunnen.',
      question: 'Welk onderwerp hoort in een bestaand overleg thuis, maar bespreken we ergens anders?',
    },
    'unclear-mandate': {
      title: 'Waartoe zijn wij hier?',
      text: 'Van sommige overleggen weten de deelnemers niet meer precies waarvoor ze zijn en wat er mag worden besloten.',
      question: 'Van welk overleg zouden we vandaag verschillend antwoorden op de vraag wat we er mogen besluiten?',
    },
    'working-agreements': {
      title: 'Hoe wij samen vergaderen',
      text: 'Er zijn te weinig afspraken over hoe een overleg wordt voorbereid, geleid en opgevolgd, of de afspraken leven niet.',
      question: 'Welke afspraak over onze manier van overleggen zou het meeste verschil maken?',
    },
  } satisfies Readonly<Record<Example, CardText>>,
  stakes: {
    title: 'Ieders belang',
    text: 'Een doel houdt stand als elke partij er zelf iets bij te winnen of te verliezen heeft, en de anderen dat weten. Leg het antwoord vast bij de bijdrage van die partij, onder Belang.',
    question: 'Wat staat er voor u op het spel als dit doel wordt gehaald, en wat als het niet lukt?',
  } satisfies CardText,
  factors: {
    ambition: {
      title: 'Ambitie en ketendoel',
      text: 'Wat een bestuurder wil bereiken, krijgt betekenis voor de keten als het samen is vertaald naar een doel van de keten.',
      question: 'Welk deel van uw eigen opdracht herkent u terug in wat de keten samen wil bereiken?',
    },
    urgency: {
      title: 'Gedeelde urgentie',
      text: 'Een tijdelijke nood kan partijen bijeenbrengen, ook als die met geld begint. Het helpt als ondertussen aan het afgesproken doel wordt doorgewerkt.',
      question: 'Wat maakt dat we juist nu niet op elkaar kunnen wachten?',
    },
    room: {
      title: 'Sturen en ruimte geven',
      text: 'Afspraken geven richting en grenzen. Daarbinnen hebben vakmensen ruimte nodig om het samen op te lossen.',
      question: 'Wat zou u los durven laten als u wist dat het doel in beeld blijft?',
    },
    binding: {
      title: 'Bindend vermogen',
      text: 'Op plekken waar partijen elkaar ontmoeten, telt oog voor elkaar minstens zo zwaar als kennis van de inhoud.',
      question: 'Welke functie brengt in deze keten partijen bij elkaar, en wat maakt dat dit lukt?',
    },
    information: {
      title: 'Gelijke informatie',
      text: 'Informatie werkt als zij bruikbaar is voor het bestuur én voor de uitvoering. Anders kost zij energie en roept zij ingrijpen op.',
      question: 'Welke informatie maken wij die aan één kant van de tafel wordt gebruikt en aan de andere kant niet?',
    },
    trust: {
      title: 'Vertrouwen',
      text: 'Vertrouwen gaat over mensen die met elkaar door één deur kunnen, en over afspraken die in de praktijk werken.',
      question: 'Wanneer durfde u een andere partij in de keten iets te vertellen dat niet goed ging?',
    },
  } satisfies Deck<typeof V.FACTORS>,
  dimensions: {
    substance: {
      title: 'Inhoud',
      text: 'Weten partijen van elkaar wat zij willen bereiken en wat zij met dezelfde woorden bedoelen?',
      question: 'Over welk begrip of doel denken we dat we het eens zijn, zonder het ooit te hebben nagevraagd?',
    },
    procedure: {
      title: 'Procedures',
      text: 'Overleggen, mandaten, besluiten en rapportages geven de samenwerking houvast, als ze ook worden gebruikt.',
      question: 'Welke afspraak over hoe wij besluiten nemen, blijkt in de praktijk anders te lopen?',
    },
    relation: {
      title: 'Relatie',
      text: 'Een open gesprek over organisatiegrenzen heen begint bovenaan en is op elk niveau nodig.',
      question: 'Met wie in de keten zou u vaker willen spreken, zonder dat er eerst iets mis moet gaan?',
    },
    culture: {
      title: 'Cultuur',
      text: 'Structuren en afspraken werken pas als de wil er is om tijd en moeite in de keten te steken.',
      question: 'Waaraan merkt een nieuwe collega dat samenwerken in de keten bij u gewaardeerd wordt?',
    },
  } satisfies Deck<typeof V.DIMENSIONS>,
  categories: {
    'day-to-day': 'waan van de dag',
    scarcity: 'schaarste',
    'unused-meetings': 'overleg te weinig benut',
    'unclear-mandate': 'doel of mandaat onduidelijk',
    'working-agreements': 'werkafspraken',
    other: 'iets anders',
  } satisfies Readonly<Record<(typeof V.BOTTLENECK_CATEGORIES)[number], string>>,
  form: {
    text: 'Knelpunt',
  },
}
