import type { Id } from '../model/id'
import type { Language } from '../text/texts'
import type { CardMeasureLook } from './cards/measure-look'
import type { Point } from './drawing/geometry'
import type { Badge } from './drawing/marks'
import type { EdgeLayer } from './lines/edge-layer'

export interface SceneOptions {
  readonly language: Language
  /** Only these parties are drawn; absent = all. */
  readonly visibleParties?: ReadonlySet<Id> | undefined
  /** `folded` draws triangles as a badge on the contractor's card, without role lines. */
  readonly triangles?: 'unfolded' | 'folded' | undefined
  /** By record id. */
  readonly badges?: ReadonlyMap<Id, Badge> | undefined
  readonly measure?: CardMeasureLook | undefined
  readonly layer?: EdgeLayer | undefined
  /** Whether each card says to which chains its party belongs. Default false. */
  readonly chains?: boolean | undefined
  /** Which meetings are drawn as tables with their seats; absent or false draws none. */
  readonly meetings?: boolean | ReadonlySet<Id> | undefined
  /** Places that go before the document's own while the user drags; routing is then quick. */
  readonly moved?: ReadonlyMap<Id, Point> | undefined
}
