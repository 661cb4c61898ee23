import type { ChainMap } from '../model/chain-map'
import type { Id } from '../model/id'
import type { CouplingEnd } from '../model/schema/relations'
import type { Texts } from '../text/texts'
import type { Point, Size } from './geometry'
import { couplingInWords, dependencyInWords, shortName } from './names'
import {
  drawCouplingLabel,
  drawCouplingLine,
  drawDependencyLabel,
  drawDependencyLine,
  drawRoleLine,
} from './relation-lines'
import { routesFor } from './route-memory'
import { placeLabels } from './routing/place-labels'
import type { Connection, Label, Obstacle, Route } from './routing/types'
import type { SceneEdge, SceneItem } from './scene'
import { remembered, type SceneMemory, sameKey } from './scene-memory'
import type { Shape } from './shape'
import { rolePort } from './triangle-glyph'

export interface EdgeInput {
  readonly map: ChainMap
  readonly cards: readonly SceneItem[]
  readonly glyphs: readonly SceneItem[]
  readonly headers: readonly SceneItem[]
  readonly texts: Texts
  readonly memory: SceneMemory
  readonly moved?: ReadonlyMap<Id, Point> | undefined
}

/** An edge before it has a route: who it joins, how its line and its label are drawn. */
interface Draft extends Omit<SceneEdge, 'route' | 'shapes' | 'label'> {
  readonly connection: Connection
  /** What the drawing depends on besides the route. */
  readonly key: unknown
  readonly line: (route: readonly Point[]) => Shape[]
  readonly label?: { readonly size: Size; readonly shapes: readonly Shape[] }
}

/** All lines of the map with their labels, routed around cards and triangles. */
export function drawEdges(input: EdgeInput): SceneEdge[] {
  const drafts = [...roleDrafts(input), ...couplingDrafts(input), ...dependencyDrafts(input)]
  const obstacles: Obstacle[] = [...input.cards, ...input.glyphs].map(({ id, origin, size }) => ({
    id,
    rect: { ...origin, ...size },
  }))
  const connections = drafts.map((draft) => draft.connection)
  const routes = routesFor({ obstacles, connections }, input.memory, input.moved !== undefined)
  const labels = labelPlaces(input, drafts, obstacles, routes)
  return drafts.flatMap((draft) => {
    const route = routes.get(draft.id)
    return route ? [finished(draft, route, labels.get(draft.id), input.memory)] : []
  })
}

function labelPlaces(
  input: EdgeInput,
  drafts: readonly Draft[],
  obstacles: readonly Obstacle[],
  routes: ReadonlyMap<string, Route>,
) {
  const requests = drafts.flatMap((draft): Label[] =>
    draft.label ? [{ id: draft.id, ...draft.label.size, priority: draft.connection.weight ?? 1 }] : [],
  )
  const headers = input.headers.map(({ id, origin, size }) => ({ id, rect: { ...origin, ...size } }))
  return placeLabels({ obstacles: [...obstacles, ...headers], routes, labels: requests })
}

/** Reuses the edge of the last scene when its record, its route and its label's place are the same. */
function finished(
  draft: Draft,
  route: Route,
  place: { x: number; y: number; covered: boolean } | undefined,
  memory: SceneMemory,
): SceneEdge {
  const key = [draft.key, draft.name, route, place?.x, place?.y, place?.covered, draft.label]
  const known = memory.edges.get(draft.id)
  if (known && sameKey(known.key, key)) return known.edge
  const { connection: _, key: __, line, label, ...rest } = draft
  const edge: SceneEdge = {
    ...rest,
    route: route.points,
    shapes: line(route.points),
    ...(label && place ? { label: { center: { x: place.x, y: place.y }, covered: place.covered, ...label } } : {}),
  }
  memory.edges.set(draft.id, { key, edge })
  return edge
}

