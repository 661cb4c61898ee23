/** The page with the meetings as rungs of a ladder. */
export const nlLadder = {
  title: 'Overlegladder',
  heading: 'Overlegladder',
  lead: 'Elke rij is een niveau. Een pijl loopt naar het overleg waar een kwestie heen gaat als men er niet uitkomt: de escalatie.',
  summary: (meetings: number, escalating: number, open: number) =>
    `Van ${meetings === 1 ? 'het ene overleg' : `de ${meetings} overleggen`} ${escalating === 0 ? 'legt er geen' : escalating === 1 ? 'legt er 1' : `leggen er ${escalating}`} voor aan een ander; van ${open} is de escalatie nog niet uitgezocht.`,
  loops: (count: number) =>
    count === 1
      ? 'Op 1 plek loopt de escalatie rond: een kwestie komt dan terug waar zij begon.'
      : `Op ${count} plekken loopt de escalatie rond: een kwestie komt dan terug waar zij begon.`,
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
    `${seats === 1 ? '1 deelnemer' : `${seats} deelnemers`}${deciders > 0 ? `, ${deciders} ${deciders === 1 ? 'mag' : 'mogen'} besluiten` : ''}${unknown === 0 ? '' : unknown === 1 ? ', 1 mandaat open' : `, ${unknown} mandaten open`}`,
  noSeats: (isOpen: boolean): string => (isOpen ? 'wie hier zit is nog niet uitgezocht' : 'bewust geen deelnemers'),
  ended: 'al afgelopen',
  /** In the drawing, only what asks for attention. */
  short: {
    loop: 'loopt rond',
    jump: 'slaat een niveau over',
    same: 'blijft op hetzelfde niveau',
    down: 'gaat omlaag',
    none: 'bewust geen escalatie',
    open: 'escalatie nog open',
  },
  table: {
    label: 'Overleggen per niveau',
    meeting: 'Overleg',
    seats: 'Deelnemers',
    level: 'Niveau',
    escalatesTo: 'Legt voor aan',
    way: 'Escalatie',
  },
  levelOf: (meeting: string) => `Niveau van ${meeting}`,
  escalatesToOf: (meeting: string) => `${meeting} legt voor aan`,
  way: {
    up: (above: string) => `Eén niveau hoger: ${above}.`,
    jump: (above: string, skipped: string) => `Naar ${above}; slaat een niveau over: ${skipped}.`,
    same: (above: string) => `Naar ${above}, op hetzelfde niveau.`,
    down: (above: string) => `Naar ${above}, op een lager niveau.`,
    unplaced: (above: string) => `Naar ${above}; van een van beide is het niveau niet bekend.`,
    top: 'Dit is het hoogste niveau.',
    none: 'Bewust geen escalatie.',
    open: 'Waar een kwestie heen gaat is nog niet uitgezocht.',
    loop: (names: string) => `De escalatie loopt rond langs ${names}: een kwestie komt terug waar zij begon.`,
    itself: 'Dit overleg legt voor aan zichzelf.',
  },
  showAll: (count: number) => `Alle ${count} overleggen tonen`,
  shown: (shown: number, all: number) => `${shown} van ${all} overleggen getoond.`,
}
