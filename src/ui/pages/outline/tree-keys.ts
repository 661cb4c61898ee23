import { fold } from '../../../text/match-text'
import type { OutlineRow } from '../../../text/outline/visible-rows'
import { activate, unfold } from './outline-store'

/** Rows that Page up and Page down go. */
const PAGE = 12
/** So long letters typed after each other are one word, in ms. */
const PAUSE = 700

let typed = { text: '', at: 0 }

/**
 * What a key does in the tree that only moves the keyboard or unfolds: the keys of a tree after the ARIA practices.
 * Arrows, Home, End, Page up and down, letters.
 *
 * @param now time in ms, to tell letters of one word
 * @returns whether the key meant something
 */
export function moveInTree(rows: readonly OutlineRow[], active: string | null, key: string, now: number): boolean {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === active),
  )
  const row = rows[at]
  if (!row) return false
  const go = (index: number) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (next) activate(next.key)
    return true
  }
  switch (key) {
    case 'ArrowDown':
      return go(at + 1)
    case 'ArrowUp':
      return go(at - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(rows.length - 1)
    case 'PageDown':
      return go(at + PAGE)
    case 'PageUp':
      return go(at - PAGE)
    case 'ArrowRight':
      if (row.kind === 'more' || !row.node.hasChildren) return true
      if (row.isExpanded) return go(at + 1)
      unfold(row.key, true)
      return true
    case 'ArrowLeft': {
      if (row.kind === 'node' && row.isExpanded) {
        unfold(row.key, false)
        return true
      }
      const above = rows.slice(0, at).findLastIndex((other) => other.level < row.level)
      return above < 0 ? true : go(above)
    }
    default:
      return key.length === 1 && key !== ' ' && typeAhead(rows, at, key, now)
  }
}

function typeAhead(rows: readonly OutlineRow[], at: number, key: string, now: number): boolean {
  const text = now - typed.at < PAUSE ? typed.text + key : key
  typed = { text, at: now }
  // A first letter goes on to the next row, more letters may stay where they are.
  const from = text.length > 1 ? at : at + 1
  const found = [...rows.slice(from), ...rows.slice(0, from)].find(
    (row) => row.kind === 'node' && fold(row.node.label).startsWith(fold(text)),
  )
  if (found) activate(found.key)
  return true
}
