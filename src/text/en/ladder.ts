import type { nlLadder } from '../nl/ladder'

/** The page with the meetings as rungs of a ladder. */
export const enLadder: typeof nlLadder = {
  title: 'Ladder of meetings',
  heading: 'Ladder of meetings',
  lead: 'Each level is a rung. An arrow leads to the meeting a matter goes to when it cannot be settled.',
  summary: (meetings, escalating, open) =>
    `Of ${meetings === 1 ? 'the one meeting' : `the ${meetings} meetings`} ${escalating === 0 ? 'none refers' : escalating === 1 ? '1 refers' : `${escalating} refer`} matters to another; for ${open} the way up has not been looked into yet.`,
  loops: (count) => (count === 1 ? 'There is 1 circle.' : `There are ${count} circles.`),
  endedCount: (count) => (count === 1 ? '1 meeting has ended.' : `${count} meetings have ended.`),
  newMeeting: 'New meeting',
  emptyTitle: 'No meetings on the map yet',
  empty:
    'Begin with the meeting where the chain as a whole decides, a steering group for instance. As soon as there are two meetings you will see here which level they are on, and where a matter goes when a meeting cannot settle it.',
  drawing: 'Drawing of the ladder; the table below says the same.',
  signs: { chain: 'is about the chain', triangle: 'is about a triangle', other: 'is about something else' },
  temporary: 'temporary',
  onRung: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
  emptyRung: 'no meeting yet',
  seats: (seats, deciders, unknown) =>
    `${seats} at the table${deciders > 0 ? `, ${deciders} may decide` : ''}${unknown === 0 ? '' : unknown === 1 ? ', 1 mandate open' : `, ${unknown} mandates open`}`,
  noSeats: (isOpen) => (isOpen ? 'who attends has not been looked into yet' : 'deliberately nobody at the table'),
  ended: 'has ended',
  short: {
    loop: 'circle',
    jump: 'skips a rung',
    same: 'stays on the same rung',
    down: 'goes down',
    none: 'deliberately no way up',
    open: 'way up still open',
  },
  table: {
    label: 'Meetings by level',
    meeting: 'Meeting',
    seats: 'At the table',
    level: 'Level',
    escalatesTo: 'Refers matters to',
    way: 'Way up',
  },
  levelOf: (meeting) => `Level of ${meeting}`,
  escalatesToOf: (meeting) => `${meeting} refers matters to`,
  way: {
    up: (above) => `One rung higher: ${above}.`,
    jump: (above, skipped) => `To ${above}; skips a rung: ${skipped}.`,
    same: (above) => `To ${above}, on the same rung.`,
    down: (above) => `To ${above}, on a lower rung.`,
    unplaced: (above) => `To ${above}; the level of one of the two is not known.`,
    top: 'This is the highest rung.',
    none: 'Deliberately no way up.',
    open: 'Where a matter goes has not been looked into yet.',
    loop: (names) => `A circle: ${names}. A matter comes back where it began.`,
    itself: 'This meeting refers matters to itself.',
  },
  showAll: (count) => `Show all ${count} meetings`,
  shown: (shown, all) => `${shown} of ${all} meetings shown.`,
}
