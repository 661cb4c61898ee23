import type { LevelFeature, LevelMessage } from '../../graph/level/level-report'
import type { LevelIndication, STATED_FEATURES } from '../../model/vocabulary'
import { dayInWords, type FindingValues, joinNames, listOf, textOf } from '../finding-text'
import type { nlLevel } from '../nl/level'

const list = (values: FindingValues, name: string) =>
  joinNames(listOf(values, name), 'en', () => (name === 'parties' ? 'other parties' : 'others'))
const quoted = (values: FindingValues, name: string) =>
  joinNames(
    listOf(values, name).map((text) => `‘${text}’`),
    'en',
    () => 'others',
  )
const day = (values: FindingValues) => dayInWords(textOf(values, 'date'), 'en-GB')
const isOne = (values: FindingValues, name: string) => listOf(values, name).length === 1

const claims: Readonly<Record<(typeof STATED_FEATURES)[number], string>> = {
  'contributions-fit': 'the contributions have been laid side by side and fit each other',
  'chain-effects-weighed': 'before an assignment changes, what that means for the rest of the chain is considered',
  'feasibility-weighed': 'before the chain decides, whether each party can carry it out is considered',
  awareness: 'the parties know that together they form a chain',
  'disturbances-solved': 'small setbacks are solved among the parties themselves',
}
const claim = (values: FindingValues) => (claims as Readonly<Record<string, string>>)[textOf(values, 'feature')] ?? ''

const features: Readonly<Record<LevelFeature, string>> = {
  'joint-goal': 'A concrete goal the parties made together',
  'contributions-named': 'What each party contributes is named',
  'contributions-fit': 'The contributions fit each other',
  agreements: 'Agreements between parties',
  forum: 'A meeting where chain partners meet',
  'chain-effects-weighed': 'With a decision in the triangle, what it means for the chain is considered',
  'feasibility-weighed': 'With a decision in the chain, whether each can carry it out is considered',
  'steering-clear': 'Steering is unambiguous and meetings have mandates',
  awareness: 'Parties know that together they are a chain',
  'disturbances-solved': 'Small setbacks are solved among the parties',
}
const feature = (values: FindingValues) => {
  const name = (features as Readonly<Record<string, string>>)[textOf(values, 'feature')] ?? ''
  return name.charAt(0).toLowerCase() + name.slice(1)
}

