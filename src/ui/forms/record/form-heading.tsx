/** Marks the heading that gets focus when a link leads to another form. */
export const FORM_HEADING = 'details-heading'

interface FormHeadingProps {
  /** What sort of thing it is, in one word. */
  readonly kind?: string
  readonly title: string
  /** The name in full, where the title is short for it. */
  readonly detail?: string | undefined
}

/** The heading of a form. */
export function FormHeading({ kind, title, detail }: FormHeadingProps) {
  return (
    <header className="details-head">
      {kind && <p className="details-kind">{kind}</p>}
      <h2 className={FORM_HEADING} tabIndex={-1}>
        {title}
      </h2>
      {detail && <p className="details-full-name">{detail}</p>}
    </header>
  )
}
