import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { announcedChanges } from '../../../src/graph/what-if/announced'
import { waveNetwork } from '../../../src/graph/what-if/network'
import type { WaveChange } from '../../../src/graph/what-if/scenario'
import { arrivesBy, simulate } from '../../../src/graph/what-if/simulate'
import { waveSteps } from '../../../src/graph/what-if/steps'
import { unknownInflow } from '../../../src/graph/what-if/unknown'
import { type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import type { Capacity } from '../../../src/model/schema/findings-and-views'
import type { Dependency } from '../../../src/model/schema/relations'
import { arbitraryMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party } from '../../support/chain-builder'

const MONTHS = 12
const PARTIES = ['a', 'b', 'c', 'd', 'e', 'f']
const name = fc.constantFrom(...PARTIES)
/** A field that can be absent, null or known. */
const states = (values: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 4, arbitrary: values }, fc.constantFrom(null, undefined))

/** Leaves out what is undefined, as a file does. */
function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

const relation = fc
  .record({
    from: name,
    to: name,
    product: fc.constantFrom('zaken', 'besluiten', 'plekken'),
    flow: fc.constantFrom('product', 'product', 'decision', 'information'),
    share: states(fc.constantFrom(0, 0.1, 0.5, 1)),
    perUnit: fc.constantFrom(undefined, 0.6, 2),
    delay: fc.constantFrom(undefined, 1, 3),
  })
  .filter(({ from, to }) => from !== to)

const figure = fc.record({
  party: name,
  unit: fc.constantFrom('zaken', 'Besluiten', 'plekken'),
  tie: fc.constantFrom('none', 'none', 'product', 'dependency'),
  at: fc.nat(11),
  capacity: states(fc.integer({ min: 0, max: 5_000 })),
  demand: states(fc.integer({ min: 0, max: 5_000 })),
  backlog: states(fc.integer({ min: 0, max: 900 })),
  year: fc.constantFrom(2024, 2025, 2026),
})

interface Drawn {
  readonly relations: readonly (typeof relation extends fc.Arbitrary<infer T> ? T : never)[]
  readonly figures: readonly (typeof figure extends fc.Arbitrary<infer T> ? T : never)[]
}

function mapOf({ relations, figures }: Drawn): ChainMap {
  const dependencies = relations.map(({ from, to, ...fields }, i) =>
    dependency(`r${i}`, from, to, present(fields) as Partial<Dependency>),
  )
  const capacities = figures.map(({ tie, at, ...fields }, i): Capacity => {
    const tied = dependencies[at % Math.max(1, dependencies.length)]
    return present({
      id: `c${i}`,
      period: 'per jaar',
      asOf: '2025-12-31',
      source: 'getrokken',
      ...fields,
      ...(tied && tie === 'product' ? { product: tied.product } : {}),
      ...(tied && tie === 'dependency' ? { dependency: tied.id } : {}),
    }) as Capacity
  })
  return chainMap({ referenceDate: '2025-12-31', parties: PARTIES.map((id) => party(id)), dependencies, capacities })
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  relations: fc.array(relation, { maxLength: 12 }),
  figures: fc.array(figure, { maxLength: 10 }),
})

const change: fc.Arbitrary<WaveChange> = fc.record({
  party: name,
  inflow: fc.constantFrom(0.8, 1, 1.2),
  capacity: fc.constantFrom(0.5, 1.1, 1.2),
  from: fc.integer({ min: 1, max: 14 }),
})
const changes = fc.array(change, { maxLength: 3 })

function worked(map: ChainMap, of: readonly WaveChange[]) {
  const graph = buildChainGraph(map)
  const network = waveNetwork(graph)
  const simulation = simulate(network, of, MONTHS)
  return { graph, network, simulation, steps: waveSteps(graph, simulation, simulate(network, [], MONTHS)) }
}

