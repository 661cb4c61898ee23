import { describe, expect, test } from 'vitest'
import type { CouplingPoint } from '../../../src/model/schema/relations'
import { COUPLING_KINDS } from '../../../src/model/vocabulary'
import { buildScene } from '../../../src/scene/build-scene'
import type { Point } from '../../../src/scene/drawing/geometry'
import { PLAIN } from '../../../src/scene/drawing/reading'
import type { SceneEdge } from '../../../src/scene/drawing/scene'
import { couplingLabel } from '../../../src/scene/lines/coupling-label'
import { drawCouplingLine, drawRoleLine } from '../../../src/scene/lines/relation-lines'
import { textsOf } from '../../../src/text/texts'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import {
  circlesIn,
  isZigzag,
  linesIn,
  pathsIn,
  pointsOf,
  strokeWords,
  tipOf,
  twins,
  wordsIn,
} from '../../support/read-shapes'

const ROUTE = [
  { x: 0, y: 0 },
  { x: 120, y: 0 },
]
const coupling = (fields: Partial<CouplingPoint> = {}): CouplingPoint => ({
  id: 'c',
  kind: 'planning',
  ends: [{ party: 'a' }, { triangle: 't' }],
  ...fields,
})

describe('the line of a role', () => {
  test.each([
    [false, '1.2 solid'],
    [true, '1.9 solid'],
  ] as const)('(coordinating: %s) is %s', (coordinating, said) => {
    expect(linesIn(drawRoleLine(coordinating, ROUTE)).map(({ stroke }) => strokeWords(stroke))).toEqual([said])
  })

  test('has no arrow head and no colour of a relation: it is no dependency', () => {
    const shapes = drawRoleLine(false, ROUTE)
    expect(shapes.filter(({ fill }) => fill)).toEqual([])
    expect(linesIn(shapes)[0]?.stroke?.color).toBe('role-line')
  })
})

describe('the line of a coupling point', () => {
  test.each([
    ['certain', '2 solid', false],
    ['assumed', '2 7,5', false],
    ['disputed', '2 solid', true],
    [undefined, '2 solid', false],
  ] as const)('that is %s is %s, zigzag: %s', (certainty, said, zigzag) => {
    const draw = (showsCertainty: boolean) =>
      linesIn(drawCouplingLine(coupling({ certainty }), [...ROUTE, { x: 120, y: 90 }], { showsCertainty }))
    const lines = draw(true)
    expect(lines.map(({ stroke }) => strokeWords(stroke))).toEqual([said])
    expect(lines.map(({ stroke }) => stroke?.color)).toEqual(['coupling'])
    expect(lines.map(isZigzag)).toEqual([zigzag])
    // Elsewhere than in the layer of certainty it says nothing of it.
    expect(draw(false).map(({ stroke }) => strokeWords(stroke))).toEqual(['2 solid'])
    expect(draw(false).some(isZigzag)).toBe(false)
  })

  test('has no head at either end: nothing is delivered along it', () => {
    expect(pathsIn(drawCouplingLine(coupling(), ROUTE)).filter(({ fill }) => fill)).toEqual([])
  })
})

/** What is written in the best form of the label of coupling points. */
const wordsOf = (parts: readonly CouplingPoint[], language: 'nl' | 'en') =>
  wordsIn(couplingLabel(parts, textsOf(language), PLAIN).forms[0]?.draw('right').shapes ?? [])

describe('the label of a coupling point', () => {
  test('is a diamond in every form, the last without words', () => {
    const forms = couplingLabel([coupling({ moment: 4 })], textsOf('nl'), PLAIN).forms
    for (const form of forms) {
      const diamonds = pathsIn(form.draw('right').shapes).map((path) => [path.stroke?.color, pointsOf(path).length])
      expect(diamonds).toEqual([['coupling', 4]])
    }
    expect(forms.map((form) => wordsIn(form.draw('right').shapes).length)).toEqual([2, 1, 0])
    expect(forms.map(({ isSign }) => isSign)).toEqual([false, false, true])
  })

  test('counts the others of the same pair and kind beside the kind, never alone on a line', () => {
    const parts = ['c', 'd', 'e'].map((id) => coupling({ id, moment: 4 }))
    expect(wordsOf(parts, 'nl')).toEqual(['planning en begroting\u00a0+2'])
  })

  test.each([
    ['nl', 'planning', 4, ['planning en begroting', 'april']],
    ['nl', 'forecast', 12, ['prognose en capaciteit', 'december']],
    ['en', 'process', 1, ['process', 'January']],
    ['nl', 'information', 'elk half jaar', ['informatie', 'elk half jaar']],
    ['nl', 'governance', null, ['bestuurlijk']],
    ['nl', 'governance', undefined, ['bestuurlijk']],
  ] as const)('says in %s of %s at %s: %o', (language, kind, moment, said) => {
    expect(wordsOf([coupling({ kind, moment })], language)).toEqual(said)
  })

  test('no two kinds are called the same', () => {
    for (const language of ['nl', 'en'] as const) {
      const said = COUPLING_KINDS.map((kind) => [kind, wordsOf([coupling({ kind })], language)])
      expect(twins(Object.fromEntries(said))).toEqual([])
    }
  })
})

/*
 *   OWNER       CLIENT
 *      \        /
 *       [ DOER ] --letters--> [ COURT ]      and a coupling point between the triangle and the court
 *   OWNER --votes--> COURT
 */
