import { useSyncExternalStore } from 'react'
import { useSession } from '../../base/state/session-store'

/**
 * The root's text size in pixels, as `tokens.css` has it: larger on a beamer, where it goes with the height of the window.
 * Worked out and not read from the page, which would make the browser lay it out.
 */
export function useTextSize(): number {
  const theme = useSession((state) => state.theme)
  const height = useSyncExternalStore(followSize, () => innerHeight)
  return theme === 'beamer' ? Math.max(16, height * 0.02) : 14
}

function followSize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}
