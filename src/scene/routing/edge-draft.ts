import type { Point, Rect } from '../drawing/geometry'
import type { LabelForms } from '../drawing/label-forms'
import type { SceneEdge } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import type { Connection } from './types'

/** An edge before it has a route: who it joins, how its line and its label are drawn. */
export interface EdgeDraft extends Omit<SceneEdge, 'route' | 'shapes' | 'label' | 'words'> {
  readonly connection: Connection
  /** What the drawing depends on besides the route. */
  readonly key: unknown
  /** `label` is where its label lies, so that a line can change its dress under it. */
  readonly line: (route: readonly Point[], label?: Rect) => Shape[]
  readonly label?: LabelForms
  /** Who chooses first; higher is earlier. */
  readonly priority?: number
  /** Whether its label steps back behind what changes. */
  readonly isCalm?: boolean
}
