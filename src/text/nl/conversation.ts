import type { ReturnReason } from '../../graph/conversation/answer-state'
import type { Stage } from '../../graph/conversation/conversation'
import type { Weight } from '../../graph/conversation/weight'
import type { RuleGroup } from '../../graph/finding'
import type { Doubt } from '../../graph/honesty'
import type { EvidenceKind } from '../../graph/weighing/evidence'
import type { AnswerKind } from '../../model/vocabulary'
import { joinNames } from '../finding-text'

type AnswerWords = {
  /** On the button. */
  readonly button: string
  /** Said once it is given. */
  readonly given: string
  /** Above the form. */
  readonly title: string
  /** What the reason is called here. */
  readonly reason: string
  readonly reasonHelp: string
  /** What the day is called until which the answer holds. */
  readonly until: string
}

const answers: Readonly<Record<AnswerKind, AnswerWords>> = {
  action: {
    button: 'Klopt, wordt actiepunt',
    given: 'actiepunt',
    title: 'Dit wordt een actiepunt',
    reason: 'Wat gaat er gebeuren',
    reasonHelp: 'Mag leeg blijven. Eén zin is genoeg.',
    until: 'Klaar op',
  },
  deliberate: {
    button: 'Bewust zo',
    given: 'bewust zo',
    title: 'Dit is bewust zo',
    reason: 'Waarom is dit bewust zo',
    reasonHelp: 'Eén zin, zodat een ander het later begrijpt.',
    until: 'Opnieuw bekijken na',
  },
  'find-out': {
    button: 'Nog uitzoeken',
    given: 'nog uitzoeken',
    title: 'Dit zoeken we nog uit',
    reason: 'Wat moet er worden uitgezocht',
    reasonHelp: 'Mag leeg blijven.',
    until: 'Komt terug na',
  },
  incorrect: {
    button: 'Klopt niet',
    given: 'klopt niet',
    title: 'Dit klopt niet',
    reason: 'Wat klopt er niet',
    reasonHelp: 'Ligt het aan de kaart? Verbeter die dan: is het anders, dan verdwijnt het signaal vanzelf.',
    until: 'Opnieuw bekijken na',
  },
  elsewhere: {
    button: 'Elders belegd',
    given: 'elders belegd',
    title: 'Dit is elders belegd',
    reason: 'Waar ligt het',
    reasonHelp: 'Een overleg, een programma of een organisatie.',
    until: 'Opnieuw bekijken na',
  },
}

const stages: Readonly<Record<Stage | 'returned', string>> = {
  open: 'Open',
  returned: 'Teruggekomen',
  action: 'Actiepunten',
  deliberate: 'Bewust zo',
  'find-out': 'Nog uitzoeken',
  incorrect: 'Klopt niet',
  elsewhere: 'Elders belegd',
  lapsed: 'Niet meer aan de orde',
}

const weights: Readonly<Record<Weight, { readonly short: string; readonly long: string }>> = {
  high: { short: 'Hoog', long: 'Hoog: iets voor de stuurgroep' },
  medium: { short: 'Middel', long: 'Middel: iets voor de werkgroep' },
  low: { short: 'Laag', long: 'Laag: goed om te weten' },
  question: { short: 'Openstaand', long: 'Openstaande vraag: dit heeft nog niemand uitgezocht' },
}

const groups: Readonly<Record<RuleGroup, string>> = {
  structure: 'Opbouw van de keten',
  steering: 'Sturing en rollen',
  department: 'Departementen',
  tier: 'Bestuurslagen',
  agreements: 'Afspraken',
  meetings: 'Overleggen',
  mandate: 'Mandaten',
  coupling: 'Koppelvlakken',
  goals: 'Doelen',
  information: 'Informatie',
  equality: 'Gelijkwaardigheid',
  bottlenecks: 'Knelpunten',
  capacity: 'Capaciteit',
  map: 'De kaart zelf',
}

const because: Readonly<Record<ReturnReason, string>> = {
  'facts-changed': 'de feiten zijn veranderd',
  'until-passed': 'de afgesproken dag is voorbij',
  'only-postponed': 'dit signaal kan alleen worden uitgesteld, tot een dag die u kiest',
}

const doubts: Readonly<Record<Doubt, string>> = {
  'one-sided': 'nog te weinig partijen hebben hun eigen deel bevestigd',
  stale: 'de laatste bevestiging is lang geleden',
  unknown: 'veel velden zijn nog niet uitgezocht',
}

/** More parties than this are not counted. */
const MANY = 12

const openSignals = (count: number) => (count === 1 ? '1 open signaal' : `${count} open signalen`)
const subjects = (count: number) => (count === 1 ? '1 onderwerp' : `${count} onderwerpen`)

