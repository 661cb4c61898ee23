import { type ChainMap, collectionOf } from '../chain-map'
import type { Id } from '../id'
import { isProposable, PROPOSABLE_FIELDS } from '../proposals/proposable'
import type { Command } from './command'

const FIELDS: readonly string[] = PROPOSABLE_FIELDS

/**
 * Whether a command is about what no proposal can hold, so that it is carried out on the present also while the wanted
 * picture is looked at: what people say, agree and do, the views, what the map says about itself, the proposals.
 */
export function belongsToPresent(map: ChainMap, command: Command): boolean {
  const isOfPresent = (id: Id) => {
    const collection = collectionOf(map, id)
    return collection !== undefined && !isProposable(collection)
  }
  switch (command.type) {
    case 'order-views':
    case 'order-decisions':
    case 'order-proposals':
    case 'propose':
    case 'adopt-proposal':
    case 'settle-misfit':
      return true
    case 'add-record':
    case 'edit-record':
      return !isProposable(command.collection)
    case 'edit-records':
      return command.edits.every(({ collection }) => !isProposable(collection))
    case 'remove-records':
    case 'duplicate-records':
      return command.ids.every(isOfPresent)
    case 'edit-map':
      return [...Object.keys(command.set ?? {}), ...(command.unset ?? [])].every((field) => !FIELDS.includes(field))
    default:
      return false
  }
}
