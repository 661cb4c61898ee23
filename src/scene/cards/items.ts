import type { ChainMap } from '../../model/chain-map'
import { chainsOf } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { Triangle } from '../../model/schema/steering'
import type { Language, Texts } from '../../text/texts'
import { type Changes, changeKey, namedWith } from '../changes/changes'
import { cardInset } from '../drawing/card-size'
import { calmShapes } from '../drawing/change-signs'
import { type Point, type Rect, union } from '../drawing/geometry'
import { type Badge, smallBadge } from '../drawing/marks'
import { partyInWords, triangleInWords } from '../drawing/names'
import { PLAIN, type Reading } from '../drawing/reading'
import { scaledShapes } from '../drawing/scaled-shapes'
import type { SceneItem } from '../drawing/scene'
import { remembered, type SceneMemory, sameOrNew } from '../memory/scene-memory'
import { foldedSigns } from '../triangles/folded-sign'
import { drawGlyph, GLYPH_PITCH, GLYPH_SIZE } from '../triangles/triangle-glyph'
import { drawCard } from './card'
import { cardChange } from './card-change'
import { chainTags } from './chain-tags'
import { type CardMeasureLook, lookOf } from './measure-look'

/** What the user wants to see of the parties. */
export interface CardOptions {
  readonly language: Language
  /** Only these parties are drawn; absent = all. */
  readonly visibleParties?: ReadonlySet<Id> | undefined
  /** How large letters must be; absent = as at 100 %. */
  readonly reading?: Reading | undefined
  /** Whether what nobody is sure of, or what is disputed, is drawn so. Default false. */
  readonly certainty?: boolean | undefined
  /** `folded` draws triangles as a sign on the contractor's card, without role lines. */
  readonly triangles?: 'unfolded' | 'folded' | undefined
  /** By record id. */
  readonly badges?: ReadonlyMap<Id, Badge> | undefined
  readonly measure?: CardMeasureLook | undefined
  /** Whether each card says to which chains its party belongs. Default false. */
  readonly chains?: boolean | undefined
}

/** The cards of all visible parties, in order of id. A scaled card grows around its own centre. */
export function drawCards(
  map: ChainMap,
  places: ReadonlyMap<Id, Point>,
  { changes, ...options }: CardOptions & { readonly changes?: Changes | undefined },
  texts: Texts,
  memory: SceneMemory,
): SceneItem[] {
  const folded = options.triangles === 'folded' ? trianglesByContractor(map) : undefined
  const tags = options.chains ? chainTags(map) : undefined
  const cards: SceneItem[] = []
  const reading = options.reading ?? PLAIN
  for (const id of Object.keys(map.parties).sort()) {
    const party = map.parties[id]
    const place = places.get(id)
    if (!party || !place || (options.visibleParties && !options.visibleParties.has(id))) continue
    const chains = tags && chainsOf(map, party).flatMap((chain) => tags.get(chain) ?? [])
    const measured = lookOf(options.measure, id)
    const look = { ...measured, badge: options.badges?.get(id), chains, showsCertainty: options.certainty === true }
    const own = folded?.get(id) ?? []
    const signs = own.length > 0 ? foldedSigns(map, own, texts, look.badge !== undefined, changes) : undefined
    const change = cardChange(party, changes)
    const key = [
      party,
      options.language,
      reading.letter,
      reading.name,
      look.scale,
      look.tint,
      look.figure,
      look.letter,
      look.badge?.count,
      look.badge?.severity,
      look.showsCertainty,
      ...(chains ?? []).flatMap(({ letters, color }) => [letters, color]),
      signs?.words,
      ...own,
      changeKey(changes, id, ...own.map((triangle) => triangle.id)),
    ]
    const drawing = remembered(memory, id, key, () => {
      const card = drawCard(party, texts, { ...look, change }, reading)
      const own = changes && !change ? calmShapes(card.shapes) : card.shapes
      const shapes = [...own, ...(signs?.draw(reading, card.size) ?? [])]
      return { ...scaledShapes(shapes, card.size, look.scale ?? 1), signs: card.signs }
    })
    cards.push(
      sameOrNew(memory, {
        id,
        record: { collection: 'parties', id },
        origin: { x: place.x - cardInset(drawing.size.width), y: place.y },
        size: drawing.size,
        shapes: drawing.shapes,
        name: namedWith(changes, 'parties', id, partyInWords(party, texts)),
        ...(drawing.signs ? { signs: drawing.signs } : {}),
      }),
    )
  }
  return cards
}

