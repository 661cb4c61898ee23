import { useLeaving } from '../../base/storage/leave-store'
import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { showProblems, useProblems } from './problems-store'

const ProblemsWindow = retryableLazy(() =>
  import('./problems-window').then((module) => ({ default: module.ProblemsWindow })),
)
const LeaveDialog = retryableLazy(() => import('./leave-dialog').then((module) => ({ default: module.LeaveDialog })))

/**
 * The windows around opening a map: all problems of a file that did not open, and the question before a map is lost.
 * Stands once on the page and loads them, with the widgets they need, when there is something to say.
 */
export function ProblemsDialog() {
  const refused = useProblems((state) => state.refused)
  const answer = useLeaving((state) => state.answer)
  return (
    <>
      {refused && (
        <LazyDialog onClose={() => showProblems(null)}>
          <ProblemsWindow refused={refused} />
        </LazyDialog>
      )}
      {answer && (
        <LazyDialog onClose={() => answer(false)}>
          <LeaveDialog />
        </LazyDialog>
      )}
    </>
  )
}
