import { useUnreadable } from '../../base/storage/unreadable-store'
import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { closeKeeping, useKeeping } from './keeping-store'

const KeepingWindow = retryableLazy(() =>
  import('./keeping-window').then((module) => ({ default: module.KeepingWindow })),
)
const UnreadableWindow = retryableLazy(() =>
  import('./unreadable-window').then((module) => ({ default: module.UnreadableWindow })),
)

/** The windows about what this browser keeps. Stand once on the page and are loaded when there is something to say. */
export function Keeping() {
  const open = useKeeping((state) => state.open)
  const unreadable = useUnreadable((state) => state.unreadable)
  const close = () => useUnreadable.setState({ unreadable: null })
  return (
    <>
      {open && (
        <LazyDialog onClose={closeKeeping}>
          <KeepingWindow />
        </LazyDialog>
      )}
      {unreadable && (
        <LazyDialog onClose={close}>
          <UnreadableWindow unreadable={unreadable} onClose={close} />
        </LazyDialog>
      )}
    </>
  )
}
