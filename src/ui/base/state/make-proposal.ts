import { newId } from '../../../model/id'
import { NO_CHANGE } from '../../../model/proposals/proposable'
import type { Proposal } from '../../../model/schema/wanted'
import { runOrTell } from './run-or-tell'
import { openProposal } from './wanted-store'

interface MakeOptions extends Pick<Proposal, 'findings' | 'addresses'> {
  /** Whether it is worked on at once. */
  readonly isOpened?: boolean
}

/**
 * Adds a proposal that changes nothing yet.
 *
 * @param options what it answers, and whether it is opened
 * @returns its id; undefined when it could not be added
 */
export function makeProposal(title: string, options: MakeOptions = {}): string | undefined {
  const { isOpened = false, findings, addresses } = options
  const id = newId('proposal')
  const answers = { ...(findings && { findings }), ...(addresses && { addresses }) }
  const record = { id, title, state: 'idea', ...answers, change: NO_CHANGE } as const
  if (!runOrTell({ type: 'add-record', collection: 'proposals', record })) return undefined
  if (isOpened) openProposal(id)
  return id
}
