import { useMemo } from 'react'
import { type LensReport, lensReport } from '../../../graph/lenses/lens-report'
import type { ChainMap } from '../../../model/chain-map'
import type { Lens } from '../../../model/vocabulary'
import { isoDay } from '../clock/iso-day'
import { useDrawn } from './drawn-store'
import { useSession } from './session-store'

const reports = new WeakMap<ChainMap, Map<string, LensReport>>()

/** What a lens makes of a map on the day the map is about; the same report as long as the map is the same. */
export function reportOf(map: ChainMap, lens: Lens): LensReport {
  const today = map.referenceDate ?? isoDay(new Date())
  const known = reports.get(map) ?? new Map<string, LensReport>()
  reports.set(map, known)
  const key = `${lens} ${today}`
  const report = known.get(key) ?? lensReport(map, lens, today)
  known.set(key, report)
  return report
}

/** The report of the lens that is on, about the map as it is drawn; null without a lens or a map. */
export function useLensReport(): LensReport | null {
  const map = useDrawn((state) => state.map)
  const lens = useSession((state) => state.lens)
  return useMemo(() => (map && lens ? reportOf(map, lens) : null), [map, lens])
}
