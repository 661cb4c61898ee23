import type { nlSession } from '../nl/session'

export const enSession: typeof nlSession = {
  title: 'Session 1 in twelve questions',
  lead: 'A proposal from what is open on the map: of each picture the questions that weigh most, what is critical and strained first. You leave out, swap and divide the minutes. The proposal stays as long as this map is open; print it or make views of it to keep it.',
  total: (minutes) => `${minutes} minutes together.`,
  counted: (answered, asked, left) =>
    `Answered in the group: ${answered} of ${asked}. Left for the forms at home: ${left}.`,
  minutes: (minutes) => `${minutes} min.`,
  unit: 'min.',
  minutesOf: (name) => `Minutes for ${name}`,
  opening: (minutes) => `Opening, ${minutes} minutes: why you meet and what the map shows.`,
  pause: (minutes) => `Break, ${minutes} minutes.`,
  round: (minutes) => `Round, ${minutes} minutes: what was agreed, who takes it up and when.`,
  nothing: 'No question is open here; only the question of the picture.',
  swap: 'Swap',
  swapLong: (question) => `Swap for the next question: ${question}`,
  leaveOut: (question) => `Leave out: ${question}`,
  tenMinutes: 'When you have ten minutes left',
  tenMinutesEnd: 'End with the round of what was agreed, five minutes; the rest goes into the forms.',
  print: 'Print on one A4',
  makeViews: 'Make views of it',
  renew: 'Propose anew',
  madeViews: (count) =>
    `${count} views made, each with its question. Ctrl+Z undoes this; Page Down walks through them.`,
  followUp: {
    menu: 'Follow-up of this map…',
    menuDetail: 'A new map for the next session; this one stays as it is',
    title: 'Follow-up of this map',
    lead: 'You get a new map for the next session, with all that is on this one and what was agreed. It is a draft with today as its reference date. The old map stays as it is, among your recent maps.',
    closes: 'The session that is still going on is closed in the new map.',
    name: 'Name of the new map',
    nameMissing: 'Give the new map a name.',
    make: 'Make the follow-up',
    cancel: 'Cancel',
    busy: 'The follow-up is being made…',
    failed: 'The follow-up could not be made. Your map is still there as it was.',
  },
  alsoCalled: {
    followUp: 'next session, copy, new version, second working session, go on with this map',
    secondChain: 'combine chains, merge maps, side by side, add another chain, add an example',
    sessionPlan:
      'agenda, running sequence, script, programme, workshop, ninety minutes, schedule, facilitator, ten minutes left',
  },
}
