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
  otherNames: 'These parties have another name in the other map; the name of your map stays:',
  otherName: (own, other) => `${own}, there: ${other}`,
  added: (parties, relations) =>
    `It adds ${parties === 1 ? '1 party' : `${parties} parties`} and ${relations === 1 ? '1 dependency' : `${relations} dependencies`}.`,
  rule: 'Parties are recognised by their place in the list of organisations, or else by their name. Where the maps differ, yours holds; its status and thresholds stay too. All of it can be undone at once.',
  cancel: 'Cancel',
  confirm: 'Lay beside it',
  done: (title, shared) =>
    `‘${title}’ lies beside it; ${shared === 1 ? '1 party belongs' : `${shared} parties belong`} to both.`,
  sharedView: 'In both chains',
  show: 'Show chains',
  hide: 'Hide chains',
}