/** Words of the findings and of what the room says about them. */
export const nlConversation = {
  intro: 'Vragen voor de groep, de belangrijkste eerst. Klik om te zien waar het over gaat.',
  busy: 'De kaart wordt bekeken…',
  failed:
    'De signalen konden niet worden bepaald. De kaart zelf is in orde en blijft bewaard; herlaad de pagina om het opnieuw te proberen.',
  none: 'Geen signalen. Dat zegt alleen dat er niets opviel in wat er nu is getekend.',
  allAnswered: 'Alle signalen zijn beantwoord. Komt er iets bij of veranderen de feiten, dan ziet u dat hier.',
  nothingFits: 'Geen signaal past bij dit filter.',
  markCritical:
    'Nog geen afhankelijkheid staat als kritisch op de kaart. Klik op een pijl en geef bij Details aan of de volgende stap zonder dit stokt: daar gaan de meeste vragen over.',
  emptyMap:
    'Nog niets te signaleren. Zet partijen neer en teken hun afhankelijkheden, dan verschijnen hier vragen voor de groep.',
  list: 'Open signalen',
  keys: 'Met de pijltjes omhoog en omlaag loopt u van signaal naar signaal. Enter vouwt uit. A, B, U, N en E geven een antwoord. Escape laat los.',
  unknown: 'Wat de kaart niet weet:',
  ground: 'Grond:',
  evidence: 'Waar dit op rust',
  evidenceMore: (count: number) => `en nog ${count}`,
  wholeMap: 'de kaart als geheel',
  upkeep: 'Onderhoud van de kaart',
  questions: {
    title: 'Openstaande vragen',
    inLens: 'Openstaande vragen bij dit beeld',
    lead: 'Dit heeft nog niemand uitgezocht. Het zijn geen signalen: vul ze in als het beeld aan de beurt is.',
    inOneLens: (lens: string, count: number) => `${lens}: ${count === 1 ? '1 vraag' : `${count} vragen`}`,
  },
  ofLens: 'Signalen bij dit beeld',
  ofOthers: 'Andere signalen',
  whyHere: 'Waarom staat dit hier?',
  /** What on the map gives a signal its weight. */
  evidenceOf: {
    'confirmed-bottleneck': (count: number) =>
      count === 1 ? 'de groep herkent hier een knelpunt' : `de groep herkent hier ${count} knelpunten`,
    bottleneck: (count: number) =>
      count === 1 ? 'er is een knelpunt over genoemd' : `er zijn ${count} knelpunten over genoemd`,
    growth: () => 'hier loopt een wachtrij op door groei eerder in de keten',
    queue: (count: number) =>
      count === 1 ? 'bij een partij ligt werk te wachten' : `bij ${count} partijen ligt werk te wachten`,
    shortage: (count: number) =>
      count === 1 ? 'een partij komt capaciteit tekort' : `${count} partijen komen capaciteit tekort`,
    strained: (count: number) =>
      count === 1 ? 'op een afhankelijkheid staat spanning' : `op ${count} afhankelijkheden staat spanning`,
    'in-tension': () => 'mensen zeggen dat dit op gespannen voet staat met elkaar',
    disputed: (count: number) => (count === 1 ? 'een gegeven wordt betwist' : `${count} gegevens worden betwist`),
    critical: (count: number) =>
      count === 1 ? 'een afhankelijkheid is kritisch' : `${count} afhankelijkheden zijn kritisch`,
    waiting: (count: number) =>
      count === 1
        ? 'één partij wacht hierop'
        : count >= MANY
          ? `ten minste ${MANY} partijen wachten hierop`
          : `${count} partijen wachten hierop`,
    'other-department': () => 'het loopt tussen departementen',
    'other-tier': () => 'het loopt tussen bestuurslagen',
    'no-table': () => 'er is geen overleg waar beide kanten zitten',
    'one-hand': () => 'twee rollen liggen in één hand',
    lapses: (count: number) =>
      count === 1 ? 'een afspraak loopt binnen een half jaar af' : `${count} afspraken lopen binnen een half jaar af`,
    'too-late': () => 'het komt na het moment waarop de opdracht vastligt',
  } satisfies Record<EvidenceKind, (count: number) => string>,
  andMore: (count: number, names: string) => `En nog ${count}: ${names}`,
  evidenceInDetails: 'in Details',
  showRest: (count: number) =>
    count === 1 ? 'Toon ook het andere onderwerp' : `Toon ook de andere ${count} onderwerpen`,
  showMore: (next: number, rest: number) => `Toon er nog ${next} (van ${rest} onderwerpen)`,
  showFirst: (count: number) => `Toon alleen de eerste ${count} onderwerpen`,
  showMoreAnswered: (next: number, rest: number) => `Toon er nog ${next} (van ${rest})`,
  about: 'Over dit signaal',
  answers,
  stages,
  weights,
  groups,
  because,
  answerLabel: 'Wat zegt de groep?',
  /** "87 open signalen (2 teruggekomen) in 50 onderwerpen · 3 beantwoord". */
  counts: (open: number, inSubjects: number, returned: number, answered: number) =>
    [
      open === 0
        ? 'Geen open signalen'
        : `${openSignals(open)}${returned > 0 ? ` (${returned} teruggekomen)` : ''} in ${subjects(inSubjects)}`,
      ...(answered > 0 ? [`${answered} beantwoord`] : []),
    ].join(' · '),
  sureness: {
    /** How sure the map is, and where that is tested. */
    notice: (reasons: readonly Doubt[]) =>
      `Deze kaart is nog niet zeker: ${joinNames(
        reasons.map((reason) => doubts[reason]),
        'nl',
      )}. Neem haar zo mee naar de stuurgroep, en laat haar daar bevestigen en aanvullen.`,
    link: 'Bekijk wat de kaart nog mist',
  },
  filter: {
    button: 'Filter',
    buttonOn: (count: number) => `Filter (${count})`,
    stage: 'Stand',
    group: 'Thema',
    weight: 'Ernst',
    all: 'Alles',
    clear: 'Filter wissen',
    active: (parts: string) => `Filter: ${parts}`,
    option: (label: string, count: number) => `${label} (${count})`,
    /** How many the filter lets through. */
    shown: (open: number, inSubjects: number, answered: number, lapsed: number) => {
      const parts = [
        ...(open > 0 ? [`${openSignals(open)} in ${subjects(inSubjects)}`] : []),
        ...(answered > 0 ? [`${answered} beantwoord`] : []),
        ...(lapsed > 0 ? [`${lapsed} niet meer aan de orde`] : []),
      ]
      return `Met dit filter: ${parts.length > 0 ? parts.join(' · ') : 'geen signalen'}`
    },
  },
  form: {
    takenUpBy: 'Wie pakt dit op',
    takenUpByHelp: 'Een functie of een partij, geen naam van een persoon.',
    by: 'Namens wie is dit gezegd',
    byHelp: 'Een functie, zoals ‘programmamanager’. Geen naam van een persoon.',
    date: 'Gezegd op',
    save: 'Vastleggen',
    cancel: 'Annuleren',
    /** Under the buttons, after Escape. */
    kept: (answer: string) => `Wat u typte bij ‘${answer}’ is bewaard; kies een antwoord om verder te schrijven.`,
    missing: {
      reason: 'Zet er in één zin bij waarom.',
      where: 'Zet erbij waar het ligt.',
      takenUpBy: 'Zet erbij wie dit oppakt.',
      until: 'Kies de dag waarop dit signaal terugkomt.',
      date: 'Kies de dag waarop dit is gezegd.',
      untilPassed: 'Kies een dag die nog moet komen.',
    },
    onlyPostpone:
      'Dit signaal gaat over de kaart zelf. Het kan niet worden weggezet, wel uitgesteld tot een dag die u kiest.',
  },
  answer: {
    /** What was answered, by whom and when: "Bewust zo, door de programmamanager, 3 juni 2026". */
    line: (answer: string, by: string | undefined, date: string) => `${answer}${by ? `, namens ${by}` : ''}, ${date}`,
    takenUpBy: (who: string) => `Opgepakt door: ${who}`,
    until: (label: string, date: string) => `${label} ${date}`,
    returned: (date: string, why: string) => `Eerder beantwoord op ${date}; ${why}.`,
    saidThen: (sentence: string) => `Toen stond er: ‘${sentence}’`,
    history: 'Eerdere antwoorden',
    change: 'Antwoord wijzigen',
    takeBack: 'Antwoord terugnemen',
    unknownFinding: 'Een signaal dat er niet meer is',
  },
  said: {
    given: (answer: string, title: string, open: number) =>
      `Vastgelegd: ${answer}. ${title}. Nog ${open} ${open === 1 ? 'signaal' : 'signalen'} open.`,
    takenBack: (title: string) => `Antwoord teruggenomen: ${title}`,
    letGo: 'Losgelaten: de hele kaart is weer te zien',
  },
  help: {
    title: 'Over de signalen',
    open: 'Over de signalen',
    index: 'Alle signalen',
    back: 'Vorige pagina',
    dutchOnly: '',
    loading: 'De uitleg wordt geopend…',
    close: 'Sluiten',
  },
  print: {
    button: 'Afdrukken',
    title: (map: string) => `Signalen bij ${map}`,
    printed: (day: string) => `afgedrukt op ${day}`,
    referenceDateUnknown: 'peildatum nog niet ingevuld',
    question: 'Vraag voor de groep:',
    note: 'Een signaal is een vraag voor de groep, geen oordeel. Het volgt uit wat op de kaart staat.',
  },
}
