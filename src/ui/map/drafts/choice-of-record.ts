import type { Id } from '../../../model/id'
import type { PartyChoice } from '../../../model/party-choice'
import { useDocument } from '../../base/state/document-store'

/** The party of the map that a record stands for: itself, or the contractor of a triangle. */
export function choiceOfRecord(id: Id | null | undefined): PartyChoice | undefined {
  const { map } = useDocument.getState()
  if (!map || !id) return undefined
  const party = map.parties[id] ?? map.parties[map.triangles[id]?.contractor ?? '']
  return party && { kind: 'existing', party }
}
