import { type RefObject, useEffect, useState } from 'react'
import { pageAround } from '../../kit/page/page-section'

/** How far outside the window something already counts as near, in pixels. */
const MARGIN = 900

/**
 * Whether an element has come near the part of the page that is seen; once near it stays so. What takes time to draw can
 * wait for that: of forty triangles a room sees two.
 */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const target = element.current
    if (!target || isNear) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { root: pageAround(target), rootMargin: `${MARGIN}px 0px` },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, isNear])
  return isNear
}
