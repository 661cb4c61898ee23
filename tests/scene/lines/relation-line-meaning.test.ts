import { describe, expect, test } from 'vitest'
import type { Dependency } from '../../../src/model/schema/relations'
import { CERTAINTIES, FLOWS, type Flow } from '../../../src/model/vocabulary'
import { drawDependencyLabel, drawDependencyLine } from '../../../src/scene/lines/relation-lines'
import { dependency } from '../../support/chain-builder'
import {
  formOf,
  inkOf,
  isZigzag,
  linesIn,
  pathsIn,
  pointsOf,
  strokeWords,
  textsIn,
  tipOf,
  twins,
} from '../../support/read-shapes'

/** From the supplier at the left, round a corner, to the dependent at the lower right. */
const ROUTE = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 200, y: 120 },
]
const END = { x: 200, y: 120 }

const line = (fields: Partial<Dependency> = {}) => drawDependencyLine(dependency('d', 'a', 'b', fields), ROUTE)
const label = (fields: Partial<Dependency> = {}) => drawDependencyLabel(dependency('d', 'a', 'b', fields))
const strokes = (fields: Partial<Dependency>) => linesIn(line(fields)).map(({ stroke }) => strokeWords(stroke))

describe('what flows is said by the line', () => {
  // Written down apart from the code: whoever changes a dress changes what maps on paper say.
  const DRESSES: Readonly<Record<Flow, readonly string[]>> = {
    product: ['1.5 solid'],
    information: ['1.5 2,4'],
    capacity: ['1.1 solid', '1.1 solid'],
    decision: ['1.5 10,3,2,3'],
    money: ['1.5 1,3,6,3'],
  }

  test.each(FLOWS)('%s has its own dress', (flow) => {
    expect(strokes({ flow })).toEqual(DRESSES[flow])
  })

  test('no two flows look the same, plain or critical', () => {
    expect(FLOWS).toHaveLength(5)
    for (const critical of [false, true]) {
      expect(twins(Object.fromEntries(FLOWS.map((flow) => [flow, strokes({ flow, critical })])))).toEqual([])
    }
  })

  test('the two lines of a capacity run beside each other, one at each side of the route', () => {
    const [first, second] = linesIn(line({ flow: 'capacity' })).map((path) => pointsOf(path)[0])
    expect([first?.y, second?.y].sort()).toEqual([-1.8, 1.8])
  })
})

describe('what flows is said by the icon in the label', () => {
  const icon = (flow: Flow) => label({ flow, product: 'x' }).shapes.slice(1, -1)

  test('no two flows have the same icon, also without colour', () => {
    expect(twins(Object.fromEntries(FLOWS.map((flow) => [flow, formOf(icon(flow))])))).toEqual([])
  })

  test.each([
    ['product', 'rect line'],
    ['information', 'circle surface + circle line'],
    ['capacity', 'path -'],
    ['decision', 'path surface'],
    ['money', 'circle surface + text line'],
  ] as const)('%s is drawn as %s', (flow, said) => {
    const parts = icon(flow).map((shape) => `${shape.kind} ${shape.fill ?? '-'}`)
    expect(parts.join(' + ')).toBe(said)
  })

  test.each(FLOWS)('the small label of %s carries the same icon', (flow) => {
    const { compact } = label({ flow, product: 'x' })
    expect(compact.shapes.slice(1)).toHaveLength(icon(flow).length)
    expect(compact.shapes.slice(1).map(({ kind }) => kind)).toEqual(icon(flow).map(({ kind }) => kind))
  })
})

describe('critical', () => {
  test.each(FLOWS)('makes a line of %s at least one and a half times as heavy', (flow) => {
    expect(inkOf(line({ flow, critical: true }))).toBeGreaterThanOrEqual(1.5 * inkOf(line({ flow })))
  })

  test.each(CERTAINTIES)('does so too when the relation is %s', (certainty) => {
    expect(inkOf(line({ certainty, critical: true }))).toBeGreaterThanOrEqual(1.5 * inkOf(line({ certainty })))
  })

  test('is said by a larger arrow head and by heavy words as well', () => {
    const span = (fields: Partial<Dependency>) => {
      const ys = pointsOf(pathsIn(line(fields)).at(-1)).map(({ y }) => y)
      return Math.max(...ys) - Math.min(...ys)
    }
    expect(span({ critical: true })).toBeGreaterThan(span({}))
    const weight = (fields: Partial<Dependency>) => textsIn(label(fields).shapes).at(-1)?.weight
    expect([weight({ critical: true }), weight({})]).toEqual([600, 400])
  })

  test.each([false, null, undefined])('%s is no critical line', (critical) => {
    expect(line({ critical })).toEqual(line())
  })
})

