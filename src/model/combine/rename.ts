import { renameKey } from '../answer-keys'
import type { AnyRecord, ChainMap } from '../chain-map'
import { COLLECTIONS, type Collection } from '../collections'
import { type Id, isSafeId } from '../id'
import { renameChange } from '../proposals/rename-change'
import { holdsAny, REFERENCES, rewriteIds } from '../references'
import type { Proposal } from '../schema/wanted'

/** What each record of the second map is called in the combined one. */
export interface Names {
  readonly ids: ReadonlyMap<Id, Id>
  /** The same for one id; an id that is not known yet stays as it is. */
  readonly of: (id: Id) => Id
  /** Gives a record its id in the combined map: that of its twin, else its own where that is free. */
  readonly give: (record: AnyRecord, twin: Id | undefined) => Id
  /** The ids that become another one. */
  readonly changed: ReadonlySet<Id>
}

/** A free id like this one. */
export function freeId(id: Id, taken: { has(id: Id): boolean }): Id {
  for (let number = 2; ; number++) {
    const candidate = `${id.slice(0, 60)}_${number}`
    if (!taken.has(candidate) && isSafeId(candidate)) return candidate
  }
}

/** Starts with the ids of the first map taken. */
export function namesBeside(base: ChainMap): Names {
  const taken = new Set<Id>(COLLECTIONS.flatMap((collection) => Object.keys(base[collection])))
  const ids = new Map<Id, Id>()
  const changed = new Set<Id>()
  return {
    ids,
    changed,
    of: (id) => ids.get(id) ?? id,
    give: (record, twin) => {
      const id = twin ?? (taken.has(record.id) ? freeId(record.id, taken) : record.id)
      taken.add(id)
      ids.set(record.id, id)
      if (id !== record.id) changed.add(record.id)
      return id
    },
  }
}

/** A record of the second map with the ids of the combined one, as far as they are known. The same record when none differ. */
export function renamed<R extends AnyRecord>(collection: Collection, record: R, { changed, of }: Names): R {
  if (changed.size === 0) return record
  let own: AnyRecord = record
  for (const reference of REFERENCES[collection]) {
    if (holdsAny(own, reference, changed)) own = rewriteIds(own, reference, of)
  }
  if ('finding' in own && own.finding !== undefined) {
    const finding = renameKey(own.finding, of)
    if (finding !== own.finding) own = { ...own, finding }
  }
  if ('change' in own) own = { ...own, ...renamedProposal(own, of) }
  return (changed.has(record.id) ? { ...own, id: of(record.id) } : own) as R
}

/** What a proposal speaks of without referring to it. */
function renamedProposal({ change, findings }: Proposal, of: Names['of']): Partial<Proposal> {
  return {
    change: renameChange(change, of),
    ...(findings ? { findings: findings.map((key) => renameKey(key, of)) } : {}),
  }
}
