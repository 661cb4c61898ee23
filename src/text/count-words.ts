import { COLLECTIONS, type Collection } from '../model/collections'
import { joined, type Texts } from './texts'

/** Numbers of records as part of a sentence: 2 afhankelijkheden en 1 overleg. Empty when there are none. */
export function countWords(counts: Readonly<Partial<Record<Collection, number>>>, texts: Texts): string {
  const parts = COLLECTIONS.flatMap((collection) => {
    const count = counts[collection] ?? 0
    return count > 0 ? [texts.forms.several.counts[collection](count)] : []
  })
  return joined(parts, texts.language)
}
