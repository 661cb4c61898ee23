import { type ChainMap, COLLECTIONS, emptyChainMap, type MapFields, type Records } from '../../src/model/chain-map'
import type { Id } from '../../src/model/id'
import type { Position } from '../../src/model/schema/findings-and-views'
import type { Party } from '../../src/model/schema/parties'
import type { Dependency } from '../../src/model/schema/relations'
import type { Triangle } from '../../src/model/schema/steering'
import { deepFreeze } from './deep-freeze'

/** A map as a test writes it down: records in lists, steps and views in their order. */
export type MapParts = Partial<MapFields> & { readonly [C in keyof Records]?: readonly Records[C][] } & {
  readonly positions?: Readonly<Record<Id, Position>>
}

/** A deeply frozen map of these records. It is not checked: a test may want one that dangles. */
export function chainMap(parts: MapParts = {}): ChainMap {
  const { positions = {}, ...rest } = parts
  const tables = COLLECTIONS.map((collection) => {
    const records: readonly Records[keyof Records][] = parts[collection] ?? []
    return [collection, Object.fromEntries(records.map((record) => [record.id, record]))] as const
  })
  return deepFreeze({
    ...emptyChainMap({ id: 'map', title: 'Testketen' }),
    ...rest,
    ...Object.fromEntries(tables),
    positions,
    stepOrder: (parts.steps ?? []).map((step) => step.id),
    decisionOrder: (parts.decisions ?? []).map((decision) => decision.id),
    proposalOrder: (parts.proposals ?? []).map((proposal) => proposal.id),
    viewOrder: (parts.views ?? []).map((view) => view.id),
  } as ChainMap)
}

/** An agency of the national tier, named after its id in capitals. */
export function party(id: Id, fields: Partial<Party> = {}): Party {
  return { id, name: id.toUpperCase(), kind: 'agency', tier: 'national', ...fields }
}

/** A product that flows from supplier to dependent. */
export function dependency(id: Id, supplier: Id, dependent: Id, fields: Partial<Dependency> = {}): Dependency {
  return { id, supplier, dependent, product: `product van ${supplier}`, flow: 'product', ...fields }
}

/** A triangle in which nobody has been named yet. */
export function triangle(id: Id, fields: Partial<Triangle> = {}): Triangle {
  return { id, ...fields }
}
