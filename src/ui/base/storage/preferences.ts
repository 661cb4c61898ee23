import type { ThemeName } from '../../../scene/drawing/theme'
import type { Language } from '../../../text/texts'
import { report } from '../report/report'
import { useSession } from '../state/session-store'

/** What a user chose for this browser. Nothing here is about a map. */
interface Preferences {
  readonly language: Language
  readonly theme: ThemeName
  /** Whether single letters work as shortcuts. */
  readonly singleKeys: boolean
  /** What the wheel of a mouse does on the map. */
  readonly wheel: 'zoom' | 'pan'
}

const NAMES = ['language', 'theme', 'singleKeys', 'wheel'] as const satisfies readonly (keyof Preferences)[]

const KEY = 'ketenkaart:preferences'

/**
 * Puts in place what the user chose at an earlier visit, and keeps every later choice for the next.
 *
 * @param isChosenHere false in a window that only follows another: what changes there is nobody's choice
 */
export function keepPreferences(isChosenHere = true): void {
  useSession.setState(readPreferences())
  if (!isChosenHere) return
  useSession.subscribe((now, before) => {
    if (NAMES.every((name) => now[name] === before[name])) return
    const { language, theme, singleKeys, wheel } = now
    writePreferences({ language, theme, singleKeys, wheel })
  })
}

/** The stored preferences; nothing where nothing usable is stored or storage is refused. */
function readPreferences(): Partial<Preferences> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const { language, theme, singleKeys, wheel } = stored as Record<string, unknown>
    return {
      language: language === 'en' ? 'en' : 'nl',
      theme: theme === 'dark' || theme === 'beamer' ? theme : 'light',
      singleKeys: singleKeys !== false,
      wheel: wheel === 'pan' ? 'pan' : 'zoom',
    }
  } catch (cause) {
    report(cause, 'preferences')
    return {}
  }
}

/** Keeps the preferences; a browser that refuses storage simply forgets them. */
function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch (cause) {
    // Preferences are a convenience: without storage the next visit starts with the defaults.
    report(cause, 'preferences')
  }
}
