import type { nlMeasures } from '../nl/measures'

export const enMeasures: typeof nlMeasures = {
  label: 'Cards',
  none: 'plain',
  sizeBy: 'Size by',
  colorBy: 'Colour by',
  channel: { size: 'size', color: 'colour' },
  legend: {
    number: {
      size: (name) => `larger card: higher figure for ‘${name}’`,
      color: (name) => `stronger card: higher figure for ‘${name}’`,
    },
    yesNo: {
      size: (name) => `larger card: ${name}`,
      color: (name) => `coloured card: ${name}`,
    },
  },
  shown: (name, channel) => `${name} (${channel})`,
  section: {
    title: 'Measures of the chain',
    intro: 'What can be computed from the dependencies that are drawn. A measure is a reason to ask further.',
    choose: 'Measure',
    says: 'What it says',
    saysNot: 'What it does not say',
    onMap: 'On the map',
    size: 'Size',
    color: 'Colour',
    marked: 'Mark the lines',
    off: 'Off',
    shownNow: (name) => `On the map now: ${name}.`,
    rank: 'No.',
    party: 'Party',
    value: 'Value',
    top: (name, count) => `${name}: the highest ${count === 1 ? 'party' : `${count} parties`}`,
    noneHigher: 'No party gets above zero here.',
    noneHas: 'This holds for no party.',
    noDependencies: 'No dependencies have been drawn yet, so there is nothing to compute.',
    busy: 'Working out the measures…',
    parties: (count) => (count === 1 ? '1 party' : `${count} parties`),
    more: (count) => `and ${count} more`,
  },
  steps: {
    from: 'Begins at',
    to: 'Ends at',
    choose: 'choose a step',
    ask: 'Choose where the chain begins and where it ends.',
    noSteps: 'This map does not have two steps yet.',
    same: 'Begin and end are the same step. Choose two different ones.',
    empty: 'One of the two steps has no party yet.',
    noWay: 'No way leads along the arrows from begin to end.',
    notOne: 'Every party in between can be passed by: none lies on all ways.',
    list: 'On every way, in this order',
  },
  lists: {
    bridges: 'Connections without a way round',
    bridge: (a, b) => `${a} – ${b}`,
    sides: (a, b) => `${a} across from ${b === 1 ? '1 party' : `${b} parties`}`,
    noBridges: 'Every connection has a way round.',
    groups: 'Circles of parties',
    noGroups: 'No two parties reach each other both ways.',
    communities: 'Groups that hang together',
    noCommunities: 'No parties are connected yet.',
    modularity: (value) =>
      `Sharpness of this division: ${value}. Near 0 it says little; above 0.3 something really shows.`,
    groupTag: (letter) => `circle ${letter}`,
    communityTag: (letter) => `group ${letter}`,
    legendEntry: (tag, drawn, all) =>
      drawn < all ? `${tag} (${drawn} of ${all} in view)` : `${tag} (${all === 1 ? '1 party' : `${all} parties`})`,
    legendMore: (count) =>
      count === 1
        ? 'and 1 smaller one, with a letter on the card'
        : `and ${count} smaller ones, with their letter on the card`,
  },
  bridgeLegend: { bridge: 'only connection: no way round', other: 'connection with a way round' },
  bridgeName: 'the only connection between two parts of the chain',
  betweenness: {
    name: 'betweenness',
    short: 'between',
    meaning: 'How many shortest paths between other parties run through this one.',
    limit: 'Not how well it works, nor whether the work really takes the shortest path.',
  },
  degree: {
    name: 'number of relations',
    short: 'relations',
    meaning: 'On how many parties it depends plus how many depend on it.',
    limit: 'Not how much those relations weigh or how well they go.',
  },
  inDegree: {
    name: 'depends on',
    short: 'depends on',
    meaning: 'For how many different parties it waits.',
    limit: 'Not how long it waits, nor which of those parties it cannot do without.',
  },
  outDegree: {
    name: 'supplies',
    short: 'supplies',
    meaning: 'How many different parties wait for it.',
    limit: 'Not whether it can manage that: an automatic delivery to many may cost next to nothing.',
  },
  closeness: {
    name: 'closeness',
    short: 'close',
    meaning:
      'How short the ways along the arrows are from this party to the others; 100% is every other party in one step.',
    limit: 'Not how fast the work goes: one step may take a day or a year.',
  },
  articulation: {
    name: 'hinge',
    short: 'hinge',
    meaning: 'Whether parts of the chain would stand apart without this party.',
    limit: 'Not that anything is wrong there: the law may have meant it that way.',
  },
  unavoidable: {
    name: 'on every way',
    short: 'on every way',
    meaning: 'Which parties lie on every way from the chosen begin to the chosen end of the chain.',
    limit: 'Not whether they cause delay, and nothing about the parties in the begin and the end themselves.',
  },
  bridges: {
    name: 'only connections',
    short: 'only connection',
    meaning: 'Which two parties are the only connection between two parts of the chain.',
    limit: 'Not whether that connection is weak, nor which connections have not been drawn yet.',
  },
  groups: {
    name: 'circles',
    short: 'circle',
    meaning:
      'Which parties reach each other both ways along the arrows, so that each may wait for each. All that flows counts here; the finding about a ring counts only products, decisions and capacity, and so often names fewer parties.',
    limit: 'Not that things get stuck there: a circle may be healthy feedback.',
  },
  communities: {
    name: 'cohesion',
    short: 'cohesion',
    meaning: 'Which parties have more to do with each other than with the rest of the chain.',
    limit: 'Not that they already work together or belong together: there is often more than one good division.',
  },
}