function roleDrafts({ map, cards, glyphs, texts }: EdgeInput): Draft[] {
  const shown = new Set(cards.map((card) => card.id))
  const drafts: Draft[] = []
  for (const glyph of glyphs) {
    const triangle = map.triangles[glyph.id]
    if (!triangle) continue
    const roles = [
      ...(triangle.owner ? [{ role: 'owner' as const, party: triangle.owner.party, coordinating: false }] : []),
      ...(triangle.clients ?? []).map((client) => ({
        role: 'client' as const,
        party: client.party,
        coordinating: client.coordinating === true,
      })),
    ]
    for (const { role, party, coordinating } of roles) {
      const id = `${glyph.id}:${role}:${party}`
      if (!shown.has(party) || party === triangle.contractor || drafts.some((draft) => draft.id === id)) continue
      const port = rolePort(role)
      const point = { x: glyph.origin.x + port.point.x, y: glyph.origin.y + port.point.y }
      drafts.push({
        id,
        kind: 'role',
        record: { collection: 'triangles', id: glyph.id },
        source: party,
        target: glyph.id,
        connection: {
          id,
          from: { obstacle: party },
          to: { obstacle: glyph.id, point, side: port.side },
          bundle: `${role}:${party}`,
        },
        key: coordinating,
        line: (route) => drawRoleLine(role, coordinating, route),
        name: texts.drawing.roleLine(
          texts.vocabulary.role[role],
          shortName(map, party),
          shortName(map, triangle.contractor),
        ),
      })
    }
  }
  return drafts
}

function dependencyDrafts({ map, cards, texts, memory }: EdgeInput): Draft[] {
  const shown = new Set(cards.map((card) => card.id))
  return sorted(map.dependencies).flatMap((dependency): Draft[] => {
    const { id, supplier, dependent } = dependency
    if (!shown.has(supplier) || !shown.has(dependent)) return []
    const label = remembered(memory, id, [dependency], () => drawDependencyLabel(dependency))
    return [
      {
        id,
        kind: 'dependency',
        record: { collection: 'dependencies', id },
        source: supplier,
        target: dependent,
        connection: {
          id,
          from: { obstacle: supplier },
          to: { obstacle: dependent },
          weight: dependency.critical === true ? 2 : 1,
          label: label.size,
        },
        key: dependency,
        line: (route) => drawDependencyLine(dependency, route),
        label,
        name: dependencyInWords(map, dependency, texts),
      },
    ]
  })
}

function couplingDrafts({ map, cards, glyphs, texts, memory }: EdgeInput): Draft[] {
  const shown = new Set([...cards, ...glyphs].map((item) => item.id))
  // A folded triangle has no figure of its own: its coupling points then start at the contractor's card.
  const itemOf = (end: CouplingEnd): string | undefined => {
    if ('party' in end) return shown.has(end.party) ? end.party : undefined
    if (shown.has(end.triangle)) return end.triangle
    const contractor = map.triangles[end.triangle]?.contractor
    return contractor && shown.has(contractor) ? contractor : undefined
  }
  return sorted(map.couplingPoints).flatMap((coupling): Draft[] => {
    const source = itemOf(coupling.ends[0])
    const target = itemOf(coupling.ends[1])
    if (!source || !target || source === target) return []
    const label = remembered(memory, coupling.id, [coupling, texts], () => drawCouplingLabel(coupling, texts))
    return [
      {
        id: coupling.id,
        kind: 'coupling',
        record: { collection: 'couplingPoints', id: coupling.id },
        source,
        target,
        connection: { id: coupling.id, from: { obstacle: source }, to: { obstacle: target }, label: label.size },
        key: coupling,
        line: (route) => drawCouplingLine(coupling, route),
        label,
        name: couplingInWords(map, coupling, texts),
      },
    ]
  })
}

function sorted<T>(table: Readonly<Record<string, T>>): T[] {
  return Object.keys(table)
    .sort()
    .flatMap((id) => table[id] ?? [])
}
