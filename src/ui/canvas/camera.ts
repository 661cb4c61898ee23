import { getViewportForBounds, type ReactFlowInstance } from '@xyflow/react'
import type { Id } from '../../model/id'
import type { Point, Rect } from '../../scene/geometry'
import type { ItemNode } from './item-nodes'
import type { RelationEdge } from './relation-edge'

type Flow = ReactFlowInstance<ItemNode, RelationEdge>

let flow: Flow | undefined

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches
const duration = () => (still() ? 0 : 250)

/** Called once by the map; the rest of the app moves the camera through the functions below. */
export function setCamera(instance: Flow): void {
  flow = instance
}

export function zoomIn(): void {
  void flow?.zoomIn({ duration: duration() })
}

export function zoomOut(): void {
  void flow?.zoomOut({ duration: duration() })
}

let drawn: Rect | undefined

/** Tells the camera what "everything" is: the bounds of the scene on screen. */
export function setDrawn(bounds: Rect | undefined): void {
  drawn = bounds
}

/** Shows everything that is drawn, clear of the legend. */
export function fitAll(): void {
  if (drawn) showRect(drawn, duration())
}

/** Brings these items into view, only if any of them is not, and never closer than 100 %. */
export function showItems(ids: readonly Id[]): void {
  if (!flow) return
  const wanted = new Set(ids)
  const nodes = flow.getNodes().filter((node) => wanted.has(node.id))
  const box = document.querySelector('.chain-canvas')?.getBoundingClientRect()
  if (nodes.length === 0 || !box) return
  const inView = nodes.every((node) => {
    const a = flow?.flowToScreenPosition(node.position)
    const b = flow?.flowToScreenPosition({
      x: node.position.x + (node.width ?? 0),
      y: node.position.y + (node.height ?? 0),
    })
    return a && b && a.x >= box.left && a.y >= box.top && b.x <= box.right && b.y <= box.bottom
  })
  if (!inView)
    void flow.fitView({ nodes, padding: 0.25, maxZoom: Math.min(1, flow.getZoom() * 1.2), duration: duration() })
}

/** The middle of what is on screen, in map coordinates. */
export function middleOfView(): Point {
  const box = document.querySelector('.chain-canvas')?.getBoundingClientRect()
  if (!flow || !box) return { x: 0, y: 0 }
  return flow.screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
}

/** Where a place of the map is on screen, relative to the map's own corner. */
export function onScreen(place: Point): Point {
  const box = document.querySelector('.chain-canvas')?.getBoundingClientRect()
  if (!flow || !box) return place
  const screen = flow.flowToScreenPosition(place)
  return { x: screen.x - box.left, y: screen.y - box.top }
}

/**
 * Shows a part of the map as large as fits beside the open legend.
 *
 * @param time of the movement in ms; 0 jumps
 */
export function showRect(rect: Rect, time = 0): void {
  const box = document.querySelector('.chain-canvas')?.getBoundingClientRect()
  if (!flow || !box || box.width === 0) return
  const legend = document.querySelector('.legend-panel')?.getBoundingClientRect()
  // A legend that would take half of the map is scrolled anyway: then the map goes before it.
  const bottom = Math.min((legend?.height ?? 0) + 20, box.height / 3)
  // A form that is open over the map stays beside what is drawn.
  const form = document.querySelector('.draft-panel')?.getBoundingClientRect()
  const left = form ? Math.min(form.right - box.left + 20, box.width * 0.6) : 20
  const padding = {
    top: '14px',
    left: `${Math.round(left)}px`,
    right: '20px',
    bottom: `${Math.round(bottom)}px`,
  } as const
  const viewport = getViewportForBounds(rect, box.width, box.height, 0.05, 1.1, padding)
  void flow.setViewport(viewport, { duration: time })
}
