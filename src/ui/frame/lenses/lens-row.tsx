import { useRef } from 'react'
import type { LensReport } from '../../../graph/lenses/lens-report'
import type { Lens } from '../../../model/vocabulary'
import { askWords } from '../../../text/lens-words'
import { useFocusPlace } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { useLensReport } from '../../base/state/lens-report-of'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { FadedButton } from './faded-button'
import { LensProgress } from './lens-progress'
import { LensStart } from './lens-start'
import { LensPages } from './page-switch'
import { useRoom } from './use-room'
import { useStanding } from './use-standing'
import { WalkButtons } from './walk-buttons'

/** What stands above the map with a lens on: the question, its pages, how far it is, the way to the next question. */
export function LensRow({ lens }: { readonly lens: Lens }) {
  const report = useLensReport()
  // Where the question and the way on have all the room there is; the rest is found with the search.
  const isBeamer = useRoom() === 'beamer'
  const isMap = useSession((state) => state.page === 'map')
  if (!report || report.lens !== lens) return null
  return (
    <div className="lens-row">
      <Question report={report} />
      {!(isBeamer && isMap) && <LensPages />}
      {report.hasSubject ? (
        <>
          <LensProgress report={report} />
          <WalkButtons report={report} />
          {!isBeamer && <FadedButton report={report} />}
        </>
      ) : (
        <LensStart lens={lens} />
      )}
    </div>
  )
}

/** From so many characters on a question is set smaller: the bar has two lines for it. */
const LONG = 60

/** The question of the lens in large type, or the one at which the walk stands. */
function Question({ report }: { readonly report: LensReport }) {
  const texts = useTexts()
  const words = texts.lenses
  const map = useDocument((state) => state.map)
  const only = useSession((state) => state.lensQuestion)
  const isBeamer = useRoom() === 'beamer'
  const standing = useStanding()
  // On a beamer it stands below the map, with its answers.
  const place = isBeamer ? undefined : standing
  const stop = place?.stop
  const done = !stop && report.hasSubject && report.all.total > 0 && report.all.done === report.all.total
  const question = stop && map ? askWords(map, stop, texts) : done ? words.allAnswered : words.question[report.lens]
  const asked = useRef<HTMLParagraphElement>(null)
  useFocusPlace('lensQuestion', () => asked.current?.focus())
  return (
    <div className="lens-asked">
      {/* The walk ends here, so it can have the focus. */}
      <p
        ref={asked}
        className={classNames('lens-question', question.length > LONG && 'lens-question-long')}
        title={question}
        tabIndex={-1}
      >
        {question}
      </p>
      {place && (
        <p className="lens-place">
          {words.place(place.number, place.of)}
          {only && ` · ${words.counts.onlyThis}`}
          {stop?.answered && <strong> · ✓ {words.answered}</strong>}
        </p>
      )}
    </div>
  )
}
