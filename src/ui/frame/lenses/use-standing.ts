import type { LensStop } from '../../../graph/lenses/lens-stop'
import { placeAmong } from '../../../graph/lenses/next-stop'
import { useDocument } from '../../base/state/document-store'
import { useLensReport } from '../../base/state/lens-report-of'
import { useSession } from '../../base/state/session-store'
import { isStandingAt } from './walk'
import { walkStops } from './walk-stops'

interface Standing {
  readonly stop: LensStop
  /** Its place among all of the same question, from 1, and how many there are. */
  readonly number: number
  readonly of: number
}

/** The question at which the walk stands, as long as what it is about is what is selected. */
export function useStanding(): Standing | undefined {
  const report = useLensReport()
  const map = useDocument((state) => state.map)
  const standing = useSession((state) => state.lensStop)
  const seen = useSession((state) => state.lensSeen)
  const selected = useSession((state) => state.selection[0])
  if (!report || !map || standing?.record !== (selected ?? map.id)) return undefined
  const stop = report.stops.find((one) => isStandingAt(one, standing))
  return stop && { stop, ...placeAmong(walkStops(map, report, seen), stop) }
}
