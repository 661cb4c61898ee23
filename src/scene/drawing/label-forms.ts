import type { Id } from '../../model/id'
import type { Point, Rect, Size } from './geometry'
import type { Shape } from './shape'

/** A part of a bundle within the label of its line. */
export interface LabelRow {
  readonly id: Id
  /** Relative to the label's top left corner. */
  readonly rect: Rect
}

export interface LabelDrawing {
  readonly size: Size
  readonly shapes: readonly Shape[]
  /** Where a sign of findings stands; absent = at its upper right corner. */
  readonly corner?: Point
  /** Where in it the parts of a bundle stand. */
  readonly rows?: readonly LabelRow[]
}

/** Whereto a line runs on the whole. */
export type Heading = 'right' | 'left' | 'down' | 'up'

/** One form in which a label can stand on its line. */
export interface LabelForm {
  readonly size: Size
  /** What this form costs over the best one, in units of length. */
  readonly cost: number
  /** Whether this is a sign without words. */
  readonly isSign?: boolean
  /** The same size for each heading: only what stands for the ends changes places. */
  readonly draw: (heading: Heading) => LabelDrawing
}

/** The forms of one label, the best first; it stands in the first for which there is room, or is left out. */
export interface LabelForms {
  readonly forms: readonly LabelForm[]
  /** The forms when it is asked about: all that the line says, whatever lies under it. */
  readonly open?: readonly LabelForm[]
}

/** Whereto a route runs on the whole. */
export function headingOf(points: readonly Point[]): Heading {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return 'right'
  const [dx, dy] = [last.x - first.x, last.y - first.y]
  if (Math.abs(dx) >= Math.max(1, Math.abs(dy) / 3)) return dx < 0 ? 'left' : 'right'
  return dy < 0 ? 'up' : 'down'
}
