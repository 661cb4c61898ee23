import type { Rect, Size } from '../drawing/geometry'
import type { CardSigns, Hotspot, SceneEdge, SceneItem } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import type { EdgeDraft } from '../routing/edge-draft'
import type { Label, LabelPlace, Route } from '../routing/types'

interface Drawing {
  readonly size: Size
  readonly shapes: readonly Shape[]
  readonly hotspots?: readonly Hotspot[]
  readonly signs?: CardSigns
}

/** What building one scene leaves for the next. A session-state cache: never in a file, safe to throw away. */
export interface SceneMemory {
  drawings: Map<string, { readonly key: readonly unknown[]; readonly drawing: Drawing }>
  items: Map<string, SceneItem>
  edges: Map<string, { readonly key: readonly unknown[]; readonly edge: SceneEdge }>
  drafts: Map<string, { readonly key: readonly unknown[]; readonly draft: EdgeDraft }>
  readonly routed: Stages<Routed>
  /** Lines between meetings, which are routed apart. */
  readonly escalations: Stages<Routed>
  /** Places of labels by the smallest letter they were placed for; that which was asked for last comes last. */
  readonly labelled: Map<number, Stages<Labelled>>
}

/** What a drag makes in a hurry goes only from frame to frame; what holds after it builds on what stood before it. */
interface Stages<T> {
  /** On screen. */
  last: T | undefined
  /** The last that was made with care. */
  settled: T | undefined
}

/** Routes with what they were made from. */
export interface Routed {
  readonly routes: ReadonlyMap<string, Route>
  /** Per connection and obstacle. */
  readonly signature: ReadonlyMap<string, string>
}

/** Places of labels with what they were made from. */
export interface Labelled {
  readonly places: ReadonlyMap<string, LabelPlace>
  readonly routes: ReadonlyMap<string, Route>
  readonly obstacles: ReadonlyMap<string, Rect>
  readonly labels: ReadonlyMap<string, Label>
}

/** A memory without anything in it: the next scene is made from scratch. */
export function createSceneMemory(): SceneMemory {
  return {
    drawings: new Map(),
    items: new Map(),
    edges: new Map(),
    drafts: new Map(),
    routed: { last: undefined, settled: undefined },
    escalations: { last: undefined, settled: undefined },
    labelled: new Map(),
  }
}

/** So many reading sizes are remembered: zooming back shows at once what was there. */
const SIZES_KEPT = 12

/** What was placed for letters of this size. */
export function labelledAt({ labelled }: SceneMemory, letter: number): Stages<Labelled> {
  const stages = labelled.get(letter) ?? { last: undefined, settled: undefined }
  labelled.delete(letter)
  labelled.set(letter, stages)
  for (const [oldest] of labelled) {
    if (labelled.size <= SIZES_KEPT) break
    labelled.delete(oldest)
  }
  return stages
}

/** What a new scene may build on. */
export function before<T>(stages: Stages<T>, dragging: boolean): T | undefined {
  return dragging ? stages.last : stages.settled
}

/** Puts down what the new scene has. */
export function keep<T>(stages: Stages<T>, made: T, dragging: boolean): void {
  stages.last = made
  if (!dragging) stages.settled = made
}

/** The drawing made before from the same things, or a new one. */
export function remembered(memory: SceneMemory, id: string, key: readonly unknown[], draw: () => Drawing): Drawing {
  const known = memory.drawings.get(id)
  if (known && sameKey(known.key, key)) return known.drawing
  const drawing = draw()
  memory.drawings.set(id, { key, drawing })
  return drawing
}

/** The item itself when nothing about it changed, so that whoever shows it need not look at it again. */
export function sameOrNew(memory: SceneMemory, item: SceneItem): SceneItem {
  const known = memory.items.get(item.id)
  if (
    known &&
    known.shapes === item.shapes &&
    known.origin.x === item.origin.x &&
    known.origin.y === item.origin.y &&
    known.name === item.name
  ) {
    return known
  }
  memory.items.set(item.id, item)
  return item
}

/** Whether two keys have the same parts, by identity. */
export function sameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => Object.is(part, b[i]))
}

/** Forgets what is no longer drawn, once that is more than what is: a long session does not keep every record it saw. */
export function forget(memory: SceneMemory, drawn: ReadonlySet<string>): void {
  for (const known of [memory.drawings, memory.items, memory.edges, memory.drafts]) {
    if (known.size <= 2 * drawn.size + 100) continue
    for (const id of known.keys()) if (!drawn.has(id)) known.delete(id)
  }
}
