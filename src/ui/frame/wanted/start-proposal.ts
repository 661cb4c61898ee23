import { textsOf } from '../../../text/texts'
import { makeProposal } from '../../base/state/make-proposal'
import { useSession } from '../../base/state/session-store'

/** Makes a proposal under a name for the time being and begins to work on it. */
export function startProposal(): void {
  makeProposal(textsOf(useSession.getState().language).wanted.proposals.fresh, true)
}
