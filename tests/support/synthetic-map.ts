import { type ChainMap, emptyChainMap } from '../../src/model/chain-map'
import type { Position } from '../../src/model/schema/findings-and-views'
import type { Agreement, Meeting } from '../../src/model/schema/governance'
import type { Party } from '../../src/model/schema/parties'
import type { CouplingPoint, Dependency } from '../../src/model/schema/relations'
import type { Triangle } from '../../src/model/schema/steering'
import { FLOWS, NATURES, type Tier } from '../../src/model/vocabulary'

const PITCH = { x: 300, y: 176 }
const STEPS = 7
const DEPARTMENTS = ['JenV', 'SZW', 'BZK', 'Fin', 'VWS'] as const
const TIERS: readonly Tier[] = ['national', 'national', 'national', 'municipal', 'independent']
const STEERINGS = ['triangle', 'triangle', 'by-analogy', 'independent'] as const

/** A repeatable source of numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

/**
 * A large valid map for measuring: parties on a jittered grid (pitch 300 x 176), four out of five dependencies between
 * neighbours on that grid, a triangle around every third party with owners and clients that many triangles share, and
 * some agreements, meetings and coupling points. The same arguments give the same map.
 *
 * @param partyCount at least 2
 */
export function syntheticMap(partyCount: number, dependencyCount: number, seed: number): ChainMap {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const columns = Math.max(2, Math.ceil(Math.sqrt(partyCount * 0.6)))
  const steering = Math.max(1, Math.floor(partyCount / 40))
  const partyId = (i: number) => `party_${i}`

  const positions: Record<string, Position> = {}
  const parties: Party[] = []
  for (let i = 0; i < partyCount; i++) {
    const column = i % columns
    const row = Math.floor(i / columns)
    positions[partyId(i)] = {
      x: Math.round(column * PITCH.x + (random() - 0.5) * 60),
      y: Math.round(row * PITCH.y + (random() - 0.5) * 40),
    }
    const steers = i < steering
    const party: Party = {
      id: partyId(i),
      name: `${steers ? 'Ministerie' : 'Uitvoeringsorganisatie'} nummer ${i}`,
      abbreviation: `${steers ? 'M' : 'U'}${i}`,
      kind: steers ? 'ministry' : 'agency',
      tier: steers ? 'national' : pick(TIERS),
      department: pick(DEPARTMENTS),
      chains: ['chain_main'],
    }
    if (!steers) party.step = `step_${Math.floor((column * STEPS) / columns)}`
    if (random() < 0.8) party.steering = pick(STEERINGS)
    parties.push(party)
  }

  const near = (i: number): number => {
    const row = Math.floor(i / columns) + Math.floor(random() * 3) - 1
    const column = (i % columns) + Math.floor(random() * 3) - 1
    const j = row * columns + column
    return row < 0 || column < 0 || column >= columns || j >= partyCount ? i : j
  }
  const dependencies: Dependency[] = []
  while (dependencies.length < dependencyCount) {
    const from = Math.floor(random() * partyCount)
    const to = random() < 0.8 ? near(from) : Math.floor(random() * partyCount)
    if (from === to) continue
    const i = dependencies.length
    dependencies.push({
      id: `dep_${i}`,
      supplier: partyId(from),
      dependent: partyId(to),
      product: `product ${Math.floor(random() * dependencyCount * 0.6)}`,
      flow: pick(FLOWS),
      nature: pick(NATURES),
      critical: random() < 0.3,
    })
  }

  const triangles: Triangle[] = []
  const couplingPoints: CouplingPoint[] = []
  for (let i = steering; i < partyCount; i += 3) {
    const id = `tri_${i}`
    const triangle: Triangle = { id, contractor: partyId(i) }
    if (random() < 0.8) triangle.owner = { party: partyId(Math.floor(random() * steering)) }
    if (random() < 0.9) {
      const clients = new Set([random(), random()].map((r) => Math.floor(r * steering)))
      triangle.clients = [...clients].map((client) => ({ party: partyId(client), coordinating: random() < 0.5 }))
    }
    triangles.push(triangle)
    if (random() < 0.5) {
      couplingPoints.push({
        id: `cpl_${i}`,
        kind: 'governance',
        ends: [{ triangle: id }, { party: partyId((i + 1) % partyCount) }],
      })
    }
  }

  const agreements: Agreement[] = dependencies
    .filter(() => random() < 0.2)
    .map(({ id, supplier, dependent }, i) => ({
      id: `agr_${i}`,
      title: `Afspraak ${i}`,
      kind: 'working-agreement',
      parties: [supplier, dependent],
      covers: [id],
    }))
  const meetings: Meeting[] = Array.from({ length: Math.ceil(partyCount / 10) }, (_, i) => ({
    id: `mtg_${i}`,
    name: `Overleg ${i}`,
    scope: 'chain',
    permanence: 'standing',
    participants: [...new Set(Array.from({ length: 6 }, () => Math.floor(random() * partyCount)))].map((party) => ({
      party: partyId(party),
    })),
  }))

  const steps = Array.from({ length: STEPS }, (_, i) => ({
    id: `step_${i}`,
    name: `Stap ${i + 1}`,
    chain: 'chain_main',
  }))
  return {
    ...emptyChainMap({ id: 'map_synthetic', title: 'Kaart om te meten', referenceDate: '2026-06-01' }),
    chains: { chain_main: { id: 'chain_main', name: 'Keten', sequential: true } },
    steps: byId(steps),
    stepOrder: steps.map(({ id }) => id),
    parties: byId(parties),
    dependencies: byId(dependencies),
    triangles: byId(triangles),
    couplingPoints: byId(couplingPoints),
    agreements: byId(agreements),
    meetings: byId(meetings),
    positions,
  }
}