const lines: Readonly<Record<LevelMessage, (values: FindingValues) => string>> = {
  'joint-goal.joint': (v) =>
    isOne(v, 'goals')
      ? `There is a chain goal that was made together and adopted: ${quoted(v, 'goals')}.`
      : `There are chain goals that were made together and adopted: ${quoted(v, 'goals')}.`,
  'joint-goal.imposed': (v) => `Not drawn up together but given from outside: ${quoted(v, 'goals')}.`,
  'joint-goal.not-adopted': (v) => `Thought up together, but adopted nowhere: ${quoted(v, 'goals')}.`,
  'joint-goal.none': () => 'There is no joint chain goal; the group confirmed that.',
  'joint-goal.none-drawn': () => 'There is no chain goal on the map.',
  'joint-goal.disputed': (v) => `Not everyone agrees on this goal: ${quoted(v, 'goals')}.`,
  'joint-goal.open': (v) =>
    `Whether this goal was drawn up together, and where and when it was adopted: ${quoted(v, 'goals')}.`,
  'contributions-named.covered': (v) =>
    `A contribution is named for every party with something critical: ${list(v, 'parties')}.`,
  'contributions-named.some': (v) => `The contribution is named of ${list(v, 'parties')}.`,
  'contributions-named.none': () => 'It is recorded with the goals that no contributions were agreed.',
  'contributions-named.disputed': () => 'The contributions stand with a goal on which parties differ.',
  'contributions-named.missing': (v) =>
    `What ${list(v, 'parties')} ${isOne(v, 'parties') ? 'contributes' : 'contribute'} to a chain goal.`,
  'contributions-named.open': () => 'What the parties contribute to a chain goal.',
  'contributions-fit.open': () => 'Whether contributions and assignments were ever laid side by side.',
  'agreements.wide': (v) => `An agreement that binds the chain as a whole: ${quoted(v, 'agreements')}.`,
  'agreements.several': (v) => `Agreements between more than two parties: ${quoted(v, 'agreements')}.`,
  'agreements.bilateral': (v) => `Bilateral agreements, between two parties: ${quoted(v, 'agreements')}.`,
  'agreements.none': () => 'No agreement lies under the critical dependencies; the group confirmed that.',
  'agreements.part-none': () => 'Under part of the critical dependencies there deliberately is no agreement.',
  'agreements.ended': (v) => `Ended and not renewed: ${quoted(v, 'agreements')}.`,
  'agreements.disputed': (v) => `The parties differ on this agreement: ${quoted(v, 'agreements')}.`,
  'agreements.uncovered': () => 'Which agreement holds under the other critical dependencies.',
  'agreements.open': () => 'Whether there are agreements between the parties in the chain.',
  'forum.present': (v) => `The parties meet, with a known mandate, in ${list(v, 'meetings')}.`,
  'forum.disputed': (v) => `The parties differ on ${list(v, 'meetings')}.`,
  'forum.none': () => 'There is no meeting for the chain as a whole.',
  'forum.too-small': (v) => `Not yet taking part in ${list(v, 'meetings')}: ${list(v, 'parties') || 'the clients'}.`,
  'forum.mandates-open': (v) => `With which mandate the participants of ${list(v, 'meetings')} sit there.`,
  'forum.clients-unknown': (v) => `Who is client at ${list(v, 'parties')}, and whether they take part.`,
  'forum.open': () => 'In which meeting chain partners meet, and who sits there.',
  'chain-effects-weighed.checked': (v) =>
    `Looked at for effects on the chain by ${list(v, 'parties')}: ${quoted(v, 'products')}.`,
  'chain-effects-weighed.planning': () => 'Triangle and chain meet at a fixed moment in planning and budget.',
  'chain-effects-weighed.unchecked': (v) =>
    `Deliberately not looked at for effects on the chain: ${quoted(v, 'products')}.`,
  'chain-effects-weighed.unconfirmed': () =>
    'Whether a second party, and a client, confirms that effects on the chain are weighed.',
  'chain-effects-weighed.open': () =>
    'Whether a new assignment is looked at for what it does to the rest of the chain.',
  'feasibility-weighed.checked': (v) =>
    `Feasibility check done by ${list(v, 'parties')}: on the decisions of ${list(v, 'meetings')}.`,
  'feasibility-weighed.all-present': (v) =>
    `Those who feel the decisions of ${list(v, 'meetings')} take part in it themselves.`,
  'feasibility-weighed.unchecked': (v) =>
    `Deliberately without a feasibility check: the decisions of ${list(v, 'meetings')}.`,
  'feasibility-weighed.unconfirmed': () =>
    'Whether a second party, and a client, confirms that feasibility is considered.',
  'feasibility-weighed.open': () => 'Whether a decision of the chain is looked at for what each party can carry out.',
  'steering-clear.mandates': (v) => `In ${list(v, 'meetings')} every participant may decide.`,
  'steering-clear.coordinated': (v) => `One client coordinates for the others at ${list(v, 'parties')}.`,
  'steering-clear.open': () => 'How unambiguous steering is: mandates and coordination have not been filled in yet.',
  'awareness.open': () => 'Whether the parties feel they are a chain; only they can say so.',
  'disturbances-solved.fallback': (v) => `What to do about setbacks has been agreed: ${quoted(v, 'agreements')}.`,
  'disturbances-solved.open': () => 'How the parties solve small setbacks together.',
  'said.yes': (v) => `Said by ${list(v, 'parties')} (last on ${day(v)}): ${claim(v)}.`,
  'said.no': (v) => `According to ${list(v, 'parties')} (last on ${day(v)}) this is not so: ${claim(v)}.`,
  'said.one-yes': (v) => `Said by one party, ${list(v, 'parties')} (${day(v)}): ${claim(v)}.`,
  'said.one-no': (v) => `According to one party, ${list(v, 'parties')} (${day(v)}), this is not so: ${claim(v)}.`,
  signal: (v) => textOf(v, 'title'),
  'missing.confirmations': (v) =>
    `${list(v, 'parties') || 'The parties'} ${isOne(v, 'parties') ? 'has' : 'have'} not confirmed their own part of the map yet. As it is, the map mainly shows one view.`,
  'missing.fields': () => 'Many fields on the map have not been looked into yet.',
  'missing.parties': () => 'There are too few parties of this chain on the map yet.',
  'missing.critical': () => 'No dependency has been marked as critical yet.',
  'missing.goal': () =>
    'Whether there is a goal the parties made together and adopted. If there is none, say so at the signal.',
  'missing.agreements': () => 'Whether there are agreements between parties that depend on each other.',
  'missing.forum': () => 'Whether there is a meeting for the whole chain, who sits there and with which mandate.',
  'missing.contributions': () => 'What each party contributes to a chain goal.',
  'missing.awareness': () => 'Whether parties themselves say that together they form a chain. Record what they say.',
  'missing.differ': (v) => `On this the map points two ways: ${feature(v)}. Talk it through together first.`,
  'missing.mixed': () => 'The traits on the map point in different directions.',
}

const gist: Readonly<Record<Exclude<LevelIndication, 'unclear'>, string>> = {
  '1': 'level 1: each triangle mostly steers for itself',
  '2': 'level 2: parties coordinate with each other',
  '2-3': 'something between level 2 and level 3: coordination is growing into cooperation',
  '3': 'level 3: parties work together towards a shared goal',
}

