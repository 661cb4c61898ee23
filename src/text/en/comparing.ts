import type { nlComparing } from '../nl/comparing'

/** Words around two maps that are compared on the screen. What differs is told by `compare`. */
export const enComparing: typeof nlComparing = {
  menu: 'Compare with another map…',
  menuDetail: 'An earlier version, that of a colleague or that of a year ago',
  start: 'Compare two maps…',
  withOther: 'Compare with…',
  withOtherLong: (title: string) => `Compare ${title} with another map`,
  busy: 'The maps are being read…',
  window: {
    title: 'Compare two maps',
    lead: 'You will see both maps in one drawing: what is new, what ends and what changed. Nothing changes in the maps themselves.',
    own: (title: string) => `Your map: ${title}`,
    first: (title: string) => `First map: ${title}`,
    other: 'Choose another map',
    chooseFirst: 'Choose the first map',
    chooseSecond: 'Choose the map to compare with',
    loading: 'Looking for the kept maps…',
    none: 'This browser keeps no other map. Choose a file.',
    file: 'From a file…',
    files: 'From one or two files…',
    cancel: 'Cancel',
  },
  dropped: {
    title: 'Two files',
    lead: 'You dropped two files. Do you want to compare them, or open one of the two?',
    compare: 'Compare',
    open: (name: string) => `Open only ${name}`,
  },
  bar: {
    label: 'Comparison',
    of: (earlier: string, later: string) => `Comparison of ${earlier} with ${later}`,
    changed: (moment: string) => `changed ${moment}`,
    swap: 'Turn round',
    swapLong: 'Turn round: the earlier map becomes the later',
    stop: 'Stop',
    stopLong: 'Stop comparing',
  },
  panel: {
    tab: 'Differences',
    same: 'The two maps say the same.',
    placed: (count: number) =>
      count === 1
        ? 'On the drawing 1 item stands in another place.'
        : `On the drawing ${count} items stand in another place.`,
    map: 'The map itself',
    kinds: { added: 'New', changed: 'Changed', removed: 'Ended' },
    more: (next: number, left: number) => `Show ${next} more of ${left}`,
    layout: 'Also what stands in another place on the drawing',
    questions: 'Is this the same party?',
    questionsHelp: 'These parties look alike. Tick what is one party; this holds for this comparison.',
    onlyOwn: 'Files, paper and the second screen show only your map, without the comparison.',
  },
  started: (count: number) =>
    count === 0
      ? 'The two maps say the same.'
      : count === 1
        ? 'You are comparing two maps: 1 difference.'
        : `You are comparing two maps: ${count} differences.`,
  stopped: 'You see only your map again.',
  alsoCalled: {
    compareFile: 'what has changed, two versions, version of a colleague, last week, diff',
    compareMap: 'what has changed, old version, a year ago, diff, look back',
    swapComparison: 'exchange earlier and later, other way round, old and new',
    stopComparison: 'hide differences, back to my map, done comparing',
  },
}
