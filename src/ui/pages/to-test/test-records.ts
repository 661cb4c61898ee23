import type { ToTest } from '../../../graph/facts/to-test'
import type { RecordEdit } from '../../../model/commands/edit-records'
import type { Id } from '../../../model/id'
import type { Certainty } from '../../../model/vocabulary'
import { partyName } from '../../../text/record-names'
import { textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, useSession } from '../../base/state/session-store'

type Row = Pick<ToTest, 'collection' | 'id'>

const words = () => textsOf(useSession.getState().language)

function change(rows: readonly Row[], set: Readonly<Record<string, unknown>>): boolean {
  const edits: RecordEdit[] = rows.map(({ collection, id }) => ({ collection, id, set }))
  const [only] = edits
  if (!only) return false
  return edits.length === 1 ? runOrTell({ type: 'edit-record', ...only }) : runOrTell({ type: 'edit-records', edits })
}

/** Says of these records how sure they are, as one undo step. */
export function markRecords(rows: readonly Row[], certainty: Certainty): void {
  if (!change(rows, { certainty })) return
  announce(words().toTest.done.marked(rows.length, words().vocabulary.certainty[certainty]))
}

/**
 * Confirms these records on behalf of a party, as one undo step.
 *
 * @param date ISO date
 * @param alsoCertain whether they then count as certain too
 */
export function confirmRecords(rows: readonly Row[], party: Id, date: string, alsoCertain: boolean): void {
  const set = { confirmedBy: { party, date }, ...(alsoCertain && { certainty: 'certain' }) }
  if (!change(rows, set)) return
  const { map } = useDocument.getState()
  announce(words().toTest.done.confirmed(rows.length, partyName(map?.parties ?? {}, party)))
}
