import type { FieldChange } from '../../graph/compare/compare-maps'
import type { Difference } from '../../graph/compare/difference'
import type { Collection } from '../../model/collections'
import type { Id } from '../../model/id'
import { Teller } from '../narrative/teller'
import type { Language } from '../texts'
import { changeInShort, changeWords } from './change-words'

/** What is said of a record that two maps do not have alike. */
export interface MarkWords {
  /** New, ends, or all that changed; undefined for what is the same in both. */
  readonly all: (collection: Collection, id: Id) => string | undefined
  /** Each changed field in short, without those that are told in another way. */
  readonly short: (collection: Collection, id: Id, told?: readonly string[]) => readonly string[]
}

/** The words of the marks of a difference. */
export function markWords({ comparison, marks }: Difference, language: Language): MarkWords {
  const [before, after] = [new Teller(comparison.before, language), new Teller(comparison.after, language)]
  const words = after.texts.drawing.difference
  return {
    all: (collection, id) => {
      const mark = marks.get(id)
      if (mark?.kind !== 'changed') return mark && words[mark.kind]
      const told = spoken(mark.fields).map((change) => changeWords(collection, change, before, after))
      return words.changed(told.join('; '))
    },
    short: (collection, id, told = []) =>
      spoken(marks.get(id)?.fields ?? [])
        .filter(({ field }) => !told.includes(field))
        .map((change) => changeInShort(collection, change, before, after)),
  }
}

/** Who types another name has left the list of organisations; that goes without saying. */
function spoken(fields: readonly FieldChange[]): readonly FieldChange[] {
  const isRenamed = fields.some(({ field }) => field === 'name')
  return isRenamed ? fields.filter(({ field }) => field !== 'catalogueId') : fields
}
