import type { Difference } from '../graph/compare/difference'
import type { CardOptions } from './cards/items'
import type { EdgeLayer } from './lines/edge-layer'
import type { MeetingOptions } from './meetings/meetings'

/** What the user wants to see of a map. */
export interface SceneOptions extends CardOptions, MeetingOptions {
  readonly layer?: EdgeLayer | undefined
  /**
   * Marks what is new, ends or changed on the map it holds (`both`). Nothing stands elsewhere for it; signs of findings are
   * left out, since no map that is or was has them.
   */
  readonly difference?: Difference | undefined
}
