import type { nlReshape } from '../nl/reshape'

export const enReshape: typeof nlReshape = {
  alsoCalled: {
    mergeParties: 'join, combine, duplicate party, make one, unite',
    absorbMeeting: 'combine meetings, merge meetings, fold in, fewer meetings, simplify the meetings',
    splitParty: 'divide, separate, take apart, spin off',
    insertParty: 'intermediary, go-between, pass through, insert in a line',
    insertStepBefore: 'step in between, insert column, phase, earlier',
    insertStepAfter: 'step in between, insert column, phase, later',
    reverseDependency: 'turn the arrow, swap direction, flip, other way round',
  },
  cancel: 'Cancel',
  party: 'Party',
  dependency: 'Dependency',
  step: 'Step',
  merge: {
    title: 'Merge parties',
    ask: 'Merge with another party…',
    askTwo: 'Merge the two parties…',
    kept: 'This party stays',
    merged: 'This party is merged into it',
    swap: 'The other way round: the other party stays',
    confirm: 'Merge',
    moved: (kept, counts) => `Goes along to ${kept}: ${counts}.`,
    nothing: (merged) => `Nothing is linked with ${merged} yet.`,
    gone: (kept, counts) =>
      `Disappears, because it would run from ${kept} to itself, with what belongs to it: ${counts}.`,
    united: (count) =>
      count === 1
        ? 'Both have a place in the same meeting, triangle or goal: it becomes one.'
        : `Both have ${count} places in the same meetings, triangles or goals: each time it becomes one.`,
    fields: (kept) =>
      `${kept} keeps its name, its abbreviation and what is filled in, and takes over what is still empty.`,
    done: (merged, kept) => `${merged} has been merged with ${kept}.`,
    doneMoved: (counts) => ` Went along: ${counts}.`,
    doneGone: (counts) => ` Disappeared: ${counts}.`,
  },
  absorb: {
    title: 'Let a meeting go into another',
    ask: 'Let it go into another meeting…',
    absorbed: 'This meeting goes',
    into: 'Into this meeting, which stays',
    swap: 'The other way round: the other meeting stays',
    confirm: 'Let it go in',
    stays: (into, rhythm) =>
      `${into} keeps its name, level and rhythm (${rhythm}), and gains what the other talks about and decides on.`,
    joining: (into, names, count) => `${names} ${count === 1 ? 'takes' : 'take'} part in ${into} from then on.`,
    both: (into, names, count) =>
      count === 1
        ? `${names} sits in both, and keeps the function and mandate of ${into}.`
        : `${names} sit in both, and keep the function and mandate of ${into}.`,
    apart: (into, names, count) =>
      `${names} ${count === 1 ? 'keeps' : 'keep'} two mandates beside each other in ${into}, one from each meeting. See whether that is right.`,
    moved: (into, counts) => `Points to ${into} from then on: ${counts}.`,
    withheld: (into) => `${into} is kept off the wall too.`,
    done: (absorbed, into) => `${absorbed} has gone into ${into}.`,
  },
  stop: {
    title: (name) => `Stop ${name}?`,
    confirm: 'Stop it',
    touched: (counts) => `It also disappears from ${counts}.`,
    undecided: (names) => `No meeting decides on this any more: ${names}.`,
    gone: 'The meeting leaves the map. To let it go into another one, choose ‘Go into’.',
  },
  split: {
    title: (name) => `Split ${name}`,
    titleOpen: 'Split a party',
    ask: 'Split into two parties…',
    name: 'Name of the new party',
    nameMissing: 'Give the new party a name.',
    lead: 'Choose what goes to the new party. The rest stays where it is.',
    nothing: 'Nothing is linked with this party yet.',
    chosen: (count, all) => `${count} of ${all} to the new party.`,
    confirm: 'Split',
    done: (whole, part) => `${part} has been split off from ${whole}.`,
    doneMoved: (counts) => ` Went along: ${counts}.`,
  },
  between: {
    title: 'Put a party in between',
    ask: 'Put a party in between…',
    slot: 'Who comes in between',
    lead: (supplier, dependent, product) => `${supplier} supplies ${dependent}: ${product}.`,
    outcome: (supplier, party, dependent) => `Then ${supplier} supplies ${party}, and ${party} supplies ${dependent}.`,
    partyMissing: 'Choose who comes in between.',
    confirm: 'Put in between',
    done: (party, supplier, dependent) => `${party} now stands between ${supplier} and ${dependent}.`,
  },
  steps: {
    before: 'Insert a step before it',
    after: 'Insert a step after it',
    askBefore: 'Before which step?',
    askAfter: 'After which step?',
    done: (name, at, all) => `${name} is number ${at} of ${all}.`,
  },
  reverse: {
    title: 'Reverse direction',
    done: (supplier, dependent, product) => `Reversed: ${supplier} now supplies ${dependent}: ${product}.`,
  },
  reattach: {
    done: (supplier, dependent, product) => `Moved: ${supplier} now supplies ${dependent}: ${product}.`,
    end: (name) => `Drag to another party, in the place of ${name}`,
  },
  undo: ' Ctrl+Z takes it back.',
}
