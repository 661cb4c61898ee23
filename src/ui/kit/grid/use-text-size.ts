import { useSession } from '../../base/state/session-store'

/** The root's text size in pixels: larger on a beamer. */
export function useTextSize(): number {
  const theme = useSession((state) => state.theme)
  return theme === 'beamer' ? 16 : 14
}
