import { useDeferredValue, useMemo } from 'react'
import type { Report } from '../../../export/report/blocks'
import { reportFrom } from '../../../export/report/build-report'
import { reportContext } from '../../../export/report/context'
import { type DecisionProposal, decisionProposals } from '../../../export/report/decision-proposals'
import { essenceText, noticedFromFigures } from '../../../export/report/essence-section'
import { type ReportGap, reportGaps } from '../../../graph/facts/report-gaps'
import { DECISIONS_ASKED } from '../../../graph/facts/requested'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { forOthers } from '../../base/state/for-others'
import { reportOptions } from '../../base/state/report-options'
import { useTexts } from '../../base/state/use-texts'
import { useSides } from './use-sides'

interface ReportView {
  readonly report: Report
  readonly gaps: readonly ReportGap[]
  readonly proposals: readonly DecisionProposal[]
  /** What the map would say as its essence, as a text one can go on with. */
  readonly essence: string
  /** What its figures say that people notice; undefined where they say nothing. */
  readonly noticed: string | undefined
}

/** The report of the open map, which on a large map may come a moment after the change; null without a map or analysis. */
export function useReport(): ReportView | null {
  const { language } = useTexts()
  // Of the present, whatever picture is looked at: the wanted one is a part of the report.
  const open = useDeferredValue(useDocument((state) => state.present))
  const isShown = useDocument((state) => state.map === state.present)
  const findings = useDeferredValue(useFindings((state) => state.findings))
  const level = useFindings((state) => state.level)
  const isThere = useFindings((state) => state.revision >= 0 || state.failed)
  const today = useToday()
  const sides = useSides(open, today)
  // By hand, as making it takes long enough to be felt on a large map.
  return useMemo(() => {
    if (!open || !isThere) return null
    const { map, found } = forOthers(open)
    const analysis = map === open && isShown ? { findings, level } : found
    const context = reportContext(map, { ...reportOptions(map, analysis, language, today), sides: () => sides })
    return {
      report: reportFrom(context),
      gaps: reportGaps(map),
      proposals: decisionProposals(context, DECISIONS_ASKED.max),
      essence: essenceText(context),
      noticed: noticedFromFigures(context),
    }
  }, [open, findings, level, isThere, isShown, sides, language, today])
}
