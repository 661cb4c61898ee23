import type { KeyChord } from './action'

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The chord of a key press, in the notation of `KeyChord`; letters are lower case. */
export function chordOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): KeyChord {
  const name = key === ' ' ? 'space' : key.toLowerCase()
  // A sign such as + already says that Shift was held.
  const shift = shiftKey && (/^[a-z]$/.test(name) || name.length > 1)
  return `${ctrlKey || metaKey ? 'ctrl+' : ''}${altKey ? 'alt+' : ''}${shift ? 'shift+' : ''}${name}`
}

/** Whether a chord is one letter or sign, small or capital, which gets in the way of speech control (WCAG 2.1.4). */
export function isSingleKey(chord: KeyChord): boolean {
  return /^(shift\+)?.$/.test(chord)
}

/** Keys that a keyboard names with two words. */
const NAMED: Readonly<Record<string, string>> = { pagedown: 'Page Down', pageup: 'Page Up' }

/** The chord as it is printed in menus. */
export function chordInWords(chord: KeyChord): string {
  return chord
    .split('+')
    .map(
      (part) => NAMED[part] ?? (part.length === 1 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)),
    )
    .join('+')
}
