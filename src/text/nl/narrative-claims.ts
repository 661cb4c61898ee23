import type * as V from '../../model/vocabulary'
import type { Name } from '../narrative/words'
import { nlRoomClaims } from './room-claims'

type Labels<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** A number as it stands in running text: in words up to twelve. */
const number = (count: number, written: string) =>
  ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'][count] ??
  written

/** The form of a verb after a name. */
const verb = ({ many }: Name, one: string, more: string) => (many ? more : one)

/** Sentences in Dutch about each sort of record. Texts come in without full stops; the sentence gets its own. */
export const nlNarrativeClaims = {
  ...nlRoomClaims,
  number,
  chain: {
    steps: (name: string, count: number, written: string, steps: string) =>
      count === 1
        ? `${name} is een keten met één stap: ${steps}`
        : `${name} is een keten met ${number(count, written)} stappen: ${steps}`,
    noSteps: (name: string) => `${name} is een keten waarvan op deze kaart geen stappen staan`,
    sequential: (holds: boolean): string =>
      holds ? 'De stappen volgen op elkaar' : 'De stappen hoeven niet op elkaar te volgen',
    accountable: (party: string, role: string) => `Stelselverantwoordelijk is ${party}${role}`,
    commitments: (owners: string) => `Aan de keten hebben zich als eigenaar verbonden: ${owners}`,
    committedOn: (day: string) => `op ${day}`,
    steeringGroup: (meeting: string) => `De stuurgroep van de keten is ${meeting}`,
    workingGroup: (meeting: string) => `De werkgroep is ${meeting}`,
    chainOffice: (party: string) => `Het ketenbureau ligt bij ${party}`,
    chainManager: (role: string) => `Ketenmanager: ${role}`,
    chainDirector: (role: string) => `Ketenregisseur: ${role}`,
    lineManagement: (text: string) => `Lijnmanagement: ${text}`,
    decisionModel: (text: string) => `Zo komt de keten tot een besluit: ${text}`,
    reporting: (text: string) => `Ketenrapportage: ${text}`,
    informationInfrastructure: (text: string) => `Gedeelde informatievoorziening: ${text}`,
    coreValues: (text: string) => `Kernwaarden van de samenwerking: ${text}`,
  },
  step: {
    parties: (step: string, chain: string, parties: string, count: number, written: string) =>
      count === 1
        ? `In de stap ${step} (${chain}) staat één partij: ${parties}`
        : `In de stap ${step} (${chain}) staan ${number(count, written)} partijen: ${parties}`,
    empty: (step: string, chain: string) => `In de stap ${step} (${chain}) staat nog geen partij`,
  },
  party: {
    fullName: (name: string, abbreviation: string) =>
      name.includes('(') ? `${name}, kortweg ${abbreviation},` : `${name} (${abbreviation})`,
    /** What a party is, from one or two of `kind` and `under`. */
    is: (name: Name, traits: string) => `${name.text} ${traits}`,
    isKind: (kind: string, tier: string | undefined) => `is ${kind}${tier ? ` ${tier}` : ''}`,
    areKind: (kind: string, tier: string | undefined) =>
      `staan op de kaart als één partij, ingedeeld als ${kind}${tier ? ` ${tier}` : ''}`,
    onTheMap: ({ many }: Name): string => (many ? 'staan op de kaart als één partij' : 'staat op de kaart'),
    department: ({ many }: Name, department: string) =>
      `${many ? 'vallen' : 'valt'} onder het departement ${department}`,
    /** Names that begin with what the party is, so that it need not be said again. */
    saysItsKind: /^(ministerie|directoraat-generaal|gemeente|provincie|waterschap)/i,
    kind: {
      ministry: 'een ministerie',
      'directorate-general': 'een directoraat-generaal',
      agency: 'een agentschap',
      'independent-body': 'een zelfstandig bestuursorgaan (zbo)',
      service: 'een dienst',
      supervisor: 'een toezichthouder',
      'statutory-body': 'een rechtspersoon met wettelijke taak (rwt)',
      'advisory-body': 'een adviescollege',
      'high-council': 'een Hoog College van Staat',
      judiciary: 'een organisatie in de rechtspraak',
      municipality: 'een gemeente',
      province: 'een provincie',
      'water-authority': 'een waterschap',
      'joint-arrangement': 'een gemeenschappelijke regeling',
      umbrella: 'een koepel',
      foundation: 'een stichting of vereniging',
      company: 'een bedrijf',
      profession: 'een beroepsgroep',
      international: 'een internationale organisatie',
      other: 'een organisatie',
    } satisfies Labels<typeof V.PARTY_KINDS>,
    /** The kind of a party that stands for several organisations, after "ingedeeld als". */
    kindOfMany: {
      ministry: 'ministerie',
      'directorate-general': 'directoraat-generaal',
      agency: 'agentschap',
      'independent-body': 'zelfstandig bestuursorgaan (zbo)',
      service: 'dienst',
      supervisor: 'toezichthouder',
      'statutory-body': 'rechtspersoon met wettelijke taak (rwt)',
      'advisory-body': 'adviescollege',
      'high-council': 'Hoog College van Staat',
      judiciary: 'rechtspraak',
      municipality: 'gemeente',
      province: 'provincie',
      'water-authority': 'waterschap',
      'joint-arrangement': 'gemeenschappelijke regeling',
      umbrella: 'koepel',
      foundation: 'stichting of vereniging',
      company: 'bedrijf',
      profession: 'beroepsgroep',
      international: 'internationale organisatie',
      other: 'organisatie',
    } satisfies Labels<typeof V.PARTY_KINDS>,
    tier: {
      national: 'op rijksniveau',
      provincial: 'op provinciaal niveau',
      municipal: 'op gemeentelijk niveau',
      'water-authority': 'op het niveau van de waterschappen',
      regional: 'op regionaal niveau',
      independent: 'met een onafhankelijke positie',
      'civil-society': 'in het maatschappelijk veld',
      international: 'op internationaal niveau',
    } satisfies Labels<typeof V.TIERS>,
    politicalDepartment: (department: string) => `Politiek verantwoordelijk is ${department}`,
    /** What follows "Deze partij". */
    steering: {
      triangle: 'wordt aangestuurd in een driehoek',
      'by-analogy': 'wordt aangestuurd naar analogie van een driehoek',
      'own-board': 'heeft een eigen bestuur',
      independent: 'is onafhankelijk en wordt niet in een driehoek aangestuurd',
    } satisfies Labels<typeof V.STEERINGS>,
    chains: (count: number, written: string, chains: string) => `hoort bij ${number(count, written)} ketens: ${chains}`,
    partOf: (whole: string) => `is een onderdeel van ${whole}`,
    partnership: {
      'chain-partner': 'is voor de keten een ketenpartner',
      supplier: 'is voor de keten een leverancier',
      surroundings: 'hoort bij de omgeving van de keten',
    } satisfies Labels<typeof V.PARTNERSHIPS>,
    also: (traits: string) => `Deze partij ${traits}`,
    role: (role: string) => `Rol in de keten: ${role}`,
  },
  triangle: {
    of: (contractor: string) => `de driehoek van ${contractor}`,
    named: (name: string) => `de driehoek ${name}`,
    open: 'een driehoek waarvan de opdrachtnemer nog niet is ingevuld',
    roles: (triangle: string, roles: string) => `In ${triangle} ${roles}`,
    nobody: (triangle: string) => `In ${triangle} is nog geen enkele rol ingevuld`,
    owner: (party: Name, role: string) => `${verb(party, 'is', 'zijn')} ${party.text} eigenaar${role}`,
    client: (party: Name, role: string) => `${verb(party, 'is', 'zijn')} ${party.text} opdrachtgever${role}`,
    clients: (parties: string) => `zijn ${parties} opdrachtgevers`,
    contractor: (party: Name) => `${verb(party, 'is', 'zijn')} ${party.text} opdrachtnemer`,
    coordinating: (party: Name) =>
      `${party.text} ${verb(party, 'coördineert', 'coördineren')} namens de opdrachtgevers`,
    authorities: (authorities: string) => `Het gezag ligt bij: ${authorities}`,
    basis: (text: string) => `Grondslag: ${text}`,
    documents: (count: number, written: string, documents: string) =>
      count === 1
        ? `Er is één stuk genoteerd: ${documents}`
        : `Er zijn ${number(count, written)} stukken genoteerd: ${documents}`,
    document: (kind: string, years: string, status: string) => `${kind} ${years} (${status})`,
    calendar: (moments: string) => `Vaste maanden in het jaar: ${moments}`,
    moment: (kind: string, month: string) => `${kind} in ${month}`,
  },
  assignment: {
    is: (client: Name, contractor: string, product: string) =>
      `${client.text} ${verb(client, 'geeft', 'geven')} ${contractor} opdracht tot: ${product}`,
    inTriangle: (client: Name, triangle: string, product: string) =>
      `${client.text} ${verb(client, 'geeft', 'geven')} in ${triangle} opdracht tot: ${product}`,
    from: (day: string) => `De opdracht loopt vanaf ${day}`,
    until: (day: string) => `De opdracht loopt tot en met ${day}`,
    period: (from: string, until: string) => `De opdracht loopt van ${from} tot en met ${until}`,
    volume: (amount: string, unit: string) => `De omvang is ${amount} ${unit}`,
    outcome: {
      delivered: 'Wat is gevraagd, is geleverd',
      partly: 'Wat is gevraagd, is deels geleverd',
      'not-delivered': 'Wat is gevraagd, is niet geleverd',
    } satisfies Labels<typeof V.ASSIGNMENT_OUTCOMES>,
    outcomeWithDay: (outcome: string, day: string) => `${outcome}; dat is op ${day} vastgesteld`,
    outcomeOn: (day: string) => `Wat ervan is geleverd, is op ${day} bekeken`,
    goals: (goals: string) => `De opdracht draagt bij aan ${goals}`,
    agreements: (agreements: string) => `De opdracht voert uit wat is afgesproken in ${agreements}`,
    effect: (party: Name, day: string) =>
      `Op ${day} ${verb(party, 'heeft', 'hebben')} ${party.text} bekeken wat de opdracht met de rest van de keten doet`,
    tension: (assignments: string) => `De opdracht staat op gespannen voet met ${assignments}`,
    partOf: (assignment: string) => `Dit is een deel van ${assignment}`,
    follows: (assignment: string) => `Dit is het vervolg op ${assignment}`,
  },
  dependency: {
    /** `traits` is what stands between brackets, or empty. */
    is: (supplier: Name, dependent: string, product: string, traits: string) =>
      `${supplier.text} ${verb(supplier, 'levert', 'leveren')} aan ${dependent}: ${product}${traits ? ` (${traits})` : ''}`,
    nature: {
      partner: 'een samenwerking tussen partners',
      customer: 'werk voor een afnemer',
      statutory: 'een wettelijk bepaalde verhouding',
    } satisfies Labels<typeof V.NATURES>,
    natureIs: (nature: string) => `Dit is ${nature}`,
    bothSee: (nature: string) => `Beide partijen zien dit als ${nature}`,
    eachSees: (a: string, natureA: string, b: string, natureB: string) =>
      `Volgens ${a} is dit ${natureA}, volgens ${b} ${natureB}`,
    oneSees: (party: string, nature: string, other: string) =>
      `Volgens ${party} is dit ${nature}; hoe ${other} het ziet, is nog niet gezegd`,
    onTheMap: (nature: string) => `Op de kaart staat het als ${nature}`,
    critical: (holds: boolean): string => (holds ? 'Zonder dit stokt de volgende stap' : 'Dit is niet kritisch'),
    criticalAndStrained: 'Zonder dit stokt de volgende stap, en er staat spanning op',
    mutual: (holds: boolean): string =>
      holds ? 'De afhankelijkheid is wederzijds' : 'De afhankelijkheid is niet wederzijds',
    strained: (holds: boolean): string => (holds ? 'Er staat spanning op' : 'Er staat geen spanning op'),
    order: (order: string) => `nummer ${order} in de volgorde`,
    share: (part: string, supplier: string) => `Hierheen gaat ${part} van wat ${supplier} levert`,
    shareNotCounted: (supplier: string) =>
      `Welk deel van wat ${supplier} levert hierheen gaat, wordt bewust niet geteld`,
    perUnit: (amount: string, dependent: string) => `Eén eenheid wordt bij ${dependent} ${amount}`,
    delay: (count: number, written: string) =>
      count === 1 ? 'Het komt daar een maand later aan' : `Het komt daar ${number(count, written)} maanden later aan`,
    notice: (text: string) => `Bij veranderingen geldt: ${text}`,
    feedback: (supplier: string, holds: boolean) =>
      holds
        ? `Afgesproken is dat ${supplier} terughoort wat ermee is gebeurd`
        : `Terugkoppeling aan ${supplier} is niet nodig`,
    short: (product: string, supplier: string, dependent: string) => `${product} (van ${supplier} aan ${dependent})`,
  },
  coupling: {
    is: (a: string, b: string, kind: string) => `Tussen ${a} en ${b} ligt een koppelvlak ${kind}`,
    between: (a: string, b: string) => `het koppelvlak tussen ${a} en ${b}`,
    kind: {
      governance: 'over de sturing',
      planning: 'over planning en begroting',
      forecast: 'over prognose en capaciteit',
      process: 'in het proces',
      information: 'over informatie',
    } satisfies Labels<typeof V.COUPLING_KINDS>,
    meeting: (meeting: string) => `Zij treffen elkaar in ${meeting}`,
    month: (month: string) => `Dat gebeurt in ${month}`,
    moment: (text: string) => `Wanneer: ${text}`,
    representedBy: (role: string) => `Vertegenwoordigd door: ${role}`,
    mandate: {
      decide: 'Daar mag worden besloten',
      refer: 'Wat daar aan de orde komt, wordt elders voorgelegd',
      inform: 'Daar wordt alleen geïnformeerd',
    } satisfies Labels<typeof V.MANDATES>,
    about: (dependencies: string) => `Het gaat over: ${dependencies}`,
  },
  meeting: {
    is: (name: string, traits: string, scope: string) => `${name} is een ${traits} overleg${scope}`,
    permanence: { standing: 'vast', temporary: 'tijdelijk' } satisfies Labels<typeof V.PERMANENCES>,
    scope: { chain: ' van de keten', triangle: ' binnen een driehoek', other: '' } satisfies Labels<
      typeof V.MEETING_SCOPES
    >,
    ofChain: (chain: string) => ` van de keten ${chain}`,
    purpose: (text: string) => `Doel: ${text}`,
    character: {
      decides: 'Er worden besluiten genomen',
      aligns: 'Er wordt afgestemd',
      informs: 'Er wordt geïnformeerd',
    } satisfies Labels<typeof V.MEETING_CHARACTERS>,
    timesAYear: (times: number, written: string) =>
      times === 1 ? 'Het komt één keer per jaar bijeen' : `Het komt ${number(times, written)} keer per jaar bijeen`,
    frequency: (text: string) => `Hoe vaak het bijeenkomt: ${text}`,
    months: (months: string) => `Vaste maanden: ${months}`,
    lasts: (day: string, isPast: boolean) => (isPast ? `Het liep tot en met ${day}` : `Het loopt tot en met ${day}`),
    participants: (count: number, written: string, parties: string) =>
      count === 1
        ? `Er neemt één partij deel: ${parties}`
        : `Er nemen ${number(count, written)} partijen deel: ${parties}`,
    mandate: {
      decide: 'mag besluiten',
      refer: 'legt voor',
      inform: 'informeert',
    } satisfies Labels<typeof V.MANDATES>,
    mandateScope: (scope: string) => `over ${scope}`,
    nobodyDecides: 'Van geen van de deelnemers is genoteerd dat er namens die partij mag worden besloten',
    chair: (party: Name) => `${party.text} ${verb(party, 'zit', 'zitten')} voor`,
    secretary: (party: Name) => `${party.text} ${verb(party, 'levert', 'leveren')} de secretaris`,
    both: (party: Name) =>
      `${party.text} ${verb(party, 'zit', 'zitten')} voor en ${verb(party, 'levert', 'leveren')} de secretaris`,
    topics: (topics: string) => `Op de agenda: ${topics}`,
    decidesOn: (things: string) => `Er wordt besloten over: ${things}`,
    escalatesTo: (meeting: string) => `Komt men er niet uit, dan gaat de kwestie naar ${meeting}`,
    preparation: (text: string) => `De voorbereiding: ${text}`,
    support: (text: string) => `De ondersteuning: ${text}`,
    minutes: (text: string) => `De verslaglegging: ${text}`,
    followUp: (text: string) => `De opvolging: ${text}`,
    feasibility: (party: Name, day: string) =>
      `Op ${day} ${verb(party, 'heeft', 'hebben')} ${party.text} nagegaan of de besluiten uitvoerbaar zijn`,
  },
  agreement: {
    is: (title: string, kind: string) => `${title} is ${kind}`,
    kind: {
      covenant: 'een convenant',
      'cooperation-agenda': 'een samenwerkingsagenda',
      'assignment-letter': 'een opdrachtbrief',
      'annual-plan': 'een jaarplan',
      'management-agreement': 'een managementafspraak',
      'service-level': 'een dienstverleningsovereenkomst (SLA)',
      'data-sharing': 'een afspraak over gegevensdeling',
      mandate: 'een mandaat',
      'working-agreement': 'een werkafspraak',
      'administrative-agreement': 'een bestuurlijke afspraak',
      statute: 'een wet of regeling',
      grant: 'een subsidie',
      contract: 'een contract',
      other: 'een afspraak van een andere soort',
    } satisfies Labels<typeof V.AGREEMENT_KINDS>,
    parties: (parties: string, count: number) =>
      count === 1 ? `Partij hierbij is ${parties}` : `Partijen hierbij zijn ${parties}`,
    onBehalfOf: (parties: string) => `Ook gebonden, omdat een ander voor hen tekende: ${parties}`,
    covers: (things: string) => `De afspraak gaat over: ${things}`,
    from: (day: string) => `Dit geldt vanaf ${day}`,
    until: (day: string, isPast: boolean) => (isPast ? `Dit gold tot en met ${day}` : `Dit geldt tot en met ${day}`),
    period: (from: string, until: string, isPast: boolean) =>
      `Dit ${isPast ? 'gold' : 'geldt'} van ${from} tot en met ${until}`,
    review: (day: string) => `Afgesproken is dit opnieuw te bekijken op ${day}`,
    follows: (title: string) => `Dit is het vervolg op ${title}`,
    tag: {
      fallback: 'Hierin is geregeld wat er bij uitval gebeurt',
      scarcity: 'Hierin is geregeld wat er bij schaarste gebeurt',
      'needs-funding': 'Er is nog geld nodig om dit uit te voeren',
      tacit: 'De afspraak loopt vanzelf door',
    } satisfies Labels<typeof V.AGREEMENT_TAGS>,
    where: (text: string) => `Vindplaats: ${text}`,
  },
  goal: {
    is: (text: string) => `Doel: ${text}`,
    chain: (chain: string) => `Dit is een doel van de keten ${chain}`,
    origin: {
      joint: 'De partijen hebben dit doel samen opgesteld',
      imposed: 'Dit doel is van buiten meegegeven',
    } satisfies Labels<typeof V.GOAL_ORIGINS>,
    adopted: (meeting: string | undefined, day: string | undefined) =>
      `Het is vastgesteld${meeting ? ` in ${meeting}` : ''}${day ? ` op ${day}` : ''}`,
    indicator: (text: string) => `Of het dichterbij komt, is te zien aan: ${text}`,
    contributions: (count: number, written: string, contributions: string) =>
      count === 1
        ? `Eén partij draagt bij: ${contributions}`
        : `${number(count, written)} partijen dragen bij: ${contributions}`,
    contribution: (party: string, what: string, isStatutory: boolean) =>
      `${party} (${what}${isStatutory ? '; wettelijke taak' : ''})`,
    interests: (interests: string) => `Wat er voor hen op het spel staat: ${interests}`,
    interest: (party: string, interest: string) => `voor ${party} ${interest}`,
    tension: (goals: string) => `Het doel staat op gespannen voet met ${goals}`,
  },
  capacity: {
    is: (party: string, unit: string, period: string, day: string, figures: string) =>
      `Cijfers van ${party} over ${unit} (${period}), per ${day}: ${figures}`,
    capacity: (amount: string) => `beschikbaar ${amount}`,
    demand: (amount: string) => `gevraagd ${amount}`,
    backlog: (amount: string) => `werkvoorraad ${amount}`,
    product: (product: string) => `Zij gaan over ${product}`,
    dependency: (dependency: string) => `Zij gelden alleen voor wat hierheen gaat: ${dependency}`,
    year: (year: string) => `Het jaar is ${year}`,
    none: 'nog geen aantallen ingevuld',
  },
  view: (title: string) => `Er is een weergave bewaard met de titel ${title}`,
  thing: {
    meeting: (name: string) => `het overleg ${name}`,
    agreement: (title: string) => `de afspraak ${title}`,
    goal: (text: string) => `het doel ${text}`,
    principle: (text: string) => `het uitgangspunt ${text}`,
    chain: (name: string) => `de keten ${name}`,
    step: (name: string) => `de stap ${name}`,
    assignment: (product: string, client: string) => `de opdracht ${product} van ${client}`,
  },
  certainty: {
    certain: 'Dit geldt als zeker',
    assumed: 'Dit is aangenomen',
    disputed: 'Dit wordt betwist',
  } satisfies Labels<typeof V.CERTAINTIES>,
  confirmed: (party: string, day: string) => `Bevestigd door ${party} op ${day}`,
}
