/** The page with the meetings as rungs of a ladder. */
export const nlLadder = {
  title: 'Overlegladder',
  heading: 'Overlegladder',
  lead: 'Elk niveau is een sport. Een pijl loopt naar het overleg waar een kwestie heen gaat als men er niet uitkomt.',
  summary: (meetings: number, escalating: number, open: number) =>
    `Van ${meetings === 1 ? 'het ene overleg' : `de ${meetings} overleggen`} ${escalating === 0 ? 'legt er geen' : escalating === 1 ? 'legt er 1' : `leggen er ${escalating}`} voor aan een ander; van ${open} is de weg omhoog nog niet uitgezocht.`,
  loops: (count: number) => (count === 1 ? 'Er is 1 kring.' : `Er zijn ${count} kringen.`),
  endedCount: (count: number) =>
    count === 1 ? '1 overleg is al afgelopen.' : `${count} overleggen zijn al afgelopen.`,
  newMeeting: 'Nieuw overleg',
  emptyTitle: 'Nog geen overleg op de kaart',
  empty:
    'Begin met het overleg waar de keten als geheel besluit, bijvoorbeeld een stuurgroep. Zodra er twee overleggen zijn, ziet u hier op welk niveau zij zitten en waar een kwestie heen gaat die men niet zelf oplost.',
  drawing: 'Tekening van de ladder; dezelfde gegevens staan eronder in een tabel.',
  signs: { chain: 'gaat over de keten', triangle: 'gaat over een driehoek', other: 'gaat over iets anders' },
  temporary: 'tijdelijk',
  onRung: (count: number) => (count === 1 ? '1 overleg' : `${count} overleggen`),
  emptyRung: 'nog geen overleg',
  seats: (seats: number, deciders: number, unknown: number) =>
    `${seats} aan tafel${deciders > 0 ? `, ${deciders} ${deciders === 1 ? 'mag' : 'mogen'} besluiten` : ''}${unknown === 0 ? '' : unknown === 1 ? ', 1 mandaat open' : `, ${unknown} mandaten open`}`,
  noSeats: (isOpen: boolean): string => (isOpen ? 'wie hier zit is nog niet uitgezocht' : 'bewust niemand aan tafel'),
  ended: 'al afgelopen',
  /** In the drawing, only what asks for attention. */
  short: {
    loop: 'kring',
    jump: 'slaat een sport over',
    same: 'blijft op dezelfde sport',
    down: 'gaat omlaag',
    none: 'bewust geen weg omhoog',
    open: 'weg omhoog nog open',
  },
  table: {
    label: 'Overleggen per niveau',
    meeting: 'Overleg',
    seats: 'Aan tafel',
    level: 'Niveau',
    escalatesTo: 'Legt voor aan',
    way: 'Weg omhoog',
  },
  levelOf: (meeting: string) => `Niveau van ${meeting}`,
  escalatesToOf: (meeting: string) => `${meeting} legt voor aan`,
  way: {
    up: (above: string) => `Eén sport hoger: ${above}.`,
    jump: (above: string, skipped: string) => `Naar ${above}; slaat een sport over: ${skipped}.`,
    same: (above: string) => `Naar ${above}, op dezelfde sport.`,
    down: (above: string) => `Naar ${above}, op een lagere sport.`,
    unplaced: (above: string) => `Naar ${above}; van een van beide is het niveau niet bekend.`,
    top: 'Dit is de hoogste sport.',
    none: 'Bewust geen weg omhoog.',
    open: 'Waar een kwestie heen gaat is nog niet uitgezocht.',
    loop: (names: string) => `Een kring: ${names}. Een kwestie komt terug waar zij begon.`,
    itself: 'Dit overleg legt voor aan zichzelf.',
  },
  showAll: (count: number) => `Alle ${count} overleggen tonen`,
  shown: (shown: number, all: number) => `${shown} van ${all} overleggen getoond.`,
}
