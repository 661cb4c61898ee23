import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'

/** Marks the one place of a grid that Tab comes to. */
export const HERE = 'data-here'

/** The element of the place where the keyboard is. */
export function placeHere(root: RefObject<HTMLElement | null>): HTMLElement | null {
  return root.current?.querySelector<HTMLElement>(`[${HERE}]`) ?? null
}

/**
 * One tab stop for all of a grid: the element that carries `data-here` takes the focus when that is asked for, and when
 * the one that had it was taken away, with its row or by an undo.
 *
 * @param root the grid; give the function that comes back the change of place in the same turn
 * @param showsItself whether the grid scrolls to the place; otherwise the browser does
 * @returns asks that the place where the keyboard is by the next drawing gets the focus
 */
export function useRovingFocus(root: RefObject<HTMLElement | null>, showsItself = false): () => void {
  const isAsked = useRef(false)
  const had = useRef<Element>(null)
  useLayoutEffect(() => {
    const { activeElement, body } = document
    // Otherwise the keyboard would go on at the top of the page.
    const isLost = had.current !== null && !had.current.isConnected && activeElement === body
    if (isAsked.current || isLost) placeHere(root)?.focus({ preventScroll: showsItself })
    isAsked.current = false
    const now = document.activeElement
    had.current = now?.hasAttribute(HERE) && root.current?.contains(now) ? now : null
  })
  return useCallback(() => {
    isAsked.current = true
  }, [])
}
