import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { closePlan, usePlan } from './session-store'

const PlanWindow = retryableLazy(() => import('./plan-window').then((module) => ({ default: module.PlanWindow })))

/** The running order of a session, in a window that is fetched when it is asked for. */
export function SessionPlan() {
  const isOpen = usePlan((state) => state.open)
  if (!isOpen) return null
  return (
    <LazyDialog onClose={closePlan}>
      <PlanWindow />
    </LazyDialog>
  )
}
