import { useSession } from '../../base/state/session-store'
import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { closeAdviceSteps, useAdviceWindow } from './advice-steps-store'

const AdviceStepsWindow = retryableLazy(() =>
  import('./advice-steps-window').then((module) => ({ default: module.AdviceStepsWindow })),
)

/** The steps of the advice, in a window that is fetched when it is asked for; never before a room that looks on. */
export function AdviceSteps() {
  const isOpen = useAdviceWindow((state) => state.open)
  const isPresenting = useSession((state) => state.presenting !== null)
  if (!isOpen || isPresenting) return null
  return (
    <LazyDialog onClose={closeAdviceSteps}>
      <AdviceStepsWindow />
    </LazyDialog>
  )
}
