import { itemsOf } from '../../../graph/finding-subjects'
import { drawnParts } from '../../../graph/lenses/drawn-parts'
import type { LensReport } from '../../../graph/lenses/lens-report'
import type { LensStop } from '../../../graph/lenses/lens-stop'
import { weightiestFirst } from '../../../graph/lenses/weightiest-first'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'

interface Known {
  readonly seen: ReadonlySet<Id> | null
  readonly from: ChainMap
  readonly stops: readonly LensStop[]
}

const known = new WeakMap<LensReport, Known>()

/** The map as it was when the walk began: an answer makes a record weightier, and must not send the room back. */
let begun: ChainMap | undefined

/** A walk begins: what weighs most now is asked first, whatever is answered on the way. */
export function beginWalk(map: ChainMap): void {
  begun = map
}

/**
 * The questions of a lens in the order in which a walk asks them: what was out of view when it began comes last.
 *
 * @param seen what was in view then; null where all was
 */
export function walkStops(map: ChainMap, report: LensReport, seen: ReadonlySet<Id> | null): readonly LensStop[] {
  const from = begun?.id === map.id ? begun : map
  const before = known.get(report)
  if (before?.seen === seen && before.from === from) return before.stops
  // What is drawn nowhere needs no map.
  const isInView = ({ id }: LensStop['record']) =>
    seen === null || itemsOf(map, [...drawnParts(map, id)]).every((item) => seen.has(item))
  const stops = weightiestFirst(from, report.stops, isInView)
  known.set(report, { seen, from, stops })
  return stops
}
