import { Suspense } from 'react'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Guard } from '../../kit/boundary/guard'
import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { closeViewWindow, useViewStrip, useViewWindow } from './view-store'

const ViewWindow = retryableLazy(() => import('./view-window').then((module) => ({ default: module.ViewWindow })))
const ViewStrip = retryableLazy(() => import('./view-strip').then((module) => ({ default: module.ViewStrip })))

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

/** The row of views under the map, when it is asked for. */
export function ViewRow() {
  const { parts } = useTexts().failures
  const isOpen = useViewStrip((state) => state.open)
  const isMap = useSession((state) => state.page === 'map')
  if (!isOpen || !isMap) return null
  return (
    <Guard where="view-strip" part={parts.viewStrip} look="bar" className="view-strip">
      <Suspense fallback={null}>
        <ViewStrip />
      </Suspense>
    </Guard>
  )
}
