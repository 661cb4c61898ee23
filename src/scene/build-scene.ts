import type { ChainMap } from '../model/chain-map'
import { textsOf } from '../text/texts'
import { drawBands } from './cards/bands'
import { drawStepHeaders } from './cards/headers'
import { drawCards, drawGlyphs, extentsOf } from './cards/items'
import { placesOf } from './cards/places'
import { changesOf } from './changes/changes'
import { Bounds, type Rect } from './drawing/geometry'
import type { Scene, SceneEdge, SceneItem } from './drawing/scene'
import { buildLegend } from './legend/legend'
import { drawEdges } from './lines/edges'
import { drawEscalations, drawMeetings, placeInBand } from './meetings/meetings'
import { createSceneMemory, forget, type SceneMemory } from './memory/scene-memory'
import type { SceneOptions } from './scene-options'

/**
 * What is drawn where. Pure but for `memory`, in which a caller who builds scene after scene of one map lets it keep
 * drawings and routes, so that what did not change keeps its identity and a drag redraws only what moves.
 */
export function buildScene(
  map: ChainMap,
  { difference, ...given }: SceneOptions,
  memory: SceneMemory = createSceneMemory(),
): Scene {
  const options = difference ? { ...given, badges: undefined } : given
  const changes = difference && changesOf(difference, options.language)
  const texts = textsOf(options.language)
  const places = placesOf(map, options.moved)
  const { moved, badges, layer, reading } = options
  const certainty = layer?.kind === 'certainty'
  const cards = drawCards(map, places, { ...options, certainty, changes }, texts, memory)
  const glyphs =
    options.triangles === 'folded' ? [] : drawGlyphs(map, cards, { badges, reading, certainty, changes }, texts, memory)
  const extents = extentsOf(map, cards, glyphs)
  const headers = drawStepHeaders(map, extents, reading, changes)
  const waiting = drawMeetings(map, { ...options, changes }, texts, memory)
  const band = drawBands(map, extents, { headers, taken: waiting.put }, texts, reading)
  const lines = {
    map,
    cards,
    glyphs,
    headers: [...headers, ...band.words],
    texts,
    moved,
    badges,
    layer,
    reading,
    meetings: waiting.put,
  }
  const relations = drawEdges({ ...lines, memory, changes })
  const bands = [...(band.line ? [band.line] : []), ...band.words]
  const chain = boundsOf([...bands, ...headers, ...cards, ...glyphs], relations)
  // Words of what changed may reach beyond the drawing; the meetings under it stand where they stand without them.
  const plain =
    changes && waiting.waiting.length > 0
      ? drawEdges({ ...lines, memory: { ...createSceneMemory(), routed: memory.routed } })
      : undefined
  const above = plain ? boundsOf([...bands, ...headers, ...cards, ...glyphs], plain) : chain
  const below = placeInBand(waiting, above, { texts, memory, reading })
  const isDragging = moved !== undefined
  const escalations = drawEscalations(map, below.meetings, [...cards, ...glyphs], texts, {
    memory,
    isDragging,
    changes,
  })
  const edges = escalations.length > 0 ? [...relations, ...escalations] : relations
  const drawn = new Set([...cards, ...glyphs, ...below.meetings, ...headers].map((item) => item.record?.id ?? item.id))
  for (const { record, bundle } of edges) for (const id of bundle ?? [record.id]) drawn.add(id)
  if (options.triangles === 'folded') {
    for (const triangle of Object.values(map.triangles)) {
      if (triangle.contractor && drawn.has(triangle.contractor)) drawn.add(triangle.id)
    }
  }
  if (!options.moved) forget(memory, new Set([...cards, ...glyphs, ...below.meetings, ...edges].map(({ id }) => id)))
  // Only signs that are really drawn are explained: a badge of something that is filtered out is not.
  const shown = [...(options.badges ?? [])].filter(([id]) => drawn.has(id))
  const severities = new Set(shown.map(([, badge]) => badge.severity))
  return {
    bounds:
      below.meetings.length > 0
        ? boundsOf([...bands, ...headers, ...cards, ...glyphs, ...below.headers, ...below.meetings], edges)
        : chain,
    headers: [...bands, ...headers, ...below.headers],
    edges,
    cards,
    glyphs,
    meetings: below.meetings,
    legend: buildLegend(
      {
        map,
        drawn,
        edges,
        signs: {
          tier: cards.some(({ signs }) => signs?.tier === true),
          pin: cards.some(({ signs }) => signs?.pin === true),
        },
        severities,
        folded: options.triangles === 'folded',
        measure: options.measure,
        layer,
        chains: options.chains === true,
        visibleParties: options.visibleParties,
        changes,
      },
      texts,
    ),
    hiddenParties: Object.keys(map.parties).length - cards.length,
  }
}

/** Around items (with their badges), routes and labels. */
function boundsOf(items: readonly SceneItem[], edges: readonly SceneEdge[]): Rect | undefined {
  const around = new Bounds()
  for (const { origin, size } of items) {
    around.add(origin.x - 4, origin.y - 14)
    around.add(origin.x + size.width + 10, origin.y + size.height + 4)
  }
  for (const { route, label } of edges) {
    for (const point of route) around.add(point.x, point.y)
    if (!label) continue
    const { center, size } = label
    around.add(center.x - size.width / 2, center.y - size.height / 2)
    around.add(center.x + size.width / 2, center.y + size.height / 2)
  }
  return around.rect
}
