import type { nlReportPage } from '../nl/report-page'

/** The page on which the report for the steering group is read and made ready. */
export const enReportPage: typeof nlReportPage = {
  lead: 'The report for the steering group, as it will be now. The essence and the decisions are the group’s; the rest follows the map.',
  word: 'Make Word file',
  print: 'Print',
  waiting: 'The signals are being worked out; then the report comes here.',
  noAnalysis:
    'The signals could not be worked out. Without them the report is not complete, and no Word file can be made now.',
  paper: 'The report',
  drawing: 'The map is being drawn…',
  notDrawn: 'The map could not be drawn. The rest of the report is right.',
  empty: {
    title: 'There is nothing to report yet',
    text: 'Put parties on the map and note what the group agrees; this report is made from that.',
    toMap: 'To the map',
  },
  gaps: {
    heading: (count) => `Before the report is handed out (${count})`,
    none: 'Nothing is missing from this report.',
    words: {
      'no-day': 'The map has no reference date yet',
      draft: 'The status is still draft',
      'essence-from-map': 'The essence is not in your own words yet; now it says what the map says',
      'essence-long': 'The essence is longer than half a page',
      'effect-open': 'What people and businesses notice has not been filled in yet',
      'decisions-none': 'The group has not chosen a decision yet; now there are proposals',
      'decisions-few': ({ count }) =>
        `${count === 1 ? 'One decision is' : `${count} decisions are`} asked for; three to five is usual`,
      'decisions-many': ({ count }) => `${count} decisions are asked for; a meeting can bear three to five`,
      'decision-open': ({ decision, parts }) => `Of ${decision} it has not been said yet: ${parts}`,
      'actions-nobody': ({ count }) =>
        count === 1 ? 'One action is taken up by nobody yet' : `${count} actions are taken up by nobody yet`,
      'actions-no-day': ({ count }) =>
        count === 1 ? 'One action has no date yet' : `${count} actions have no date yet`,
      'proposals-open': ({ count }) =>
        count === 1
          ? 'Of one proposal it has not been said who works it out or when it is decided'
          : `Of ${count} proposals it has not been said who works them out or when they are decided`,
      untested: ({ count }) =>
        count === 1 ? 'One part of the map is not confirmed yet' : `${count} parts of the map are not confirmed yet`,
    },
    parts: { reason: 'why', who: 'who', date: 'when', otherwise: 'what if it does not happen' },
  },
  own: {
    heading: 'What the group says itself',
    startFromMap: 'Begin with what the map says',
    waits: (text) => `The map can fill this in: ${text}`,
    takeWaits: 'Take this sentence',
  },
  decisions: {
    heading: (count) => (count === 0 ? 'Decisions asked for' : `Decisions asked for (${count})`),
    none: 'None yet. Choose three to five below, or write one yourself.',
    tooMany: 'More than five decisions: choose what really has to be in this meeting, and keep the rest.',
    more: (open) => (open === 0 ? 'Why, who, when and what else' : `Why, who, when and what else (${open} still open)`),
    keys: 'Alt with an arrow up or down moves a decision.',
    add: 'New decision asked for',
    addPlaceholder: 'What do you ask of the steering group? Enter adds it.',
    added: (text) => `Decision asked for noted: ${text}`,
    moved: (place, count) => `Now decision ${place} of ${count}`,
    proposals: 'Decisions to put forward',
    noProposals: 'There is no decision left to propose.',
    take: 'Take over as a decision asked for',
  },
}
