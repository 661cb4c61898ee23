import type { LensStop } from '../graph/lenses/lens-stop'
import type { ChainMap } from '../model/chain-map'
import type { Id } from '../model/id'
import type { AskNames } from './nl/lenses'
import { nameById, partyName } from './record-names'
import type { Texts } from './texts'

/** What a question calls a record: a party by its abbreviation, anything else as in a list of links. */
function nameOf(map: ChainMap, { collection, id }: LensStop['record'], texts: Texts): string {
  if (collection === 'map') return map.title
  if (collection === 'parties') return partyName(map.parties, id)
  return nameById(map, collection, id, texts) ?? ''
}

/** Whom a question about one of a list is about: the party of a seat, of a client, or of the owner. */
function partyOf(map: ChainMap, { record: { id }, question, item = 0 }: LensStop): Id | undefined {
  const triangle = map.triangles[id]
  if (question === 'ownerFunction') return triangle?.owner?.party
  return (triangle?.clients ?? map.meetings[id]?.participants)?.[item]?.party
}

/** The question of a stop in words, with the names in it. */
export function askWords(map: ChainMap, stop: LensStop, texts: Texts): string {
  const { id } = stop.record
  const dependency = map.dependencies[id]
  const names: AskNames = {
    name: nameOf(map, stop.record, texts),
    supplier: partyName(map.parties, dependency?.supplier),
    dependent: partyName(map.parties, dependency?.dependent),
    product: dependency?.product ?? map.assignments[id]?.product ?? '',
    party: partyName(map.parties, partyOf(map, stop)),
  }
  return texts.lenses.ask[stop.question](names)
}
