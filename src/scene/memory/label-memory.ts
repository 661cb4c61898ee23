import type { Rect } from '../drawing/geometry'
import { leaderOf } from '../routing/beside-line'
import { indexObstacles, indexStretches } from '../routing/label-space'
import { nearLabels } from '../routing/near-labels'
import { placeLabels } from '../routing/place-labels'
import type { Label, LabelInput, LabelPlace, Obstacle } from '../routing/types'
import { isLarge } from './route-memory'
import { before, keep, type Labelled, labelledAt, type SceneMemory } from './scene-memory'

/** Air between a label that stays and what comes beside it. */
const AIR = 4

/**
 * Places for the labels of this scene, as far as possible those of the last one: the same places when cards, lines and
 * labels are the same; while the user drags, and on a large map, only the labels that the change touches are placed
 * again, around those that stay.
 */
export function labelsFor(
  input: LabelInput,
  memory: SceneMemory,
  { dragging, letter }: { readonly dragging: boolean; readonly letter: number },
): ReadonlyMap<string, LabelPlace> {
  const stages = labelledAt(memory, letter)
  const known = before(stages, dragging)
  const asked = {
    routes: input.routes,
    obstacles: new Map(input.obstacles.map(({ id, rect }) => [id, rect])),
    labels: new Map(input.labels.map((label) => [label.id, label])),
  }
  const places = !known
    ? placeLabels(input)
    : isSame(known, asked)
      ? known.places
      : dragging || isLarge(input.routes.size)
        ? placeAnew(input, known, dragging)
        : placeAgain(input, known)
  keep(stages, { ...asked, places }, dragging)
  return places
}

function isSame(known: Labelled, asked: Omit<Labelled, 'places'>): boolean {
  return (
    (known.routes === asked.routes || sameMap(known.routes, asked.routes, Object.is)) &&
    sameMap(known.obstacles, asked.obstacles, sameRect) &&
    sameMap(known.labels, asked.labels, sameLabel)
  )
}

function sameMap<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  same: (x: T, y: T | undefined) => boolean,
): boolean {
  if (a.size !== b.size) return false
  for (const [key, value] of a) if (!same(value, b.get(key))) return false
  return true
}

function sameRect(a: Rect, b: Rect | undefined): boolean {
  return b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

function sameLabel(a: Label, b: Label | undefined): boolean {
  return (
    b !== undefined &&
    a.priority === b.priority &&
    a.isNeeded === b.isNeeded &&
    a.forms.length === b.forms.length &&
    a.forms.every(({ size, cost, isSign }, i) => {
      const other = b.forms[i]
      return (
        other !== undefined &&
        size.width === other.size.width &&
        size.height === other.size.height &&
        cost === other.cost &&
        isSign === other.isSign
      )
    })
  )
}

/** Labels stay where they were, unless one would lose its place and more find one when all choose anew. */
function placeAgain(input: LabelInput, known: Labelled): ReadonlyMap<string, LabelPlace> {
  const kept = placeAnew(input, known, false)
  if (kept.size === input.labels.length || kept.size >= known.places.size) return kept
  const fresh = placeLabels(input)
  return fresh.size > kept.size ? fresh : kept
}

/** Places only what the change touches. In a drag new lines may pass under a label; a card never hides one. */
function placeAnew(input: LabelInput, known: Labelled, dragging: boolean): ReadonlyMap<string, LabelPlace> {
  const cards = indexObstacles(input.obstacles.filter(({ id, rect }) => !sameRect(rect, known.obstacles.get(id))))
  const fresh = dragging ? [] : [...input.routes].filter(([id, route]) => route !== known.routes.get(id))
  const lines = indexStretches(new Map(fresh))
  const places = new Map<string, LabelPlace>()
  const open: Label[] = []
  const standing: Obstacle[] = []
  for (const label of input.labels) {
    const place = known.places.get(label.id)
    const rect = place && rectOf(label, place)
    const isKnown =
      sameLabel(label, known.labels.get(label.id)) && input.routes.get(label.id) === known.routes.get(label.id)
    // There was no room for it; a frame of a drag is no time to look again. When the card is let go, all may choose.
    if (dragging && isKnown && !rect) continue
    if (!rect || !isKnown || cards.touches(rect, AIR) || lines.touches(rect, AIR)) {
      open.push(label)
      continue
    }
    places.set(label.id, place)
    standing.push({ id: `label:${label.id}`, rect })
    if (place.leadsTo)
      standing.push({ id: `leader:${label.id}`, rect: leaderOf({ ...place, leadsTo: place.leadsTo }, rect) })
  }
  if (open.length === 0) return places
  const asked = { ...input, obstacles: [...input.obstacles, ...standing], labels: open, isHurried: dragging }
  const placed = placeLabels(nearLabels(asked))
  for (const [id, place] of placed) places.set(id, place)
  return places
}

function rectOf(label: Label, { x, y, form }: LabelPlace): Rect | undefined {
  const size = label.forms[form]?.size
  return size && { x: x - size.width / 2, y: y - size.height / 2, ...size }
}
