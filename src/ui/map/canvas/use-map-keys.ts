import { type KeyboardEvent, type RefObject, useState } from 'react'
import { type Id, newId } from '../../../model/id'
import type { Point, Rect } from '../../../scene/drawing/geometry'
import type { Scene, SceneItem } from '../../../scene/drawing/scene'
import { textsOf } from '../../../text/texts'
import { chordOf, isSingleKey } from '../../base/actions/chord'
import { allActions } from '../../base/actions/register'
import { focusDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, chooseTool, select, setSession, useSession } from '../../base/state/session-store'
import { showItems } from '../camera/camera'
import { letGo, lookBack } from '../camera/look'
import { type Direction, nearest, placeBeside } from '../camera/neighbour'
import { placeBesideDrawn } from '../menu/beside'
import { openMenuOfChosen } from '../menu/menu-store'
import { freeNear, placeOf, startAt } from './draw-tools'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const STEP: Readonly<Record<Direction, Point>> = {
  left: { x: -20, y: 0 },
  right: { x: 20, y: 0 },
  up: { x: 0, y: -20 },
  down: { x: 0, y: 20 },
}

/**
 * The map by keyboard: arrows walk, `M` moves with the arrows, Ctrl and an arrow make a connected neighbour, Enter
 * opens the details (or uses the tool that is on), Escape goes back one step.
 */
export function useMapKeys(scene: Scene | null, holder: RefObject<HTMLElement | null>) {
  const [move, setMove] = useState<Move | null>(null)
  const selection = useSession((state) => state.selection)
  // Moving holds for what was selected when it began: another selection ends it.
  const current = move && move.selection === selection ? move : null
  return (event: KeyboardEvent) => {
    if (!scene || event.target !== holder.current) return
    if (handle(event, scene, current, setMove)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
}

/** One stay in moving mode: all its steps together are one undo step. */
interface Move {
  readonly selection: readonly Id[]
  readonly gesture: string
}

function handle(
  event: KeyboardEvent,
  scene: Scene,
  moving: Move | null,
  setMove: (move: Move | null) => void,
): boolean {
  const direction = ARROWS[event.key]
  const { selection, tool } = useSession.getState()
  const current = selection.length === 1 ? itemOf(scene, selection[0]) : undefined
  const words = textsOf(useSession.getState().language).ui.canvas
  if (direction && moving) return moveSelection(scene, direction, event.shiftKey, moving)
  if (direction && (event.ctrlKey || event.metaKey)) return current ? makeNeighbour(current, direction) : false
  if (direction) return walk(scene, current, direction)
  if (event.key === 'Escape') {
    const { focus, shownFinding } = useSession.getState()
    if (focus !== null || shownFinding !== null) {
      setSession({ focus: null, shownFinding: null })
      if (shownFinding !== null) lookBack()
      return true
    }
    if (moving) setMove(null)
    else chooseTool('select')
    if (!moving && tool === 'select') letGo()
    return true
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    openMenuOfChosen(placeBesideDrawn(event.currentTarget, selection[0]))
    return true
  }
  if (event.key === 'Enter') {
    if (moving) setMove(null)
    else if (tool !== 'select' && current && !isAside(current)) startAt({ record: current.id }, tool)
    else if (selection.length > 0) focusDetails()
    return true
  }
  const chord = chordOf(event)
  if (isSingleKey(chord) && !useSession.getState().singleKeys) return false
  if (chord === 'm' && selection.length > 0) {
    const drawn = new Set(scene.meetings.map(({ id }) => id))
    const canMove = selection.some((id) => isMovable(id, drawn))
    setMove(moving || !canMove ? null : { selection, gesture: newId('move') })
    announce(moving ? words.movingDone : canMove ? words.moving : words.cannotMove)
    return true
  }
  const action = allActions().find((candidate) => candidate.keys?.includes(chord))
  // Chords with Control work everywhere in the app and are handled there.
  if (!action || chord.startsWith('ctrl+') || !action.isAvailable()) return false
  action.run()
  return true
}

function itemOf(scene: Scene, id: Id | undefined): SceneItem | undefined {
  return id === undefined ? undefined : walkable(scene).find((item) => idOf(item) === id)
}

/** A meeting and a step are no end of a relation, whatever the tool. */
const isAside = ({ record }: SceneItem) => record?.collection === 'meetings' || record?.collection === 'steps'

/** What the arrows walk to: the headings of steps too, but not the line between steering and chain. */
function walkable(scene: Scene): readonly SceneItem[] {
  return [...scene.cards, ...scene.glyphs, ...scene.meetings, ...scene.headers.filter(({ record }) => record)]
}

/** A heading is drawn under a name of its own, but stands for its step. */
const idOf = ({ id, record }: SceneItem): Id => (record?.collection === 'steps' ? record.id : id)

function walk(scene: Scene, current: SceneItem | undefined, direction: Direction): boolean {
  const items = new Map<Id, Rect>()
  for (const item of walkable(scene)) {
    if (item !== current) items.set(idOf(item), { ...item.origin, ...item.size })
  }
  const next = current
    ? nearest({ ...current.origin, ...current.size }, items, direction)
    : (scene.cards[0] ?? scene.meetings[0])?.id
  const item = itemOf(scene, next)
  if (!next || !item) return true
  select([next])
  announce(item.name)
  showItems([item.id])
  return true
}

/**
 * Parties and meetings have a place, and so has a triangle whose contractor is still a hole; nothing moves under a
 * proposal.
 */
function isMovable(id: Id, meetings: ReadonlySet<Id>): boolean {
  const { map } = useDocument.getState()
  if (!map || useSession.getState().proposal) return false
  if (meetings.has(id)) return true
  return map.parties[id] !== undefined || (map.triangles[id] !== undefined && !map.triangles[id]?.contractor)
}

function moveSelection(scene: Scene, direction: Direction, fine: boolean, { gesture }: Move): boolean {
  const { selection, language } = useSession.getState()
  const step = STEP[direction]
  const by = fine ? 0.2 : 1
  const positions: Record<Id, Point> = {}
  const drawn = new Set(scene.meetings.map(({ id }) => id))
  for (const id of selection.filter((one) => isMovable(one, drawn))) {
    // A meeting that nobody put somewhere moves from where it is drawn.
    const place = scene.meetings.find((item) => item.id === id)?.origin ?? placeOf(id)
    positions[id] = { x: place.x + step.x * by, y: place.y + step.y * by }
  }
  if (runOrTell({ type: 'move-records', positions }, { joinKey: gesture })) {
    announce(textsOf(language).ui.canvas.moved[direction])
    showItems(Object.keys(positions))
  }
  return true
}

function makeNeighbour(current: SceneItem, direction: Direction): boolean {
  if (current.record?.collection !== 'parties') return false
  const place = freeNear(placeBeside(placeOf(current.id), direction))
  // A chain runs from left to right and downwards: a neighbour on the left or above is one that supplies.
  const supplies = direction === 'left' || direction === 'up'
  const draft = supplies
    ? ({ kind: 'dependency', fromPlace: place, to: { record: current.id } } as const)
    : ({ kind: 'dependency', from: current.id, to: { place } } as const)
  setSession({ draft })
  return true
}
