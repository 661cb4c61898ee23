import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgreementCover } from '../../../src/graph/facts/agreement-cover'
import type { Dependency } from '../../../src/model/schema/relations'
import { NATURES } from '../../../src/model/vocabulary'
import { buildScene } from '../../../src/scene/build-scene'
import type { Point } from '../../../src/scene/drawing/geometry'
import type { Scene, SceneEdge } from '../../../src/scene/drawing/scene'
import type { Shape } from '../../../src/scene/drawing/shape'
import { AGREEMENT_DRESSES, type AgreementLayer } from '../../../src/scene/lines/agreement-dress'
import { dressOf, type EdgeLayer } from '../../../src/scene/lines/edge-layer'
import { drawDressedLine, dressSign } from '../../../src/scene/lines/layer-lines'
import { NATURE_DRESSES } from '../../../src/scene/lines/nature-dress'
import { splitRoute } from '../../../src/scene/lines/polyline'
import { createSceneMemory } from '../../../src/scene/memory/scene-memory'
import { asDrawn } from '../../support/as-drawn'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { entriesOf } from '../../support/read-legend'

const place = (x: number, y: number) => ({ x, y })
const mapOf = (fields: Partial<Dependency>, positions = { a: place(0, 0), b: place(700, 0) }) =>
  chainMap({ parties: [party('a'), party('b')], dependencies: [dependency('d', 'a', 'b', fields)], positions })
const NATURE: EdgeLayer = { kind: 'nature' }
const DIFFERENT = { supplierView: 'partner', dependentView: 'customer' } as const

function line(scene: Scene): SceneEdge {
  const [edge] = scene.edges
  if (!edge) throw new Error('one dependency, one line')
  return edge
}
const drawn = (fields: Partial<Dependency>, layer?: EdgeLayer, positions?: Parameters<typeof mapOf>[1]) =>
  buildScene(mapOf(fields, positions), { language: 'nl', layer })
const colors = (shapes: readonly Shape[] = []) =>
  shapes.flatMap((shape) => ('stroke' in shape && shape.stroke ? [shape.stroke.color] : []))
/** What is left of a drawing for who sees no colour. */
const colourless = (shapes: readonly Shape[]) =>
  JSON.stringify(shapes).replace(/"(color|fill)":"(?!surface)[\w-]+"/g, '"$1"')

describe('the layer of natures', () => {
  it('gives each nature a line and a sign of its own', () => {
    const route = [place(0, 0), place(100, 0)]
    expect(new Set(NATURE_DRESSES.map((dress) => colourless(drawDressedLine(dress, route)))).size).toBe(5)
    expect(new Set(NATURE_DRESSES.map((dress) => colourless(dressSign(dress, 0, 0)))).size).toBe(5)
  })

  it('draws what both ends see from end to end', () => {
    const edge = line(drawn({ nature: 'statutory' }, NATURE))
    expect(new Set(colors(edge.shapes))).toEqual(new Set(['nature-statutory']))
    expect(edge.name).toMatch(/, aard: een wettelijke taak$/)
  })

  it('splits the line where the ends do not see the same, each half in the dress of its own end', () => {
    const edge = line(drawn(DIFFERENT, NATURE))
    expect(colors(edge.shapes)).toEqual(expect.arrayContaining(['nature-partner', 'nature-customer', 'ink']))
    const half = (color: string) =>
      edge.shapes.flatMap((shape) =>
        shape.kind === 'path' && shape.stroke?.color === color ? [Number(/^M(-?[\d.]+)/.exec(shape.d)?.[1])] : [],
      )
    // The supplier stands on the left: its half begins there, the other where the line changes.
    expect(Math.max(...half('nature-partner'))).toBeLessThan(Math.min(...half('nature-customer')))
    expect(edge.name).toMatch(/, A ziet een partner, B een afnemer$/)
  })

  it('changes under the label, whose two signs stand at the side of their own end', () => {
    const signs = (positions: Parameters<typeof mapOf>[1]) =>
      colors(line(drawn(DIFFERENT, NATURE, positions)).label?.shapes)
    const [right, left] = [signs({ a: place(0, 0), b: place(700, 0) }), signs({ a: place(700, 0), b: place(0, 0) })]
    expect(right.indexOf('nature-partner')).toBeLessThan(right.indexOf('nature-customer'))
    expect(left.indexOf('nature-customer')).toBeLessThan(left.indexOf('nature-partner'))
    const edge = line(drawn(DIFFERENT, NATURE))
    const sign = edge.shapes.find((shape) => shape.kind === 'circle')
    if (!edge.label || sign?.kind !== 'circle') throw new Error('there is a label and a sign')
    expect(Math.abs(sign.cx - edge.label.center.x)).toBeLessThan(edge.label.size.width / 2)
  })

  it('does not take an end that was not asked for one that sees the same', () => {
    const edge = line(drawn({ supplierView: 'partner' }, NATURE))
    expect(colors(edge.shapes)).toEqual(expect.arrayContaining(['nature-partner', 'question']))
    expect(edge.name).toMatch(/, A ziet een partner, van B is het nog niet bekend$/)
    expect(line(drawn({}, NATURE)).name).toMatch(/: dat is nog niet uitgezocht$/)
    expect(colors(line(drawn({ nature: null }, NATURE)).shapes)).not.toContain('question')
  })

  it('counts in the legend what is drawn, and explains halves too', () => {
    const entries = ({ legend }: Scene) =>
      legend
        .flatMap(entriesOf)
        .filter(({ id }) => /nature/.test(id))
        .map(({ id, label }) => [id, label])
    expect(entries(drawn(DIFFERENT, NATURE))).toEqual([
      ['layer:nature', 'Lijnen: hoe beide kanten elkaar zien'],
      ['nature-partner', 'samenwerkingspartner: dubbele lijn (0)'],
      ['nature-customer', 'afnemer van een product: volle lijn (0)'],
      ['nature-split', 'beide kanten zien het anders: elke helft toont wat die kant ziet (1)'],
    ])
    expect(entries(buildScene(chainMap({ parties: [party('a')] }), { language: 'nl', layer: NATURE }))).toEqual([])
  })

  it('names every line that was named, as high as it was and wider only by its signs', () => {
    const view = fc.option(fc.option(fc.constantFrom(...NATURES), { nil: null }), { nil: undefined })
    fc.assert(
      fc.property(view, view, fc.boolean(), (supplierView, dependentView, strained) => {
        const fields = { supplierView, dependentView, strained }
        const [plain, dressed] = [line(drawn(fields)), line(drawn(fields, NATURE))]
        expect(dressed.label?.size.height).toBe(plain.label?.size.height)
        const wider = Math.round((dressed.label?.size.width ?? 0) - (plain.label?.size.width ?? 0))
        expect(wider).toBe(dressOf(NATURE, dependency('d', 'a', 'b', fields)) === 'split' ? 40 : 16)
        expect(dressed.route).toEqual(plain.route)
      }),
      { numRuns: 40 },
    )
  })

  it('draws the same with what was remembered of another layer', () => {
    const memory = createSceneMemory()
    for (const layer of [undefined, NATURE, undefined, NATURE]) {
      expect(asDrawn(buildScene(mapOf(DIFFERENT), { language: 'nl', layer }, memory))).toEqual(
        asDrawn(drawn(DIFFERENT, layer)),
      )
    }
  })
})

