import type { nlLadder } from '../nl/ladder'

/** The page with the meetings as rungs of a ladder. */
export const enLadder: typeof nlLadder = {
  title: 'Ladder of meetings',
  heading: 'Ladder of meetings',
  lead: 'Each row is a level. An arrow leads to the meeting a matter goes to when it cannot be settled: the escalation.',
  summary: (meetings, escalating, open) =>
    `Of ${meetings === 1 ? 'the one meeting' : `the ${meetings} meetings`} ${escalating === 0 ? 'none refers' : escalating === 1 ? '1 refers' : `${escalating} refer`} to another; for ${open} the escalation has not been looked into yet.`,
  loops: (count) =>
    count === 1
      ? 'In 1 place the escalation goes round: a matter then comes back where it began.'
      : `In ${count} places the escalation goes round: a matter then comes back where it began.`,
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
    `${seats === 1 ? '1 participant' : `${seats} participants`}${deciders > 0 ? `, ${deciders} may decide` : ''}${unknown === 0 ? '' : unknown === 1 ? ', 1 mandate open' : `, ${unknown} mandates open`}`,
  noSeats: (isOpen) => (isOpen ? 'who attends has not been looked into yet' : 'deliberately no participants'),
  ended: 'has ended',
  short: {
    loop: 'goes round',
    jump: 'skips a level',
    same: 'stays on the same level',
    down: 'goes down',
    none: 'deliberately no escalation',
    open: 'escalation still open',
  },
  table: {
    label: 'Meetings by level',
    meeting: 'Meeting',
    seats: 'Participants',
    level: 'Level',
    escalatesTo: 'Refers to',
    way: 'Escalation',
  },
  levelOf: (meeting) => `Level of ${meeting}`,
  escalatesToOf: (meeting) => `${meeting} refers to`,
  way: {
    up: (above) => `One level higher: ${above}.`,
    jump: (above, skipped) => `To ${above}; skips a level: ${skipped}.`,
    same: (above) => `To ${above}, on the same level.`,
    down: (above) => `To ${above}, on a lower level.`,
    unplaced: (above) => `To ${above}; the level of one of the two is not known.`,
    top: 'This is the highest level.',
    none: 'Deliberately no escalation.',
    open: 'Where a matter goes has not been looked into yet.',
    loop: (names) => `The escalation goes round along ${names}: a matter comes back where it began.`,
    itself: 'This meeting refers to itself.',
  },
  showAll: (count) => `Show all ${count} meetings`,
  shown: (shown, all) => `${shown} of ${all} meetings shown.`,
}
