import { type Texts, textsOf } from '../../../text/texts'
import { useSession } from './session-store'

/** The words of the language the user reads now. */
export function useTexts(): Texts {
  return textsOf(useSession((state) => state.language))
}
