import type * as V from '../../model/vocabulary'

type Labels<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** Words of the forms for meetings, agreements, goals, assignments and capacities, and of what makes new ones. */
export const nlRecords = {
  meetingCharacter: {
    decides: 'besluit',
    aligns: 'stemt af',
    informs: 'informeert',
  } satisfies Labels<typeof V.MEETING_CHARACTERS>,
  meetingLevel: {
    political: 'politiek',
    executive: 'bestuurlijk',
    tactical: 'tactisch',
    operational: 'operationeel',
  } satisfies Labels<typeof V.MEETING_LEVELS>,
  meetingScope: {
    chain: 'de keten',
    triangle: 'een driehoek',
    other: 'iets anders',
  } satisfies Labels<typeof V.MEETING_SCOPES>,
  permanence: { standing: 'vast', temporary: 'tijdelijk' } satisfies Labels<typeof V.PERMANENCES>,
  agreementKind: {
    covenant: 'convenant',
    'cooperation-agenda': 'samenwerkingsagenda',
    'assignment-letter': 'opdrachtbrief',
    'annual-plan': 'jaarplan',
    'management-agreement': 'managementafspraak',
    'service-level': 'dienstverleningsovereenkomst (SLA)',
    'data-sharing': 'afspraak over gegevensdeling',
    mandate: 'mandaat',
    'working-agreement': 'werkafspraak',
    'administrative-agreement': 'bestuurlijke afspraak',
    statute: 'wet of regeling',
    grant: 'subsidie',
    contract: 'contract',
    other: 'anders',
  } satisfies Labels<typeof V.AGREEMENT_KINDS>,
  agreementTag: {
    fallback: 'regelt wat er bij uitval gebeurt',
    scarcity: 'regelt wat er bij schaarste gebeurt',
    'needs-funding': 'vraagt nog om geld',
    tacit: 'loopt vanzelf door',
  } satisfies Labels<typeof V.AGREEMENT_TAGS>,
  goalOrigin: {
    joint: 'samen opgesteld',
    imposed: 'van buiten meegegeven',
  } satisfies Labels<typeof V.GOAL_ORIGINS>,
  /** Other words by which the search finds these actions. */
  alsoCalled: {
    newMeeting: 'nieuw: tafel, gremium, vergadering, beraad',
    newAgreement: 'nieuwe: convenant, contract, werkafspraak, SLA',
    newGoal: 'nieuw: ketendoel, ambitie, opgave',
    newAssignment: 'nieuwe: opdrachtbrief, order',
    newCapacity: 'nieuwe, bij de gekozen partij: aanbod, vraag, werkvoorraad',
  },
  /** What a new record is called until somebody names it. */
  fresh: {
    meeting: 'Nieuw overleg',
    agreement: 'Nieuwe afspraak',
    goal: 'Nieuw doel',
    assignment: 'Nieuwe opdracht',
    unit: 'zaken',
    period: 'per jaar',
    source: 'nog te noemen',
    volumeUnit: 'stuks',
    contribution: 'nog te benoemen',
  },
  /** What has been added, for a screen reader. */
  added: (name: string) => `Toegevoegd: ${name}. Het formulier staat open bij Details.`,
  showAll: (count: number) => `Alle ${count} tonen`,
  chain: 'Keten',
  everyChain: 'alle ketens op deze kaart',
  none: 'Nog geen.',
  meeting: {
    name: 'Naam',
    participant: 'Deelnemer',
    function: 'Functie',
    functionHelp: 'Vul een functie in, geen naam van een persoon.',
    mandate: 'Mandaat',
    mandateScope: 'Reikwijdte van het mandaat',
    mandateScopeHelp: 'Waarover en tot hoeveel, bijvoorbeeld ‘inzet binnen het jaarplan, tot 5 miljoen euro’.',
    timesAYear: 'keer per jaar',
  },
  agreement: {},
  goal: {
    text: 'Doel',
    origin: 'Herkomst',
    adoptedIn: 'Vastgesteld in',
    date: 'Vastgesteld op',
    indicator: 'Indicator',
    party: 'Partij',
    what: 'Wat zij bijdraagt',
    statutory: 'Wettelijke taak',
    interest: 'Belang',
    interestHelp: 'Wat er voor deze partij zelf op het spel staat.',
  },
  assignment: {
    triangle: 'Driehoek',
    client: 'Opdrachtgever',
    amount: 'Omvang',
    amountHelp: 'Hoeveel er wordt gevraagd.',
    unit: 'Eenheid van de omvang',
    askTitle: 'Nieuwe opdracht',
    askHelp: 'Een opdracht hoort bij een driehoek en komt van één opdrachtgever.',
    cancel: 'Annuleren',
  },
  capacity: {},
  /** The day on which somebody looked at it. */
  checkedOn: 'Gedaan op',
  dependency: {},
  document: {
    coversUntil: 'Loopt tot en met jaar',
    coversUntilHelp: 'Bij een stuk over meer jaren.',
  },
  confirm: {
    own: 'Deze partij bevestigt haar eigen deel, vandaag',
    section: 'Bevestiging',
    each: 'Elke partij bevestigt het eigen deel',
    eachHelp: 'Doe dit alleen als elke gekozen partij haar deel heeft nagekeken.',
    on: 'Bevestigd op',
    clear: 'Bevestigingen weghalen',
    count: (confirmed: number, all: number) =>
      `${confirmed} van ${all} ${confirmed === 1 ? 'heeft' : 'hebben'} het eigen deel bevestigd.`,
  },
}
