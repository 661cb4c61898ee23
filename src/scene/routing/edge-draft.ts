import type { Point, Rect, Size } from '../drawing/geometry'
import type { SceneEdge } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import type { Connection } from './types'

export interface LabelDrawing {
  readonly size: Size
  readonly shapes: readonly Shape[]
}

/** The forms of one label. */
export interface LabelForms extends LabelDrawing {
  /** Drawn where the whole label has no free place: the sign without the words. */
  readonly compact?: LabelDrawing | undefined
  /** The same, as large, for a line that runs from right to left or upwards: what stands for its ends changes places. */
  readonly mirrored?: (LabelDrawing & { readonly compact?: LabelDrawing | undefined }) | undefined
}

/** An edge before it has a route: who it joins, how its line and its label are drawn. */
export interface EdgeDraft extends Omit<SceneEdge, 'route' | 'shapes' | 'label'> {
  readonly connection: Connection
  /** What the drawing depends on besides the route. */
  readonly key: unknown
  /** `label` is where its label lies, so that a line can change its dress under it. */
  readonly line: (route: readonly Point[], label?: Rect) => Shape[]
  readonly label?: LabelForms
}