describe('the plain drawing', () => {
  it('looks the same whatever both ends see, and says in words that they differ', () => {
    const [plain, different] = [drawn({ nature: 'partner' }), drawn(DIFFERENT)]
    expect(line(different).shapes).toEqual(line(plain).shapes)
    expect(line(different).label?.shapes).toEqual(line(plain).label?.shapes)
    expect(line(different).name).toContain('A ziet een partner, B een afnemer')
    expect(asDrawn(different.legend)).toEqual(asDrawn(plain.legend))
  })
})

describe('a route in two', () => {
  const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) })
  const length = (points: readonly Point[]) =>
    points.reduce((sum, { x, y }, i) => {
      const from = points[i - 1]
      return from ? sum + Math.hypot(x - from.x, y - from.y) : sum
    }, 0)

  it('is the same route, of which no half is too short to be seen', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 6 }),
        fc.option(point, { nil: undefined }),
        (route, near) => {
          const [before, after] = splitRoute(route, near)
          expect(before.at(-1)).toEqual(after[0])
          expect(before[0]).toEqual(route[0])
          expect(after.at(-1)).toEqual(route.at(-1))
          expect(length(before) + length(after)).toBeCloseTo(length(route), 5)
          const least = Math.min(34, length(route) / 2) - 1e-6
          expect(Math.min(length(before), length(after))).toBeGreaterThanOrEqual(least)
        },
      ),
    )
  })
})

describe('the layer of agreements', () => {
  const cover = (outcome: AgreementCover['outcome'], isOpen = false): AgreementLayer => ({
    kind: 'agreements',
    covers: { d: { outcome, isOpen, agreements: [] } },
    on: '2026-03-01',
    known: true,
  })

  it('gives each outcome a line and a sign of its own', () => {
    const route = [place(0, 0), place(100, 0)]
    expect(new Set(AGREEMENT_DRESSES.map((dress) => colourless(drawDressedLine(dress, route)))).size).toBe(6)
    expect(new Set(AGREEMENT_DRESSES.map((dress) => colourless(dressSign(dress, 0, 0)))).size).toBe(6)
  })

  it.each([
    [cover('covered'), 'er geldt een afspraak'],
    [cover('covered', true), 'er geldt een afspraak; looptijd of partijen zijn nog niet uitgezocht'],
    [cover('lapsed'), 'de afspraak is verlopen'],
    [cover('future'), 'de afspraak gaat later in'],
    [cover('none', true), 'of een afspraak hierover gaat is nog niet uitgezocht'],
    [cover('none'), 'geen afspraak'],
  ])('says on which day it looks and what it found (%#)', (layer, words) => {
    const scene = drawn({}, layer)
    expect(line(scene).name).toMatch(new RegExp(`, ${words}$`))
    const labels = scene.legend.flatMap(entriesOf).map(({ label }) => label)
    expect(labels).toContain('Lijnen: afspraken op 1 maart 2026')
    expect(labels).toContain(`${words} (1)`)
  })

  it('calls it open, not missing, while nobody filled in any agreement', () => {
    const scene = drawn({}, { ...cover('none'), known: false })
    expect(line(scene).name).toMatch(/, afspraken zijn nog niet uitgezocht$/)
    expect(scene.legend.flatMap(entriesOf).map(({ id }) => id)).not.toContain('agreement-none')
  })

  it('leaves a line alone whose outcome is the same on another day', () => {
    const [memory, map] = [createSceneMemory(), mapOf({})]
    const on = (day: string) => buildScene(map, { language: 'nl', layer: { ...cover('covered'), on: day } }, memory)
    expect(line(on('2026-03-01'))).toBe(line(on('2026-04-01')))
  })
})
