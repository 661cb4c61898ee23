import { newId } from '../../../model/id'
import { NO_CHANGE } from '../../../model/proposals/proposable'
import { runOrTell } from './run-or-tell'
import { openProposal } from './wanted-store'

/**
 * Adds a proposal that changes nothing yet.
 *
 * @param works whether it is opened on the map at once
 * @returns its id; undefined when it could not be added
 */
export function makeProposal(title: string, works: boolean): string | undefined {
  const id = newId('proposal')
  const record = { id, title, state: 'idea', change: NO_CHANGE } as const
  if (!runOrTell({ type: 'add-record', collection: 'proposals', record })) return undefined
  if (works) openProposal(id)
  return id
}
