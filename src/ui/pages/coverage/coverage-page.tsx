import './coverage.css'
import { useDeferredValue } from 'react'
import { type CoverageReport, coverageReport } from '../../../graph/facts/coverage-report'
import type { ChainMap } from '../../../model/chain-map'
import { longDate } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { choosePage } from '../../base/state/session-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { startAgreement } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { AgreementTimeline } from './agreement-timeline'
import { BareList } from './bare-list'
import { MonthEvents } from './month-events'
import { MonthSlider } from './month-slider'
import { monthName, useCoverageDay } from './use-coverage-day'
import { YearStrip } from './year-strip'

/** Which parts of the chain stand without an agreement in which month, and all agreements in time. */
export function CoveragePage() {
  const words = useTexts().coverage
  const map = useDocument((state) => state.map)
  if (!map) return null
  const isEmpty = Object.keys(map.dependencies).length === 0 && Object.keys(map.agreements).length === 0
  return (
    <PageFrame title={words.title} lead={words.lead}>
      {isEmpty ? (
        <EmptyPage
          title={words.emptyTitle}
          actions={
            <>
              <Button variant="primary" onPress={() => choosePage('map')}>
                {words.emptyGo}
              </Button>
              <Button onPress={() => startAgreement([])}>
                <Icon name="plus" />
                {words.newAgreement}
              </Button>
            </>
          }
        >
          {words.empty}
        </EmptyPage>
      ) : (
        <Coverage map={map} />
      )}
    </PageFrame>
  )
}

function Coverage({ map }: { readonly map: ChainMap }) {
  const texts = useTexts()
  const words = texts.coverage
  const { mapDay, day: now, month, months } = useCoverageDay()
  // On a large map the slider moves on while the lists are still being made.
  const day = useDeferredValue(now)
  const report = coverageReport(map, day)
  // While two maps are compared, what ends stands in the lists; what is counted is the later one.
  const later = useShownDifference()?.comparison.after ?? map
  const counted = later === map ? report : coverageReport(later, day)
  const isKnown = Object.keys(map.agreements).length > 0
  return (
    <div className="coverage">
      <div className="coverage-top">
        <section className="coverage-ask">
          <h3 className="coverage-question">{words.question(monthName(month, texts))}</h3>
          <MonthSlider label={words.slider} />
          <p className="coverage-answer" role="status">
            {isKnown ? <Answer report={counted} /> : words.answerUnknown}
          </p>
        </section>
        <YearStrip map={later} month={day.slice(0, 7)} mapDay={mapDay} />
      </div>
      <div className="coverage-columns">
        <div className="coverage-column">
          <MonthEvents map={map} report={report} />
          <BareList map={map} report={report} />
        </div>
        <AgreementTimeline map={map} months={months} day={day} />
      </div>
    </div>
  )
}

function Answer({ report }: { readonly report: CoverageReport }) {
  const texts = useTexts()
  const words = texts.coverage
  const { day, total, bare, criticalBare, statutoryBare, uncertain } = report
  return (
    <>
      {total > 0 && words.answer(longDate(day, texts.language), bare, total)}{' '}
      {criticalBare > 0 && <strong>{words.critical(criticalBare)}</strong>}{' '}
      {statutoryBare > 0 && words.statutory(statutoryBare)} {uncertain > 0 && words.uncertain(uncertain)}
    </>
  )
}
