import type { ReadingSide } from '../../../graph/facts/dependency-matrix'
import type { Nature } from '../../../model/vocabulary'
import type { PressedKey } from '../../kit/grid/grid-moves'

/** What a key asks for in a cell of the matrix. */
export type MatrixIntent =
  | {
      readonly kind: 'nature'
      /** Null is deliberately none, undefined not looked at yet. */
      readonly nature: Nature | null | undefined
      /** Undefined: whoever the letters are for now. */
      readonly side: ReadingSide | undefined
    }
  | { readonly kind: 'toggle'; readonly field: 'critical' | 'strained' }
  | { readonly kind: 'add' }
  | { readonly kind: 'open' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'next-side' }

/** The letter of each nature; the same in both languages, as it stands in the cells. */
const NATURE_KEYS: Readonly<Record<string, Nature>> = { p: 'partner', a: 'customer', w: 'statutory' }

/** What a key means in a cell; undefined for a key that means nothing there. Shift and a letter is the receiver's. */
export function matrixIntent({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): MatrixIntent | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const letter = key.toLowerCase()
  const nature = NATURE_KEYS[letter]
  if (nature) return { kind: 'nature', nature, side: shiftKey ? 'dependent' : undefined }
  switch (letter) {
    case '-':
    case '–':
      return { kind: 'nature', nature: null, side: undefined }
    case '?':
      return { kind: 'nature', nature: undefined, side: undefined }
    case 'k':
      return { kind: 'toggle', field: 'critical' }
    case 'g':
      return { kind: 'toggle', field: 'strained' }
    case 'n':
      return { kind: 'add' }
    case 'm':
      return { kind: 'next-side' }
    case 'enter':
    case ' ':
      return { kind: 'open' }
    case 'delete':
    case 'backspace':
      return { kind: 'remove' }
    default:
      return undefined
  }
}

const SIDES: readonly ReadingSide[] = ['together', 'supplier', 'dependent']

/** Whom the letters are for next. */
export function nextSide(side: ReadingSide): ReadingSide {
  return SIDES[(SIDES.indexOf(side) + 1) % SIDES.length] ?? 'together'
}
