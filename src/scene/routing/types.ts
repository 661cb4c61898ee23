import type { Point, Rect, Side, Size } from '../drawing/geometry'

/** Something lines must go round: a card, or a triangle glyph standing on a card. Ids are unique. */
export interface Obstacle {
  readonly id: string
  readonly rect: Rect
}

/** Any side of the obstacle: the router picks the port. */
interface FreeTerminal {
  readonly obstacle: string
}

/** A given spot on (or near) the obstacle: the line leaves it in the direction of `side`. */
interface FixedTerminal {
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
  /** The sizes it can have, the best first, with what each costs over that in units of length. */
  readonly forms: readonly LabelSize[]
  /** Higher is placed first; default 0. */
  readonly priority?: number
  /** Whether it stands somewhere on its line, off the cards, even when that covers a line or a bend. Default false. */
  readonly isNeeded?: boolean
}

interface LabelSize {
  readonly size: Size
  readonly cost: number
  /** Whether this is a sign without words, for where there is no room for any. Default false. */
  readonly isSign?: boolean
}

export interface LabelInput {
  readonly obstacles: readonly Obstacle[]
  readonly routes: ReadonlyMap<string, Route>
  readonly labels: readonly Label[]
  /** How much of the end of a route its arrow head takes; default 14. */
  readonly arrow?: number
  /** Whether there is no time to look for places beside a line, as in a frame of a drag. Default false. */
  readonly isHurried?: boolean
}

/** Where a label stands: its centre, the index of the route's segment it is on, and in which of its forms. */
export interface LabelPlace extends Point {
  readonly segment: number
  readonly form: number
  /** Of a label that stands beside its line: the place on the line to which a leader runs. */
  readonly leadsTo?: Point
}
