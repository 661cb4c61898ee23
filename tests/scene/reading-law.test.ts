import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChainMap } from '../../src/model/chain-map'
import { buildScene } from '../../src/scene/build-scene'
import type { CardMeasureLook } from '../../src/scene/cards/measure-look'
import { inflate, overlaps, type Point, type Rect } from '../../src/scene/drawing/geometry'
import type { Badge } from '../../src/scene/drawing/marks'
import { DESK, type Eye, readingAt, roomEye } from '../../src/scene/drawing/reading'
import type { Scene, SceneEdge, SceneItem } from '../../src/scene/drawing/scene'
import type { EdgeLayer } from '../../src/scene/lines/edge-layer'
import { createSceneMemory } from '../../src/scene/memory/scene-memory'
import type { SceneOptions } from '../../src/scene/scene-options'
import { textsIn } from '../support/read-shapes'
import { syntheticMap } from '../support/synthetic-map'

const LAYERS: readonly (EdgeLayer | undefined)[] = [
  undefined,
  undefined,
  { kind: 'flow' },
  { kind: 'certainty' },
  { kind: 'nature' },
  { kind: 'bridges', bridges: new Set(['dep_0', 'dep_3']) },
]
/** The windows of a desk, of an old beamer and of a new one. */
const EYES: readonly Eye[] = [DESK, roomEye(768), roomEye(1080)]
const SEVERITIES = ['high', 'medium', 'low', 'question'] as const

const maps = fc
  .record({ parties: fc.integer({ min: 5, max: 40 }), lines: fc.integer({ min: 0, max: 50 }), seed: fc.nat(100_000) })
  .map(({ parties, lines, seed }) => dressed(syntheticMap(parties, lines, seed), seed))
const looks = fc.record({
  scale: fc.double({ min: 0.1, max: 2, noNaN: true }),
  eye: fc.constantFrom(...EYES),
  meetings: fc.boolean(),
  triangles: fc.constantFrom('folded' as const, 'unfolded' as const),
  layer: fc.constantFrom(...LAYERS),
  chains: fc.boolean(),
  badged: fc.boolean(),
  measured: fc.constantFrom('none' as const, 'size' as const, 'color' as const, 'group' as const),
})
type Look = typeof looks extends fc.Arbitrary<infer T> ? T : never

const NAMES = [
  'Raad voor de Rechtspraak',
  'Politie',
  'Arbeidsongeschiktheidsverzekeringsuitvoeringsinstituut',
  'Dienst Terugkeer en Vertrek van het ministerie dat daarover gaat',
  'Gemeenten',
]
const PRODUCTS = ['beschikking', 'gegevens over arbeidsverhoudingen', 'opvangplekken', 'besluit op de aanvraag']

/** The same map with names as long as names are, and with what is strained, mutual, assumed and pinned. */
function dressed(map: ChainMap, seed: number): ChainMap {
  const turn = (i: number, of: number) => (i * 7 + seed) % of
  const parties = Object.values(map.parties).map(({ abbreviation, ...party }, i) => ({
    ...party,
    name: `${NAMES[turn(i, NAMES.length)]} ${i}`,
    ...(turn(i, 3) > 0 && abbreviation ? { abbreviation } : {}),
    ...(turn(i, 4) === 0 ? { pinned: true } : {}),
  }))
  const dependencies = Object.values(map.dependencies).map((one, i) => ({
    ...one,
    product: `${PRODUCTS[turn(i, PRODUCTS.length)]} ${i}`,
    strained: turn(i, 5) === 0,
    mutual: turn(i, 6) === 0,
    certainty: (['certain', 'assumed', 'disputed'] as const)[turn(i, 3)],
  }))
  const holders = Object.keys(map.parties)
  const triangles = Object.values(map.triangles).map((triangle, i) => ({
    ...triangle,
    ...(turn(i, 2) === 0 ? { authorities: [{ party: holders[i] ?? '', over: 'de opsporing, door de officier' }] } : {}),
  }))
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    Object.fromEntries(list.map((one) => [one.id, one]))
  // Some tables stand among the cards, where lines go round them.
  const put = Object.keys(map.meetings).flatMap((id, i) => (turn(i, 2) === 0 ? [[id, { x: -700, y: 500 * i }]] : []))
  return {
    ...map,
    parties: byId(parties),
    dependencies: byId(dependencies),
    triangles: byId(triangles),
    positions: { ...map.positions, ...Object.fromEntries(put) },
  }
}

/** A figure, a tint or a group on every card; larger cards for `size`. */
function measureOf(map: ChainMap, channel: Look['measured']): CardMeasureLook | undefined {
  const values = new Map(Object.keys(map.parties).map((id, i) => [id, i % 7]))
  if (channel === 'none') return undefined
  if (channel !== 'group') {
    return { channel, isYesNo: false, label: 'relaties', legend: 'hoger', values, format: String }
  }
  return { channel, places: values, tag: (letter) => `groep ${letter}`, legend: (tag) => tag, more: String }
}

