import type { Difference, Mark } from '../../graph/compare/difference'
import type { ChainMap, Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { type MarkWords, markWords } from '../../text/compare/mark-words'
import { type Language, type Texts, textsOf } from '../../text/texts'
import type { ChangeKind } from '../drawing/change-signs'

/** A difference as the drawing asks it: what became of a record, and in which words. */
export interface Changes {
  readonly before: ChainMap
  readonly markOf: (id: Id) => Mark | undefined
  readonly words: MarkWords
  readonly texts: Texts
}

const known = new WeakMap<Difference, Map<Language, Changes>>()

/** The same object for the same difference and language, so that what was drawn with it is known again. */
export function changesOf(difference: Difference, language: Language): Changes {
  const byLanguage = known.get(difference) ?? new Map<Language, Changes>()
  known.set(difference, byLanguage)
  const found = byLanguage.get(language)
  if (found) return found
  const made: Changes = {
    before: difference.comparison.before,
    markOf: (id) => difference.marks.get(id),
    words: markWords(difference, language),
    texts: textsOf(language),
  }
  byLanguage.set(language, made)
  return made
}

/** What a drawing of records depends on: nothing, that they stay the same, or what became of them. */
export function changeKey(changes: Changes | undefined, ...ids: readonly Id[]): Changes | 'same' | undefined {
  if (!changes) return undefined
  return ids.some((id) => changes.markOf(id)) ? changes : 'same'
}

/** A thing in words with what became of it. */
export function namedWith(changes: Changes | undefined, collection: Collection, id: Id, name: string): string {
  const change = changes?.words.all(collection, id)
  return changes && change !== undefined ? changes.texts.drawing.difference.named(name, change) : name
}

/** What became of one that holds a place in a field of a record: a role in a triangle, a chair at a table. */
export function holderChange(
  mark: Mark | undefined,
  field: string,
  isOne: (item: unknown) => boolean,
): ChangeKind | undefined {
  if (mark?.kind !== 'changed') return mark?.kind
  const change = mark.fields.find((candidate) => candidate.field === field)
  if (!change) return undefined
  const items = change.items ?? [change]
  const own = items.find(({ to }) => isOne(to))
  if (!own) return undefined
  return isOne(own.from) ? 'changed' : 'added'
}
