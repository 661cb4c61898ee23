import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { LensStop } from './lens-stop'
import type { MapOrder } from './map-order'

/** One of the pictures of the chain: what it asks, and what it shows strongly. */
export interface LensPicture {
  /** Whether the map holds anything that the picture is about; without it there is nothing to ask nor to fade. */
  readonly hasSubject: (map: ChainMap) => boolean
  /** Every question, answered or not, in the order in which one walks through them. `today` is an ISO date. */
  readonly stops: (map: ChainMap, order: MapOrder, today: string) => readonly LensStop[]
  /** Ids of the records that stay strong while the rest fades. */
  readonly strong: (map: ChainMap, today: string) => ReadonlySet<Id>
}
