import { getViewportForBounds, type ReactFlowInstance, type Viewport } from '@xyflow/react'
import type { Id } from '../../../model/id'
import { inflate, type Point, type Rect, type Size, union } from '../../../scene/drawing/geometry'
import { lookAt } from '../../../scene/drawing/look-at'
import type { Scene } from '../../../scene/drawing/scene'
import { holdKeys } from '../../base/go-to/held-keys'
import { whenDrawn } from '../../base/state/drawn-store'
import { coverAlong } from './covers'
import { forgetEarlier, isHeld } from './earlier-store'
import type { ItemNode } from './item-node'

type Flow = ReactFlowInstance<ItemNode>

let flow: Flow | undefined

/** The element in which the map stands. */
let frame: Element | undefined

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches
/** Calm, and over before one would wait for it. */
const duration = () => (still() ? 0 : 200)

/** Where the camera was when the map made room for a page, and of which view of which map that was. */
let kept: { readonly key: string; readonly viewport: Viewport } | undefined

/** What waits for the map to stand on screen again: what to do there, and what to bring into view. */
const waiting = new Map<'do' | 'show' | 'refit', () => void>()

/**
 * Called by the map when it appears (and with nothing when it goes); the rest of the app moves the camera below.
 *
 * @param element in which the map stands
 */
export function setCamera(instance: Flow | undefined, element?: Element | null): void {
  flow = instance
  frame = element ?? undefined
  if (!instance || waiting.size === 0) return
  const tasks = [...waiting.values()]
  waiting.clear()
  requestAnimationFrame(() => {
    for (const task of tasks) task()
  })
}

/** Whereto the camera is on its way, and until when. */
let goal: { readonly viewport: Viewport; readonly until: number } | undefined

/** Moves the camera. @param time of the movement in ms; 0 jumps */
export function moveTo(viewport: Viewport, time = duration()): void {
  goal = { viewport, until: performance.now() + time }
  void flow?.setViewport(viewport, { duration: time })
}

/** Where the camera stands, or will when it is on its way; undefined while no map stands on screen. */
export function standing(): Viewport | undefined {
  if (!flow) return undefined
  return goal && performance.now() < goal.until ? goal.viewport : flow.getViewport()
}

/** Where the map is on the screen; undefined while it is on none. */
function frameBox(): DOMRect | undefined {
  return frame?.isConnected ? frame.getBoundingClientRect() : undefined
}

/** Remembers where the camera is, until this view of this map (`key`) is on screen again. */
export function keepCamera(key: string): void {
  if (flow) kept = { key, viewport: flow.getViewport() }
}

/** Where the camera was when this view of this map made room for a page; nothing when it was not shown before. */
export function keptCamera(key: string): Viewport | undefined {
  return kept?.key === key ? kept.viewport : undefined
}

/** Does something as soon as the map stands on screen: at once when it does so already. */
export function whenMapStands(task: () => void): void {
  if (flow && frameBox()) {
    task()
    return
  }
  const arrived = holdKeys()
  waiting.set('do', () => {
    task()
    requestAnimationFrame(arrived)
  })
}

/** One step closer. */
export function zoomIn(): void {
  void flow?.zoomIn({ duration: duration() })
}

/** One step further away. */
export function zoomOut(): void {
  void flow?.zoomOut({ duration: duration() })
}

let scene: Scene | undefined

/** Tells the camera what is drawn. */
export function setDrawn(now: Scene | undefined): void {
  scene = now
}

/** What is drawn, when anything is. */
export function drawnScene(): Scene | undefined {
  return scene
}

/** Where the camera came to stand when it last showed everything. */
let fitted: Viewport | undefined

/** Shows everything that is drawn, clear of the legend. */
export function fitAll(): void {
  whenDrawn(() => {
    forgetEarlier()
    if (scene?.bounds) fitted = showRect(scene.bounds, duration())
  })
}

/** Whether the camera stands, or will, where everything was in view last. */
export function isFitted(): boolean {
  const at = standing()
  return fitted !== undefined && at?.x === fitted.x && at.y === fitted.y && at.zoom === fitted.zoom
}

/** Shows everything again when the map got another size and the camera still stood where everything was in view. */
export function fitResized(): void {
  if (scene?.bounds && isFitted() && !isHeld()) fitted = showRect(scene.bounds, 0)
}

/** Less of a difference than this is not worth a movement. */
const HAIR = 0.005

/**
 * Shows everything again when what is drawn has grown and the camera still stands where everything was in view: drawn for
 * larger letters, headings and signs take more room. It never comes closer, so the two do not chase each other.
 */
export function fitGrown(): void {
  if (!scene?.bounds || !fitted || !isFitted() || isHeld()) return
  const wanted = viewportFor(scene.bounds)
  if (wanted && wanted.zoom < fitted.zoom * (1 - HAIR)) fitted = showRect(scene.bounds, 0)
}

/**
 * Brings these items into view when any of them is not: moves the map just far enough, and zooms out only when they do
 * not fit. What lies under the legend or under an open form does not count as in view.
 */
export function showItems(ids: readonly Id[]): void {
  whenDrawn(() => show(ids))
}

/** Shows these items as large as fits, and no other. */
export function fitItems(ids: readonly Id[]): void {
  whenDrawn(() => {
    if (!flow) {
      waiting.set('show', () => fitItems(ids))
      return
    }
    const rect = boundsOf(flow, ids)
    if (rect) showRect(inflate(rect, AIR), duration())
  })
}

