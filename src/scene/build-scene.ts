import type { ChainMap } from '../model/chain-map'
import { textsOf } from '../text/texts'
import { drawBands, drawStepHeaders } from './cards/headers'
import { drawCards, drawGlyphs, extentsOf } from './cards/items'
import { placesOf } from './cards/places'
import { Bounds, type Rect } from './drawing/geometry'
import type { Scene, SceneEdge, SceneItem } from './drawing/scene'
import { buildLegend } from './legend/legend'
import { drawEdges } from './lines/edges'
import { drawEscalations, drawTables, placeInBand } from './meetings/meetings'
import { createSceneMemory, forget, type SceneMemory } from './memory/scene-memory'
import type { SceneOptions } from './scene-options'

/**
 * What is drawn where. Pure but for `memory`, in which a caller who builds scene after scene of one map lets it keep
 * drawings and routes, so that what did not change keeps its identity and a drag redraws only what moves.
 */
export function buildScene(map: ChainMap, options: SceneOptions, memory: SceneMemory = createSceneMemory()): Scene {
  const texts = textsOf(options.language)
  const places = placesOf(map, options.moved)
  const cards = drawCards(map, places, options, texts, memory)
  const glyphs = options.triangles === 'folded' ? [] : drawGlyphs(map, cards, options.badges, texts, memory)
  const extents = extentsOf(map, cards, glyphs)
  const headers = drawStepHeaders(map, extents)
  const { moved, badges, layer } = options
  const waiting = drawTables(map, options, texts, memory)
  const relations = drawEdges({
    map,
    cards,
    glyphs,
    headers,
    texts,
    memory,
    moved,
    badges,
    layer,
    tables: waiting.put,
  })
  const bands = drawBands(map, extents, headers, texts)
  const chain = boundsOf([...bands, ...headers, ...cards, ...glyphs], relations)
  const band = placeInBand(waiting, chain, texts, memory)
  const escalations = drawEscalations(map, band.tables, [...cards, ...glyphs], texts, memory, moved !== undefined)
  const edges = escalations.length > 0 ? [...relations, ...escalations] : relations
  const drawn = new Set([...cards, ...glyphs, ...band.tables].map((item) => item.record?.id ?? item.id))
  for (const edge of edges) drawn.add(edge.record.id)
  if (options.triangles === 'folded') {
    for (const triangle of Object.values(map.triangles)) {
      if (triangle.contractor && drawn.has(triangle.contractor)) drawn.add(triangle.id)
    }
  }
  if (!options.moved) forget(memory, new Set([...cards, ...glyphs, ...band.tables, ...edges].map(({ id }) => id)))
  // Only signs that are really drawn are explained: a badge of something that is filtered out is not.
  const shown = [...(options.badges ?? [])].filter(([id]) => drawn.has(id))
  const severities = new Set(shown.map(([, badge]) => badge.severity))
  return {
    bounds:
      band.tables.length > 0
        ? boundsOf([...bands, ...headers, ...cards, ...glyphs, ...band.headers, ...band.tables], edges)
        : chain,
    headers: [...bands, ...headers, ...band.headers],
    edges,
    cards,
    glyphs,
    meetings: band.tables,
    legend: buildLegend(
      {
        map,
        drawn,
        severities,
        folded: options.triangles === 'folded',
        measure: options.measure,
        layer,
        chains: options.chains === true,
        visibleParties: options.visibleParties,
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
