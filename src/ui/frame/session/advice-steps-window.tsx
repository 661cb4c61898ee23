import './advice-steps.css'
import { useId } from 'react'
import type { AdviceStep, AdviceStepId } from '../../../graph/advice-steps/advice-steps'
import { stepLineWords } from '../../../text/step-words'
import type { ActionId } from '../../base/actions/action'
import { allActions } from '../../base/actions/register'
import { runAction } from '../../base/actions/run-action'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { useAdviceSteps } from '../../panels/side/use-advice-steps'
import { closeAdviceSteps } from './advice-steps-store'

/** Where the work of each step is done. */
const WAYS: Readonly<Record<AdviceStepId, readonly ActionId[]>> = {
  start: ['pageGovernance'],
  analysis: ['sessionPlan', 'lensParties'],
  tested: ['pageToTest', 'pageCards'],
  wanted: ['pageWanted', 'pageLoad'],
  discussed: ['pageWanted', 'pageAgreed'],
  'worked-out': ['pageWanted', 'newAgreement'],
  experts: ['pageAgreed'],
  principles: ['pageWanted', 'pageGovernance'],
  perspectives: ['pageWanted', 'pageLadder'],
}

/** All steps of the advice: how far each is as far as the map knows, what it knows, and where one goes on. */
export function AdviceStepsWindow() {
  const words = useTexts().adviceSteps
  const found = useAdviceSteps()
  if (!found) return null
  const { steps, next } = found
  return (
    <ModalDialog title={words.title} isOpen onClose={closeAdviceSteps} size="large">
      <p className="keten-help">{words.lead}</p>
      {next === undefined && <p>{words.allDone}</p>}
      <ol className="advice-steps">
        {steps.map((step) => (
          <Step key={step.id} step={step} isNext={step.id === next} />
        ))}
      </ol>
    </ModalDialog>
  )
}

function Step({
  step: { id, number, state, isOptional, knows },
  isNext,
}: {
  readonly step: AdviceStep
  readonly isNext: boolean
}) {
  const texts = useTexts()
  const words = texts.adviceSteps
  const headingId = useId()
  const isDone = state === 'done-as-far-as-known'
  const ways = WAYS[id].filter((way) => allActions().some((action) => action.id === way && action.isAvailable()))
  return (
    <li
      ref={isNext ? bringIntoSight : undefined}
      aria-labelledby={headingId}
      aria-current={isNext ? 'step' : undefined}
      data-state={state}
    >
      <h3 id={headingId}>
        {words.heading(number, words.name[id])}{' '}
        <small>
          {[
            words.state[state],
            ...(isOptional && !isDone ? [words.optional] : []),
            ...(isNext ? [words.isNext] : []),
          ].join(', ')}
        </small>
      </h3>
      <ul>
        {knows.map((line) => {
          const said = stepLineWords(line, texts)
          return <li key={said}>{said}</li>
        })}
      </ul>
      {!isDone && <p>{words.ahead[id]}</p>}
      <p className="advice-ways">
        {ways.map((way) => (
          <Button key={way} onPress={() => goTo(way)}>
            {texts.ui.actions[way]}
          </Button>
        ))}
      </p>
    </li>
  )
}

/** The step at which one can go on is seen first, however many are done. */
function bringIntoSight(step: HTMLLIElement | null): void {
  step?.scrollIntoView({ block: 'nearest' })
}

function goTo(way: ActionId): void {
  closeAdviceSteps()
  runAction(way)
}
