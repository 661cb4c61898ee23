import type { KeyboardEvent } from 'react'

/** Marks a list of cards: a column, or a tray. */
export const LIST = 'data-step-list'
/** Marks the card of a party; the value is its id. */
export const CARD = 'data-step-card'

/**
 * Where an arrow, Home or End leads from a card: up and down within its list, left and right to the list beside it that
 * has cards, at the same height.
 */
export function cardFrom(card: HTMLElement, key: string): HTMLElement | undefined {
  const lists = [...document.querySelectorAll<HTMLElement>(`[${LIST}]`)]
  const cardsIn = (list: Element | undefined) => [...(list?.querySelectorAll<HTMLElement>(`[${CARD}]`) ?? [])]
  const at = lists.findIndex((list) => list.contains(card))
  const own = cardsIn(lists[at])
  const row = own.indexOf(card)
  switch (key) {
    case 'ArrowDown':
      return own[row + 1]
    case 'ArrowUp':
      return own[row - 1]
    case 'Home':
      return own[0]
    case 'End':
      return own.at(-1)
    case 'ArrowRight':
    case 'ArrowLeft': {
      const aside = key === 'ArrowRight' ? lists.slice(at + 1) : lists.slice(0, Math.max(0, at)).reverse()
      const cards = cardsIn(aside.find((list) => list.querySelector(`[${CARD}]`)))
      return cards[Math.min(row, cards.length - 1)]
    }
    default:
      return undefined
  }
}

/** The card of a party, if it is on the page. */
export function cardOf(party: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${CARD}="${party}"]`)
}

/** Whether a key was pressed without Control, Alt or Command, which belong to the app and the browser. */
export function isPlain({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey
}
