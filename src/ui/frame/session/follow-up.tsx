import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { stopAskingForFollowUp, useFollowUp } from './follow-up-store'

const FollowUpWindow = retryableLazy(() =>
  import('./follow-up-window').then((module) => ({ default: module.FollowUpWindow })),
)

/** The question what the map of the next session is called, fetched when it is asked. */
export function FollowUp() {
  const isOpen = useFollowUp((state) => state.open)
  if (!isOpen) return null
  return (
    <LazyDialog onClose={stopAskingForFollowUp}>
      <FollowUpWindow />
    </LazyDialog>
  )
}
