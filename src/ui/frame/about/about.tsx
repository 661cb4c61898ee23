import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { closeAbout, useAbout } from './about-store'

const AboutWindow = retryableLazy(() => import('./about-window').then((module) => ({ default: module.AboutWindow })))

/** The window about the app. Stands once on the page and is loaded when it is asked for. */
export function About() {
  const open = useAbout((state) => state.open)
  if (!open) return null
  return (
    <LazyDialog onClose={closeAbout}>
      <AboutWindow />
    </LazyDialog>
  )
}
