import { type ReactNode, useId } from 'react'

export interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a form with its own heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
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
