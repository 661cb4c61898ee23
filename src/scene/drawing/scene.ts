import type { Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Point, Rect, Size } from './geometry'
import type { LabelForms, LabelRow } from './label-forms'
import type { Shape } from './shape'

/** The record a drawn thing stands for. */
interface RecordRef {
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
  /** What a screen reader says. */
  readonly name: string
  readonly hotspots?: readonly Hotspot[]
  /** Signs on it that are not drawn at every reading size, for the legend. */
  readonly signs?: CardSigns
}

export interface CardSigns {
  readonly tier: boolean
  readonly pin: boolean
}

interface SceneLabel {
  readonly center: Point
  readonly size: Size
  /** Relative to the label's top left corner. */
  readonly shapes: readonly Shape[]
  readonly rows?: readonly LabelRow[]
}

/** A line between two items. Shapes are in map coordinates. */
export interface SceneEdge {
  readonly id: string
  /** `escalation`: from a meeting to where it puts matters before; `seat`: from a meeting to who sits there. */
  readonly kind: 'dependency' | 'coupling' | 'role' | 'escalation' | 'seat'
  /** What it stands for; of a bundle the heaviest. */
  readonly record: RecordRef
  /** Of a line that stands for several records between the same two items: the ids of all, the heaviest first. */
  readonly bundle?: readonly Id[]
  /** Ids of the items at both ends. */
  readonly source: string
  readonly target: string
  readonly route: readonly Point[]
  readonly shapes: readonly Shape[]
  /** Absent where there is no room for it. */
  readonly label?: SceneLabel
  /** All forms of its label, for whoever asks about it. */
  readonly words?: LabelForms
  readonly name: string
}

export interface LegendEntry {
  readonly id: string
  /** Fits a box of `LEGEND_ICON`. */
  readonly shapes: readonly Shape[]
  readonly label: string
}

/** Signs that belong together: one entry of the legend. */
export interface LegendGroup {
  readonly id: string
  /** Absent where the signs say it themselves. */
  readonly title?: string | undefined
  readonly entries: readonly LegendEntry[]
}

export interface Scene {
  /** Around everything that is drawn; undefined for an empty map. */
  readonly bounds: Rect | undefined
  readonly headers: readonly SceneItem[]
  readonly edges: readonly SceneEdge[]
  readonly cards: readonly SceneItem[]
  readonly glyphs: readonly SceneItem[]
  /** Meetings drawn as tables; empty unless they were asked for. */
  readonly meetings: readonly SceneItem[]
  /** At most eight. */
  readonly legend: readonly LegendGroup[]
  /** Parties of the map that are filtered out. */
  readonly hiddenParties: number
}
