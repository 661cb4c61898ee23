import { type ReactNode, useId } from 'react'

interface SectionProps {
  readonly title: string
  /** Where a heading of that name stands around it already. */
  readonly hideTitle?: boolean
  readonly children: ReactNode
}

/** A part of a form with its own heading. */
export function Section({ title, hideTitle = false, children }: SectionProps) {
  const id = useId()
  // What stands under a heading of its name needs no line above it either.
  if (hideTitle) return <section aria-label={title}>{children}</section>
  return (
    <section className="details-section" aria-labelledby={id}>
      <h3 id={id} className="details-section-title">
        {title}
      </h3>
      {children}
    </section>
  )
}

/** Two short fields beside each other where the panel is wide enough. */
export function Pair({ children }: { readonly children: ReactNode }) {
  return <div className="details-pair">{children}</div>
}
