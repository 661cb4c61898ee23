import type { Sides } from '../../graph/compare/sides'
import type { ChainMap, Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { figure } from '../load-words'
import { nameById, partyName } from '../record-names'
import type { Texts } from '../texts'

/** What is needed to tell of two maps: the maps, what they are called, and the words. */
export interface SideTeller {
  readonly maps: Sides<ChainMap>
  readonly names: Sides<string>
  readonly texts: Texts
}

/** A record as the later map calls it or, where it does not stand there, the earlier one. */
export function nameOnEither({ maps, texts }: SideTeller, collection: Collection, id: Id): string {
  const name = (map: ChainMap) =>
    collection === 'parties' && map.parties[id] ? partyName(map.parties, id) : nameById(map, collection, id, texts)
  return name(maps.after) ?? name(maps.before) ?? '?'
}

/** A difference in words: +4, −2, the same, or that it cannot be said. */
export function differenceWords(difference: number | undefined, { texts }: SideTeller): string {
  const words = texts.beforeAndAfter
  if (difference === undefined) return words.unknown
  if (difference === 0) return words.same
  return `${difference > 0 ? '+' : '−'}${figure(Math.abs(difference), texts)}`
}

/** The columns of a table that lays two maps side by side, behind what its rows are called. */
export function sideColumns(first: string, { names, texts }: SideTeller, withDifference: boolean): readonly string[] {
  return [first, names.before, names.after, ...(withDifference ? [texts.beforeAndAfter.difference] : [])]
}

/** A row that counts the same thing on either side. */
export function countRow(name: string, { before, after }: Sides<number>, teller: SideTeller) {
  return {
    about: undefined,
    cells: [name, String(before), String(after), differenceWords(after - before, teller)] as const,
    isChanged: before !== after,
  }
}
