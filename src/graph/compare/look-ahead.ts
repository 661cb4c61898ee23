import { type AnyRecord, type ChainMap, COLLECTIONS, type Table } from '../../model/chain-map'
import { withheldIds, withoutDiscreet } from '../../model/discretion'
import type { Id } from '../../model/id'
import { wantedMap } from '../../model/proposals/wanted-map'
import { type AnalysisOptions, analyse } from '../analyse'
import { analyseDiscreetly } from '../analyse-discreetly'
import type { Finding } from '../finding'
import { type BeforeAndAfter, beforeAndAfter } from './before-and-after'
import type { Looked, Sides } from './sides'

/** What proposals would do to a map, as far as an analysis of both sides can tell. */
export interface Outlook {
  readonly facts: BeforeAndAfter
  /** What is found in the map as it is. */
  readonly findings: readonly Finding[]
}

interface LookAheadOptions extends Omit<AnalysisOptions, 'measures'> {
  /** Whether the outcome is for the wall, and must be silent about what is not for it. */
  readonly isOnWall?: boolean
}

/**
 * Lays the map as it is beside the map with proposals carried out, each with its own analysis. Pure; takes twice as long
 * as an analysis without measures.
 *
 * @param ids of the proposals that are carried out
 */
export function lookAhead(map: ChainMap, ids: Iterable<Id>, options: LookAheadOptions = {}): Outlook {
  const { before, after } = lookedSides(map, ids, options)
  return { facts: beforeAndAfter(before, after), findings: before.analysis.findings }
}

/** The map as it is and with proposals carried out, each with its analysis. */
export function lookedSides(map: ChainMap, ids: Iterable<Id>, options: LookAheadOptions): Sides<Looked> {
  const { isOnWall = false, ...rest } = options
  const sides = bothSides(map, ids, isOnWall)
  const look = (side: ChainMap): Looked => {
    const { findings, level, venues } = (isOnWall ? analyseDiscreetly : analyse)(side, { ...rest, measures: false })
    return { map: isOnWall ? withoutDiscreet(side) : side, analysis: { findings, level, venues } }
  }
  return { before: look(sides.before), after: look(sides.after) }
}

/** The two maps that `lookAhead` lays side by side, as they may be shown. */
export function sidesShown(map: ChainMap, ids: Iterable<Id>, isOnWall: boolean): Sides<ChainMap> {
  const { before, after } = bothSides(map, ids, isOnWall)
  return isOnWall ? { before: withoutDiscreet(before), after: withoutDiscreet(after) } : { before, after }
}

/** What either side keeps off the wall is marked so on both; it would seem to end or to be new otherwise. */
function bothSides(map: ChainMap, ids: Iterable<Id>, isOnWall: boolean): Sides<ChainMap> {
  const { map: after } = wantedMap(map, ids)
  if (!isOnWall) return { before: map, after }
  return { before: withheldToo(map, withheldIds(after)), after: withheldToo(after, withheldIds(map)) }
}

function withheldToo(map: ChainMap, ids: readonly Id[]): ChainMap {
  const marked = COLLECTIONS.flatMap((collection) => {
    const table: Table<AnyRecord> = map[collection]
    const records = ids.flatMap((id) => table[id] ?? []).filter(({ discretion }) => discretion !== 'withheld')
    if (records.length === 0) return []
    const next = records.map((record) => [record.id, { ...record, discretion: 'withheld' as const }])
    return [[collection, { ...table, ...Object.fromEntries(next) }]]
  })
  return marked.length === 0 ? map : { ...map, ...Object.fromEntries(marked) }
}
