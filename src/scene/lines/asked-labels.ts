import type { Id } from '../../model/id'
import { inflate, overlaps, type Point, type Rect, type Size } from '../drawing/geometry'
import { headingOf, type LabelForm } from '../drawing/label-forms'
import { type Reading, signScale } from '../drawing/reading'
import type { Scene, SceneEdge, SceneItem } from '../drawing/scene'
import { nearLabels } from '../routing/near-labels'
import { placeLabels } from '../routing/place-labels'
import type { LabelPlace, Obstacle, Route } from '../routing/types'
import { ARROW } from './edges'
import { withLeader } from './leader'

/** More lines than this are not asked about one by one. */
const MOST_ASKED = 40
/** So few that are asked about have their words wherever that is; of more, those for which there is room. */
const FEW = 6
/** Above so many lines those that are not asked about may lie under a label. */
const MANY_LINES = 1500

/**
 * The scene with all the words of the lines that are asked about: what is selected, what a finding is about. They stand where
 * there is room, else in the place of labels that nobody asked for; every other label stays where it is. When many are
 * asked about at once, what finds no room keeps what it had: words on words help nobody.
 *
 * @param asked ids of records; those that are no lines change nothing
 * @returns the same scene when all of it is there already
 */
export function withAskedLabels(scene: Scene, asked: ReadonlySet<Id>, reading: Reading): Scene {
  if (asked.size === 0) return scene
  const isAsked = ({ record, bundle }: SceneEdge) => (bundle ?? [record.id]).some((id) => asked.has(id))
  const lacking = scene.edges.filter(
    (edge) => edge.words?.open !== undefined && isAsked(edge) && (edge.bundle !== undefined || lacksWords(edge)),
  )
  if (lacking.length === 0 || lacking.length > MOST_ASKED) return scene
  const lacks = new Set(lacking)
  const standing = scene.edges.filter((edge) => edge.label && !lacks.has(edge))
  const solid = [...scene.cards, ...scene.glyphs, ...scene.meetings, ...scene.headers].map(obstacleOf)
  const routes = routesOf(scene.edges.length > MANY_LINES ? lacking : scene.edges)
  const arrow = ARROW * signScale(reading, 1.9)
  const place = (edges: readonly SceneEdge[], taken: readonly Obstacle[], isNeeded: boolean) =>
    placeLabels(
      nearLabels({
        obstacles: [...solid, ...taken],
        routes,
        arrow,
        labels: edges.map((edge) => ({ id: edge.id, forms: formsOf(edge), isNeeded })),
      }),
    )
  // First round every label; then round those alone that are asked for as well.
  const beside = place(lacking, standing.map(labelObstacle), false)
  // A diamond is a place, not only a word.
  const stays = (edge: SceneEdge) => isAsked(edge) || edge.kind === 'coupling'
  const kept = standing.filter(stays).map(labelObstacle)
  const found = lacking.flatMap((edge) => {
    const at = beside.get(edge.id)
    return at ? [{ id: `label:${edge.id}`, rect: rectAt(at, formsOf(edge)[at.form]?.size ?? ZERO) }] : []
  })
  const rest = lacking.filter(({ id }) => !beside.has(id))
  const over = place(rest, [...kept, ...found], true)
  const labelled = new Map<string, SceneEdge>()
  for (const edge of lacking) {
    const place = beside.get(edge.id) ?? over.get(edge.id) ?? (lacking.length <= FEW ? middleOf(edge) : undefined)
    if (place) labelled.set(edge.id, worded(edge, place, reading))
  }
  const covers = [...labelled.values()].flatMap(({ label }) =>
    label ? [inflate(rectAt(label.center, label.size), 2)] : [],
  )
  const edges = scene.edges.map((edge) => {
    const own = labelled.get(edge.id)
    if (own) return own
    if (!edge.label || stays(edge)) return edge
    const rect = rectAt(edge.label.center, edge.label.size)
    if (!covers.some((cover) => overlaps(cover, rect))) return edge
    const { label: _, ...without } = edge
    return without
  })
  return { ...scene, edges }
}

const ZERO: Size = { width: 0, height: 0 }

function lacksWords({ label }: SceneEdge): boolean {
  return label === undefined || !label.shapes.some(({ kind }) => kind === 'text')
}

function formsOf({ words }: SceneEdge): readonly LabelForm[] {
  return words?.open ?? []
}

function worded(edge: SceneEdge, place: LabelPlace, reading: Reading): SceneEdge {
  const drawn = formsOf(edge)[place.form]?.draw(headingOf(edge.route))
  return drawn ? { ...edge, label: { ...withLeader(drawn, place, reading), center: { x: place.x, y: place.y } } } : edge
}

/** The middle of the longest stretch of a line: where its words lie when there is room nowhere. */
function middleOf({ route }: SceneEdge): LabelPlace {
  let best = { x: route[0]?.x ?? 0, y: route[0]?.y ?? 0, length: -1, segment: 0 }
  for (let i = 1; i < route.length; i++) {
    const [a, b] = [route[i - 1] as Point, route[i] as Point]
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    if (length > best.length) best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, length, segment: i - 1 }
  }
  return { x: best.x, y: best.y, segment: best.segment, form: 0 }
}

function routesOf(edges: readonly SceneEdge[]): ReadonlyMap<string, Route> {
  return new Map(edges.map(({ id, route }) => [id, { points: route }]))
}

function obstacleOf({ id, origin, size }: SceneItem): Obstacle {
  return { id, rect: { ...origin, ...size } }
}

function labelObstacle({ id, label }: SceneEdge): Obstacle {
  return { id: `label:${id}`, rect: label ? rectAt(label.center, label.size) : { x: 0, y: 0, ...ZERO } }
}

function rectAt({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
