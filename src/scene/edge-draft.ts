import type { Point, Size } from './geometry'
import type { Connection } from './routing/types'
import type { SceneEdge } from './scene'
import type { Shape } from './shape'

export interface LabelDrawing {
  readonly size: Size
  readonly shapes: readonly Shape[]
}

/** An edge before it has a route: who it joins, how its line and its label are drawn. */
export interface EdgeDraft extends Omit<SceneEdge, 'route' | 'shapes' | 'label'> {
  readonly connection: Connection
  /** What the drawing depends on besides the route. */
  readonly key: unknown
  readonly line: (route: readonly Point[]) => Shape[]
  /** `compact` is drawn where the whole label has no free place: the sign without the words. */
  readonly label?: LabelDrawing & { readonly compact?: LabelDrawing | undefined }
}
