import { describe, expect, test } from 'vitest'
import type { Dependency } from '../../../src/model/schema/relations'
import { CERTAINTIES, FLOWS } from '../../../src/model/vocabulary'
import { buildScene } from '../../../src/scene/build-scene'
import { PLAIN, readingAt } from '../../../src/scene/drawing/reading'
import { dependencyLabel } from '../../../src/scene/lines/dependency-label'
import { drawRelationLine } from '../../../src/scene/lines/relation-lines'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { inkOf, linesIn, pathsIn, pointsOf, strokeWords, textsIn, tipOf, wordsIn } from '../../support/read-shapes'

/** From the supplier at the left, round a corner, to the dependent at the lower right. */
const ROUTE = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 200, y: 120 },
]
const END = { x: 200, y: 120 }

/** The line of one dependency between two parties, as the map draws it. */
function drawn(fields: Partial<Dependency> = {}) {
  const [edge] = buildScene(
    chainMap({
      parties: [party('a'), party('b')],
      dependencies: [dependency('d', 'a', 'b', fields)],
      positions: { a: { x: 0, y: 0 }, b: { x: 600, y: 0 } },
    }),
    { language: 'nl' },
  ).edges
  if (!edge) throw new Error('one dependency, one line')
  return edge
}
const line = (says: { critical?: boolean; goesBack?: boolean } = {}, scale = 1) =>
  drawRelationLine({ critical: false, goesBack: false, ...says }, ROUTE, readingAt(scale))
const forms = (fields: Partial<Dependency> = {}) => {
  const one = dependency('d', 'a', 'b', fields)
  return dependencyLabel({ id: 'd', source: 'a', target: 'b', parts: [one], dress: undefined }, PLAIN).forms
}
const label = (fields: Partial<Dependency> = {}) => forms(fields)[0]?.draw('right').shapes ?? []

describe('a line without a layer', () => {
  test('is solid and thin, and twice as heavy only when it is critical', () => {
    expect(linesIn(line()).map(({ stroke }) => strokeWords(stroke))).toEqual(['1.5 solid'])
    expect(linesIn(line({ critical: true })).map(({ stroke }) => strokeWords(stroke))).toEqual(['2.8 solid'])
  })

  test.each(FLOWS)('says nothing of what flows (%s) nor of how sure one is: that is for a layer', (flow) => {
    for (const certainty of CERTAINTIES) {
      const edge = drawn({ flow, certainty })
      expect(edge.shapes).toEqual(drawn().shapes)
      expect(edge.label?.shapes).toEqual(drawn().label?.shapes)
    }
    // Who cannot see the line hears it all.
    expect(drawn({ flow, certainty: 'disputed' }).name).not.toBe(drawn({ flow }).name)
  })

  test.each([0.7, 0.5, 0.35])('grows with the letters when it is seen at %d, and critical stays heavier', (scale) => {
    expect(inkOf(line({}, scale))).toBeGreaterThan(inkOf(line()))
    expect(inkOf(line({ critical: true }, scale))).toBeGreaterThanOrEqual(1.5 * inkOf(line({}, scale)))
  })
})

describe('critical', () => {
  test('is said by a larger arrow head and by heavy words as well', () => {
    const span = (critical: boolean) => {
      const ys = pointsOf(pathsIn(line({ critical })).at(-1)).map(({ y }) => y)
      return Math.max(...ys) - Math.min(...ys)
    }
    expect(span(true)).toBeGreaterThan(span(false))
    const weight = (fields: Partial<Dependency>) => textsIn(label(fields)).at(-1)?.weight
    expect([weight({ critical: true }), weight({})]).toEqual([600, 400])
  })

  test.each([false, null, undefined])('%s is no critical line', (critical) => {
    expect(drawn({ critical }).shapes).toEqual(drawn().shapes)
    expect(drawn({ critical: true }).shapes).not.toEqual(drawn().shapes)
  })
})

describe('direction', () => {
  test('the one arrow head points at the dependent', () => {
    const heads = pathsIn(line()).filter(({ fill }) => fill)
    expect(heads.map((head) => [head.fill, tipOf(head)])).toEqual([['line', END]])
    // Its base lies behind the tip, on the way from the supplier.
    for (const { y } of pointsOf(heads[0]).slice(1)) expect(y).toBeLessThan(END.y)
  })

  test('what is mutual has a head at both ends', () => {
    const tips = (fields: Partial<Dependency>) => {
      const { shapes, route } = drawn(fields)
      const heads = pathsIn(shapes).filter(({ fill }) => fill)
      return heads.map((head) => (tipOf(head)?.x === route[0]?.x ? 'supplier' : 'dependent'))
    }
    expect(tips({})).toEqual(['dependent'])
    expect(tips({ mutual: true })).toEqual(['dependent', 'supplier'])
    expect(tips({ mutual: false })).toEqual(['dependent'])
  })

  test('the line itself begins at the supplier and stops within its arrow head', () => {
    const points = pointsOf(linesIn(line())[0])
    expect(points[0]).toEqual(ROUTE[0])
    expect(points.at(-1)?.y).toBeGreaterThan(105)
    expect(points.at(-1)?.y).toBeLessThan(END.y)
    const back = pointsOf(linesIn(line({ goesBack: true }))[0])
    for (const { x, y } of back) expect(x + y).toBeGreaterThan(3)
  })
})

describe('the marks in a label', () => {
  const lightnings = (fields: Partial<Dependency>) =>
    forms(fields).map((form) => pathsIn(form.draw('right').shapes).filter(({ fill }) => fill === 'strain').length)

  test('strained has its lightning in every form of the label, one of them without words; nothing else has', () => {
    expect(new Set(lightnings({ strained: true }))).toEqual(new Set([1]))
    expect(forms({ strained: true }).filter(({ isSign }) => isSign)).toHaveLength(1)
    for (const strained of [false, null, undefined]) expect(new Set(lightnings({ strained }))).toEqual(new Set([0]))
    expect(new Set(lightnings({ critical: true, certainty: 'disputed' }))).toEqual(new Set([0]))
    expect(forms().filter(({ isSign }) => isSign)).toEqual([])
  })

  test('strained has a red edge around its label too', () => {
    const edge = (fields: Partial<Dependency>) => {
      const [box] = label(fields)
      return box?.kind === 'rect' ? box.stroke?.color : undefined
    }
    expect([edge({ strained: true }), edge({})]).toEqual(['strain', 'border'])
  })

  test('the words are those of what is delivered; a sign has none', () => {
    expect(wordsIn(label({ product: 'beschikkingen' }))).toEqual(['beschikkingen'])
    const sign = forms({ product: 'beschikkingen', strained: true }).find(({ isSign }) => isSign)
    expect(wordsIn(sign?.draw('right').shapes ?? [])).toEqual([])
  })
})
