import { useStore, useViewport } from '@xyflow/react'
import { choiceName, type PartyChoice, resolveChoices } from '../../../model/party-choice'
import type { Point } from '../../../scene/drawing/geometry'
import { useDocument } from '../../base/state/document-store'
import { announce, select, setSession, showMessage, useSession } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { useTexts } from '../../base/state/use-texts'
import { showItems } from '../camera/camera'
import { nextPlace, putTyped, typedWith } from '../placing/typed-parties'
import { PartySlot } from './party-slot'

const FORM = { width: 290, height: 130 }

/** A name field where the card will come. Enter puts the card down and the next one is ready after it. */
export function PartyDraft({ place }: { readonly place: Point }) {
  const texts = useTexts()
  const { x, y, zoom } = useViewport()
  const put = (choice: PartyChoice | undefined) => {
    const { map } = useDocument.getState()
    if (!map || !choice) return
    const {
      ids: [id = ''],
      added: [added],
    } = resolveChoices(map, [choice], () => place)
    if (!added) {
      showMessage('info', texts.ui.drafts.alreadyThere(choiceName(choice)))
      select([id])
      showAlso([id])
      return
    }
    const refusal = putTyped(added, place)
    if (refusal) {
      showMessage('error', texts.problems.refusals[refusal.code](refusal.values))
      return
    }
    select([id])
    showAlso([id])
    requestAnimationFrame(() => showItems(typedWith(id)))
    announce(texts.ui.drafts.partyAdded(choiceName(choice)))
    if (useSession.getState().tool === 'party') {
      setSession({ draft: { kind: 'party', place: nextPlace() } })
    } else setSession({ draft: null })
  }
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  // The form stays within the map, also when the card it is for is half out of sight.
  const left = Math.max(8, Math.min(place.x * zoom + x, width - FORM.width - 8))
  const top = Math.max(8, Math.min(place.y * zoom + y, height - FORM.height - 8))
  return (
    <div className="draft-card" style={{ left, top }}>
      <PartySlot label={texts.ui.drafts.partyName} value={undefined} onChange={put} autoFocus />
      <p>{texts.ui.drafts.partyHint}</p>
    </div>
  )
}
