import type { nlCoverage } from '../nl/coverage'

const dependencies = (count: number) => (count === 1 ? '1 dependency' : `${count} dependencies`)

export const enCoverage: typeof nlCoverage = {
  title: 'Cover over time',
  lead: 'Choose a month and see which dependencies have no agreement in force. The map shows the same day.',
  month: (month: string, year: number) => `${month} ${year}`,
  question: (month: string) => `Which parts of the chain have no agreement in ${month}?`,
  slider: 'Month',
  sliderHelp: 'Arrows: a month. Page Up and Page Down: a year. Home and End: the first and the last month.',
  sliderOnMap: 'Agreements as they stand in',
  earlier: 'A month earlier',
  later: 'A month later',
  backToDay: 'Back to the reference date',
  ownDay: 'reference date',
  onDay: (day) => `on ${day}`,
  onMapDay: (day) => `on ${day}, the reference date`,
  answer: (day, bare, total) =>
    bare === 0
      ? `On ${day} ${total === 1 ? 'the only dependency is' : `all ${total} dependencies are`} covered by an agreement.`
      : `On ${day} ${bare} of ${dependencies(total)} ${bare === 1 ? 'has' : 'have'} no agreement.`,
  answerUnknown:
    'There is no agreement on the map yet, so it is too early to say which parts of the chain really have none.',
  critical: (count) => (count === 1 ? '1 of them is critical.' : `${count} of them are critical.`),
  statutory: (count) => (count === 1 ? '1 is settled by law.' : `${count} are settled by law.`),
  uncertain: (count) =>
    `For ${dependencies(count)} with an agreement, the period or who signed has not been filled in yet.`,
  yearHeading: (year) => `Without an agreement, per month in ${year}`,
  monthColumn: (month, bare, critical) => `${month}: ${bare} without an agreement, ${critical} of them critical`,
  yearLegend: 'The number shows how many have no agreement at the end of the month. The dark part is critical.',
  bareHeading: (count) => `Without an agreement (${count})`,
  bareNone: 'Every dependency on the map is covered by an agreement in this month.',
  betweenSteps: (from, to) => `From ${from} to ${to}`,
  withinStep: (step) => `Within ${step}`,
  noStep: 'a party without a step',
  withoutSteps: 'Between parties without a step',
  criticalMark: 'critical',
  statutoryMark: 'by law',
  lapsed: (title, day) => `Ended on ${day}: ${title}`,
  future: (title, day) => `Does not begin until ${day}: ${title}`,
  unbound: (title, party) => `Named in ‘${title}’, but ${party} is not among its parties.`,
  unboundBoth: (title) => `Named in ‘${title}’, but neither party is among its parties.`,
  maybe: (title) => `Perhaps in ‘${title}’: ask whether it covers this.`,
  noAgreement: 'No agreement known.',
  choose: 'Choose what could go into one agreement.',
  chosen: (count) => `${count} chosen`,
  chooseAll: 'Choose all shown',
  chooseNone: 'Choose none',
  makeAgreement: (count) =>
    count === 0
      ? 'Make an agreement'
      : count === 1
        ? 'Make an agreement about this one'
        : `Make one agreement about these ${count}`,
  show: (name) => `Show in Details: ${name}`,
  shownOf: (shown, total) => `${shown} of ${total} shown.`,
  more: (count) => `Show ${count} more`,
  monthHeading: (month) => `What happens in ${month}`,
  quietMonth: 'No agreement ends in this month and none is due for review.',
  ends: (day) => `Ends on ${day}.`,
  leaves: (count) =>
    count === 0
      ? 'What this agreement covers is still covered by another one afterwards.'
      : `After that ${dependencies(count)} ${count === 1 ? 'has' : 'have'} no agreement.`,
  leavesNothing: 'The agreement names no dependencies.',
  review: (day) => `To be reviewed on ${day}.`,
  newAgreement: 'New agreement',
  timelineHeading: (count) => `Agreements over time (${count})`,
  timelineHelp:
    'A straight end is a day, a dotted end with ? has not been looked into yet, an arrow means deliberately no end, or runs on out of view.',
  chosenDay: (day) => `The line marks ${day}.`,
  stateOn: { holds: 'in force', ended: 'ended', begins: 'begins later' },
  from: (day) => `from ${day}`,
  fromOpen: 'beginning not looked into yet',
  fromNone: 'deliberately without a beginning',
  until: (day) => `until ${day}`,
  untilOpen: 'end not looked into yet',
  untilNone: 'deliberately without an end',
  tacitUntil: (day) => `on paper until ${day}, renewed tacitly`,
  reviewOn: (day) => `to be reviewed on ${day}`,
  parties: (names) => `Between ${names}`,
  onBehalfOf: (names) => `On behalf of ${names}`,
  partiesOpen: 'Who signed has not been looked into yet',
  partiesNone: 'Deliberately without parties',
  covers: (count) => (count === 1 ? 'Covers 1 part of the map' : `Covers ${count} parts of the map`),
  coversOpen: 'What it covers has not been looked into yet',
  coversNone: 'Deliberately covers no part of the map',
  where: (place) => `Kept in: ${place}`,
  whereOpen: 'Where it is kept has not been looked into yet',
  whereNone: 'Deliberately not written down',
  tagSign: { fallback: '⛑', scarcity: '⚖', 'needs-funding': '€', tacit: '↻' },
  emptyTitle: 'Nothing to make an agreement about yet',
  empty:
    'First draw who depends on whom. Then you see here, month by month, which dependencies are covered, which agreements end and what is still open.',
  emptyGo: 'To the map',
  noAgreements:
    'There is no agreement on the map yet. Begin with a covenant, SLA or working agreement you know, or choose above what could go into one agreement.',
}