test('work is kept: what waits at the start and comes in is what goes out and waits at the end, in every month', () => {
  fc.assert(
    fc.property(drawn, changes, (parts, of) => {
      const { network, simulation } = worked(mapOf(parts), of)
      for (const [place, months] of simulation.streams.entries()) {
        let waiting = network.streams[place]?.queue ?? 0
        for (const [i, month] of months.entries()) {
          if (month.out === undefined || month.waiting === undefined || month.inflow === undefined) continue
          const size = Math.max(1, waiting + month.inflow)
          expect(Math.abs(waiting + month.inflow - month.out - month.waiting) / size).toBeLessThan(1e-9)
          expect(Math.min(month.out, month.waiting, month.inflow)).toBeGreaterThanOrEqual(0)
          waiting = month.waiting
          // And nothing is lost on the way: what comes in by relations is what was sent by them.
          const flows = network.flowsInto(place)
          const sent = flows.reduce((sum, flow) => sum + arrivesBy(simulation, flow, i + 1) * flow.perUnit, 0)
          if (flows.length > 0) expect(Math.abs(sent - month.inflow) / size).toBeLessThan(1e-9)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('no queue where there is room everywhere', () => {
  // Eight relations of at most a tenth: whatever goes round becomes less.
  const thin = fc.record({
    relations: fc.array(
      relation.map((one) => ({ ...one, share: one.share && 0.1, perUnit: undefined })),
      { maxLength: 8 },
    ),
    figures: fc.array(
      figure.map((one) => ({ ...one, capacity: 1e9, backlog: 0 })),
      { maxLength: 10 },
    ),
  })
  fc.assert(
    fc.property(
      thin,
      fc.array(
        change.map((one) => ({ ...one, capacity: 1 })),
        { maxLength: 3 },
      ),
      (parts, of) => {
        for (const months of worked(mapOf(parts), of).simulation.streams) {
          for (const { waiting } of months) expect(waiting ?? 0).toBe(0)
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('the order of records and of changes changes nothing', () => {
  const shuffled = (map: ChainMap, keys: readonly number[]): ChainMap => {
    const tables = COLLECTIONS.map((collection) => {
      const entries = Object.entries(map[collection]).map((entry, i) => ({ entry, key: keys[i % keys.length] ?? 0 }))
      return [collection, Object.fromEntries(entries.sort((a, b) => a.key - b.key).map(({ entry }) => entry))] as const
    })
    return { ...map, ...Object.fromEntries(tables) } as ChainMap
  }
  fc.assert(
    fc.property(drawn, changes, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (parts, of, keys) => {
      const map = mapOf(parts)
      const [one, other] = [worked(map, of), worked(shuffled(map, keys), [...of].reverse())]
      expect(other.simulation.streams).toEqual(one.simulation.streams)
      expect(other.network.open).toEqual(one.network.open)
      expect(other.steps).toEqual(one.steps)
    }),
    { numRuns: 200 },
  )
})

test('no change, no wave: a factor of one, or a month that does not come', () => {
  fc.assert(
    fc.property(drawn, changes, (parts, of) => {
      const map = mapOf(parts)
      const { simulation } = worked(map, [])
      const nothing = of.map((one, i) => (i % 2 ? { ...one, from: MONTHS + 1 } : { ...one, inflow: 1, capacity: 1 }))
      const idle = worked(map, nothing)
      expect(idle.simulation.streams).toEqual(simulation.streams)
      expect(idle.steps).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('more from outside never makes less of anything anywhere', () => {
  fc.assert(
    fc.property(drawn, name, fc.integer({ min: 1, max: 12 }), (parts, of, from) => {
      const map = mapOf(parts)
      const before = worked(map, []).simulation.streams
      const after = worked(map, [{ party: of, inflow: 1.5, from }]).simulation.streams
      for (const [place, months] of after.entries()) {
        for (const [i, { out = 0, waiting = 0 }] of months.entries()) {
          const then = before[place]?.[i]
          expect(out - (then?.out ?? 0)).toBeGreaterThan(-1e-6)
          expect(waiting - (then?.waiting ?? 0)).toBeGreaterThan(-1e-6)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('any sound map is worked out', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const { graph, network, steps } = worked(
        map,
        announcedChanges(buildChainGraph(map), waveNetwork(buildChainGraph(map))).map((one) => one.change),
      )
      for (const id of unknownInflow(network).parties)
        expect(unknownInflow(network).because(id).length).toBeGreaterThan(0)
      for (const { from, to } of steps) expect([graph.party(from), graph.party(to)]).not.toContain(undefined)
    }),
    { numRuns: 40 },
  )
})
