import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { CouplingPoint, Dependency } from '../../model/schema/relations'
import type { Triangle } from '../../model/schema/steering'
import { compareText, lazy } from '../indexing'

/** Cards whose left sides are nearer to each other than this (map units) stand in one column. */
const COLUMN = 170

/**
 * The order in which one reads a map: a chain runs from left to right, so column by column, each from top to bottom. Each
 * list is made when it is asked for.
 */
export interface MapOrder {
  readonly parties: () => readonly Id[]
  readonly dependencies: () => readonly Dependency[]
  readonly triangles: () => readonly Triangle[]
  readonly couplingPoints: () => readonly CouplingPoint[]
}

/** The reading order of a map. What has no place yet comes last, in the order of the chain's steps. */
export function mapOrder(map: ChainMap): MapOrder {
  const parties = lazy(() => partyOrder(map))
  const ranks = lazy(() => new Map(parties().map((id, rank) => [id, rank])))
  const rank = (id: Id | null | undefined) => (id ? ranks().get(id) : undefined) ?? parties().length
  const endRank = (end: CouplingPoint['ends'][number]) =>
    rank('party' in end ? end.party : map.triangles[end.triangle]?.contractor)
  return {
    parties,
    dependencies: lazy(() =>
      byRanks(Object.values(map.dependencies), ({ supplier, dependent }) => [rank(supplier), rank(dependent)]),
    ),
    triangles: lazy(() => byRanks(Object.values(map.triangles), ({ contractor }) => [rank(contractor), 0])),
    couplingPoints: lazy(() =>
      byRanks(Object.values(map.couplingPoints), ({ ends: [first, second] }) => [endRank(first), endRank(second)]),
    ),
  }
}

/** More than there are parties in any file: two ranks make one number. */
const MANY = 1e6

/** Records in the order of their two ranks. */
function byRanks<T extends { readonly id: Id }>(records: readonly T[], ranksOf: (record: T) => [number, number]): T[] {
  return records
    .map((record) => {
      const [first, second] = ranksOf(record)
      return { record, key: first * MANY + second }
    })
    .sort((a, b) => a.key - b.key || compareText(a.record.id, b.record.id))
    .map(({ record }) => record)
}

function partyOrder(map: ChainMap): readonly Id[] {
  const ids = Object.keys(map.parties)
  const placed = ids
    .flatMap((id) => {
      const place = map.positions[id]
      return place ? [{ id, x: place.x, y: place.y, column: 0 }] : []
    })
    .sort((a, b) => a.x - b.x || compareText(a.id, b.id))
  let column = 0
  let left = placed[0]?.x ?? 0
  for (const one of placed) {
    if (one.x - left > COLUMN) {
      column++
      left = one.x
    }
    one.column = column
  }
  placed.sort((a, b) => a.column - b.column || a.y - b.y || a.x - b.x || compareText(a.id, b.id))
  const stepRank = new Map(map.stepOrder.map((id, rank) => [id, rank]))
  const stepOf = (id: Id) => stepRank.get(map.parties[id]?.step ?? '') ?? map.stepOrder.length
  const homeless = ids.filter((id) => !map.positions[id])
  homeless.sort((a, b) => stepOf(a) - stepOf(b) || compareText(a, b))
  return [...placed.map(({ id }) => id), ...homeless]
}
