import type { MANDATES, MEETING_CHARACTERS } from '../../model/vocabulary'

type Mandates<T> = Readonly<Record<(typeof MANDATES)[number], T>>

/** Words of the matrix of meetings and parties. */
export const nlSeats = {
  title: 'Wie zit waar',
  heading: 'Wie zit waar, met welk mandaat',
  lead: 'Ga naar een cel en typ één letter: de partij neemt deel, en u gaat verder met de volgende cel.',
  grid: 'Matrix van partijen en overleggen',
  cornerParties: 'partij ↓  overleg →',
  cornerMeetings: 'overleg ↓  partij →',
  letters: { decide: 'B', refer: 'L', inform: 'I' } satisfies Mandates<string>,
  letterOpen: 'X',
  letterNone: '0',
  chairLetter: 'V',
  secretaryLetter: 'S',
  times: (count: number) => `${count}×`,
  /** What a mandate is called in a sentence. */
  mandates: {
    decide: 'mag besluiten',
    refer: 'legt voor',
    inform: 'informeert',
  } satisfies Mandates<string>,
  mandateOpen: 'neemt deel, mandaat nog niet uitgezocht',
  mandateNone: 'neemt deel, bewust geen mandaat',
  chair: 'voorzitter',
  secretary: 'secretaris',
  withFunction: (mandate: string, name: string) => `${mandate}, als ${name}`,
  withScope: (mandate: string, scope: string) => `${mandate}; reikwijdte: ${scope}`,
  noSeat: 'neemt hier niet deel',
  cell: (party: string, meeting: string, content: string) => `${party} in ${meeting}: ${content}`,
  severalSeats: (count: number, list: string) => `${count} deelnemers: ${list}`,
  summary: (meetings: number, seats: number, open: number) =>
    `${meetings === 1 ? '1 overleg' : `${meetings} overleggen`}, ${seats === 1 ? '1 deelnemer' : `${seats} deelnemers`}${
      open > 0 ? `; bij ${open} is het mandaat nog niet uitgezocht` : ''
    }.`,
  shown: (shown: number, all: number) => `${shown} van ${all} partijen getoond: alleen wie ergens deelneemt.`,
  filters: {
    level: 'Niveau',
    everyLevel: 'alle niveaus',
    levelOpen: 'niveau niet ingevuld',
    scope: 'Gaat over',
    everyScope: 'alles',
    chain: 'Keten',
    everyChain: 'alle ketens',
    parties: 'Partijen',
    allParties: 'alle partijen',
    seatedParties: 'wie ergens deelneemt',
    turned: 'Overleggen als rijen',
    way: 'Na een letter',
    right: 'naar rechts',
    down: 'omlaag',
    stay: 'blijven staan',
  },
  newMeeting: 'Nieuw overleg',
  newParty: 'Nieuwe partij',
  partyDialog: 'Nieuwe partij in het overleg',
  partyDialogHelp: 'De partij komt ook op de kaart te staan.',
  head: {
    party: (name: string, tables: string) => `${name}: ${tables}`,
    meetings: (count: number) => (count === 1 ? 'neemt deel aan 1 overleg' : `neemt deel aan ${count} overleggen`),
    meeting: (name: string, character: string, level: string) => `${name}: ${character}, ${level}`,
    characterOpen: 'karakter?',
    characterNone: 'bewust geen karakter',
    levelOpen: 'niveau?',
    levelNone: 'bewust geen niveau',
    temporary: 'tijdelijk',
    /** Letters that set the character, when the keyboard is on the head of a meeting. */
    keys: { decides: 'B', aligns: 'A', informs: 'I' } satisfies Readonly<
      Record<(typeof MEETING_CHARACTERS)[number], string>
    >,
  },
  end: {
    meetings: 'overleggen',
    seats: 'besluiten / zitten',
    counts: (deciders: number, parties: number) => `${deciders} / ${parties}`,
  },
  done: {
    mandate: (party: string, meeting: string, content: string) => `${party} in ${meeting}: ${content}`,
    chair: (party: string, meeting: string) => `${party} zit ${meeting} voor`,
    chairGone: (party: string, meeting: string) => `${party} zit ${meeting} niet meer voor`,
    secretary: (party: string, meeting: string) => `${party} is secretaris van ${meeting}`,
    secretaryGone: (party: string, meeting: string) => `${party} is geen secretaris van ${meeting} meer`,
    removed: (party: string, meeting: string) => `${party} zit niet meer in ${meeting}`,
    nothingHere: 'Deze partij neemt hier niet deel.',
    several: (party: string, count: number) =>
      `${party} zit hier met ${count} functies. Kies het mandaat per deelnemer bij Details.`,
    character: (meeting: string, character: string) => `${meeting}: ${character}`,
    level: (meeting: string, level: string) => `${meeting}: ${level}`,
  },
  legend: 'Legenda en sneltoetsen',
  keysTitle: 'Sneltoetsen in de matrix',
  keys: [
    ['B L I', 'besluit, legt voor, informeert'],
    ['X', 'neemt deel, mandaat nog niet uitgezocht'],
    ['0 of -', 'neemt deel, bewust geen mandaat'],
    ['V', 'voorzitter aan of uit'],
    ['S', 'secretaris aan of uit'],
    ['Delete', 'neemt niet meer deel'],
    ['Enter', 'opent het overleg bij Details'],
    ['Tab', 'naar de volgende cel'],
    ['Esc', 'verlaat de matrix'],
    ['B A I', 'op de kop van een overleg: besluit, stemt af, informeert'],
    ['1 2 3 4', 'op de kop: politiek, bestuurlijk, tactisch, operationeel'],
    ['?', 'op de kop: karakter weer nog niet uitgezocht'],
  ] as readonly (readonly [string, string])[],
  keysInWords:
    'Pijltjes lopen door de cellen, Tab gaat naar de volgende. B is besluit, L legt voor, I informeert, X neemt deel zonder dat het mandaat is uitgezocht, nul of streepje is bewust geen mandaat. V is voorzitter, S secretaris. Delete haalt de deelnemer weg. Enter opent het overleg. Op de kop van een overleg zetten B, A en I het karakter en 1 tot en met 4 het niveau. Escape verlaat de matrix.',
  signs: {
    open: 'neemt deel, mandaat nog niet uitgezocht',
    none: 'neemt deel, bewust geen mandaat',
    several: 'zit er met meer functies',
    empty: 'neemt niet deel',
  },
  empty: {
    noMeetings: {
      title: 'Nog geen overleggen',
      text: 'In welke overleggen treffen ketenpartners elkaar? Voeg het eerste toe; daarna vult u hier met één letter per partij in wie er zit en met welk mandaat.',
    },
    noParties: {
      title: 'Nog geen partijen',
      text: 'Voeg de eerste partij toe: dan kunt u haar hier aan een overleg laten deelnemen.',
    },
    filtered: {
      title: 'Geen overleg past bij deze keuze',
      text: 'Kies een ander niveau, of toon weer alle overleggen.',
    },
    showAll: 'Alle overleggen tonen',
  },
}
