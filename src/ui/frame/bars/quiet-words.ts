import { useMedia } from '../lenses/use-media'

/**
 * Of words in the bar on top that a sign says as well: the class that leaves them to who listens where there is no room for
 * them (the bar gives way at this width in `bars.css`).
 */
export function useQuietWords(): 'visually-hidden' | false {
  return useMedia('(width <= 1100px)') && 'visually-hidden'
}
