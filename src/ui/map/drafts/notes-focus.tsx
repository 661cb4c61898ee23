import type { ReactNode } from 'react'

interface NotesFocusProps {
  readonly className?: string
  /** A field within got the keyboard. */
  readonly onField: () => void
  readonly children: ReactNode
}

/** Around a field of a form on the map: notes that it was typed in last, so that a click on the map answers that one. */
export function NotesFocus({ className, onField, children }: NotesFocusProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears which field within has the keyboard
    <div className={className} onFocus={({ target }) => target instanceof HTMLInputElement && onField()}>
      {children}
    </div>
  )
}
