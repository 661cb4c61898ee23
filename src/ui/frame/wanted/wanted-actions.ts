import { pendingProposals } from '../../../model/proposals/proposable'
import type { ActionId, UserAction } from '../../base/actions/action'
import { useDocument } from '../../base/state/document-store'
import { chooseStand, openProposal, type Stand, useWanted } from '../../base/state/wanted-store'
import { startProposal } from '../../forms/record/start-proposal'

const isMapOpen = () => useDocument.getState().present !== null

function hasPending(): boolean {
  const { present } = useDocument.getState()
  return present !== null && pendingProposals(present).length > 0
}

const stand = (id: ActionId, to: Stand): UserAction => ({
  id,
  isAvailable: () => hasPending() && useWanted.getState().stand !== to,
  run: () => chooseStand(to),
})

/** Making a proposal, and looking at now, later or the difference. */
export const wantedActions: readonly UserAction[] = [
  { id: 'newProposal', isAvailable: isMapOpen, run: () => startProposal() },
  { id: 'closeProposal', isAvailable: () => useWanted.getState().open !== null, run: () => openProposal(null) },
  stand('standNow', 'now'),
  stand('standWanted', 'wanted'),
  stand('standDifference', 'difference'),
]
