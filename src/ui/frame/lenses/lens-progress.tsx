import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { QuestionId } from '../../../graph/lenses/lens-questions'
import type { LensCount, LensReport } from '../../../graph/lenses/lens-report'
import { questionWords } from '../../../text/lens-words'
import { setSession, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { openHelp } from '../../kit/help/help-store'
import { useRoom } from './use-room'
import { walk } from './walk'

/** How far the room is with the lens, on a button that opens what counts. */
export function LensProgress({ report }: { readonly report: LensReport }) {
  const texts = useTexts()
  const words = texts.lenses
  const only = useSession((state) => state.lensQuestion)
  // For who listens; in words they are in the list that the button opens.
  const isBeamer = useRoom() === 'beamer'
  const { all, questions } = report
  // The lens's own question first; once that is answered everywhere, the first that is not.
  const shown =
    questions.find(({ id }) => id === only) ?? questions.find(({ done, total }) => done < total) ?? questions[0]
  return (
    <DialogTrigger>
      <Button variant="quiet" className="lens-progress">
        <span className="lens-progress-words">
          {shown ? (
            <>
              <strong>{words.progress(shown.done, shown.total)}</strong>{' '}
              <span className={isBeamer ? 'visually-hidden' : 'lens-progress-what'}>
                {questionWords(shown.id, texts).counted}
              </span>
            </>
          ) : (
            <strong>{words.allQuestions}</strong>
          )}
        </span>
        <span className={isBeamer ? 'visually-hidden' : 'lens-progress-all'}>
          <Bar count={shown ?? all} />
          {words.counts.button(all.done, all.total)}
          <Icon name="chevron-down" />
        </span>
      </Button>
      <Popover className="keten-popover lens-counts" placement="bottom end" offset={4}>
        <Dialog className="lens-counts-list" aria-label={words.counts.title}>
          {({ close }) => <Counts report={report} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** The same as the figures say, for the eye. */
function Bar({ count: { done, total } }: { readonly count: LensCount }) {
  return (
    <span className="lens-bar" aria-hidden="true">
      <span style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
    </span>
  )
}

interface CountsProps {
  readonly report: LensReport
  readonly close: () => void
}

/** Every question of the lens with how far it is; each leads along its own open records. */
function Counts({ report, close }: CountsProps) {
  const texts = useTexts()
  const words = texts.lenses
  const only = useSession((state) => state.lensQuestion)
  const start = (question: QuestionId | null) => {
    setSession({ lensQuestion: question, lensStop: null })
    close()
    // The window gives the focus back to its button first.
    requestAnimationFrame(() => requestAnimationFrame(() => walk(1)))
  }
  return (
    <>
      <h2>{words.counts.title}</h2>
      <p className="keten-help">{words.counts.lead}</p>
      <ul>
        {report.questions.map(({ id, done, total }) => (
          <li key={id}>
            <Button variant="quiet" current={id === only} isDisabled={done === total} onPress={() => start(id)}>
              <span className="lens-count-words">
                {done === total && '✓ '}
                {words.progressOf(done, total, questionWords(id, texts).counted)}
              </span>
              <Bar count={{ done, total }} />
            </Button>
          </li>
        ))}
      </ul>
      <div className="lens-counts-foot">
        <Button variant="primary" isDisabled={report.all.done === report.all.total} onPress={() => start(null)}>
          {words.counts.all}
        </Button>
        <Button
          onPress={() => {
            close()
            openHelp(`lenses/${report.lens}`)
          }}
        >
          {words.counts.help}
        </Button>
      </div>
    </>
  )
}
