import type { ReactNode } from 'react'

interface MarkedFieldProps {
  /** The name by which a walk through the questions finds the field: mostly that of the record's own field. */
  readonly field: string
  readonly children: ReactNode
}

/** Marks a field of a form, so that a walk through the open questions can put the focus in it. Changes no look. */
export function MarkedField({ field, children }: MarkedFieldProps) {
  return (
    <div className="details-marked" data-field={field}>
      {children}
    </div>
  )
}
