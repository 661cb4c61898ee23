import { useId } from 'react'
import type { CoverageReport } from '../../../graph/facts/coverage-report'
import type { ChainMap } from '../../../model/chain-map'
import { longDate } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { monthName } from './use-coverage-day'

interface MonthEventsProps {
  readonly map: ChainMap
  readonly report: CoverageReport
}

/** Which agreements end in the month, what that leaves without one, and which are to be looked at again. */
export function MonthEvents({ map, report }: MonthEventsProps) {
  const texts = useTexts()
  const words = texts.coverage
  const headingId = useId()
  const selection = useSession((state) => state.selection)
  const { ending, reviews, day } = report
  const link = (id: string, title: string) => (
    <Button variant="link" className="coverage-link" current={selection.includes(id)} onPress={() => showDetails(id)}>
      {title}
    </Button>
  )
  return (
    <section className="coverage-events" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.monthHeading(monthName(day.slice(0, 7), texts))}</h3>
      {ending.length + reviews.length === 0 && <p>{words.quietMonth}</p>}
      <ul>
        {ending.map(({ agreement, leaves }) => {
          const named = agreement.covers?.some((id) => Object.hasOwn(map.dependencies, id))
          return (
            <li key={agreement.id}>
              <span className="coverage-sign" aria-hidden="true">
                ⊣
              </span>
              {link(agreement.id, agreement.title)}
              <span>
                {words.ends(longDate(agreement.until ?? '', texts.language))}{' '}
                {named ? words.leaves(leaves.length) : words.leavesNothing}
              </span>
            </li>
          )
        })}
        {reviews.map((agreement) => (
          <li key={`review ${agreement.id}`}>
            <span className="coverage-sign" aria-hidden="true">
              ◆
            </span>
            {link(agreement.id, agreement.title)}
            <span>{words.review(longDate(agreement.reviewOn ?? '', texts.language))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
