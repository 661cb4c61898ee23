import './presenting.css'
import { useEffect, useMemo } from 'react'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { askForView, showViewStrip, useViewStrip } from '../views/view-store'
import { followPresentingKeys, goOn, placeOf, start, stepsOf, stopPresenting, usePresentChoice } from './presenting'

/** Below the map while one presents: what is shown, what the room is asked, and the way on and out. */
export function PresentingBar() {
  const presenting = useSession((state) => state.presenting)
  return presenting && <Bar of={presenting.of} />
}

function useSteps(of: 'views' | 'pictures') {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const steps = useMemo(() => (map ? stepsOf(map, of, texts) : []), [map, of, texts])
  const at = useSession(() => placeOf(steps))
  return { steps, at }
}

function Bar({ of }: { readonly of: 'views' | 'pictures' }) {
  const texts = useTexts()
  const words = texts.presenting
  const isExercise = useDocument((state) => state.map?.exercise === true)
  const { steps, at } = useSteps(of)
  const hasRow = useViewStrip((state) => state.open)
  useEffect(followPresentingKeys, [])
  const step = steps[at]
  return (
    <section className="presenting-bar" aria-label={words.label}>
      <Button isDisabled={at <= 0} onPress={() => goOn(-1)}>
        {words.previous}
      </Button>
      <p className="presenting-place">
        {step ? words.place(at + 1, steps.length) : words.beside}
        {/* The room sees real names: it has to see as well that what is said of them is made up. */}
        {isExercise && <strong className="presenting-exercise">{texts.drawing.exercise}</strong>}
      </p>
      <div className="presenting-words">
        <p className="presenting-title">{step?.title ?? words.nothing}</p>
        {step?.question && <p className="presenting-question">{step.question}</p>}
      </div>
      <Button variant="primary" isDisabled={at >= steps.length - 1} onPress={() => goOn(1)}>
        {words.next}
      </Button>
      {of === 'views' && (
        <Button variant="quiet" current={hasRow} onPress={() => showViewStrip(!hasRow)}>
          {words.row}
        </Button>
      )}
      <Button variant="quiet" onPress={stopPresenting}>
        {words.stop}
      </Button>
    </section>
  )
}

/** The edges of the map, which a hand at the mouse presses without looking. The buttons of the bar say the same. */
export function PresentingEdges() {
  const presenting = useSession((state) => state.presenting)
  if (!presenting) return null
  return (
    <>
      <Edge by={-1} />
      <Edge by={1} />
    </>
  )
}

function Edge({ by }: { readonly by: 1 | -1 }) {
  return (
    <button
      type="button"
      className={classNames('presenting-edge', by === 1 ? 'presenting-edge-on' : 'presenting-edge-back')}
      aria-hidden="true"
      tabIndex={-1}
      onClick={() => goOn(by)}
    >
      <Icon name="chevron-right" />
    </button>
  )
}

/** Asks what to present of a map that has no views yet. */
export function PresentChoice() {
  const words = useTexts().presenting
  const isOpen = usePresentChoice((state) => state.open)
  if (!isOpen) return null
  const close = () => usePresentChoice.setState({ open: false })
  const choose = (task: () => void) => () => {
    close()
    task()
  }
  return (
    <ModalDialog
      title={words.noViews}
      isOpen
      onClose={close}
      footer={
        <>
          <Button onPress={choose(() => askForView(null))}>{words.makeView}</Button>
          <Button variant="primary" onPress={choose(() => start('pictures'))}>
            {words.presentPictures}
          </Button>
        </>
      }
    >
      <p>{words.noViewsHelp}</p>
    </ModalDialog>
  )
}
