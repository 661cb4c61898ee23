import { askToCompare, useCompareRequest } from '../../base/state/compare-request'
import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'

const CompareWindow = retryableLazy(() =>
  import('./compare-window').then((module) => ({ default: module.CompareWindow })),
)

/** The window that asks which maps are compared. Stands once on the page, and is loaded when there is something to ask. */
export function Compare() {
  const request = useCompareRequest((state) => state.request)
  if (!request) return null
  return (
    <LazyDialog onClose={() => askToCompare(null)}>
      <CompareWindow request={request} />
    </LazyDialog>
  )
}
