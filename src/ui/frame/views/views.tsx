import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { closeViewWindow, useViewWindow } from './view-store'

const ViewWindow = retryableLazy(() => import('./view-window').then((module) => ({ default: module.ViewWindow })))

/** The window in which a view gets its name. Stands once beside the map and is loaded when it is asked for. */
export function Views() {
  const { open, view } = useViewWindow()
  if (!open) return null
  return (
    <LazyDialog onClose={closeViewWindow}>
      <ViewWindow key={view ?? 'new'} />
    </LazyDialog>
  )
}
