import { runAction } from '../../base/actions/run-action'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { useAdviceSteps } from './use-advice-steps'

/** One quiet line: at which step of the advice one can go on, and the way to all of them. Not before a room that looks on. */
export function AdviceLine() {
  const isPresenting = useSession((state) => state.presenting !== null)
  return isPresenting ? null : <Line />
}

function Line() {
  const words = useTexts().adviceSteps
  const found = useAdviceSteps()
  if (!found) return null
  const step = found.steps.find(({ id }) => id === found.next)
  return (
    <p className="advice-line no-print">
      {step ? words.line(step.number, words.name[step.id]) : words.allDone}{' '}
      <Button variant="link" onPress={() => runAction('adviceSteps')}>
        {words.open}
      </Button>
    </p>
  )
}
