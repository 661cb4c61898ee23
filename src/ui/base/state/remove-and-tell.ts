import { type ChainMap, collectionOf } from '../../../model/chain-map'
import { removalEffects } from '../../../model/commands/removal-effects'
import type { Id } from '../../../model/id'
import { countWords } from '../../../text/count-words'
import { partyName } from '../../../text/record-names'
import { type Texts, textsOf } from '../../../text/texts'
import { useDocument } from './document-store'
import { runOrTell } from './run-or-tell'
import { select, useSession } from './session-store'
import { tellStep } from './tell-step'

/** Deletes records with what cannot be without them, and says what went along and what it touched. */
export function removeAndTell(ids: readonly Id[]): void {
  const before = useDocument.getState().map
  const [first] = ids
  if (!before || first === undefined) return
  const texts = textsOf(useSession.getState().language)
  const name = ids.length === 1 ? nameOf(before, first, texts) : texts.ui.several(ids.length)
  if (!runOrTell({ type: 'remove-records', ids: [...ids] })) return
  select([])
  const after = useDocument.getState().map
  if (!after) return
  const { gone, touched, opened } = removalEffects(before, after, ids)
  tellStep(texts.ui.deleted(name, countWords(gone, texts), countWords(touched, texts), opened))
}

/** A party by name, anything else by what it is. */
function nameOf(map: ChainMap, id: Id, texts: Texts): string {
  if (map.parties[id]) return partyName(map.parties, id)
  const collection = collectionOf(map, id)
  return collection ? texts.vocabulary.collection[collection] : ''
}
