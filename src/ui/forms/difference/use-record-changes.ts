import type { MapComparison } from '../../../graph/compare/compare-maps'
import type { Id } from '../../../model/id'
import { type FieldLine, recordChanges } from '../../../text/compare/record-changes'
import type { Language } from '../../../text/texts'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'

type Telling = (id: Id) => readonly FieldLine[]

const tellings = new WeakMap<MapComparison, Map<Language, Telling>>()

/** One telling for a page full of marks. */
function tellingOf(comparison: MapComparison, language: Language): Telling {
  const made = tellings.get(comparison) ?? new Map<Language, Telling>()
  tellings.set(comparison, made)
  const telling = made.get(language) ?? recordChanges(comparison, language)
  made.set(language, telling)
  return telling
}

const NOTHING: Telling = () => []

/** Tells what changed in a record, a line for each field; nothing while no maps are compared. */
export function useRecordChanges(): Telling {
  const difference = useShownDifference()
  const { language } = useTexts()
  return difference ? tellingOf(difference.comparison, language) : NOTHING
}
