import type { Id } from '../../../model/id'
import { choiceName, type PartyChoice, resolveChoices } from '../../../model/party-choice'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, select } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { useTexts } from '../../base/state/use-texts'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { freeNear } from '../../map/canvas/draw-tools'
import { PartySlot } from '../../map/drafts/party-slot'

interface NewPartyDialogProps {
  readonly isOpen: boolean
  /** Gets the party that was chosen or made, or nothing. */
  readonly onClose: (party?: Id) => void
}

/** Asks for a party by name; one that is not on the map yet is put there, at a free place. */
export function NewPartyDialog({ isOpen, onClose }: NewPartyDialogProps) {
  const texts = useTexts()
  const choose = (choice: PartyChoice | undefined) => {
    const { map } = useDocument.getState()
    if (!map || !choice) return
    const {
      ids: [id],
      added: [added],
    } = resolveChoices(map, [choice], () => freeNear({ x: 0, y: 0 }))
    if (added && !runOrTell({ type: 'add-party', ...added })) return
    if (id === undefined) return
    announce((added ? texts.ui.drafts.partyAdded : texts.ui.drafts.alreadyThere)(choiceName(choice)))
    showAlso([id])
    select([id])
    onClose(id)
  }
  return (
    <ModalDialog title={texts.seats.partyDialog} isOpen={isOpen} onClose={() => onClose()}>
      <PartySlot label={texts.ui.drafts.partyName} value={undefined} onChange={choose} autoFocus />
      <p>{texts.seats.partyDialogHelp}</p>
    </ModalDialog>
  )
}
