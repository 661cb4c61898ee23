import { type ReactNode, useId } from 'react'

interface PageFrameProps {
  readonly title: string
  /** One or two sentences: what one sees here and what one can do with it. */
  readonly lead?: ReactNode
  /** Choices and buttons that hold for the whole page. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** What all pages beside the drawing have in common: a heading, what the page is for, its choices, its content. */
export function PageFrame({ title, lead, tools, children }: PageFrameProps) {
  const titleId = useId()
  return (
    <article className="page-frame" aria-labelledby={titleId}>
      <header className="page-head">
        <div>
          <h2 id={titleId}>{title}</h2>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {tools && <div className="page-tools">{tools}</div>}
      </header>
      {children}
    </article>
  )
}

interface EmptyPageProps {
  /** What is not there yet. */
  readonly title: string
  /** What to do first, and what will then be seen here. */
  readonly children: ReactNode
  /** The buttons that do it. */
  readonly actions?: ReactNode
}

/** Stands in a page that has nothing to show yet. */
export function EmptyPage({ title, children, actions }: EmptyPageProps) {
  return (
    <div className="keten-card page-empty">
      <h3>{title}</h3>
      <p>{children}</p>
      {actions && <div className="page-empty-actions">{actions}</div>}
    </div>
  )
}