describe('certainty', () => {
  test.each(FLOWS)('assumed is dashed 7 by 5, whatever flows (%s)', (flow) => {
    for (const { stroke } of linesIn(line({ flow, certainty: 'assumed' }))) expect(stroke?.dash).toEqual([7, 5])
  })

  test.each(FLOWS)('disputed is a zigzag, whatever flows (%s)', (flow) => {
    const bodies = linesIn(line({ flow, certainty: 'disputed' }))
    expect(bodies.map(isZigzag)).toEqual([true])
    expect(linesIn(line({ flow })).some(isZigzag)).toBe(false)
    expect(linesIn(line({ flow, certainty: 'assumed' })).some(isZigzag)).toBe(false)
  })

  test('a zigzag swings to both sides of its route and still comes from the supplier', () => {
    const [body] = linesIn(line({ certainty: 'disputed' }))
    const along = pointsOf(body).filter(({ x }) => x > 5 && x < 195)
    expect(Math.min(...along.map(({ y }) => y))).toBeLessThanOrEqual(-2.5)
    expect(Math.max(...along.map(({ y }) => y))).toBeGreaterThanOrEqual(2.5)
    expect(pointsOf(body)[0]).toEqual(ROUTE[0])
  })

  test('certain looks like what nobody doubted', () => {
    expect(line({ certainty: 'certain' })).toEqual(line())
  })
})

describe('direction', () => {
  const cases = FLOWS.flatMap((flow) => CERTAINTIES.map((certainty) => [flow, certainty] as const))

  test.each(cases)('the one arrow head of %s, %s, points at the dependent', (flow, certainty) => {
    const heads = pathsIn(line({ flow, certainty })).filter(({ fill }) => fill)
    expect(heads.map((head) => [head.fill, tipOf(head)])).toEqual([['line', END]])
    // Its base lies behind the tip, on the way from the supplier.
    for (const { y } of pointsOf(heads[0]).slice(1)) expect(y).toBeLessThan(END.y)
  })

  test('the line itself begins at the supplier and stops within its arrow head', () => {
    const points = pointsOf(linesIn(line())[0])
    expect(points[0]).toEqual(ROUTE[0])
    expect(points.at(-1)?.y).toBeGreaterThan(105)
    expect(points.at(-1)?.y).toBeLessThan(END.y)
  })
})

describe('the marks in a label', () => {
  const lightning = (fields: Partial<Dependency>, form: 'whole' | 'compact' = 'whole') => {
    const drawn = label(fields)
    return pathsIn((form === 'whole' ? drawn : drawn.compact).shapes).filter(({ fill }) => fill === 'strain').length
  }
  const twoTone = (fields: Partial<Dependency>, form: 'whole' | 'compact' = 'whole') => {
    const drawn = label(fields)
    return pathsIn((form === 'whole' ? drawn : drawn.compact).shapes).filter(
      ({ fill, d }) => fill === 'ink' && /A/.test(d),
    ).length
  }

  test.each(['whole', 'compact'] as const)(
    'strained has its lightning in the %s label, and nothing else has',
    (form) => {
      expect(lightning({ strained: true }, form)).toBe(1)
      for (const strained of [false, null, undefined]) expect(lightning({ strained }, form)).toBe(0)
      expect(lightning({ critical: true, certainty: 'disputed' }, form)).toBe(0)
    },
  )

  test('strained has a red edge around its label too', () => {
    const edge = (fields: Partial<Dependency>) => {
      const [box] = label(fields).shapes
      return box?.kind === 'rect' ? box.stroke?.color : undefined
    }
    expect([edge({ strained: true }), edge({})]).toEqual(['strain', 'border'])
  })

  test.each([
    ['both ends see something else', { supplierView: 'partner', dependentView: 'customer' }, 1],
    ['one end sees no nature, the other does', { supplierView: null, dependentView: 'partner' }, 1],
    ['both ends see the same', { supplierView: 'partner', dependentView: 'partner' }, 0],
    ['one end was not asked', { supplierView: 'partner' }, 0],
    ['nobody was asked', {}, 0],
  ] as const)('a two-tone disc when %s: %o', (_, fields, count) => {
    expect(twoTone(fields)).toBe(count)
    expect(twoTone(fields, 'compact')).toBe(count)
  })

  test('the words are those of what is delivered', () => {
    const words = textsIn(label({ product: 'beschikkingen' }).shapes).map(({ text }) => text)
    expect(words).toEqual(['beschikkingen'])
    expect(textsIn(label({ product: 'beschikkingen' }).compact.shapes)).toEqual([])
  })
})
