import type { Point, Rect } from '../drawing/geometry'
import { type Badge, smallBadge } from '../drawing/marks'
import type { SceneEdge } from '../drawing/scene'
import { labelsFor } from '../memory/label-memory'
import { routesFor } from '../memory/route-memory'
import { sameKey } from '../memory/scene-memory'
import type { EdgeDraft, LabelDrawing, LabelForms } from '../routing/edge-draft'
import type { Label, LabelPlace, Obstacle, Route } from '../routing/types'
import { type EdgeInput, edgeDrafts } from './edge-drafts'

/** All lines of the map with their labels, routed around cards and triangles. */
export function drawEdges(input: EdgeInput): SceneEdge[] {
  const drafts = edgeDrafts(input)
  const obstacles: Obstacle[] = [...input.cards, ...input.glyphs, ...(input.tables ?? [])].map(
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
  input: EdgeInput,
  drafts: readonly EdgeDraft[],
  obstacles: readonly Obstacle[],
  routes: ReadonlyMap<string, Route>,
) {
  const requests = drafts.flatMap((draft): Label[] =>
    draft.label ? [requestOf(draft.id, draft.label, draft.connection.weight ?? 1)] : [],
  )
  const headers = input.headers.map(({ id, origin, size }) => ({ id, rect: { ...origin, ...size } }))
  const wanted = { obstacles: [...obstacles, ...headers], routes, labels: requests }
  return labelsFor(wanted, input.memory, input.moved !== undefined)
}

function requestOf(id: string, { size, compact }: NonNullable<EdgeDraft['label']>, priority: number): Label {
  return { id, ...size, priority, ...(compact && { compact: compact.size }) }
}

/** Reuses the edge of the last scene when its record, its route and its label's place are the same. */
function finished(
  draft: EdgeDraft,
  route: Route,
  place: LabelPlace | undefined,
  { memory, badges, layer }: EdgeInput,
): SceneEdge {
  const badge = draft.kind === 'role' ? undefined : badges?.get(draft.record.id)
  const { x, y, isCompact, covered } = place ?? {}
  const key = [draft.key, draft.name, route, x, y, isCompact, covered, draft.label, badge?.severity, layer?.kind]
  const known = memory.edges.get(draft.id)
  if (known && sameKey(known.key, key)) return known.edge
  const { connection: _, key: __, line, label, ...rest } = draft
  const edge: SceneEdge = {
    ...rest,
    route: route.points,
    shapes: line(route.points, place && label && rectOf(place, (place.isCompact && label.compact) || label)),
    ...(label && place
      ? {
          label: {
            ...badged(formOf(label, route, place), badge),
            center: { x: place.x, y: place.y },
            covered: place.covered,
          },
        }
      : {}),
  }
  memory.edges.set(draft.id, { key, edge })
  return edge
}

function rectOf({ x, y }: LabelPlace, { size }: LabelDrawing): Rect {
  return { x: x - size.width / 2, y: y - size.height / 2, ...size }
}

/** The form of a label that fits its place and the direction of its line. */
function formOf(label: LabelForms, { points }: Route, { isCompact }: LabelPlace): LabelDrawing {
  const drawn = label.mirrored && runsBack(points) ? label.mirrored : label
  return (isCompact && drawn.compact) || drawn
}

/** Whether what stands left or above in a label is nearer to the end of the line. */
function runsBack(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return false
  return Math.abs(last.x - first.x) >= 1 ? last.x < first.x : last.y < first.y
}

/** The label with, on its corner, the sign of the findings it carries. */
function badged(label: LabelDrawing, badge: Badge | undefined): LabelDrawing {
  const { size, shapes } = label
  if (!badge) return { size, shapes }
  return { size, shapes: [...shapes, ...smallBadge(badge.severity, size.width - 3, 0)] }
}