describe('lines on a map', () => {
  const map = chainMap({
    parties: ['owner', 'client', 'doer', 'court'].map((id) => party(id)),
    triangles: [
      triangle('t', {
        contractor: 'doer',
        owner: { party: 'owner' },
        clients: [{ party: 'client', coordinating: true }],
      }),
    ],
    dependencies: [
      dependency('there', 'doer', 'court', { product: 'letters', strained: true }),
      dependency('other', 'owner', 'court', { product: 'votes' }),
    ],
    couplingPoints: [coupling({ ends: [{ triangle: 't' }, { party: 'court' }] })],
    positions: {
      owner: { x: 0, y: 0 },
      client: { x: 500, y: 0 },
      doer: { x: 250, y: 300 },
      court: { x: 900, y: 300 },
    },
  })
  const scene = buildScene(map, { language: 'nl' })
  const edge = (id: string): SceneEdge => {
    const found = scene.edges.find((one) => one.id === id)
    if (!found) throw new Error(`no line ${id}`)
    return found
  }
  const items = [...scene.cards, ...scene.glyphs]
  /** On the border of which card or triangle a point lies. */
  const itemAt = (point: { readonly x: number; readonly y: number } | undefined) =>
    point &&
    items.find(
      ({ origin: { x, y }, size: { width, height } }) =>
        point.x >= x - 1 && point.x <= x + width + 1 && point.y >= y - 1 && point.y <= y + height + 1,
    )?.id

  test.each([
    ['there', 'doer', 'court'],
    ['other', 'owner', 'court'],
  ])('%s leaves %s and its head touches %s', (id, supplier, dependent) => {
    const { shapes } = edge(id)
    expect(itemAt(pointsOf(linesIn(shapes)[0])[0])).toBe(supplier)
    expect(itemAt(tipOf(pathsIn(shapes).find(({ fill }) => fill)))).toBe(dependent)
  })

  test.each([
    ['there', 'letters', 1],
    ['other', 'votes', 0],
  ] as const)('%s carries its own label %s, lightnings: %d', (id, product, lightnings) => {
    const { label } = edge(id)
    expect(wordsIn(label?.shapes ?? [])).toEqual([product])
    expect(pathsIn(label?.shapes ?? []).filter(({ fill }) => fill === 'strain')).toHaveLength(lightnings)
  })

  test.each([
    ['there', 'other'],
    ['other', 'there'],
  ])('the label of %s lies at its own line, not at that of %s', (own, other) => {
    const { label, route } = edge(own)
    const away = distanceTo(route, label?.center)
    expect(away).toBeLessThan(20)
    expect(away).toBeLessThan(distanceTo(edge(other).route, label?.center))
  })

  test.each([
    ['t:owner:owner', 'owner', 'left'],
    ['t:client:client', 'client', 'right'],
  ] as const)('%s runs from the %s to the %s upper corner of the triangle', (id, from, side) => {
    const [start, end] = [edge(id).route[0], edge(id).route.at(-1)]
    const glyph = scene.glyphs[0]
    expect(itemAt(start)).toBe(from)
    const middle = (glyph?.origin.x ?? 0) + (glyph?.size.width ?? 0) / 2
    expect((end?.x ?? 0) < middle ? 'left' : 'right').toBe(side)
    expect(end?.y).toBe(glyph?.origin.y)
  })

  test('only the line of who coordinates is heavy', () => {
    const width = (id: string) => linesIn(edge(id).shapes)[0]?.stroke?.width ?? 0
    expect(width('t:client:client')).toBeGreaterThanOrEqual(1.5 * width('t:owner:owner'))
  })

  test('the coupling point joins the triangle and the party, with its diamond halfway', () => {
    const { route, label } = edge('c')
    expect([itemAt(route[0]), itemAt(route.at(-1))]).toEqual(['t', 'court'])
    expect(pathsIn(label?.shapes ?? []).map(({ stroke }) => stroke?.color)).toEqual(['coupling'])
    expect(circlesIn(label?.shapes ?? [])).toEqual([])
  })

  test('in a layer roles and coupling points step back, and keep their kind of line', () => {
    const faded = buildScene(map, { language: 'nl', layer: { kind: 'nature' } })
    for (const id of ['t:owner:owner', 't:client:client', 'c']) {
      const [now, before] = [faded.edges.find((one) => one.id === id), edge(id)].map(
        (one) => linesIn(one?.shapes ?? [])[0]?.stroke,
      )
      expect(now?.color).toBe('line-faded')
      expect(strokeWords(now)).toBe(strokeWords(before))
    }
  })

  test('folded triangles have no lines of roles, and the coupling point then starts at the contractor', () => {
    const folded = buildScene(map, { language: 'nl', triangles: 'folded' })
    expect(folded.edges.filter(({ kind }) => kind === 'role')).toEqual([])
    expect(folded.edges.find(({ id }) => id === 'c')?.source).toBe('doer')
  })
})

/** How far a point lies from a route whose stretches run level or upright. */
function distanceTo(route: readonly Point[], point: Point = { x: Number.NaN, y: Number.NaN }): number {
  const gap = (value: number, a: number, b: number) => Math.max(0, Math.min(a, b) - value, value - Math.max(a, b))
  return Math.min(
    ...route.slice(1).map((to, i) => {
      const from = route[i] ?? to
      return Math.hypot(gap(point.x, from.x, to.x), gap(point.y, from.y, to.y))
    }),
  )
}
