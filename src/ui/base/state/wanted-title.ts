import type { ChainMap } from '../../../model/chain-map'
import { type Language, textsOf } from '../../../text/texts'
import { useDocument } from './document-store'
import { carriedOut, useWanted } from './wanted-store'

/**
 * What a picture or a text of the wanted picture says it is of: which proposals it carries out. Undefined for the present,
 * and for two maps in one picture, which say so themselves.
 */
export function wantedTitle(shown: ChainMap, language: Language): string | undefined {
  const { map, present } = useDocument.getState()
  const wanted = useWanted.getState()
  if (wanted.stand !== 'wanted' || shown !== map || !present) return undefined
  const titles = carriedOut(present, wanted).flatMap((id) => present.proposals[id]?.title ?? [])
  return textsOf(language).wanted.sheet(titles)
}
