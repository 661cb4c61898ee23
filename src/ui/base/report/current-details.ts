import type { Texts } from '../../../text/texts'
import { APP_VERSION } from './app-version'
import { useErrors } from './report'
import { technicalDetails } from './technical-details'

/** The technical details of this tab as it is now. */
export function currentDetails(texts: Texts, errors = useErrors.getState().errors): string {
  return technicalDetails(
    {
      version: APP_VERSION,
      browser: navigator.userAgent,
      at: Date.now(),
      address: location.href,
      window: [innerWidth, innerHeight],
      errors,
    },
    texts,
  )
}
