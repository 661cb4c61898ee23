import { memo, useCallback, useEffect, useRef } from 'react'
import { collectionOf } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useFocusPlace } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { select, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { FORM_HEADING } from '../../forms/record/form-heading'
import { GoToContext } from '../../forms/record/go-to'
import { useStart } from '../../forms/record/start-record'
import { DraftScope } from '../../kit/fields/draft-scope'
import { AskAssignment } from './ask-assignment'
import { AssignmentForm } from './assignment-form'
import { CouplingForm } from './coupling-form'
import { DependencyForm } from './dependency-form'
import { MapForm } from './map-form'
import { PartyForm } from './party-form'
import { PlainForm } from './plain-form'
import { SeveralForm } from './several-form'
import { StepForm } from './step-form'
import { TriangleForm } from './triangle-form'

/** Scrolls the panel that holds this to its beginning, as soon as it is there. */
function fromTheTop(mark: HTMLElement | null): void {
  let holder = mark?.parentElement
  while (holder && !holder.matches('.side-panel')) {
    if (holder.scrollTop > 0) holder.scrollTop = 0
    holder = holder.parentElement
  }
}

/** The form of what is selected: one record, several, or the map itself. */
export const DetailsPanel = memo(function DetailsPanel() {
  const { panel } = useTexts().forms
  const mapId = useDocument((state) => state.map?.id)
  const selection = useSession((state) => state.selection)
  const asking = useStart((state) => state.asking)
  const isAsking = asking !== null && asking.selection === selection && asking.mapId === mapId
  const root = useRef<HTMLDivElement>(null)
  const isFollowing = useRef(false)

  const goTo = useCallback((id: Id) => {
    isFollowing.current = true
    select([id])
  }, [])

  useEffect(() => {
    const { toName } = useStart.getState()
    if (toName !== null) useStart.setState({ toName: null })
    if (toName !== null && toName === selection[0]) {
      isFollowing.current = false
      focusName(root.current)
      return
    }
    if (!isFollowing.current) return
    isFollowing.current = false
    root.current?.querySelector<HTMLElement>(`.${FORM_HEADING}`)?.focus()
  }, [selection])

  useEffect(() => {
    if (isAsking) root.current?.querySelector<HTMLElement>(`.${FORM_HEADING}`)?.focus()
  }, [isAsking])

  useFocusPlace('form', () => {
    const form = root.current?.querySelector('.details-form') ?? root.current
    form?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  })

  const [only, ...others] = selection
  return (
    <div className="details" ref={root}>
      {/* Another record is read from its beginning; whoever leads to one of its fields scrolls there after this. */}
      <span key={only ?? mapId} ref={fromTheTop} hidden />
      <GoToContext value={goTo}>
        {mapId === undefined ? (
          <p className="details-hint">{panel.noMap}</p>
        ) : isAsking ? (
          <AskAssignment key={asking?.triangle} triangle={asking?.triangle} />
        ) : only === undefined ? (
          <DraftScope name="map">
            <MapForm key={mapId} />
          </DraftScope>
        ) : others.length > 0 ? (
          <DraftScope name={selection.join('+')}>
            <SeveralForm ids={selection} />
          </DraftScope>
        ) : (
          <DraftScope name={only}>
            <RecordForm key={only} id={only} />
          </DraftScope>
        )}
      </GoToContext>
    </div>
  )
})

/** Puts the cursor in the first field of a form, which holds the name, with the text selected. */
function focusName(panel: HTMLElement | null): void {
  const field = panel?.querySelector<HTMLInputElement | HTMLTextAreaElement>('.details-form :is(input, textarea)')
  field?.focus()
  field?.select()
}

function RecordForm({ id }: { readonly id: Id }) {
  const { panel } = useTexts().forms
  const collection = useDocument((state) => state.map && collectionOf(state.map, id))
  if (!collection) return <p className="details-hint">{panel.gone}</p>
  if (collection === 'parties') return <PartyForm id={id} />
  if (collection === 'triangles') return <TriangleForm id={id} />
  if (collection === 'dependencies') return <DependencyForm id={id} />
  if (collection === 'couplingPoints') return <CouplingForm id={id} />
  if (collection === 'assignments') return <AssignmentForm id={id} />
  if (collection === 'steps') return <StepForm id={id} />
  return <PlainForm collection={collection} id={id} />
}
