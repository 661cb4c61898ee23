import { memo, useCallback, useEffect, useRef } from 'react'
import { collectionOf } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { useDocument } from '../state/document-store'
import { select, useSession } from '../state/session-store'
import { useTexts } from '../state/use-texts'
import { CouplingForm } from './coupling-form'
import { DependencyForm } from './dependency-form'
import { FORM_HEADING } from './form-heading'
import { GoToContext } from './go-to'
import { MapForm } from './map-form'
import { OtherForm } from './other-form'
import { PartyForm } from './party-form'
import { SeveralForm } from './several-form'
import { TriangleForm } from './triangle-form'

/** The form of what is selected: one record, several, or the map itself. */
export const DetailsPanel = memo(function DetailsPanel() {
  const { panel } = useTexts().forms
  const mapId = useDocument((state) => state.map?.id)
  const selection = useSession((state) => state.selection)
  const root = useRef<HTMLDivElement>(null)
  const isFollowing = useRef(false)

  const goTo = useCallback((id: Id) => {
    isFollowing.current = true
    select([id])
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link was followed when the selection changes, and only then.
  useEffect(() => {
    if (!isFollowing.current) return
    isFollowing.current = false
    root.current?.querySelector<HTMLElement>(`.${FORM_HEADING}`)?.focus()
  }, [selection])

  const [only, ...others] = selection
  return (
    <div className="details" ref={root}>
      <GoToContext value={goTo}>
        {mapId === undefined ? (
          <p className="details-hint">{panel.noMap}</p>
        ) : only === undefined ? (
          <MapForm key={mapId} />
        ) : others.length > 0 ? (
          <SeveralForm ids={selection} />
        ) : (
          <RecordForm key={only} id={only} />
        )}
      </GoToContext>
    </div>
  )
})

function RecordForm({ id }: { readonly id: Id }) {
  const { panel } = useTexts().forms
  const collection = useDocument((state) => state.map && collectionOf(state.map, id))
  if (!collection) return <p className="details-hint">{panel.gone}</p>
  if (collection === 'parties') return <PartyForm id={id} />
  if (collection === 'triangles') return <TriangleForm id={id} />
  if (collection === 'dependencies') return <DependencyForm id={id} />
  if (collection === 'couplingPoints') return <CouplingForm id={id} />
  return <OtherForm collection={collection} id={id} />
}
