import type { Point, Size } from './geometry'
import type { Connection } from './routing/types'
import type { SceneEdge } from './scene'
import type { Shape } from './shape'

/** An edge before it has a route: who it joins, how its line and its label are drawn. */
export interface EdgeDraft extends Omit<SceneEdge, 'route' | 'shapes' | 'label'> {
  readonly connection: Connection
  /** What the drawing depends on besides the route. */
  readonly key: unknown
  readonly line: (route: readonly Point[]) => Shape[]
  readonly label?: { readonly size: Size; readonly shapes: readonly Shape[] }
}