/** English words around the indication of the three levels. */
export const enLevel: typeof nlLevel = {
  title: 'Steering: what does this chain resemble?',
  busy: 'Looking at the map…',
  failed: 'The indication could not be made. The map itself is fine.',
  empty:
    'There is nothing on the map yet. Once there are parties, agreements and meetings, you can read here which level of chain steering the chain resembles.',
  whole: 'the chain on this map',
  wholeHeading: 'The whole map',
  sentence: {
    '1': (chain) => `What is on paper for ${chain} is most like level 1: each triangle mainly steers for itself.`,
    '2': (chain) => `What is on paper for ${chain} is most like level 2: parties coordinate with each other.`,
    '2-3': (chain) =>
      `What is on paper for ${chain} lies somewhere between level 2 and level 3: coordination grows into cooperation.`,
    '3': (chain) => `What is on paper for ${chain} is most like level 3: parties work together on a shared goal.`,
    unclear: (chain) => `Which level of steering ${chain} resembles cannot be said yet.`,
  },
  pointing: (chain, leansTo, traits) => {
    const beside = joinNames(traits, 'en', () => 'others')
    if (leansTo !== 'unclear')
      return `What is known of ${chain} points at ${gist[leansTo]}${traits.length > 0 ? `, with traits of ${beside} too` : ''}.`
    return `What is known of ${chain} has traits of ${beside}. Which level it resembles cannot be said from that yet.`
  },
  names: {
    '1': 'level 1, the single triangle is dominant',
    '2': 'level 2, coordination in the chain',
    '3': 'level 3, cooperation in the chain',
  },
  pointsAt: (level) => `Points at ${level}`,
  short: {
    '1': 'level 1',
    '2': 'level 2',
    '2-3': 'between level 2 and level 3',
    '3': 'level 3',
    unclear: 'cannot be said yet',
  },
  traits: 'With traits of level 1: in several places mandate, coordination or an overview of meetings is lacking.',
  overall: (level) => `For all chains on the map the same holds: ${level}.`,
  notOverall:
    'The chains on this map differ, so there is no indication for the whole. To steer only a part of it is a choice too.',
  basis: (date, parties) =>
    `This is an indication from what was arranged on paper on ${dayInWords(date, 'en-GB')}, ${
      parties.length > 0
        ? `confirmed by ${joinNames(parties, 'en', () => 'other parties')}`
        : 'not confirmed by any party yet'
    }. It is no grade and no duty to grow: every level can fit a chain.`,
  looked: (date, parties) =>
    `What was arranged on paper on ${dayInWords(date, 'en-GB')} was looked at, ${
      parties.length > 0
        ? `confirmed by ${joinNames(parties, 'en', () => 'other parties')}`
        : 'not confirmed by any party yet'
    }.`,
  headings: {
    for: 'Speaking for it',
    against: 'Speaking against it',
    unknown: 'Not known',
    sure: 'How firm is this map?',
    missing: 'What is still missing',
  },
  nothing: {
    for: 'Nothing on this map.',
    against: 'Nothing on this map.',
    unknown: 'All that matters has been looked at.',
  },
  signal: (title) => `Signal: ${title}`,
  showMore: 'Show all',
  showOnMap: 'Show on the map',
  help: {
    parties: 'Show these parties',
    party: 'Put down a party',
    signal: 'Go to the signal',
    statement: 'Record a statement',
    show: 'Show what this is about',
  },
  featuresTitle: 'The traits one by one',
  features,
  states: { seen: 'seen', contradicted: 'contradiction', 'not-seen': 'not seen', unknown: 'unknown' },
  oneParty: 'said by one party',
  lines,
  claims,
  statements: {
    title: 'What parties say',
    intro: 'A map does not know everything. Record here what a party itself says about the chain.',
    none: 'Nothing has been recorded yet.',
    add: 'Record something a party says',
    feature: 'What is it about',
    holds: 'What does the party say',
    yes: 'this is so',
    no: 'this is not so',
    party: 'On behalf of which party',
    chain: 'About which chain',
    change: 'Change',
    by: 'Function (no name of a person)',
    byExample: 'for instance: director of operations',
    date: 'Said on',
    note: 'Note',
    save: 'Record',
    saveEdit: 'Keep the change',
    cancel: 'Cancel',
    chooseParty: 'Choose the party that says this.',
    chooseDate: 'Fill in a day.',
    edit: (what) => `Change: ${what}`,
    remove: (what) => `Remove: ${what}`,
    said: (party, claimed, holds) =>
      holds ? `${party} says: ${claimed}.` : `${party} says that this is not so: ${claimed}.`,
    saved: 'The statement has been recorded.',
    removed: 'The statement has been removed. Ctrl+Z undoes it.',
  },
  recognition: {
    question: 'Does the steering group recognise this?',
    names: {
      recognised: 'We recognise this',
      'not-recognised': 'We do not recognise this',
      differ: 'We differ on this',
    },
    outcome: {
      recognised: 'The group recognises this.',
      'not-recognised': 'The group does not recognise this.',
      differ: 'The group differs on this: a good start for a conversation.',
    },
    about: (level, date, by) =>
      `It was about: ${level}. Recorded on ${dayInWords(date, 'en-GB')}${by ? ` by ${by}` : ''}.`,
    changed: 'The map says something else by now.',
    reason: 'Why (may stay empty)',
    by: 'Function (no name of a person)',
    save: 'Record',
    cancel: 'Cancel',
    again: 'Discuss again',
    saved: 'The answer has been recorded.',
  },
}
