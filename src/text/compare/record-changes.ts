import type { MapComparison } from '../../graph/compare/compare-maps'
import type { Id } from '../../model/id'
import { Teller } from '../narrative/teller'
import type { Language } from '../texts'
import { changeWords } from './change-words'
import { NAME_FIELD, REWORDED } from './tell-changes'
import { written } from './thing-words'

/** What changed in one field of a record, as words that stand behind the name of the record. */
export interface FieldLine {
  readonly field: string
  readonly text: string
}

/**
 * Tells of any record that changed what did, a line for each field, the former name first. Made once for a comparison:
 * the names of both maps are looked up only when a record is asked for.
 */
export function recordChanges(comparison: MapComparison, language: Language): (id: Id) => readonly FieldLine[] {
  const [before, after] = [new Teller(comparison.before, language), new Teller(comparison.after, language)]
  const words = after.texts.difference
  const changes = new Map(comparison.records.map((change) => [change.id, change]))
  const known = new Map<Id, readonly FieldLine[]>()
  return (id) => {
    const change = changes.get(id)
    if (!change) return []
    const found = known.get(id)
    if (found) return found
    const { collection, fields } = change
    const isName = (field: string, from: unknown) => field === NAME_FIELD[collection] && typeof from === 'string'
    const isNamed = fields.some(({ field, from }) => isName(field, from))
    const former = REWORDED.includes(collection) ? words.formerText : words.formerName
    const lines = fields.flatMap((one): FieldLine[] => {
      const { field, from } = one
      if (isName(field, from)) return [{ field, text: former(written(String(from))) }]
      // Who types another name has left the list of organisations; that goes without saying.
      if (isNamed && field === 'catalogueId') return []
      return [{ field, text: changeWords(collection, one, before, after) }]
    })
    const name = ({ field }: FieldLine) => Number(field === NAME_FIELD[collection])
    const inOrder = [...lines].sort((a, b) => name(b) - name(a))
    known.set(id, inOrder)
    return inOrder
  }
}
