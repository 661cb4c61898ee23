import type { ThemeName } from '../../../scene/drawing/theme'
import type { Language } from '../../../text/texts'

/** What a user chose for this browser. Nothing here is about a map. */
export interface Preferences {
  readonly language: Language
  readonly theme: ThemeName
  /** Whether single letters work as shortcuts. */
  readonly singleKeys: boolean
}

const KEY = 'ketenkaart:preferences'
const DEFAULTS: Preferences = { language: 'nl', theme: 'light', singleKeys: true }

/** The stored preferences; the defaults where nothing usable is stored or storage is refused. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return DEFAULTS
    const { language, theme, singleKeys } = stored as Record<string, unknown>
    return {
      language: language === 'en' ? 'en' : 'nl',
      theme: theme === 'dark' || theme === 'beamer' ? theme : 'light',
      singleKeys: singleKeys !== false,
    }
  } catch {
    return DEFAULTS
  }
}

/** Keeps the preferences; a browser that refuses storage simply forgets them. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Preferences are a convenience: without storage the next visit starts with the defaults.
  }
}
