import type { Doubt } from '../../graph/honesty'
import { joinNames } from '../finding-text'
import type { nlConversation } from '../nl/conversation'

const doubts: Readonly<Record<Doubt, string>> = {
  'one-sided': 'too few parties have confirmed their own part of the map yet',
  stale: 'the last confirmation was long ago',
  unknown: 'many fields have not been looked into yet',
}

const openFindings = (count: number) => (count === 1 ? '1 open signal' : `${count} open signals`)
const subjects = (count: number) => (count === 1 ? '1 subject' : `${count} subjects`)

/** English words of the findings and of what the room says about them. */
/** More parties than this are not counted. */
const MANY = 12

export const enConversation: typeof nlConversation = {
  intro: 'Questions for the group, the most important first. Click to see what one is about.',
  busy: 'Looking at the map…',
  failed: 'The signals could not be worked out. The map itself is fine and is kept; reload the page to try again.',
  none: 'No signals. That only says that nothing stood out in what is drawn now.',
  allAnswered: 'All signals have been answered. When something is added or the facts change, you will see it here.',
  nothingFits: 'No signal fits this filter.',
  markCritical:
    'No dependency is marked as critical yet. Click on an arrow and say under Details whether the next step stalls without it: most questions are about those.',
  emptyMap:
    'Nothing to signal yet. Put parties down and draw their dependencies, and questions for the group appear here.',
  list: 'Open signals',
  keys: 'The up and down arrows walk from signal to signal. Enter unfolds. A, B, U, N and E give an answer. Escape lets go.',
  unknown: 'What the map does not know:',
  ground: 'Ground:',
  evidence: 'What this rests on',
  evidenceMore: (count) => `and ${count} more`,
  wholeMap: 'the map as a whole',
  upkeep: 'Upkeep of the map',
  questions: {
    title: 'Open questions',
    inLens: 'Open questions of this picture',
    lead: 'Nobody has looked at these yet. They are not signals: fill them in when it is this picture’s turn.',
    inOneLens: (lens, count) => `${lens}: ${count === 1 ? '1 question' : `${count} questions`}`,
  },
  ofLens: 'Signals of this picture',
  ofOthers: 'Other signals',
  whyHere: 'Why is this here?',
  evidenceOf: {
    'confirmed-bottleneck': (count) =>
      count === 1 ? 'the group recognises a bottleneck here' : `the group recognises ${count} bottlenecks here`,
    bottleneck: (count) =>
      count === 1 ? 'a bottleneck was raised about it' : `${count} bottlenecks were raised about it`,
    growth: () => 'growth earlier in the chain makes a queue longer here',
    queue: (count) => (count === 1 ? 'work is waiting at one party' : `work is waiting at ${count} parties`),
    shortage: (count) => (count === 1 ? 'one party is short of capacity' : `${count} parties are short of capacity`),
    strained: (count) => (count === 1 ? 'one dependency is strained' : `${count} dependencies are strained`),
    'in-tension': () => 'people say that these are in tension with each other',
    disputed: (count) => (count === 1 ? 'one record is disputed' : `${count} records are disputed`),
    critical: (count) => (count === 1 ? 'one dependency is critical' : `${count} dependencies are critical`),
    waiting: (count) =>
      count === 1
        ? 'one party waits for it'
        : count >= MANY
          ? `at least ${MANY} parties wait for it`
          : `${count} parties wait for it`,
    'other-department': () => 'it runs between departments',
    'other-tier': () => 'it runs between tiers of government',
    'no-table': () => 'there is no meeting where both sides sit',
    'one-hand': () => 'two roles are in one hand',
    lapses: (count) =>
      count === 1 ? 'an agreement lapses within half a year' : `${count} agreements lapse within half a year`,
    'too-late': () => 'it comes after the moment at which the assignment is settled',
  },
  andMore: (count, names) => `And ${count} more: ${names}`,
  evidenceInDetails: 'in Details',
  showRest: (count) => (count === 1 ? 'Show the other subject as well' : `Show the other ${count} subjects as well`),
  showMore: (next, rest) => `Show ${next} more (of ${rest} subjects)`,
  showFirst: (count) => `Show only the first ${count} subjects`,
  showMoreAnswered: (next, rest) => `Show ${next} more (of ${rest})`,
  about: 'About this signal',
  answers: {
    action: {
      button: 'True, becomes an action point',
      given: 'action point',
      title: 'This becomes an action point',
      reason: 'What will be done',
      reasonHelp: 'May stay empty. One sentence will do.',
      until: 'Done by',
    },
    deliberate: {
      button: 'Meant to be so',
      given: 'meant to be so',
      title: 'This is meant to be so',
      reason: 'Why is it meant to be so',
      reasonHelp: 'One sentence, so that others understand it later.',
      until: 'Look again after',
    },
    'find-out': {
      button: 'To be found out',
      given: 'to be found out',
      title: 'We will find out',
      reason: 'What has to be found out',
      reasonHelp: 'May stay empty.',
      until: 'Comes back after',
    },
    incorrect: {
      button: 'Not true',
      given: 'not true',
      title: 'This is not true',
      reason: 'What is not true',
      reasonHelp: 'Is the map wrong? Then mend it: once it says otherwise, the signal goes by itself.',
      until: 'Look again after',
    },
    elsewhere: {
      button: 'Taken care of elsewhere',
      given: 'taken care of elsewhere',
      title: 'This is taken care of elsewhere',
      reason: 'Where',
      reasonHelp: 'A meeting, a programme or an organisation.',
      until: 'Look again after',
    },
  },
  stages: {
    open: 'Open',
    returned: 'Returned',
    action: 'Action points',
    deliberate: 'Meant to be so',
    'find-out': 'To be found out',
    incorrect: 'Not true',
    elsewhere: 'Taken care of elsewhere',
    lapsed: 'No longer an issue',
  },
  weights: {
    high: { short: 'High', long: 'High: for the steering group' },
    medium: { short: 'Medium', long: 'Medium: for the working group' },
    low: { short: 'Low', long: 'Low: good to know' },
    question: { short: 'Open question', long: 'Open question: nobody has looked into this yet' },
  },
  groups: {
    structure: 'Structure of the chain',
    steering: 'Steering and roles',
    department: 'Departments',
    tier: 'Tiers of government',
    agreements: 'Agreements',
    meetings: 'Meetings',
    mandate: 'Mandates',
    coupling: 'Coupling points',
    goals: 'Goals',
    information: 'Information',
    equality: 'Equal footing',
    bottlenecks: 'Bottlenecks',
    capacity: 'Capacity',
    map: 'The map itself',
  },
  because: {
    'facts-changed': 'the facts have changed',
    'until-passed': 'the agreed day has passed',
    'only-postponed': 'this signal can only be put off, until a day you choose',
  },
  answerLabel: 'What does the group say?',
  counts: (open, inSubjects, returned, answered) =>
    [
      open === 0
        ? 'No open signals'
        : `${openFindings(open)}${returned > 0 ? ` (${returned} returned)` : ''} in ${subjects(inSubjects)}`,
      ...(answered > 0 ? [`${answered} answered`] : []),
    ].join(' · '),
  sureness: {
    notice: (reasons) =>
      `This map is not sure yet: ${joinNames(
        reasons.map((reason) => doubts[reason]),
        'en',
      )}. Take it to the steering group as it is, to have it confirmed and completed.`,
    link: 'See what the map still lacks',
  },
  filter: {
    button: 'Filter',
    buttonOn: (count) => `Filter (${count})`,
    stage: 'Stage',
    group: 'Theme',
    weight: 'Severity',
    all: 'All',
    clear: 'Clear filter',
    active: (parts) => `Filter: ${parts}`,
    option: (label, count) => `${label} (${count})`,
    shown: (open, inSubjects, answered, lapsed) => {
      const parts = [
        ...(open > 0 ? [`${openFindings(open)} in ${subjects(inSubjects)}`] : []),
        ...(answered > 0 ? [`${answered} answered`] : []),
        ...(lapsed > 0 ? [`${lapsed} no longer an issue`] : []),
      ]
      return `With this filter: ${parts.length > 0 ? parts.join(' · ') : 'no signals'}`
    },
  },
  form: {
    takenUpBy: 'Who takes it up',
    takenUpByHelp: 'A function or a party, not the name of a person.',
    by: 'On whose behalf is this said',
    byHelp: 'A function, such as ‘programme manager’. Not the name of a person.',
    date: 'Said on',
    save: 'Record',
    cancel: 'Cancel',
    kept: (answer) => `What you typed under ‘${answer}’ is kept; choose an answer to go on writing.`,
    missing: {
      reason: 'Say why in one sentence.',
      where: 'Say where.',
      takenUpBy: 'Say who takes it up.',
      until: 'Choose the day on which this signal comes back.',
      date: 'Choose the day on which this was said.',
      untilPassed: 'Choose a day that is still to come.',
    },
    onlyPostpone:
      'This signal is about the map itself. It cannot be put away, only put off until a day that you choose.',
  },
  answer: {
    line: (answer, by, date) => `${answer}${by ? `, on behalf of ${by}` : ''}, ${date}`,
    takenUpBy: (who) => `Taken up by: ${who}`,
    until: (label, date) => `${label} ${date}`,
    returned: (date, why) => `Answered before, on ${date}; ${why}.`,
    saidThen: (sentence) => `It said then: ‘${sentence}’`,
    history: 'Earlier answers',
    change: 'Change answer',
    takeBack: 'Take answer back',
    unknownFinding: 'A signal that is no longer there',
  },
  said: {
    given: (answer, title, open) => `Recorded: ${answer}. ${title}. ${open} still open.`,
    takenBack: (title) => `Answer taken back: ${title}`,
    letGo: 'Let go: the whole map is shown again',
  },
  help: {
    title: 'About the signals',
    open: 'About the signals',
    index: 'All signals',
    back: 'Previous page',
    dutchOnly: 'These pages are in Dutch.',
    loading: 'Opening the explanation…',
    close: 'Close',
  },
  print: {
    button: 'Print',
    title: (map) => `Signals on ${map}`,
    printed: (day) => `printed on ${day}`,
    referenceDateUnknown: 'reference date not filled in yet',
    question: 'Question for the group:',
    note: 'A signal is a question for the group, not a verdict. It follows from what is on the map.',
  },
}
