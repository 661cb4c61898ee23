import type { Mandate } from '../../../graph/facts/seat-matrix'
import type { Meeting } from '../../../model/schema/governance'
import { MEETING_LEVELS } from '../../../model/vocabulary'
import type { PressedKey } from '../../kit/grid/grid-moves'

/** What a key asks for in a cell of a party and a meeting. */
export type SeatIntent =
  | { readonly kind: 'mandate'; readonly mandate: Mandate }
  | { readonly kind: 'office'; readonly office: 'chair' | 'secretary' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'open' }

/** Fields of a meeting that a key on its head sets; undefined makes one absent. */
export type HeadIntent = { readonly character: Meeting['character'] } | { readonly level: Meeting['level'] }

const hasModifier = ({ ctrlKey, metaKey, altKey }: PressedKey) => ctrlKey || metaKey || altKey

/** What a key means in a cell; undefined for a key that means nothing there. The letters are the same in both languages. */
export function seatIntent(pressed: PressedKey): SeatIntent | undefined {
  if (hasModifier(pressed)) return undefined
  switch (pressed.key.toLowerCase()) {
    case 'b':
      return { kind: 'mandate', mandate: 'decide' }
    case 'l':
      return { kind: 'mandate', mandate: 'refer' }
    case 'i':
      return { kind: 'mandate', mandate: 'inform' }
    case 'x':
      return { kind: 'mandate', mandate: undefined }
    case '0':
    case '-':
    case '–':
      return { kind: 'mandate', mandate: null }
    case 'v':
      return { kind: 'office', office: 'chair' }
    case 's':
      return { kind: 'office', office: 'secretary' }
    case 'delete':
    case 'backspace':
      return { kind: 'remove' }
    case 'enter':
    case ' ':
      return { kind: 'open' }
    default:
      return undefined
  }
}

/** What a key means on the head of a meeting. */
export function headIntent(pressed: PressedKey): HeadIntent | undefined {
  if (hasModifier(pressed)) return undefined
  const key = pressed.key.toLowerCase()
  const level = /^[1-4]$/.test(key) ? MEETING_LEVELS[Number(key) - 1] : undefined
  if (level) return { level }
  switch (key) {
    case 'b':
      return { character: 'decides' }
    case 'a':
      return { character: 'aligns' }
    case 'i':
      return { character: 'informs' }
    case '-':
    case '–':
      return { character: null }
    case '?':
      return { character: undefined }
    default:
      return undefined
  }
}
