import type { nlToTest } from '../nl/to-test'

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)

/** The list of what the steering group can test. */
export const enToTest: typeof nlToTest = {
  title: 'Confirm',
  heading: 'Confirm with the steering group',
  lead: 'What this map says and nobody concerned has confirmed yet. At the top is what most signals rest on: an answer there helps most.',
  counts: (disputed, assumed, unconfirmed) => {
    const parts = [
      ...(disputed > 0 ? [`${records(disputed)} ${disputed === 1 ? 'is' : 'are'} disputed`] : []),
      ...(assumed > 0 ? [`${records(assumed)} ${assumed === 1 ? 'is' : 'are'} assumed`] : []),
      ...(unconfirmed > 0
        ? [`${records(unconfirmed)} ${unconfirmed === 1 ? 'is' : 'are'} not yet confirmed by those concerned`]
        : []),
    ]
    return `${parts.join('; ')}.`
  },
  standing: { disputed: 'disputed', assumed: 'assumed', unconfirmed: 'not yet confirmed' },
  confirmedByOther: (party) => `confirmed by ${party} only`,
  filter: {
    collection: 'Kind of record',
    everyCollection: 'All',
    party: 'Party it concerns',
    everyParty: 'All parties',
    standing: 'Why',
    everyStanding: 'All reasons',
    clear: 'Show all',
    nothing: 'With these choices there is nothing left to confirm.',
  },
  collections: {
    chains: 'Chains',
    steps: 'Steps',
    parties: 'Parties',
    triangles: 'Triangles',
    assignments: 'Assignments',
    dependencies: 'Dependencies',
    couplingPoints: 'Coupling points',
    meetings: 'Meetings',
    agreements: 'Agreements',
    goals: 'Goals',
    bottlenecks: 'Bottlenecks',
    capacities: 'Capacities',
  },
  option: (name, count) => `${name} (${count})`,
  columns: {
    choose: 'Choose',
    claim: 'What the map says',
    certainty: 'How certain',
    findings: 'Signals',
    confirm: 'Who can confirm it',
  },
  source: (source) => `Source: ${source}`,
  noSource: 'No source named yet',
  findings: (count) => (count === 0 ? 'no signal' : count === 1 ? '1 signal' : `${count} signals`),
  noOne: 'No one in particular: choose above who confirms.',
  moreParties: (count) => `and ${count} more`,
  confirmShort: (party) => `Confirm: ${party}`,
  confirmLong: (party, name) => `Confirm: ${party} (${name})`,
  choose: (name) => `Choose: ${name}`,
  chooseAll: (count) => `Choose all ${count} shown`,
  chosen: (count) =>
    count === 0 ? 'Nothing chosen. Tick what you want to confirm together.' : `${records(count)} chosen`,
  clearChoice: 'Clear choice',
  mark: 'Set to',
  by: 'Confirmed by',
  choosePartyFirst: 'First choose who confirms.',
  on: 'on',
  confirm: 'Confirm',
  alsoCertain: 'What is confirmed also counts as certain',
  done: {
    marked: (count, word) => `${records(count)} set to ‘${word}’. Ctrl+Z undoes it.`,
    confirmed: (count, party) => `${records(count)} confirmed by ${party}. Ctrl+Z undoes it.`,
  },
  shown: (shown, all) =>
    shown === all ? (all === 1 ? '1 record.' : `${all} records.`) : `${shown} of ${all} records shown.`,
  more: (count) => `Show ${count} more`,
  print: 'Print list',
  keys: 'Space ticks a box, arrow keys go up and down in the column of boxes; with Shift they also tick.',
  overview: {
    title: 'Confirm with the steering group',
    text: (count) =>
      count === 0
        ? 'Everything on this map has been confirmed by those concerned.'
        : count === 1
          ? '1 record on this map still needs confirming.'
          : `${count} records on this map still need confirming.`,
    link: 'Open the list',
  },
  quick: {
    label: 'Confirm quickly',
    by: (party) => `Confirmed by ${party}, today`,
  },
  empty: {
    nothing: {
      title: 'There is nothing on the map yet',
      text: 'As soon as there are parties and dependencies on the map, what still has to be confirmed appears here, with what most signals rest on at the top.',
      toMap: 'To the map',
    },
    done: {
      title: 'Everything has been confirmed',
      text: 'Nothing on this map is assumed or disputed, and every record has been confirmed by a party it concerns. If something changes, it will appear here again.',
    },
  },
}
