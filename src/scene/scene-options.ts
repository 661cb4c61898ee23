import type { CardOptions } from './cards/items'
import type { EdgeLayer } from './lines/edge-layer'
import type { MeetingOptions } from './meetings/meetings'

/** What the user wants to see of a map. */
export interface SceneOptions extends CardOptions, MeetingOptions {
  readonly layer?: EdgeLayer | undefined
}
