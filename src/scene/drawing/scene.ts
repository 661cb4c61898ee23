import type { Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Point, Rect, Size } from './geometry'
import type { Shape } from './shape'

/** The record a drawn thing stands for. */
export interface RecordRef {
  readonly collection: Collection
  readonly id: Id
}

/** A place within an item that can be clicked on its own: an empty corner of a triangle. */
export interface Hotspot {
  readonly role: 'owner' | 'client' | 'contractor'
  readonly center: Point
  readonly radius: number
  readonly name: string
}

/** Something with a place: a card, a triangle, a heading. Shapes are relative to `origin`. */
export interface SceneItem {
  readonly id: string
  readonly record?: RecordRef
  readonly origin: Point
  readonly size: Size
  readonly shapes: readonly Shape[]
  /** What to draw instead when the item is seen from afar (below `DISTANT_ZOOM`). */
  readonly distant?: readonly Shape[]
  /** What a screen reader says. */
  readonly name: string
  readonly hotspots?: readonly Hotspot[]
}

export interface SceneLabel {
  readonly center: Point
  readonly size: Size
  /** Relative to the label's top left corner. */
  readonly shapes: readonly Shape[]
  /** True when no free place was found: the label lies over something else. */
  readonly covered: boolean
}

/** A line between two items. Shapes are in map coordinates. */
export interface SceneEdge {
  readonly id: string
  /** `escalation`: from a meeting to where it puts matters before; `seat`: from a meeting to who sits there. */
  readonly kind: 'dependency' | 'coupling' | 'role' | 'escalation' | 'seat'
  readonly record: RecordRef
  /** Ids of the items at both ends. */
  readonly source: string
  readonly target: string
  readonly route: readonly Point[]
  readonly shapes: readonly Shape[]
  readonly label?: SceneLabel
  readonly name: string
  /** Of a line that stands for many between the same two items: how many. */
  readonly folded?: number
}

export interface LegendEntry {
  readonly id: string
  /** Fits a box of `LEGEND_ICON`. */
  readonly shapes: readonly Shape[]
  readonly label: string
}

/** Below this scale the small words of a card cannot be read any more. */
export const DISTANT_ZOOM = 0.52

export interface Scene {
  /** Around everything that is drawn; undefined for an empty map. */
  readonly bounds: Rect | undefined
  readonly headers: readonly SceneItem[]
  readonly edges: readonly SceneEdge[]
  readonly cards: readonly SceneItem[]
  readonly glyphs: readonly SceneItem[]
  /** Meetings drawn as tables; empty unless they were asked for. */
  readonly meetings: readonly SceneItem[]
  readonly legend: readonly LegendEntry[]
  /** Parties of the map that are filtered out. */
  readonly hiddenParties: number
}
