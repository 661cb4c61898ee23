import type { nlBeforeAndAfter } from '../nl/before-and-after'

const meetings = (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`)

const lower = (name: string) => name.toLocaleLowerCase('en')

/** Two maps side by side: what changes for the parties, and never one score. */
export const enBeforeAndAfter: typeof nlBeforeAndAfter = {
  heading: 'Now and later side by side',
  lead: 'What changes for the parties. No figure comes out of it: the group weighs it itself.',
  names: { before: 'Now', after: 'Later' },
  difference: 'Difference',
  same: 'the same',
  unknown: 'cannot be said',
  absent: 'not on the map',
  sameCount: (count) => (count === 1 ? '1 row stays the same' : `${count} rows stay the same`),
  showSame: 'Show what stays the same too',
  hideSame: 'Show only what changes',
  more: (count) => `And ${count} more.`,
  nothing: 'Nothing changes here.',
  elsewhere: 'does not stand on the map that is open now',
  load: {
    heading: 'Meeting load per party',
    caption: 'Per party how often a year it takes part',
    party: 'Party',
    total: (before, after, name, difference) =>
      `All meetings together, times a year: ${before}; ${lower(name)}: ${after}. Difference: ${difference}.`,
    amount: (times, unknown) => (unknown > 0 ? `${times}, and of ${meetings(unknown)} unknown` : times),
    onlyUnknown: (unknown) => `unknown, of ${meetings(unknown)} there is no number`,
    meetings: (count, more) => `${count} ${more ? 'more' : 'fewer'} meetings`,
    oneMeeting: (more) => `1 meeting ${more ? 'more' : 'fewer'}`,
    decides: (count, more) => `decides in ${count} ${more ? 'more' : 'fewer'}`,
    unseated: (count, name) =>
      `${name}: of ${meetings(count)} it is not known yet who sits there; that counts for nobody.`,
  },
  seats: {
    heading: 'Participants and their mandate',
    caption: 'Participants of all meetings that are held, by what they may do',
    mandate: 'Mandate',
    kinds: {
      decide: 'may decide',
      refer: 'refers',
      inform: 'informs',
      none: 'deliberately no mandate',
      open: 'mandate not looked into yet',
    },
    changed: 'Meetings where that changes',
    meeting: 'Meeting',
    seats: (all, deciding, open) =>
      `${deciding} of ${all} may decide${open > 0 ? `, of ${open} the mandate is unknown` : ''}`,
    noSeats: 'deliberately no participants',
    unseated: 'not known yet who sits there',
    absent: 'is not held',
  },
  venues: {
    heading: 'Where dependencies are talked about',
    caption: 'Dependencies by where they are talked about',
    outcome: 'What happens',
    changed: 'Dependencies for which that changes',
    dependency: 'Dependency',
  },
  couplings: {
    heading: 'Coupling points',
    caption: 'Coupling points between triangles and chain',
    what: 'What',
    counts: {
      points: 'coupling points',
      placed: 'of which meeting and moment are known',
      triangles: 'triangles with a coupling point',
      uncoupled: 'critical dependencies without coupling point or meeting',
      maybe: 'critical dependencies of which it is not known whether a coupling point is about them',
    },
    changed: 'Coupling points that change',
    point: 'Coupling point',
    absent: 'there is none',
    meeting: (name) => `in ${name}`,
    moment: (when) => `moment: ${when}`,
    noMeeting: 'deliberately in no meeting',
    openMeeting: 'meeting unknown',
    noMoment: 'deliberately no fixed moment',
    openMoment: 'moment unknown',
  },
  signals: {
    heading: 'Signals',
    gone: (count) => `Signals that go (${count})`,
    come: (count) => `Signals that come (${count})`,
    otherwise: (count) => `Signals that stay, with other facts (${count})`,
    noGone: 'No signal goes.',
    noCome: 'No signal comes.',
    was: (title) => `Was: ${title}`,
    same: (count) => (count === 1 ? '1 signal stays the same.' : `${count} signals stay the same.`),
    questions: (before, after, name) => `Open questions: ${before}; ${lower(name)}: ${after}.`,
    cut: (rules) => `Of these rules not everything is known, so nothing of them stands here: ${rules}.`,
    other: {
      gone: {
        absent: 'what it is about no longer stands on the map',
        question: 'that may also be because a field is not filled in now: it became an open question',
        nothing: '',
      },
      come: {
        absent: 'is about something that was not there before',
        question: 'was an open question',
        nothing: '',
      },
    },
  },
  levels: {
    heading: 'What the steering resembles',
    of: (chain) => `What the steering of ${chain} resembles`,
    caption: (chain) => `Traits of the steering with other evidence: ${chain}`,
    feature: 'Trait',
    side: (name, sentence) => `${name}: ${sentence}`,
    notApart: (name) => `${name}: on that map this chain is not looked at apart.`,
    notLooked: 'not looked at apart',
    for: (line) => `For it: ${line}`,
    against: (line) => `Against it: ${line}`,
    same: (count) => (count === 1 ? 'On both maps: 1 more indication.' : `On both maps: ${count} more indications.`),
  },
}
