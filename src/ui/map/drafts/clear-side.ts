import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Id } from '../../../model/id'

export type FormSide = 'left' | 'right'

/**
 * On which side of the map a form stands: left, unless it would lie there over what it is about, and less so on the right.
 * It is decided once, when the form opens: a form that moves while one types in it is worse.
 *
 * @param about records that have a card on the map, as far as they are known when the form opens
 */
export function useClearSide(form: RefObject<HTMLElement | null>, about: readonly (Id | undefined)[]): FormSide {
  const [side, setSide] = useState<FormSide>('left')
  const [first] = useState(about)
  useLayoutEffect(() => {
    const area = form.current?.parentElement?.getBoundingClientRect()
    const own = form.current?.getBoundingClientRect()
    if (!area || !own) return
    const ids = new Set(first.flatMap((id) => id ?? []))
    const cards = [...document.querySelectorAll<HTMLElement>('[data-item]')]
      .filter(({ dataset }) => ids.has(dataset.item ?? ''))
      .map((card) => card.getBoundingClientRect())
    const mirrored = new DOMRect(area.right - (own.left - area.left) - own.width, own.top, own.width, own.height)
    const hidden = (box: DOMRect) => cards.reduce((sum, card) => sum + shared(card, box), 0)
    if (hidden(own) > hidden(mirrored)) setSide('right')
  }, [form, first])
  return side
}

/** The surface that two boxes have in common. */
function shared(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}
