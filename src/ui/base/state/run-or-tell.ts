import type { Command } from '../../../model/commands/command'
import type { Refusal } from '../../../model/commands/outcome'
import { textsOf } from '../../../text/texts'
import { runCommand } from './document-store'
import { showMessage, useSession } from './session-store'

/**
 * Carries out a command and says in words why when it is refused; that nothing changed is no news.
 *
 * @param options.joinKey as for `runCommand`
 * @returns whether the map changed
 */
export function runOrTell(command: Command, options: { joinKey?: string } = {}): boolean {
  return tellRefusal(runCommand(command, options))
}

/** Says in words why nothing changed; that nothing was to change is no news. @returns whether it did */
export function tellRefusal(refusal: Refusal | undefined): boolean {
  if (refusal && refusal.code !== 'nothing-changed') {
    showMessage('error', textsOf(useSession.getState().language).problems.refusals[refusal.code](refusal.values))
  }
  return refusal === undefined
}