/**
 * The unfolded triangles: each on top of its contractor's card, several side by side; one whose contractor is still a
 * hole stands where the user put it.
 */
export function drawGlyphs(
  map: ChainMap,
  cards: readonly SceneItem[],
  {
    badges,
    reading = PLAIN,
    certainty = false,
    changes,
  }: Pick<CardOptions, 'badges' | 'reading' | 'certainty'> & { readonly changes?: Changes | undefined },
  texts: Texts,
  memory: SceneMemory,
): SceneItem[] {
  const cardById = new Map(cards.map((card) => [card.id, card]))
  const glyphs: SceneItem[] = []
  const place = (triangle: Triangle, origin: Point) => {
    const badge = badges?.get(triangle.id)
    const drawing = remembered(
      memory,
      triangle.id,
      [triangle, texts, badge?.severity, certainty, reading.letter, changeKey(changes, triangle.id)],
      () => {
        const mark = changes?.markOf(triangle.id)
        const look = { reading, showsCertainty: certainty, mark, isCalm: changes !== undefined && !mark }
        const { shapes, hotspots } = drawGlyph(triangle, texts, look)
        const sign = badge ? smallBadge(badge.severity, GLYPH_SIZE.width / 2, 4) : []
        return { size: GLYPH_SIZE, shapes: [...shapes, ...sign], hotspots }
      },
    )
    glyphs.push(
      sameOrNew(memory, {
        id: triangle.id,
        record: { collection: 'triangles', id: triangle.id },
        origin,
        size: GLYPH_SIZE,
        shapes: drawing.shapes,
        name: namedWith(changes, 'triangles', triangle.id, triangleInWords(map, triangle, texts)),
        ...(drawing.hotspots ? { hotspots: drawing.hotspots } : {}),
      }),
    )
  }
  for (const [contractor, triangles] of [...trianglesByContractor(map)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const card = cardById.get(contractor)
    if (!card) continue
    const width = GLYPH_SIZE.width + (triangles.length - 1) * GLYPH_PITCH
    triangles.forEach((triangle, i) => {
      place(triangle, {
        x: card.origin.x + (card.size.width - width) / 2 + i * GLYPH_PITCH,
        y: card.origin.y - GLYPH_SIZE.height,
      })
    })
  }
  for (const id of Object.keys(map.triangles).sort()) {
    const triangle = map.triangles[id]
    const own = map.positions[id]
    if (triangle && !triangle.contractor && own) place(triangle, own)
  }
  return glyphs
}

function trianglesByContractor(map: ChainMap): Map<Id, Triangle[]> {
  const byContractor = new Map<Id, Triangle[]>()
  for (const id of Object.keys(map.triangles).sort()) {
    const triangle = map.triangles[id]
    if (!triangle?.contractor) continue
    const own = byContractor.get(triangle.contractor)
    if (own) own.push(triangle)
    else byContractor.set(triangle.contractor, [triangle])
  }
  return byContractor
}

/** Per party the rectangle of its card together with the triangles on it. */
export function extentsOf(
  map: ChainMap,
  cards: readonly SceneItem[],
  glyphs: readonly SceneItem[],
): ReadonlyMap<Id, Rect> {
  const extents = new Map<Id, Rect>(cards.map((card) => [card.id, { ...card.origin, ...card.size }]))
  for (const glyph of glyphs) {
    const contractor = map.triangles[glyph.id]?.contractor
    const extent = contractor ? extents.get(contractor) : undefined
    const both = extent && union([extent, { ...glyph.origin, ...glyph.size }])
    // A glyph stands within the width of its card or beside it by a hair: only the height matters for headings.
    if (contractor && extent && both) extents.set(contractor, { ...extent, y: both.y, height: both.height })
  }
  return extents
}
