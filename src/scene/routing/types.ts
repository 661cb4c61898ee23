import type { Point, Rect, Side, Size } from '../drawing/geometry'

/** Something lines must go round: a card, or a triangle glyph standing on a card. Ids are unique. */
export interface Obstacle {
  readonly id: string
  readonly rect: Rect
}

/** Any side of the obstacle: the router picks the port. */
export interface FreeTerminal {
  readonly obstacle: string
}

/** A given spot on (or near) the obstacle: the line leaves it in the direction of `side`. */
export interface FixedTerminal {
  readonly obstacle: string
  readonly point: Point
  readonly side: Side
}

export type Terminal = FreeTerminal | FixedTerminal

/**
 * A line to draw, with its arrow head at `to`. Connections of one `bundle` may share stretches and are drawn as
 * one trunk that splits; all others are kept apart. A higher `weight` (default 1) is routed earlier. With the size of
 * its `label` given, the line takes a way on which the label has room, if need be with a detour.
 */
export interface Connection {
  readonly id: string
  readonly from: Terminal
  readonly to: Terminal
  readonly bundle?: string
  readonly weight?: number
  readonly label?: Size
}

/** An orthogonal polyline from `from` to `to`: no zero-length segments, no collinear points in a row. */
export interface Route {
  readonly points: readonly Point[]
}

export interface RoutingInput {
  readonly obstacles: readonly Obstacle[]
  readonly connections: readonly Connection[]
}

export type RoutingMode = 'full' | 'quick'

export interface RoutingOptions {
  /** Routes that stay as they are, by connection id; the others are routed around them. */
  readonly kept?: ReadonlyMap<string, Route>
  /** Absent: `full` up to the limits in `route-connections.ts`, `quick` above them. */
  readonly mode?: RoutingMode
}

/** What should stand on a line: a text, or the diamond of a coupling point. `id` is the connection's id. */
export interface Label {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Higher is placed first; default 0. */
  readonly priority?: number
  /** A smaller form, for where the whole label has no free place. */
  readonly compact?: Size
}

export interface LabelInput {
  readonly obstacles: readonly Obstacle[]
  readonly routes: ReadonlyMap<string, Route>
  readonly labels: readonly Label[]
}

/** Where a label stands: its centre, the index of the route's segment it is on, in which form, and whether it overlaps. */
export interface LabelPlace extends Point {
  readonly segment: number
  /** True when the label stands here in its smaller form. */
  readonly isCompact: boolean
  /** True when no spot without an obstacle, label or arrow head under it was found: the caller may hide it. */
  readonly covered: boolean
}
