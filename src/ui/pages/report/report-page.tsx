import './report.css'
import { useRef } from 'react'
import { runAction } from '../../base/actions/run-action'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { choosePage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useBusy } from '../../base/storage/busy-store'
import { Button } from '../../kit/controls/button'
import { InlineMessage } from '../../kit/controls/inline-message'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { DecisionEditor } from './decision-editor'
import { GapList } from './gap-list'
import { OwnWords } from './own-words'
import { ReportPaper } from './report-paper'
import { useReport } from './use-report'
import { useReportTexts } from './use-report-texts'

/** The report for the stuurgroep as it will read, with what it still lacks and what the group says itself. */
export function ReportPage() {
  const words = useReportTexts()
  const title = useTexts().ui.reportPage
  const isEmpty = useDocument(({ present }) => present === null || Object.keys(present.parties).length === 0)
  if (!isEmpty) return <LiveReport />
  return (
    <PageFrame title={title} lead={words.lead}>
      <EmptyPage
        title={words.empty.title}
        actions={
          <Button variant="primary" onPress={() => choosePage('map')}>
            {words.empty.toMap}
          </Button>
        }
      >
        {words.empty.text}
      </EmptyPage>
    </PageFrame>
  )
}

function LiveReport() {
  const words = useReportTexts()
  const title = useTexts().ui.reportPage
  const view = useReport()
  const hasFailed = useFindings((state) => state.failed)
  const isBusy = useBusy((state) => state.task !== null)
  const fields = useRef<HTMLDivElement>(null)
  return (
    <PageFrame
      title={title}
      lead={words.lead}
      tools={
        <>
          <Button variant="primary" isDisabled={isBusy || hasFailed || !view} onPress={() => runAction('saveReport')}>
            {words.word}
          </Button>
          <Button isDisabled={!view} onPress={() => window.print()}>
            {words.print}
          </Button>
        </>
      }
    >
      {hasFailed && <InlineMessage kind="warning">{words.noAnalysis}</InlineMessage>}
      {view ? (
        <div className="report-frame">
          <div className="report-columns">
            <div ref={fields} className="report-own no-print">
              <GapList gaps={view.gaps} fields={fields} />
              <OwnWords essence={view.essence} noticed={view.noticed} />
              <DecisionEditor proposals={view.proposals} />
            </div>
            <ReportPaper report={view.report} />
          </div>
        </div>
      ) : (
        <p role="status">{words.waiting}</p>
      )}
    </PageFrame>
  )
}
