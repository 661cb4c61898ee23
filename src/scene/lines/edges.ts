import { calmShapes } from '../drawing/change-signs'
import type { Point, Rect, Size } from '../drawing/geometry'
import { headingOf, type LabelDrawing } from '../drawing/label-forms'
import { type Badge, smallBadge } from '../drawing/marks'
import { movedShapes } from '../drawing/moved-shapes'
import { PLAIN, type Reading, signScale } from '../drawing/reading'
import { grownShapes } from '../drawing/scaled-shapes'
import type { SceneEdge } from '../drawing/scene'
import { labelsFor } from '../memory/label-memory'
import { routesFor } from '../memory/route-memory'
import { sameKey } from '../memory/scene-memory'
import type { EdgeDraft } from '../routing/edge-draft'
import type { Label, LabelPlace, Obstacle, Route } from '../routing/types'
import { type EdgeInput, edgeDrafts } from './edge-drafts'
import { withLeader } from './leader'

/** How much of the end of a line its arrow head takes at 100 %. */
export const ARROW = 14

/** All lines of the map with as many of their labels as there is room for, routed around cards and triangles. */
export function drawEdges(input: EdgeInput): SceneEdge[] {
  const drafts = edgeDrafts(input)
  const obstacles: Obstacle[] = [...input.cards, ...input.glyphs, ...(input.meetings ?? [])].map(
    ({ id, origin, size }) => ({
      id,
      rect: { ...origin, ...size },
    }),
  )
  const connections = drafts.map((draft) => draft.connection)
  const routes = routesFor({ obstacles, connections }, input.memory, input.moved !== undefined)
  const labels = labelPlaces(input, drafts, obstacles, routes)
  return drafts.flatMap((draft) => {
    const route = routes.get(draft.id)
    return route ? [finished(draft, route, labels.get(draft.id), input)] : []
  })
}

function labelPlaces(
  { headers, memory, moved, reading = PLAIN }: EdgeInput,
  drafts: readonly EdgeDraft[],
  obstacles: readonly Obstacle[],
  routes: ReadonlyMap<string, Route>,
) {
  const requests = drafts.flatMap((draft): Label[] =>
    draft.label
      ? [
          {
            id: draft.id,
            forms: draft.label.forms,
            priority: draft.priority ?? 0,
            isNeeded: draft.kind === 'coupling',
          },
        ]
      : [],
  )
  const words = headers.map(({ id, origin, size }) => ({ id, rect: { ...origin, ...size } }))
  const wanted = {
    obstacles: [...obstacles, ...words],
    routes,
    labels: requests,
    arrow: ARROW * signScale(reading, 1.9),
  }
  return labelsFor(wanted, memory, { dragging: moved !== undefined, letter: reading.letter })
}

/** Reuses the edge of the last scene when its record, its route and its label's place are the same. */
function finished(
  draft: EdgeDraft,
  route: Route,
  place: LabelPlace | undefined,
  { memory, badges, layer, reading = PLAIN }: EdgeInput,
): SceneEdge {
  const badge = draft.kind === 'role' ? undefined : heaviestBadge(draft, badges)
  const { x, y, form, leadsTo } = place ?? {}
  const key = [
    draft.line,
    draft.name,
    route,
    x,
    y,
    form,
    leadsTo?.x,
    leadsTo?.y,
    draft.label,
    badge?.severity,
    layer?.kind,
    reading.letter,
  ]
  const known = memory.edges.get(draft.id)
  if (known && sameKey(known.key, key)) return known.edge
  const { connection: _, key: __, line, label, priority: ___, isCalm, ...rest } = draft
  const strong = place && label?.forms[place.form]?.draw(headingOf(route.points))
  const drawn = strong && isCalm ? { ...strong, shapes: calmShapes(strong.shapes) } : strong
  const edge: SceneEdge = {
    ...rest,
    route: route.points,
    shapes: line(route.points, place && drawn && rectOf(place.leadsTo ?? place, drawn.size)),
    ...(label ? { words: label } : {}),
    ...(drawn && place
      ? { label: { ...badged(withLeader(drawn, place, reading), badge, reading), center: { x: place.x, y: place.y } } }
      : {}),
  }
  memory.edges.set(draft.id, { key, edge })
  return edge
}

const WEIGHTS = ['high', 'medium', 'low', 'question'] as const satisfies readonly Badge['severity'][]

/** Of a bundle the badge of the part that asks most. */
function heaviestBadge({ record, bundle }: EdgeDraft, badges: EdgeInput['badges']): Badge | undefined {
  const own = (bundle ?? [record.id]).flatMap((id) => badges?.get(id) ?? [])
  return own.sort((a, b) => WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity))[0]
}

function rectOf({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The label with, on its corner, the sign of the findings it carries. */
function badged(label: LabelDrawing, badge: Badge | undefined, reading: Reading): LabelDrawing {
  if (!badge) return label
  const sign = grownShapes(smallBadge(badge.severity, 0, 0), signScale(reading, 1.7))
  const { x, y } = label.corner ?? { x: label.size.width - 3, y: 0 }
  return { ...label, shapes: [...label.shapes, ...movedShapes(sign, x, y)] }
}
