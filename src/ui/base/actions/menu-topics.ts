import { type ChainMap, type Collection, collectionOf } from '../../../model/chain-map'
import type { Id } from '../../../model/id'

/** What a context menu can be about: one record of a kind, two parties, several of anything, or the map itself. */
export type MenuTopic = Collection | 'pair' | 'several' | 'map'

/** All that is drawn and can be chosen, one or several. */
export const WHATEVER_IS_CHOSEN: readonly MenuTopic[] = [
  'parties',
  'triangles',
  'dependencies',
  'couplingPoints',
  'meetings',
  'steps',
  'several',
]

/** What the context menu is about while these are chosen; what is no record of the map any more does not count. */
export function menuTopics(map: ChainMap, selection: readonly Id[]): readonly MenuTopic[] {
  const kinds = selection.flatMap((id) => collectionOf(map, id) ?? [])
  const [first, second, ...others] = kinds
  if (first === undefined) return ['map']
  if (second === undefined) return [first]
  const isPair = others.length === 0 && first === 'parties' && second === 'parties'
  return isPair ? ['pair', 'several'] : ['several']
}
