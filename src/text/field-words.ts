import type { FieldOwner } from '../model/fields/index'
import type { FieldWords, LensWords } from './field-texts'
import type { Texts } from './texts'

type AnyWords = FieldWords & Partial<LensWords> & { readonly codes?: Readonly<Record<string, string>> }

/**
 * The words of a field, for code that goes through the fields.
 *
 * @param name a field of that owner that users see
 */
export function fieldWords(texts: Texts, owner: FieldOwner, name: string): AnyWords {
  const words: Readonly<Record<string, AnyWords>> = texts.fields[owner]
  const found = words[name]
  if (!found) throw new Error(`There are no words for ${owner}.${name}.`)
  return found
}
