import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { closeKeys, useKeysWindow } from './keys-store'

const KeysWindow = retryableLazy(() => import('./keys-window').then((module) => ({ default: module.KeysWindow })))

/** The window that lists the shortcuts. Stands once beside the map and is loaded when it is asked for. */
export function Keys() {
  const open = useKeysWindow((state) => state.open)
  if (!open) return null
  return (
    <LazyDialog onClose={closeKeys}>
      <KeysWindow />
    </LazyDialog>
  )
}
