import { causeOfEvent } from './causes'
import { report } from './report'

/** Reports every error and every rejected promise that nobody caught, from now on. */
export function reportUncaught(): void {
  addEventListener('error', (event) => {
    // No fault: the browser says that it spread the work of measuring over two frames.
    if (event.message.startsWith('ResizeObserver loop')) return
    report(causeOfEvent(event), 'uncaught')
  })
  addEventListener('unhandledrejection', ({ reason }) => report(reason, 'rejection'))
}
