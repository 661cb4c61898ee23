import type { Proposal } from '../../../model/schema/wanted'
import { textsOf } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { makeProposal } from '../../base/state/make-proposal'
import { announce, useSession } from '../../base/state/session-store'
import { useStart } from './start-record'

/**
 * Makes a proposal, begins to work on it, and opens its form at the title: nobody has to go looking for where it gets
 * its name.
 *
 * @param title for the time being
 * @param answers what it is the answer to
 */
export function startProposal(title?: string, answers: Pick<Proposal, 'findings' | 'addresses'> = {}): void {
  const words = textsOf(useSession.getState().language).wanted.proposals
  const named = title ?? words.fresh
  const id = makeProposal(named, { ...answers, isOpened: true })
  if (id === undefined) return
  useStart.setState({ toName: id, asking: null })
  showDetails(id)
  announce(words.added(named))
}
