import { useEffect, useState } from 'react'
import type { ReportOptions } from '../../../export/report/context'
import type { ChainMap } from '../../../model/chain-map'
import { wholeOf } from '../../../model/discretion'
import { pendingProposals } from '../../../model/proposals/proposable'
import { report } from '../../base/report/report'
import { ReportAside } from '../../base/workers/report-aside'

/** So long the map rests before it is compared again, in ms: two analyses take longer than a letter that is typed. */
const REST = 400

type KnownSides = ReturnType<NonNullable<ReportOptions['sides']>>

/** Now and later of a map with proposals, made beside the page; of an edit it may lag a moment behind. */
export function useSides(map: ChainMap | null, readerDay: string): KnownSides {
  const [sides, setSides] = useState<KnownSides>('waiting')
  const hasProposals = map !== null && pendingProposals(map).length > 0
  const whole = hasProposals ? wholeOf(map) : null

  useEffect(() => {
    if (!whole) return
    let isCurrent = true
    const timer = setTimeout(() => {
      look(whole, readerDay)
        .then((made) => isCurrent && setSides(made))
        .catch((cause: unknown) => {
          report(cause, 'exporting')
          if (isCurrent) setSides('failed')
        })
    }, REST)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [whole, readerDay])

  return hasProposals ? sides : undefined
}

/** From the same day as the analysis of the report: that of the map, or today. */
async function look(whole: ChainMap, readerDay: string): Promise<KnownSides> {
  const aside = new ReportAside()
  const today = whole.referenceDate ?? readerDay
  return await aside.look(whole, { today, readerDay }).finally(() => aside.close())
}
