import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '../../../model/id'

/**
 * Puts a form on the left of the map, unless it would lie there over what it is about, and less so on the right. It is
 * decided once, when the form opens: a form that moves while one types in it is worse.
 *
 * @param about records that have a card on the map, as far as they are known when the form opens
 * @returns the form when it came to stand on the left: there the camera keeps clear of it
 */
export function useClearSide(
  form: RefObject<HTMLElement | null>,
  about: readonly (Id | undefined)[],
): RefObject<HTMLElement | null> {
  const atLeft = useRef<HTMLElement>(null)
  const [first] = useState(about)
  useLayoutEffect(() => {
    const { current } = form
    atLeft.current = current && isPutRight(current, first) ? null : current
  }, [form, first])
  return atLeft
}

/** Puts a form on the right where that is better. Where it stands is nobody's state: it holds until the form goes. */
function isPutRight(form: HTMLElement, about: readonly (Id | undefined)[]): boolean {
  const area = form.parentElement?.getBoundingClientRect()
  if (!area) return false
  const own = form.getBoundingClientRect()
  const ids = new Set(about.flatMap((id) => id ?? []))
  const cards = [...document.querySelectorAll<HTMLElement>('[data-item]')]
    .filter(({ dataset }) => ids.has(dataset.item ?? ''))
    .map((card) => card.getBoundingClientRect())
  const mirrored = new DOMRect(area.right - (own.left - area.left) - own.width, own.top, own.width, own.height)
  const hidden = (box: DOMRect) => cards.reduce((sum, card) => sum + shared(card, box), 0)
  const isRight = hidden(own) > hidden(mirrored)
  if (isRight) form.dataset.side = 'right'
  return isRight
}

/** The surface that two boxes have in common. */
function shared(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}