function optionsOf(map: ChainMap, { scale, eye, badged, measured, ...look }: Look): SceneOptions {
  const badges = new Map(
    [...Object.keys(map.parties), ...Object.keys(map.dependencies), ...Object.keys(map.triangles)].flatMap(
      (id, i): [string, Badge][] =>
        badged && i % 3 === 0 ? [[id, { count: i, severity: SEVERITIES[i % 4] ?? 'low' }]] : [],
    ),
  )
  return { language: 'nl', ...look, badges, measure: measureOf(map, measured), reading: readingAt(scale, eye) }
}

interface Box {
  readonly id: string
  readonly rect: Rect
}

const boxOf = ({ id, origin, size }: SceneItem): Box => ({ id, rect: { ...origin, ...size } })
const labelOf = ({ id, label }: SceneEdge): Box[] =>
  label
    ? [
        {
          id: `label ${id}`,
          rect: { x: label.center.x - label.size.width / 2, y: label.center.y - label.size.height / 2, ...label.size },
        },
      ]
    : []
const within = ({ x, y }: Point, rect: Rect) =>
  x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height

/** All that is written too small for this eye. */
function tooSmall(scene: Scene, scale: number, least: number): string[] {
  const drawn = [...scene.cards, ...scene.glyphs, ...scene.headers, ...scene.meetings].map(
    ({ id, shapes }) => [id, shapes] as const,
  )
  const labels = scene.edges.map(({ id, label }) => [`label ${id}`, label?.shapes ?? []] as const)
  return [...drawn, ...labels].flatMap(([id, shapes]) =>
    textsIn(shapes)
      .filter(({ size }) => size * scale < least - 0.01)
      .map(({ text, size }) => `${id}: "${text}" ${(size * scale).toFixed(2)} px`),
  )
}

/** Labels on what they may not cover, and headings under a card. A diamond stands somewhere on its line, if need be on a bend. */
function hidden(scene: Scene): string[] {
  const items = [...scene.cards, ...scene.glyphs, ...scene.meetings].map(boxOf)
  const headings = scene.headers.filter(({ id }) => /^(header|band:steering):/.test(id)).map(boxOf)
  const labels = scene.edges.map((edge) => ({ edge, boxes: labelOf(edge) }))
  const bends = scene.edges
    .filter(({ kind }) => kind !== 'escalation' && kind !== 'seat')
    .flatMap(({ id, route }) => route.slice(1, -1).map((point) => ({ id, point })))
  const underCards = headings.flatMap(({ id, rect }) =>
    items.filter((item) => overlaps(rect, item.rect)).map((item) => `${id} under ${item.id}`),
  )
  const covered = labels.flatMap(({ edge, boxes }, i) =>
    boxes.flatMap(({ id, rect }) => [
      ...[...items, ...headings, ...labels.slice(i + 1).flatMap((other) => other.boxes)]
        .filter((other) => overlaps(inflate(rect, -0.01), other.rect))
        .map((other) => `${id} on ${other.id}`),
      ...(edge.kind === 'coupling'
        ? []
        : bends.filter(({ point }) => within(point, rect)).map((bend) => `${id} on a bend of ${bend.id}`)),
    ]),
  )
  return [...underCards, ...covered]
}

/** Cards that are large enough for their name and have not even its beginning. */
function nameless(map: ChainMap, scene: Scene, scale: number): string[] {
  return scene.cards.flatMap(({ id, size, shapes }) => {
    const party = map.parties[id]
    if (!party || size.width * scale < 40) return []
    const letters = (text: string) => text.replace(/[\s\-…]/g, '')
    const name = letters(party.abbreviation ?? party.name)
    // What the name begins with is the first that is written in heavy ink.
    const first = textsIn(shapes).find(({ weight, fill }) => weight === 700 && fill === 'ink')
    return first && letters(first.text) !== '' && name.startsWith(letters(first.text)) ? [] : [`${id}: ${first?.text}`]
  })
}

const plain = (scene: Scene) => JSON.parse(JSON.stringify(scene))

describe('the law of reading, on any map, at any scale, for any eye', () => {
  test('no text is smaller than can be read; no label lies on a card, a heading, a label or a bend; every card has its name', () => {
    fc.assert(
      fc.property(maps, looks, (map, look) => {
        const scene = buildScene(map, optionsOf(map, look))
        expect(tooSmall(scene, look.scale, look.eye.letter)).toEqual([])
        expect(hidden(scene)).toEqual([])
        expect(nameless(map, scene, look.scale)).toEqual([])
      }),
      { numRuns: 70 },
    )
  }, 60_000)

  test('zooming a step and back shows what was there, and every step the same as if it were the first', () => {
    fc.assert(
      fc.property(maps, looks, fc.double({ min: 0.1, max: 2, noNaN: true }), (map, look, other) => {
        const memory = createSceneMemory()
        const here = optionsOf(map, look)
        const there = optionsOf(map, { ...look, scale: other })
        const first = plain(buildScene(map, here, memory))
        const second = plain(buildScene(map, there, memory))
        expect(plain(buildScene(map, here, memory))).toEqual(first)
        expect(second).toEqual(plain(buildScene(map, there)))
      }),
      { numRuns: 18 },
    )
  }, 60_000)
})
