import './page-draft.css'
import { useEffect, useRef } from 'react'
import { closeDraft } from '../../base/go-to/close-draft'
import { useSession } from '../../base/state/session-store'
import { DependencyDraft } from './dependency-draft'

/** The form of a dependency that is being added, over a page as over the map. */
export function PageDraft() {
  const draft = useSession((state) => state.draft)
  const cameFrom = useRef<Element | null>(null)
  const isOpen = draft?.kind === 'dependency'
  useEffect(() => {
    if (!isOpen) return
    return () => {
      const { current } = cameFrom
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && current instanceof HTMLElement) current.focus()
      })
    }
  }, [isOpen])
  if (draft?.kind !== 'dependency') return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the form within
    <div
      className="draft-layer draft-dependency page-draft"
      onFocus={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        closeDraft()
      }}
    >
      <DependencyDraft key={JSON.stringify(draft)} draft={draft} />
    </div>
  )
}
