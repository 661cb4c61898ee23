import { useSession } from '../../base/state/session-store'
import { useMedia } from './use-media'

/**
 * How much room the bars take: on a desk a second row has the pictures of the chain, on a laptop they are a menu in the
 * one bar, and on a beamer the bar has the question too.
 */
type Room = 'wide' | 'narrow' | 'beamer'

/** Which of them holds now. */
export function useRoom(): Room {
  const isBeamer = useSession((state) => state.theme === 'beamer')
  const isWide = useMedia('(width > 1600px)')
  return isBeamer ? 'beamer' : isWide ? 'wide' : 'narrow'
}
