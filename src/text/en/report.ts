import type { nlReport } from '../nl/report'

/** The report for the steering group. */
export const enReport: typeof nlReport = {
  title: (map) => `Report for the steering group: ${map}`,
  facts: { referenceDate: 'Reference date', status: 'Status', made: 'Made on', noDay: 'not decided yet' },
  header: (title, day, status) => `${title} · reference date ${day} · ${status}`,
  page: { before: 'Page ', of: ' of ' },
  sections: {
    essence: 'The essence',
    decisions: 'Decisions asked for',
    picture: 'The chain in a picture',
    actions: 'Actions',
    principles: 'Principles and core values',
    wanted: 'Wanted picture',
    meetings: 'Meetings and mandates',
    lapsing: 'Agreements that run out and coupling points still open',
    members: 'To be confirmed, by party',
    changes: 'What changed',
    assumed: 'What is assumed or disputed',
  },
  essence: {
    supplier: (parties) => `Supplier of the chain, no chain partner: ${parties}`,
    surroundings: (parties) => `Surroundings of the chain, no chain partner: ${parties}`,
    empty: 'There is nothing on the map yet. Once it has parties and dependencies, the essence comes here',
    mission: (text) => `The public task: ${text}`,
    problem: (text) => `The problem that nobody solves alone: ${text}`,
    holds: (things) => `The map holds ${things}`,
    critical: (strained, critical) =>
      `Of ${critical === 1 ? 'one dependency' : `${critical} dependencies`} it is said that the next step comes to a halt without it; ${
        strained === 0
          ? 'none of these is strained'
          : strained === 1
            ? 'one of these is strained'
            : `${strained} of these are strained`
      }`,
    level: (chain, level) => `The steering of ${chain} resembles: ${level}`,
    signals: (count) =>
      count === 1
        ? 'One signal still asks for a conversation:'
        : `${count} subjects still ask for a conversation. What weighs most:`,
    noSignals: 'There are no signals that have not been spoken of',
    doubtful: 'Read this as the beginning of a conversation: much on this map is not confirmed or not looked into yet',
  },
  noticed: {
    heading: 'What do people and businesses notice of this?',
    waits: (list) => `By the figures on the map the wait is ${list}`,
    unsure: 'Whether people and businesses notice it so is for the group to add',
    nothing: 'The group deliberately names nothing here',
    wait: (party, months, unit, day) => `${months} at ${party} (${unit}, as of ${day})`,
    months: (count, written) =>
      count < 1 ? 'less than a month' : count === 1 ? 'about a month' : `about ${written} months`,
    asked: 'For the group to fill in: the map holds no waiting times',
  },
  decisions: {
    caption: 'The decisions asked for, with why, who, when and what if not',
    columns: ['Asked', 'Why', 'Who', 'When', 'What if not'],
    proposed:
      'These are proposals by Ketenkaart, from the signals that weigh most. The group has not chosen them yet: choose three to five, and complete them',
    withSupported:
      'First come the supported proposals of the wanted picture. The others are proposed by Ketenkaart, from the signals that weigh most. The group has chosen nothing yet: choose three to five, and complete them',
    none: 'The group has not chosen any decisions yet, and no signal on the map asks for one',
    tooMany: (count) => `${count} decisions are asked for; three to five is what a meeting can bear`,
    ask: (question) => `Discuss and decide: ${question}`,
    toFill: 'to be filled in',
    stalls: (product, dependent) => `without ${product} the next step comes to a halt at ${dependent}`,
    both: (decides, carriesOut) => `${decides}; carried out by: ${carriesOut}`,
  },
  picture: {
    shows: (title, things) => `Chain map ${title}, with ${things}`,
    caption: (title, day) => `${title}, as it was on ${day}`,
    left: 'The drawing itself is not in this file. Make it with ketenkaart svg',
    captionWithoutDay: (title) => title,
    critical: (list) => `The next step comes to a halt without: ${list}`,
  },
  actions: {
    caption: 'Actions, by function and date',
    columns: ['Who', 'What', 'When', 'About', 'Agreed'],
    none: 'No actions have been agreed yet',
    nobody: 'nobody yet',
    noDay: 'no date',
    kinds: { action: 'action', 'find-out': 'to find out' },
    what: (kind, text) => `${kind}: ${text}`,
    late: (day) => `${day} (has passed)`,
    gone: 'a signal that is no longer there',
    done: 'done',
    doneBy: (day) => `${day} (done)`,
    noSubject: 'no part named',
    notNoted: 'not noted',
  },
  principles: {
    caption: 'The principles, with where and when they were adopted',
    columns: ['Principle', 'Is about', 'Adopted'],
    notAdopted: 'not adopted yet',
    coreValues: (chain, values) => `Core values of the cooperation in ${chain}: ${values}`,
  },
  wanted: {
    lead: 'What could be different, as proposals, in the sequence of the group. Nothing of it is so yet, unless it says that it was adopted',
    signals: (count) => `It answers ${count === 1 ? 'this signal' : 'these signals'}:`,
    goneSignals: (count) =>
      count === 1 ? 'a signal that is no longer there' : `${count} signals that are no longer there`,
    toSay: (what) => `Still to be said: ${what}`,
    open: { who: 'who works it out', when: 'when it is decided' },
    changes: {
      idea: 'What it would change:',
      discussed: 'What it would change:',
      supported: 'What it would change:',
      adopted: 'What it changed:',
      rejected: 'What it would have changed:',
    },
    noChanges: 'On the map this proposal changes nothing yet',
    notTold: 'The map has changed further since; what this proposal changed then can no longer be told',
    more: (count) => (count === 1 ? 'and 1 more change' : `and ${count} more changes`),
    misfits: 'This no longer fits the map as it is now. It is not carried out until the group chooses what is to hold:',
    misfit: (what, proposed, present) => `${what} ${proposed}. ${present}.`,
    sides: 'Now and later',
    together: (count) =>
      count === 1
        ? 'Later is the map with the proposal that may still come'
        : `Later is the map with all ${count} proposals that may still come`,
    waiting: 'Now and later are still being compared',
    failed: 'Now and later could not be compared',
  },
  meetings: {
    workingAgreements: 'How the meetings are prepared, supported, recorded and followed up',
    caption: 'The meetings with purpose, character and mandate',
    columns: ['Meeting', 'Purpose', 'Character and level', 'May decide', 'How often'],
    none: 'There are no meetings on the map yet',
    timesAYear: (count, written) => (count === 1 ? 'once a year' : `${written} times a year`),
    nobody: 'noted of nobody',
    seatsOpen: 'participants not looked into yet',
    proposalAsked:
      'Still to be discussed of each meeting: keep, adapt, merge into another, or stop. Record it as a proposal, and it stands with the wanted picture',
  },
  lapsing: {
    agreements: 'Agreements',
    agreementsCaption: 'Agreements that have ended, end soon or are due to be looked at again',
    agreementColumns: ['Agreement', 'Between', 'Why'],
    ended: (day) => `ended on ${day}`,
    ends: (day) => `ends on ${day}`,
    review: (day) => `was to be looked at again on ${day}`,
    noAgreements: (day) => `No agreement has ended on ${day}, ends soon or was due to be looked at again`,
    couplings: 'Coupling points',
    couplingsCaption: 'Coupling points without a moment or a mandate',
    couplingColumns: ['Coupling point', 'Meeting', 'Moment', 'Mandate'],
    noCouplings: 'Every coupling point on the map has a moment and a mandate',
    noCouplingsAtAll: 'There are no coupling points on the map yet',
  },
  members: {
    lead: 'Everyone confirms or corrects their own part; an answer by mail will do. What most signals rest on comes first',
    caption: 'What every party confirms or corrects',
    columns: ['Party', 'To confirm or correct'],
    none: 'Nothing on the map asks to be confirmed any more',
    items: (standing, names) => `${standing}: ${names}`,
    more: (count) => `and ${count} more; Ketenkaart lists them under Confirm`,
    moreParties: (count) =>
      `and ${count === 1 ? 'one more party' : `${count} more parties`}; Ketenkaart lists them under Confirm`,
    noOne: 'Of nobody in particular',
  },
  changes: {
    none: 'Nothing has changed since the last version',
    inSession: (kind, day) => `This changed on the map in the ${kind} of ${day}`,
  },
  assumed: {
    caption: 'What is assumed or disputed, with the source',
    columns: ['What', 'How certain', 'Source'],
    counts: {
      assumed: (count) => (count === 1 ? 'one item is assumed' : `${count} items are assumed`),
      disputed: (count) => (count === 1 ? 'one item is disputed' : `${count} items are disputed`),
    },
    lead: (counts) => `On this map ${counts}`,
    none: 'Of nothing on the map it is said that it is assumed or disputed',
    noSource: 'no source given',
    more: (count) => `These are the first; there are ${count} more`,
  },
}
