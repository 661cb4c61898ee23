import fc from 'fast-check'
import type { ChainMap } from '../../src/model/chain-map'
import type { Bottleneck, Capacity } from '../../src/model/schema/findings-and-views'
import type { Agreement, Goal, Meeting } from '../../src/model/schema/governance'
import type { Party } from '../../src/model/schema/parties'
import type { CouplingPoint, Dependency } from '../../src/model/schema/relations'
import type { Assignment, Triangle } from '../../src/model/schema/steering'
import { PARTY_KINDS, STEERINGS, TIERS } from '../../src/model/vocabulary'
import { smallMap } from './small-map'

const PARTIES = 9
/** One more than there are parties, so that now and then a reference leads nowhere. */
const partyId = fc.nat(PARTIES).map((i) => `p${i}`)
const dependencyIds = fc.array(
  fc.nat(14).map((i) => `d${i}`),
  { maxLength: 3 },
)
const goalIds = fc.array(
  fc.nat(3).map((i) => `g${i}`),
  { maxLength: 2 },
)
/** What an agreement can be about: mostly dependencies, now and then a triangle or a coupling point. */
const coveredIds = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.nat(14).map((i) => `d${i}`) },
    { weight: 1, arbitrary: fc.nat(5).map((i) => `t${i}`) },
    { weight: 1, arbitrary: fc.nat(3).map((i) => `k${i}`) },
  ),
  { maxLength: 4 },
)
const day = fc.constantFrom('2023-01-01', '2026-01-01', '2026-06-01', '2026-12-31')

/** Leaves a field out, makes it null, or gives it a value: the three states of a field that can be checked. */
function threeStates<T, K extends string>(name: K, values: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T | null }> {
  return fc
    .option(fc.option(values), { nil: undefined })
    .map((value) => (value === undefined ? {} : { [name]: value }) as { [P in K]?: T | null })
}

function optional<T, K extends string>(name: K, values: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T }> {
  return fc
    .option(values, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [name]: value }) as { [P in K]?: T })
}

