import './page.css'
import { type ReactNode, useRef } from 'react'
import { useFocusPlace } from '../../base/go-to/focus-places'

const CLASS = 'page'

/** The place in which a page stands instead of the drawing; it scrolls by itself. */
export function PageSection({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const section = useRef<HTMLElement>(null)
  useFocusPlace('page', () => section.current?.focus({ preventScroll: true }))
  return (
    // Who comes here by name, and not by a button that stays, starts at the page itself.
    <section ref={section} className={CLASS} aria-label={label} tabIndex={-1}>
      {children}
    </section>
  )
}

/** The section of the page that an element stands in. */
export function pageAround(element: Element | null | undefined): Element | null {
  return element?.closest(`.${CLASS}`) ?? null
}
