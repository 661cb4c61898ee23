import { placesAt, type SeatChange, withMandate, withOffice, withoutPlaces } from '../../../graph/facts/seat-matrix'
import { splitChanges } from '../../../model/commands/changes'
import type { Id } from '../../../model/id'
import type { Meeting } from '../../../model/schema/governance'
import { partyName } from '../../../text/record-names'
import { kindInWords, mandateInWords } from '../../../text/seat-words'
import { textsOf } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, showMessage, useSession } from '../../base/state/session-store'
import type { HeadIntent, SeatIntent } from './seat-keys'

const texts = () => textsOf(useSession.getState().language)

function change(meeting: Id, changes: SeatChange | HeadIntent): boolean {
  return runOrTell({ type: 'edit-record', collection: 'meetings', id: meeting, ...splitChanges(changes) })
}

/**
 * Carries out what a key asks for in the cell of a party and a meeting, as one step, and says what became of it.
 *
 * @returns whether the keyboard may go on to the next cell
 */
export function editSeat(meeting: Meeting, party: Id, intent: Exclude<SeatIntent, { kind: 'open' }>): boolean {
  const words = texts().seats
  const name = partyName(useDocument.getState().map?.parties ?? {}, party)
  if (intent.kind === 'office') {
    const { office } = intent
    const isGone = meeting[office] === party
    if (change(meeting.id, withOffice(meeting, party, office)))
      announce(words.done[isGone ? (`${office}Gone` as const) : office](name, meeting.name))
    return false
  }
  if (intent.kind === 'remove') {
    const changes = withoutPlaces(meeting, party)
    if (changes && change(meeting.id, changes)) announce(words.done.removed(name, meeting.name))
    else announce(words.done.nothingHere)
    return false
  }
  const changes = withMandate(meeting, party, intent.mandate)
  if (!changes) {
    showMessage('info', words.done.several(name, placesAt(meeting).get(party)?.seats.length ?? 0))
    showDetails(meeting.id)
    return false
  }
  change(meeting.id, changes)
  announce(words.done.mandate(name, meeting.name, mandateInWords({ party, mandate: intent.mandate }, words)))
  return true
}

/** Sets the character or level of a meeting and says so. */
export function editHead(meeting: Meeting, intent: HeadIntent): void {
  change(meeting.id, intent)
  const words = kindInWords({ ...meeting, ...intent } as Meeting, texts())
  const { done } = texts().seats
  announce('level' in intent ? done.level(meeting.name, words.level) : done.character(meeting.name, words.character))
}