/** Several records with ids of one prefix, each glued together from parts. */
function records<T>(prefix: string, maxLength: number, ...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T[]> {
  return fc
    .array(fc.tuple(...parts), { maxLength })
    .map((list) => list.map((fields, i) => Object.assign({ id: `${prefix}${i}` }, ...fields) as T))
}

const confirmation = optional('confirmedBy', fc.record({ party: partyId, date: day }))

const department = fc.constantFrom('JenV', 'AenM', 'SZW', 'VRO', 'onbekend')

const parties = records<Party>(
  'p',
  PARTIES,
  fc.record({
    name: fc.constantFrom('Een', 'Twee', 'Drie', 'Vier'),
    kind: fc.constantFrom(...PARTY_KINDS),
    tier: fc.constantFrom(...TIERS),
  }),
  threeStates('abbreviation', fc.constantFrom('A', 'B', 'C')),
  threeStates('department', department),
  threeStates('politicalDepartment', department),
  threeStates('steering', fc.constantFrom(...STEERINGS)),
  threeStates('step', fc.constantFrom('s0', 's1', 's2')),
  optional('chains', fc.constantFrom(['h0'], ['h1'], ['h0', 'h1', 'h9'])),
  optional('catalogueId', fc.constantFrom('known', 'other')),
  confirmation,
)

const dependencies = records<Dependency>(
  'd',
  15,
  fc.record({
    supplier: partyId,
    dependent: partyId,
    product: fc.constantFrom('dossier', 'Dossier ', 'besluit', 'x'.repeat(300)),
    flow: fc.constantFrom('product', 'product', 'decision', 'information', 'money'),
  }),
  threeStates('critical', fc.boolean()),
  threeStates('nature', fc.constantFrom('partner', 'customer', 'statutory')),
  threeStates('supplierView', fc.constantFrom('partner', 'customer')),
  threeStates('dependentView', fc.constantFrom('partner', 'customer')),
  threeStates('mutual', fc.boolean()),
  threeStates('feedbackWanted', fc.boolean()),
  threeStates('share', fc.constantFrom(0, 0.5)),
  threeStates('strained', fc.boolean()),
  confirmation,
)

const triangles = records<Triangle>(
  't',
  5,
  threeStates('name', fc.constantFrom('Driehoek', 'Nog een')),
  threeStates('contractor', partyId),
  threeStates('owner', fc.record({ party: partyId })),
  optional(
    'clients',
    fc.array(
      fc
        .tuple(fc.record({ party: partyId }), threeStates('coordinating', fc.boolean()))
        .map(([client, rest]) => ({ ...client, ...rest })),
      { maxLength: 3 },
    ),
  ),
)

const assignments = records<Assignment>(
  'o',
  5,
  fc.record({
    triangle: fc.nat(5).map((i) => `t${i}`),
    client: partyId,
    product: fc.constantFrom('dossier', 'Dossier '),
  }),
  threeStates('from', day),
  threeStates('until', day),
  threeStates(
    'volume',
    fc.nat(9).map((amount) => ({ amount, unit: 'zaken' })),
  ),
  threeStates(
    'follows',
    fc.nat(5).map((i) => `o${i}`),
  ),
  optional('goals', goalIds),
  threeStates('outcome', fc.constantFrom('delivered', 'partly', 'not-delivered')),
)

const goals = records<Goal>(
  'g',
  3,
  fc.record({ text: fc.constantFrom('Op tijd', 'Zeker') }),
  threeStates('chain', fc.constantFrom('h0', 'h1', 'h9')),
  threeStates('origin', fc.constantFrom('joint', 'imposed')),
  threeStates(
    'adoptedIn',
    fc.nat(4).map((i) => `m${i}`),
  ),
  threeStates('date', day),
  optional(
    'contributions',
    fc.array(
      partyId.map((party) => ({ party, what: 'werk' })),
      { maxLength: 3 },
    ),
  ),
)

const meetings = records<Meeting>(
  'm',
  4,
  fc.record({ name: fc.constant('Tafel'), scope: fc.constant('chain'), permanence: fc.constant('standing') }),
  threeStates('character', fc.constantFrom('decides', 'aligns')),
  optional(
    'participants',
    fc.array(
      fc
        .tuple(fc.record({ party: partyId }), threeStates('mandate', fc.constantFrom('decide', 'inform')))
        .map(([seat, rest]) => ({ ...seat, ...rest })),
      { maxLength: 5 },
    ),
  ),
  optional('decidesOn', fc.oneof(dependencyIds, goalIds)),
  optional('topics', fc.constantFrom(['dossier'], ['anders'])),
  threeStates('chair', partyId),
  optional('months', fc.constantFrom([3, 9], [6])),
  threeStates('until', day),
)

const agreements = records<Agreement>(
  'a',
  5,
  fc.record({
    title: fc.constantFrom('Convenant', 'Brief'),
    kind: fc.constantFrom('covenant', 'covenant', 'covenant', 'grant', 'contract', 'annual-plan', 'statute'),
  }),
  optional('parties', fc.array(partyId, { maxLength: 3 })),
  optional('onBehalfOf', fc.array(partyId, { maxLength: 2 })),
  optional('covers', coveredIds),
  threeStates(
    'follows',
    fc.nat(5).map((i) => `a${i}`),
  ),
  optional('tags', fc.constantFrom(['fallback'], ['scarcity'], [])),
  threeStates('from', day),
  threeStates('until', day),
)

const couplingPoints = records<CouplingPoint>(
  'k',
  3,
  fc.record({
    kind: fc.constantFrom('governance', 'planning', 'information', 'forecast'),
    ends: fc.tuple(
      fc.nat(5).map((i) => ({ triangle: `t${i}` })),
      partyId.map((party) => ({ party })),
    ),
  }),
  optional('dependencies', dependencyIds),
  threeStates(
    'meeting',
    fc.nat(4).map((i) => `m${i}`),
  ),
  threeStates('moment', fc.constantFrom(3, 11, 'elk jaar')),
  threeStates('mandate', fc.constantFrom('decide', 'inform')),
)

const capacities = records<Capacity>(
  'c',
  4,
  fc.record({
    party: partyId,
    unit: fc.constant('zaken'),
    period: fc.constantFrom('2024', '2025'),
    asOf: day,
    source: fc.constant('jaarverslag'),
  }),
  threeStates('capacity', fc.nat(10)),
  threeStates('demand', fc.nat(10)),
)

const bottlenecks = records<Bottleneck>(
  'b',
  3,
  fc.record({
    text: fc.constantFrom('Het wringt', 'Te weinig plaats'),
    category: fc.constantFrom('scarcity', 'day-to-day'),
    state: fc.constantFrom('raised', 'confirmed', 'resolved'),
  }),
  optional('about', fc.oneof(dependencyIds, fc.array(partyId, { maxLength: 3 }))),
)

/**
 * Maps of up to nine parties with every field that a rule reads in all three states, relations from a party to itself,
 * and references that lead nowhere: worse than any file that opens.
 */
export const randomMaps: fc.Arbitrary<ChainMap> = fc
  .record({
    parties,
    dependencies,
    triangles,
    assignments,
    goals,
    meetings,
    agreements,
    couplingPoints,
    capacities,
    bottlenecks,
  })
  .map((parts) =>
    smallMap({
      chains: [
        { id: 'h0', name: 'Keten', sequential: true, commitments: [{ party: 'p0' }] },
        { id: 'h1', name: 'Lege keten', sequential: true },
      ],
      steps: [0, 1, 2].map((i) => ({ id: `s${i}`, name: `Stap ${i}`, chain: 'h0' })),
      ...parts,
      dependencies: parts.dependencies.map((fields) => ['x>x', fields] as const),
    }),
  )
