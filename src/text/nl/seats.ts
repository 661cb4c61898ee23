import type { MANDATES, MEETING_CHARACTERS } from '../../model/vocabulary'

type Mandates<T> = Readonly<Record<(typeof MANDATES)[number], T>>

/** Words of the matrix of meetings and parties. */
export const nlSeats = {
  title: 'Wie zit waar',
  heading: 'Wie zit waar, met welk mandaat',
  lead: 'Ga naar een cel en typ één letter: de partij schuift aan en u gaat verder met de volgende cel.',
  grid: 'Matrix van partijen en overleggen',
  cornerParties: 'partij ↓  overleg →',
  cornerMeetings: 'overleg ↓  partij →',
  letters: { decide: 'B', refer: 'D', inform: 'I' } satisfies Mandates<string>,
  letterOpen: 'X',
  letterNone: '0',
  chairLetter: 'V',
  secretaryLetter: 'S',
  times: (count: number) => `${count}×`,
  /** What a mandate is called in a sentence. */
  mandates: {
    decide: 'mag besluiten',
    refer: 'legt voor (doorverwijzen)',
    inform: 'informeert',
  } satisfies Mandates<string>,
  mandateOpen: 'zit aan tafel, mandaat nog niet uitgezocht',
  mandateNone: 'zit aan tafel, bewust geen mandaat',
  chair: 'voorzitter',
  secretary: 'secretaris',
  withFunction: (mandate: string, name: string) => `${mandate}, als ${name}`,
  withScope: (mandate: string, scope: string) => `${mandate}; reikwijdte: ${scope}`,
  noSeat: 'zit hier niet aan tafel',
  cell: (party: string, meeting: string, content: string) => `${party} in ${meeting}: ${content}`,
  severalSeats: (count: number, list: string) => `${count} zetels: ${list}`,
  summary: (meetings: number, seats: number, open: number) =>
    `${meetings === 1 ? '1 overleg' : `${meetings} overleggen`}, ${seats === 1 ? '1 zetel' : `${seats} zetels`}${
      open > 0 ? `; bij ${open} is het mandaat nog niet uitgezocht` : ''
    }.`,
  shown: (shown: number, all: number) => `${shown} van ${all} partijen getoond: alleen wie ergens aan tafel zit.`,
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
    seatedParties: 'wie aan tafel zit',
    turned: 'Overleggen als rijen',
    way: 'Na een letter',
    right: 'naar rechts',
    down: 'omlaag',
    stay: 'blijven staan',
  },
  newMeeting: 'Nieuw overleg',
  newParty: 'Nieuwe partij',
  partyDialog: 'Nieuwe partij aan tafel',
  partyDialogHelp: 'De partij komt ook op de kaart te staan.',
  head: {
    party: (name: string, tables: string) => `${name}: ${tables}`,
    meetings: (count: number) => (count === 1 ? 'zit aan 1 tafel' : `zit aan ${count} tafels`),
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
    meetings: 'tafels',
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
    nothingHere: 'Deze partij zit hier niet aan tafel.',
    several: (party: string, count: number) =>
      `${party} zit hier met ${count} functies aan tafel. Kies het mandaat per zetel bij Details.`,
    character: (meeting: string, character: string) => `${meeting}: ${character}`,
    level: (meeting: string, level: string) => `${meeting}: ${level}`,
  },
  legend: 'Legenda en toetsen',
  keysTitle: 'Toetsen in de matrix',
  keys: [
    ['B D I', 'besluit, legt voor (doorverwijzen), informeert'],
    ['X', 'aan tafel, mandaat nog niet uitgezocht'],
    ['0 of -', 'aan tafel, bewust geen mandaat'],
    ['V', 'voorzitter aan of uit'],
    ['S', 'secretaris aan of uit'],
    ['Delete', 'niet meer aan tafel'],
    ['Enter', 'opent het overleg bij Details'],
    ['Tab', 'naar de volgende cel'],
    ['Esc', 'verlaat de matrix'],
    ['B A I', 'op de kop van een overleg: besluit, stemt af, informeert'],
    ['1 2 3 4', 'op de kop: politiek, bestuurlijk, tactisch, operationeel'],
    ['?', 'op de kop: karakter weer nog niet uitgezocht'],
  ] as readonly (readonly [string, string])[],
  keysInWords:
    'Pijltjes lopen door de cellen, Tab gaat naar de volgende. B is besluit, D legt voor, I informeert, X zit aan tafel zonder dat het mandaat is uitgezocht, nul of streepje is bewust geen mandaat. V is voorzitter, S secretaris. Delete haalt van tafel. Enter opent het overleg. Op de kop van een overleg zetten B, A en I het karakter en 1 tot en met 4 het niveau. Escape verlaat de matrix.',
  signs: {
    open: 'aan tafel, mandaat nog niet uitgezocht',
    none: 'aan tafel, bewust geen mandaat',
    several: 'zit er met meer functies',
    empty: 'niet aan tafel',
  },
  empty: {
    noMeetings: {
      title: 'Nog geen overleggen',
      text: 'In welke overleggen treffen de partijen elkaar? Voeg het eerste toe; daarna vult u hier met één letter per partij in wie er zit en met welk mandaat.',
    },
    noParties: {
      title: 'Nog geen partijen',
      text: 'Voeg de eerste partij toe: dan kunt u haar hier een plaats aan tafel geven.',
    },
    filtered: {
      title: 'Geen overleg past bij deze keuze',
      text: 'Kies een ander niveau, of toon weer alle overleggen.',
    },
    showAll: 'Alle overleggen tonen',
  },
}