/** Room around what is shown, in map units. */
export const AIR = 24

/** Around these items as they are drawn. */
function boundsOf(on: Flow, ids: readonly Id[]): Rect | undefined {
  const wanted = new Set(ids)
  return union(
    on
      .getNodes()
      .filter((node) => wanted.has(node.id))
      .map(({ position, width = 0, height = 0 }) => ({ ...position, width, height })),
  )
}

function show(ids: readonly Id[]): void {
  const free = freeRoom()
  if (!flow || !free) {
    waiting.set('show', () => show(ids))
    return
  }
  const rect = boundsOf(flow, ids)
  const from = standing()
  const to = rect && from && lookAt({ subject: inflate(rect, AIR), readableFrom: 0, from, free })
  if (to) moveTo(to)
}

/** How close the camera is, in screen pixels per map unit; undefined while no map stands on screen. */
export function closeness(): number | undefined {
  return flow?.getZoom()
}

/**
 * Shows everything when nothing of it is in view any more: what was there has gone.
 *
 * @param before how close the camera was before it went to see what has gone; also from further away all is shown anew
 */
export function fitWhenLost(before = 0): void {
  whenDrawn(() => {
    const box = frameBox()
    if (!flow || !box) {
      waiting.set('refit', () => fitWhenLost(before))
      return
    }
    const { x, y, zoom } = flow.getViewport()
    const isInView = flow.getNodes().some(({ type, position, width = 0, height = 0 }) => {
      if (type === 'header') return false
      const left = (position.x + width / 2) * zoom + x
      const top = (position.y + height / 2) * zoom + y
      return left > 0 && left < box.width && top > 0 && top < box.height
    })
    if (!isInView || zoom < before * 0.95) fitAll()
  })
}

/** The part of the map that nothing lies over, in pixels from the map's corner; undefined while no map stands on screen. */
export function freeRoom(): Rect | undefined {
  const box = frameBox()
  if (!box || box.width === 0) return undefined
  const legend = coverAlong('bottom')
  // A legend that would take half of the map is scrolled anyway: then the map goes before it.
  const bottom = Math.min((legend?.height ?? 0) + 20, box.height / 3)
  // What lies along the upper edge of the map.
  const over = coverAlong('top')
  const top = over ? over.bottom - box.top + 10 : 14
  const form = coverAlong('left')
  const left = form ? Math.min(form.right - box.left + 20, box.width * 0.6) : 20
  return { x: left, y: top, width: box.width - left - 20, height: box.height - top - bottom }
}

/** How much of the map the window shows at full size, and so its shape; a guess while no map stands on screen. */
export function mapWindow(): Size {
  const free = freeRoom()
  if (free) return { width: free.width, height: free.height }
  if (typeof innerWidth === 'undefined') return { width: 960, height: 600 }
  return { width: innerWidth * 0.7, height: innerHeight * 0.75 }
}

/** Where a card stands in the upper left of what is on screen; undefined while no map is. */
export function cornerOfRoom(): Point | undefined {
  const box = frameBox()
  const free = freeRoom()
  if (!flow || !box || !free) return undefined
  // Room for a triangle above the card.
  const { x, y } = flow.screenToFlowPosition({ x: box.left + free.x + 24, y: box.top + free.y + 64 })
  return { x: Math.round(x / 4) * 4, y: Math.round(y / 4) * 4 }
}

/** The place on the map under a point of the screen. */
export function placeAt(screen: Point): Point | undefined {
  return flow?.screenToFlowPosition(screen)
}

/** The card or triangle nearest to a place on the map, if any comes within `reach` units of it. */
export function itemNear(place: Point, reach: number): Id | undefined {
  let nearest: { id: Id; distance: number } | undefined
  for (const { id, type, position, width = 0, height = 0 } of flow?.getNodes() ?? []) {
    if (type === 'header' || type === 'meeting') continue
    const dx = Math.max(position.x - place.x, 0, place.x - position.x - width)
    const dy = Math.max(position.y - place.y, 0, place.y - position.y - height)
    const distance = Math.hypot(dx, dy)
    if (distance <= reach && (!nearest || distance < nearest.distance)) nearest = { id, distance }
  }
  return nearest?.id
}

/** The middle of what is on screen, in map coordinates. */
export function middleOfView(): Point {
  const box = frameBox()
  if (!flow || !box) return { x: 0, y: 0 }
  return flow.screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
}

/**
 * Shows a part of the map as large as fits in the room that is free.
 *
 * @param time of the movement in ms; 0 jumps
 * @returns where the camera will stand, when there is a map
 */
function showRect(rect: Rect, time: number): Viewport | undefined {
  const viewport = viewportFor(rect)
  if (viewport) moveTo(viewport, time)
  return viewport
}

/** Where the camera must stand to show a part of the map as large as fits. */
function viewportFor(rect: Rect): Viewport | undefined {
  const box = frameBox()
  const free = freeRoom()
  if (!flow || !box || !free) return undefined
  const padding = {
    left: `${Math.round(free.x)}px`,
    top: `${Math.round(free.y)}px`,
    right: `${Math.round(box.width - free.x - free.width)}px`,
    bottom: `${Math.round(box.height - free.y - free.height)}px`,
  } as const
  return getViewportForBounds(rect, box.width, box.height, 0.05, 1.1, padding)
}
