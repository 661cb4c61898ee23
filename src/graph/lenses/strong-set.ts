import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { partiesInTriangle } from '../facts/steering'

/** Collects what a lens shows strongly, each record with what makes it readable. */
export class StrongSet {
  readonly ids = new Set<Id>()
  readonly #map: ChainMap

  constructor(map: ChainMap) {
    this.#map = map
  }

  /** These records alone. Ids that lead nowhere do no harm. */
  add(...ids: readonly (Id | null | undefined)[]): this {
    for (const id of ids) if (id) this.ids.add(id)
    return this
  }

  /** A record with the ends of its relation, the holders of its roles or the parties at its table. */
  addWhole(id: Id): this {
    const { dependencies, triangles, couplingPoints, meetings, agreements, goals } = this.#map
    this.add(id)
    // No two records share an id: the table that has it is the only one.
    const dependency = dependencies[id]
    if (dependency) return this.add(dependency.supplier, dependency.dependent)
    const triangle = triangles[id]
    if (triangle) return this.add(...partiesInTriangle(triangle))
    const meeting = meetings[id]
    if (meeting) {
      return this.add(meeting.chair, meeting.secretary, ...(meeting.participants ?? []).map(({ party }) => party))
    }
    for (const end of couplingPoints[id]?.ends ?? []) {
      if ('party' in end) this.add(end.party)
      else this.add(end.triangle, triangles[end.triangle]?.contractor)
    }
    this.add(...(agreements[id]?.parties ?? []), ...(agreements[id]?.onBehalfOf ?? []))
    return this.add(...(goals[id]?.contributions ?? []).map(({ party }) => party))
  }
}
