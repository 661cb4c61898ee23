import { useEffect } from 'react'
import { closeDraft, focusMap } from '../../base/go-to/close-draft'
import { type Draft, useSession } from '../../base/state/session-store'
import { CouplingDraft } from './coupling-draft'
import { DependencyDraft } from './dependency-draft'
import { PartyDraft } from './party-draft'
import { TriangleDraft } from './triangle-draft'

/** The small form of what is being drawn, over the map. Escape closes it and gives the map the focus back. */
export function DraftLayer() {
  const draft = useSession((state) => state.draft)
  useEffect(() => {
    if (!draft) return
    return () => {
      // Only when nothing else took the focus: the form that held it is gone.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusMap()
      })
    }
  }, [draft])
  if (!draft) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the form within
    <div
      className={`draft-layer draft-${draft.kind}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        closeDraft()
      }}
    >
      <DraftForm draft={draft} />
    </div>
  )
}

function DraftForm({ draft }: { readonly draft: Draft }) {
  switch (draft.kind) {
    case 'party':
      return <PartyDraft key={`${draft.place.x},${draft.place.y}`} place={draft.place} />
    case 'triangle':
      return <TriangleDraft key={`${draft.triangle ?? draft.contractor ?? 'new'}`} draft={draft} />
    case 'dependency':
      return <DependencyDraft key={JSON.stringify(draft)} draft={draft} />
    case 'coupling':
      return <CouplingDraft key={JSON.stringify(draft)} draft={draft} />
  }
}
