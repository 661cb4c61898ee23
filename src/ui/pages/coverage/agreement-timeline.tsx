import './timeline.css'
import { useId, useState } from 'react'
import { hasEnded, holdsOn } from '../../../graph/facts/agreements'
import { type AgreementSpan, agreementSpan, placeOf } from '../../../graph/facts/coverage-months'
import type { ChainMap } from '../../../model/chain-map'
import type { Agreement } from '../../../model/schema/governance'
import { periodWords, reachWords } from '../../../text/agreement-words'
import { longDate } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { ChangedFields, Marked, Struck } from '../../forms/difference/marked'
import { startAgreement } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'

/** Rows drawn before one asks for more. */
const PAGE = 40
/** Years with a name of their own above the bars; with more every second, third … has one. */
const MOST_YEARS = 8

interface AgreementTimelineProps {
  readonly map: ChainMap
  readonly months: readonly string[]
  readonly day: string
}

/** Every agreement with its period as a bar, and in words what of it is known. */
export function AgreementTimeline({ map, months, day }: AgreementTimelineProps) {
  const texts = useTexts()
  const words = texts.coverage
  const headingId = useId()
  const [limit, setLimit] = useState(PAGE)
  const agreements = inOrder(Object.values(map.agreements))
  const shown = agreements.slice(0, limit)
  return (
    <section className="coverage-timeline" aria-labelledby={headingId}>
      <div className="coverage-timeline-head">
        <h3 id={headingId}>{words.timelineHeading(agreements.length)}</h3>
        <Button onPress={() => startAgreement([])}>
          <Icon name="plus" />
          {words.newAgreement}
        </Button>
      </div>
      {agreements.length === 0 ? (
        <p>{words.noAgreements}</p>
      ) : (
        <>
          <p className="keten-help">
            {words.timelineHelp} {words.chosenDay(longDate(day, texts.language))}
          </p>
          <YearScale months={months} day={day} />
          <ul className="timeline-rows">
            {shown.map((agreement) => (
              <TimelineRow key={agreement.id} map={map} agreement={agreement} months={months} day={day} />
            ))}
          </ul>
          {shown.length < agreements.length && (
            <p className="coverage-more">
              {words.shownOf(shown.length, agreements.length)}
              <Button onPress={() => setLimit(limit + PAGE)}>
                {words.more(Math.min(PAGE, agreements.length - shown.length))}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  )
}

/** By beginning, then by end; of which nobody knows the beginning last. */
function inOrder(agreements: readonly Agreement[]): readonly Agreement[] {
  const key = ({ from, until }: Agreement) => `${from ?? '9999'} ${until ?? '9999'}`
  return [...agreements].sort((a, b) => key(a).localeCompare(key(b)) || a.id.localeCompare(b.id))
}

const percent = (part: number) => `${(part * 100).toFixed(3)}%`

function YearScale({ months, day }: { readonly months: readonly string[]; readonly day: string }) {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  const every = Math.ceil(years.length / MOST_YEARS)
  return (
    <div className="timeline-row timeline-scale" aria-hidden="true">
      <div />
      <div className="timeline-track">
        {years.map((year, i) => {
          const at = Math.max(0, placeOf(`${year}-01-01`, months))
          // A year of which only the end is in view has no room for its name.
          const next = placeOf(`${Number(year) + 1}-01-01`, months)
          return (
            <span key={year} className="timeline-year" style={{ left: percent(at) }}>
              {i % every === 0 && Math.min(1, next) - at > 0.05 ? year : ''}
            </span>
          )
        })}
        <DayLine months={months} day={day} />
      </div>
    </div>
  )
}

function DayLine({ months, day }: { readonly months: readonly string[]; readonly day: string }) {
  const at = placeOf(day, months)
  return at < 0 || at > 1 ? null : <span className="timeline-day" style={{ left: percent(at) }} />
}

interface TimelineRowProps {
  readonly map: ChainMap
  readonly agreement: Agreement
  readonly months: readonly string[]
  readonly day: string
}

function TimelineRow({ map, agreement, months, day }: TimelineRowProps) {
  const texts = useTexts()
  const words = texts.coverage
  const isSelected = useSession((state) => state.selection.includes(agreement.id))
  const span = agreementSpan(agreement, months)
  const state = holdsOn(agreement, day) ? 'holds' : hasEnded(agreement, day) ? 'ended' : 'begins'
  return (
    <li className={classNames('timeline-row', isSelected && 'timeline-row-selected')}>
      <div className="timeline-words">
        <Button variant="link" className="coverage-link" current={isSelected} onPress={() => showDetails(agreement.id)}>
          <Struck id={agreement.id}>{agreement.title}</Struck>
        </Button>
        <Marked id={agreement.id} />
        <ChangedFields id={agreement.id} />
        <p className="timeline-kind">
          {texts.records.agreementKind[agreement.kind]}
          <span className={`timeline-state timeline-state-${state}`}>{words.stateOn[state]}</span>
        </p>
        {reachWords(map, agreement, texts).map((line) => (
          <p key={line} className="timeline-line">
            {line}
          </p>
        ))}
      </div>
      <div className="timeline-time">
        <div className="timeline-track" aria-hidden="true">
          <DayLine months={months} day={day} />
          <Bar span={span} state={state} />
          {span.review !== undefined && (
            <span className="timeline-review" style={{ left: percent(span.review) }}>
              ◆
            </span>
          )}
        </div>
        <p className="timeline-line">{periodWords(agreement, texts)}</p>
        {agreement.tags && agreement.tags.length > 0 && (
          <ul className="timeline-tags">
            {agreement.tags.map((tag) => (
              <li key={tag}>
                <span aria-hidden="true">{words.tagSign[tag]}</span> {texts.records.agreementTag[tag]}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

const END_SIGN = { day: '', unknown: '?', none: '▶', beyond: '▶', tacit: '↻' } as const

function Bar({ span, state }: { readonly span: AgreementSpan; readonly state: string }) {
  const { start, end, startsAs, endsAs, paperEnd } = span
  return (
    <span
      className={`timeline-bar timeline-bar-${state} timeline-from-${startsAs} timeline-until-${endsAs}`}
      style={{ left: percent(start), width: percent(Math.max(0, end - start)) }}
    >
      <span className={startsAs === 'unknown' ? undefined : 'turned'}>{END_SIGN[startsAs]}</span>
      {paperEnd !== undefined && end > start && (
        <span className="timeline-paper-end" style={{ left: percent((paperEnd - start) / (end - start)) }} />
      )}
      <span>{END_SIGN[endsAs]}</span>
    </span>
  )
}
