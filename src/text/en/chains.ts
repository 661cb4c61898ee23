import type { nlChains } from '../nl/chains'

/** Words around several chains on one map. */
export const enChains: typeof nlChains = {
  menu: 'Lay a second chain beside it…',
  menuDetail: 'Parties that work in both chains come on the map once',
  title: 'Lay a second chain beside it',
  lead: 'Choose the map of the other chain. Ketenkaart finds the parties that are on both. Nothing changes on your map yet.',
  examples: 'Examples',
  recent: 'Your maps in this browser',
  file: 'From a file…',
  reading: 'The other map is being read…',
  unreadable: 'This map cannot be laid beside yours: it cannot be read. Your map has not changed. Choose another.',
  chosen: (title) => `Beside it comes: ${title}`,
  other: 'Choose another map',
  shared: (count) =>
    count === 0
      ? 'No party works in both chains.'
      : count === 1
        ? '1 party works in both chains and is shown once:'
        : `${count} parties work in both chains and are shown once:`,
  taken: 'These are one and the same party. If not, clear the box; the name of your map stays.',
  maybe: 'These look alike and stay apart. If it is one party after all, tick the box.',
  pair: (own, other) => (own === other ? own : `${own}, there: ${other}`),
  resemblance: {
    letters: 'The same abbreviation',
    words: 'Nearly the same name',
    successor: 'The one took the place of the other',
    court: 'One court beside the courts together',
  },
  courts: { part: 'The one is part of the other', same: 'The same party', different: 'Stands apart from it' },
  differences: 'Where the two maps say it otherwise:',
  preciser: (contractor, coarse, precise) =>
    `In the triangle of ${contractor} stands ${precise.join(' and ')}; one of the maps names ${coarse} there.`,
  otherOwner: (contractor, own, other) =>
    `The owner in the triangle of ${contractor} stays ${own}; the other map names ${other}.`,
  once: (orders, meetings, agreements) => {
    const counted = [
      [orders, 'assignment', 'assignments'],
      [meetings, 'meeting', 'meetings'],
      [agreements, 'agreement', 'agreements'],
    ] as const
    const parts = counted.flatMap(([count, one, more]) => (count === 0 ? [] : `${count} ${count === 1 ? one : more}`))
    return parts.length === 0 ? '' : `On both maps, and so once: ${parts.join(', ')}.`
  },
  added: (parties, relations) =>
    `It adds ${parties === 1 ? '1 party' : `${parties} parties`} and ${relations === 1 ? '1 dependency' : `${relations} dependencies`}.`,
  rule: 'Parties are recognised by their place in the list of organisations, or else by their name, a former name or their abbreviation. Where the maps differ, yours holds; its status and thresholds stay too. All of it can be undone at once.',
  cancel: 'Cancel',
  confirm: 'Lay beside it',
  done: (title, shared) =>
    `‘${title}’ lies beside it; ${shared === 1 ? '1 party belongs' : `${shared} parties belong`} to both.`,
  sharedView: 'In both chains',
  show: 'Show chains',
  hide: 'Hide chains',
}
