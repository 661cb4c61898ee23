import type { Size } from './geometry'
import type { Route } from './routing/types'
import type { Hotspot, SceneEdge, SceneItem } from './scene'
import type { Shape } from './shape'

interface Drawing {
  readonly size: Size
  readonly shapes: readonly Shape[]
  readonly distant?: readonly Shape[]
  readonly hotspots?: readonly Hotspot[]
}

/** What building one scene leaves for the next. A session-state cache: never in a file, safe to throw away. */
export interface SceneMemory {
  drawings: Map<string, { readonly key: readonly unknown[]; readonly drawing: Drawing }>
  items: Map<string, SceneItem>
  edges: Map<string, { readonly key: readonly unknown[]; readonly edge: SceneEdge }>
  routes: ReadonlyMap<string, Route>
  /** Per connection and obstacle what the routes were made from. */
  signature: ReadonlyMap<string, string>
  /** True when the last routes were made in a hurry, during a drag. */
  hasty: boolean
}

export function createSceneMemory(): SceneMemory {
  return {
    drawings: new Map(),
    items: new Map(),
    edges: new Map(),
    routes: new Map(),
    signature: new Map(),
    hasty: false,
  }
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

export function sameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => Object.is(part, b[i]))
}
