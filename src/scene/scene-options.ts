import type { CardOptions } from './cards/items'
import type { EdgeLayer } from './lines/edge-layer'
import type { TableOptions } from './meetings/meetings'

/** What the user wants to see of a map. */
export interface SceneOptions extends CardOptions, TableOptions {
  readonly layer?: EdgeLayer | undefined
}
