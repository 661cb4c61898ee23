import type { Difference } from '../../graph/compare/difference'
import type { ChainMap } from '../../model/chain-map'
import { longDate, type Texts } from '../texts'

/**
 * What a drawing of a difference is called: what is compared to what, in given words or as the two maps are called
 * themselves; the word alone where they are called the same.
 */
export function differenceTitle({ comparison }: Difference, texts: Texts, given?: string): string {
  const words = texts.drawing.difference
  const { before, after } = comparison
  const own = [(map: ChainMap) => map.title, (map: ChainMap) => dayOf(map, texts)]
    .map((say) => [say(before), say(after)] as const)
    .find(([was, is]) => was && is && was !== is)
  const compared = given ?? (own && words.between(...own))
  return compared === undefined ? words.title : words.titled(compared)
}

function dayOf({ referenceDate }: ChainMap, texts: Texts): string {
  return referenceDate ? texts.drawing.referenceDate(longDate(referenceDate, texts.language)) : ''
}

/** How much is new, ends and changed, of all there is to say of the chain. */
export function differenceCounted({ marks }: Difference, texts: Texts): string {
  const kinds = [...marks.values()].map(({ kind }) => kind)
  const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length
  return texts.drawing.difference.counted(count('added'), count('removed'), count('changed'))
}
