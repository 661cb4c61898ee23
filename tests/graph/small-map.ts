import { type ChainMap, type Collection, emptyChainMap, type Records } from '../../src/model/chain-map'
import type { Party } from '../../src/model/schema/parties'
import type { Dependency } from '../../src/model/schema/relations'

type Lists = { readonly [C in Exclude<Collection, 'parties' | 'dependencies'>]?: readonly Records[C][] }

interface Parts extends Lists {
  /** An id alone, or the fields that matter; the rest is a national party called after its id. */
  readonly parties?: readonly (string | (Partial<Party> & { readonly id: string }))[]
  /** `a>b` or `a>b!` (critical), or that with further fields; the id is `a_b` unless given. */
  readonly dependencies?: readonly (string | readonly [string, Partial<Dependency>])[]
}

/** The day on which all small maps are looked at. */
export const TODAY = '2026-06-01'

function dependency(item: string | readonly [string, Partial<Dependency>]): Dependency {
  const [arrow, fields] = typeof item === 'string' ? [item, {}] : item
  const match = /^(\w+)>(\w+)(!?)$/.exec(arrow)
  if (!match) throw new Error(`not an arrow: ${arrow}`)
  const [, supplier = '', dependent = '', critical] = match
  return {
    id: `${supplier}_${dependent}`,
    supplier,
    dependent,
    product: `product van ${supplier} voor ${dependent}`,
    flow: 'product',
    ...(critical ? { critical: true } : {}),
    ...fields,
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[] = []): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

/** A map for a test, written down in a few words. */
export function smallMap(parts: Parts): ChainMap {
  const parties = (parts.parties ?? []).map((item): Party => {
    const fields = typeof item === 'string' ? { id: item } : item
    return { name: fields.id.toUpperCase(), kind: 'other', tier: 'national', ...fields }
  })
  return {
    ...emptyChainMap({ id: 'map_small', title: 'Kleine kaart', referenceDate: TODAY }),
    parties: byId(parties),
    dependencies: byId((parts.dependencies ?? []).map(dependency)),
    chains: byId(parts.chains),
    steps: byId(parts.steps),
    stepOrder: (parts.steps ?? []).map(({ id }) => id),
    triangles: byId(parts.triangles),
    assignments: byId(parts.assignments),
    couplingPoints: byId(parts.couplingPoints),
    meetings: byId(parts.meetings),
    agreements: byId(parts.agreements),
    goals: byId(parts.goals),
    bottlenecks: byId(parts.bottlenecks),
    capacities: byId(parts.capacities),
    answers: byId(parts.answers),
    views: byId(parts.views),
    viewOrder: (parts.views ?? []).map(({ id }) => id),
  }
}
