import type { nlMeasures } from '../nl/measures'

const PLURALS = new Intl.PluralRules('en', { type: 'ordinal' })
const ORDINALS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

export const enMeasures: typeof nlMeasures = {
  label: 'Party cards',
  none: 'plain',
  sizeBy: 'Size by',
  colorBy: 'Colour by',
  channel: { size: 'size', color: 'colour' },
  legend: {
    number: {
      size: (name) => `larger party card: higher figure for ‘${name}’`,
      color: (name) => `stronger party card: higher figure for ‘${name}’`,
    },
    yesNo: {
      size: (name) => `larger party card: ${name}`,
      color: (name) => `coloured party card: ${name}`,
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
    rank: 'Place',
    party: 'Party',
    value: 'How much',
    place: (rank, all) => `${rank}${ORDINALS[PLURALS.select(rank)] ?? 'th'} of ${all}`,
    scale: { high: 'high', middle: 'middle', low: 'low' },
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
    list: 'On every way, in this sequence',
  },
  lists: {
    bridges: 'Pairs that are the only way',
    bridge: (a, b) => `${a} – ${b}`,
    sides: (a, b) => `on one side ${a === 1 ? '1 party' : `${a} parties`}, on the other ${b}`,
    noBridges: 'Between any two there is another way round as well.',
    groups: 'Rings of parties',
    noGroups: 'No two parties reach each other both ways.',
    communities: 'Groups that hang together',
    noCommunities: 'No parties depend on each other yet.',
    sharpness: {
      high: 'These groups stand out clearly: there is much more contact within a group than outside it. Ask where they meet.',
      middle:
        'These groups stand out a little: there is much contact across their borders too. Read them as a suggestion.',
      low: 'These groups hardly stand out: everyone deals with everyone. Attach little weight to this division.',
    },
    groupTag: (letter) => `ring ${letter}`,
    communityTag: (letter) => `group ${letter}`,
    legendEntry: (tag, drawn, all) =>
      drawn < all ? `${tag} (${drawn} of ${all} in view)` : `${tag} (${all === 1 ? '1 party' : `${all} parties`})`,
    legendMore: (count) =>
      count === 1
        ? 'and 1 smaller one, with a letter on the card'
        : `and ${count} smaller ones, with their letter on the card`,
  },
  bridgeLegend: { bridge: 'only way between two parts', other: 'there is a way round as well' },
  bridgeName: 'the only way between two parts of the chain',
  betweenness: {
    name: 'link in between',
    short: 'link in between',
    meaning:
      'How much of what runs between other parties passes this one. High, middle or low is compared with the party that stands highest. Of a high one, ask: who notices when things stall here?',
    limit: 'Not how well it works, nor whether the work really takes the shortest path.',
  },
  degree: {
    name: 'parties around it',
    short: 'around it',
    meaning:
      'On how many parties it depends, plus how many depend on it. If a party is high, ask how it keeps in touch with all of those.',
    limit: 'Not how much those dependencies weigh or how well they go.',
  },
  inDegree: {
    name: 'depends on',
    short: 'depends on',
    meaning:
      'For how many different parties it waits. If a party is high, ask from whom it hears of a change too late.',
    limit: 'Not how long it waits, nor which of those parties it cannot do without.',
  },
  outDegree: {
    name: 'supplies',
    short: 'supplies',
    meaning: 'How many different parties wait for it. If a party is high, ask who goes first when things get tight.',
    limit: 'Not whether it can manage that: what is supplied to many automatically may cost next to nothing.',
  },
  closeness: {
    name: 'reach',
    short: 'reach',
    meaning:
      'How short the ways along the arrows are from this party to the others; 100% means that it supplies every other party itself. If a party is high, the whole chain soon notices what changes there.',
    limit: 'Not how fast the work goes: from one party to the next may take a day or a year.',
  },
  articulation: {
    name: 'pivot',
    short: 'pivot',
    meaning:
      'Whether parts of the chain would stand apart without this party. Ask how the rest hears of it when things stall here.',
    limit: 'Not that anything is wrong there: the law may have meant it that way.',
  },
  unavoidable: {
    name: 'on every way',
    short: 'on every way',
    meaning:
      'Which parties everything passes from the chosen begin to the chosen end of the chain. Ask whether there is a way round when things stall there.',
    limit: 'Not whether they cause delay, and nothing about the parties in the begin and the end themselves.',
  },
  bridges: {
    name: 'only way',
    short: 'only way',
    meaning:
      'Which two parties together are the only way between two parts of the chain. Ask what the two have agreed about it.',
    limit: 'Not whether things go well between them, nor which dependencies have not been drawn yet.',
  },
  groups: {
    name: 'rings',
    short: 'ring',
    meaning:
      'Which parties may all wait for each other. Ask with whom the waiting begins. All that flows counts here; the signal about a ring counts only products, decisions and capacity, and so often names fewer parties.',
    limit: 'Not that things get stuck there: a ring may be healthy feedback.',
  },
  communities: {
    name: 'cohesion',
    short: 'cohesion',
    meaning:
      'Which parties have more to do with each other than with the rest of the chain. Ask whether they also share a meeting.',
    limit: 'Not that they already work together or belong together: there is often more than one good division.',
  },
}
