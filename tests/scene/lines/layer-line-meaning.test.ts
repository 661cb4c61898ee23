import { describe, expect, test } from 'vitest'
import type { AgreementCover } from '../../../src/graph/facts/agreement-cover'
import type { VenueCover } from '../../../src/graph/facts/venues'
import type { Dependency } from '../../../src/model/schema/relations'
import { CERTAINTIES, FLOWS } from '../../../src/model/vocabulary'
import type { Heading, LabelForm } from '../../../src/scene/drawing/label-forms'
import { PLAIN, readingAt } from '../../../src/scene/drawing/reading'
import { dependencyLabel } from '../../../src/scene/lines/dependency-label'
import { dressOf, type EdgeDress, type EdgeLayer, type LineDress } from '../../../src/scene/lines/edge-layer'
import { drawDressedLine, drawSplitLine, dressSign } from '../../../src/scene/lines/layer-lines'
import { dependency } from '../../support/chain-builder'
import {
  circlesIn,
  formOf,
  isZigzag,
  linesIn,
  pathsIn,
  pointsOf,
  strokeWords,
  tipOf,
  twins,
} from '../../support/read-shapes'

const ROUTE = [
  { x: 0, y: 0 },
  { x: 300, y: 0 },
]

/** What each dress looks like on paper; written down apart from the code. */
const DRESSES: Readonly<Record<LineDress, readonly [color: string, ...strokes: string[]]>> = {
  decided: ['table-decided', '2.8 solid'],
  discussed: ['table-discussed', '2.4 11,5'],
  open: ['question', '2.2 9,4,2,4'],
  none: ['table-none', '2.6 2.2,5'],
  bridge: ['accent', '4 solid'],
  plain: ['line-faded', '1.2 solid'],
  'nature-partner': ['nature-partner', '1.7 solid', '1.7 solid'],
  'nature-customer': ['nature-customer', '2.8 solid'],
  'nature-statutory': ['nature-statutory', '2.8 13,4'],
  'nature-none': ['ink-muted', '2 2.2,5'],
  'nature-unknown': ['question', '2.2 9,4,2,4'],
  'agreement-covered': ['agreement-covered', '2.8 solid'],
  'agreement-unsure': ['agreement-covered', '2.4 16,3,3,3'],
  'agreement-lapsed': ['agreement-lapsed', '2.4 11,5'],
  'agreement-future': ['agreement-future', '2.4 5,4'],
  'agreement-open': ['question', '2.2 9,4,2,4'],
  'agreement-none': ['agreement-none', '2.6 2.2,5'],
  'flow-product': ['line', '2.2 solid'],
  'flow-information': ['line', '2 2,4'],
  'flow-capacity': ['line', '1.3 solid', '1.3 solid'],
  'flow-decision': ['line', '2 10,3,2,3'],
  'flow-money': ['line', '2 1,3,6,3'],
  certain: ['line', '2 solid'],
  assumed: ['question', '2 7,5'],
  // A zigzag.
  disputed: ['strain', '2 solid'],
}
const ALL = Object.keys(DRESSES) as LineDress[]
/** What can stand beside each other on one map. */
const LAYERS: Readonly<Record<string, readonly LineDress[]>> = {
  venues: ['decided', 'discussed', 'open', 'none', 'plain'],
  bridges: ['bridge', 'plain'],
  nature: ALL.filter((dress) => dress.startsWith('nature-')),
  agreements: [...ALL.filter((dress) => dress.startsWith('agreement-')), 'plain'],
  flow: ALL.filter((dress) => dress.startsWith('flow-')),
  certainty: ['certain', 'assumed', 'disputed'],
}

describe('a dress of a layer', () => {
  test.each(ALL)('%s has its own colour, width and dash', (dress) => {
    const [color, ...strokes] = DRESSES[dress]
    const lines = linesIn(drawDressedLine(dress, ROUTE))
    expect(lines.map(({ stroke }) => strokeWords(stroke))).toEqual(strokes)
    expect(new Set(lines.map(({ stroke }) => stroke?.color))).toEqual(new Set([color]))
  })

  test.each(Object.entries(LAYERS))(
    'no two of %s look the same without colour, nor have the same sign',
    (_, dresses) => {
      const of = (draw: (dress: LineDress) => string) =>
        Object.fromEntries(dresses.map((dress) => [dress, draw(dress)]))
      expect(twins(of((dress) => formOf(linesIn(drawDressedLine(dress, ROUTE)))))).toEqual([])
      expect(twins(of((dress) => formOf(dressSign(dress, 0, 0))))).toEqual([])
    },
  )

  test.each(ALL)('%s points at the dependent, in its own colour', (dress) => {
    const heads = pathsIn(drawDressedLine(dress, ROUTE)).filter(({ fill }) => fill)
    expect(heads.map((head) => [head.fill, tipOf(head)])).toEqual([[DRESSES[dress][0], { x: 300, y: 0 }]])
  })

  test('that steps back is thinner than every other and has no sign', () => {
    const width = (dress: LineDress) => linesIn(drawDressedLine(dress, ROUTE))[0]?.stroke?.width ?? 0
    for (const dress of ALL) if (dress !== 'plain') expect(width(dress), dress).toBeGreaterThan(width('plain'))
    expect(dressSign('plain', 0, 0)).toEqual([])
  })
})

describe('the sign of a dress', () => {
  const fills = (dress: LineDress) => dressSign(dress, 0, 0).map((shape) => `${shape.kind} ${shape.fill ?? '-'}`)

  test('of a table is full when it decides, empty when it talks; both have four seats, no table has none', () => {
    expect(fills('decided').at(-1)).toBe('rect table-decided')
    expect(fills('discussed').at(-1)).toBe('rect surface')
    const seats = (dress: LineDress) => circlesIn(dressSign(dress, 0, 0)).length
    expect([seats('decided'), seats('discussed'), seats('none')]).toEqual([4, 4, 0])
  })

  test('of an agreement is a full sheet only when it surely holds, a dashed one when there is none', () => {
    expect(fills('agreement-covered')[0]).toBe('rect agreement-covered')
    for (const dress of ['unsure', 'lapsed', 'future', 'none'] as const) {
      expect(fills(`agreement-${dress}`)[0], dress).toBe('rect surface')
    }
    const dashed = ALL.filter((dress) => dressSign(dress, 0, 0).some((s) => s.kind === 'rect' && s.stroke?.dash))
    expect(dashed).toEqual(['none', 'agreement-none'])
  })

  test('of what nobody looked at is a question mark in each layer', () => {
    const forms = (['open', 'nature-unknown', 'agreement-open'] as const).map((dress) => formOf(dressSign(dress, 0, 0)))
    expect(new Set(forms).size).toBe(1)
  })

  test('of partners is two rings, of a customer a parcel, of the law a temple', () => {
    expect(dressSign('nature-partner', 0, 0).map(({ kind }) => kind)).toEqual(['circle', 'circle'])
    expect(dressSign('nature-customer', 0, 0).map(({ kind }) => kind)).toEqual(['rect', 'path'])
    expect(fills('nature-statutory')[0]).toBe('path nature-statutory')
  })
})

describe('which dress a dependency gets', () => {
  const d = dependency('d', 'a', 'b')
  const table = (outcome: VenueCover['outcome'], isOpen = false): EdgeLayer => ({
    kind: 'venues',
    venues: { d: { outcome, isOpen, meetings: [] } },
  })
  const agreement = (outcome: AgreementCover['outcome'], isOpen = false, known = true): EdgeLayer => ({
    kind: 'agreements',
    covers: { d: { outcome, isOpen, agreements: [] } },
    on: '2026-01-01',
    known,
  })

  test.each([
    ['a table that decides', table('decided'), 'decided'],
    ['a table that talks', table('discussed'), 'discussed'],
    ['a table of which nobody knows whether it decides', table('discussed', true), 'open'],
    ['no table', table('none'), 'none'],
    ['nobody seated anywhere yet', table('none', true), 'open'],
    ['a table not worked out yet', { kind: 'venues', venues: {} }, 'plain'],
    ['a bridge', { kind: 'bridges', bridges: new Set(['d']) }, 'bridge'],
    ['no bridge', { kind: 'bridges', bridges: new Set(['e']) }, 'plain'],
    ['an agreement that holds', agreement('covered'), 'agreement-covered'],
    ['one that holds as far as is known', agreement('covered', true), 'agreement-unsure'],
    ['one that has run out', agreement('lapsed'), 'agreement-lapsed'],
    ['one to come', agreement('future'), 'agreement-future'],
    ['none', agreement('none'), 'agreement-none'],
    ['perhaps one', agreement('none', true), 'agreement-open'],
    ['a map on which nobody named an agreement', agreement('none', false, false), 'agreement-open'],
    ['what flows', { kind: 'flow' }, 'flow-product'],
    ['what nobody doubted', { kind: 'certainty' }, 'certain'],
    ['no layer', undefined, undefined],
  ] as const)('%s', (_, layer, dress) => {
    expect(dressOf(layer, d)).toBe(dress)
  })

  test.each([
    [{ nature: 'partner' }, 'nature-partner'],
    [{ nature: 'customer' }, 'nature-customer'],
    [{ nature: 'statutory' }, 'nature-statutory'],
    [{ nature: null }, 'nature-none'],
    [{}, 'nature-unknown'],
    [{ supplierView: 'partner', dependentView: 'customer' }, 'split'],
    [{ nature: 'partner', dependentView: null }, 'split'],
    [{ dependentView: 'customer' }, 'half'],
  ] as const)('natures %o: %s', (fields, dress) => {
    expect(dressOf({ kind: 'nature' }, dependency('d', 'a', 'b', fields as Partial<Dependency>))).toBe(dress)
  })
})

describe('a line whose ends do not see the same', () => {
  const [before, after] = [ROUTE, [ROUTE[1], { x: 600, y: 0 }]] as [typeof ROUTE, typeof ROUTE]
  const ends = ['nature-customer', 'nature-statutory'] as const

  test('is up to the change what the supplier sees, and from there what the dependent sees', () => {
    const [first, second] = linesIn(drawSplitLine(ends, before, after, true))
    expect([first?.stroke?.color, pointsOf(first)[0]?.x]).toEqual(['nature-customer', 0])
    expect([second?.stroke?.color, pointsOf(second)[0]?.x]).toEqual(['nature-statutory', 300])
    const head = pathsIn(drawSplitLine(ends, before, after, true)).find(({ fill }) => fill === 'nature-statutory')
    expect(tipOf(head)).toEqual({ x: 600, y: 0 })
  })

  test('says with an unequal sign that they differ, with a small ring that one was not asked', () => {
    const ring = (differ: boolean) => circlesIn(drawSplitLine(ends, before, after, differ)).map(({ cx, r }) => [cx, r])
    expect(ring(true)).toEqual([[300, 8]])
    expect(ring(false)).toEqual([[300, 4]])
    const bars = (differ: boolean) =>
      linesIn(drawSplitLine(ends, before, after, differ)).filter((l) => l.stroke?.color === 'ink')
    expect([bars(true).length, bars(false).length]).toEqual([1, 0])
  })

  test('has in its label both signs in the order of the line, and the other way round when it runs back', () => {
    const fields = { supplierView: 'partner', dependentView: 'customer' } as const
    const order = (heading: Heading) => [
      ...new Set(
        wordsOf('split', fields)
          .draw(heading)
          .shapes.flatMap((s) => (s.kind !== 'text' && s.stroke?.color.startsWith('nature-') ? [s.stroke.color] : [])),
      ),
    ]
    expect(order('right')).toEqual(['nature-partner', 'nature-customer'])
    expect(order('down')).toEqual(['nature-partner', 'nature-customer'])
    expect(order('left')).toEqual(['nature-customer', 'nature-partner'])
    expect(order('up')).toEqual(['nature-customer', 'nature-partner'])
  })
})

/** The forms of the label of one dependency that is drawn in a dress. */
function formsOf(dress: EdgeDress, fields: Partial<Dependency>): readonly LabelForm[] {
  const one = dependency('d', 'a', 'b', fields)
  return dependencyLabel({ id: 'd', source: 'a', target: 'b', parts: [one], dress }, PLAIN).forms
}

function wordsOf(dress: EdgeDress, fields: Partial<Dependency>): LabelForm {
  const [first] = formsOf(dress, fields)
  if (!first) throw new Error('a label has a form')
  return first
}

describe('the label in a layer', () => {
  test.each(ALL.filter((dress) => dress !== 'plain'))(
    'carries the sign of %s in its colour, in every form',
    (dress) => {
      const sign = dressSign(dress, 0, 0).map(({ kind }) => kind)
      const forms = formsOf(dress, { flow: 'money', strained: true })
      expect(forms.some(({ isSign }) => isSign)).toBe(true)
      for (const form of forms) {
        const [box, ...rest] = form.draw('right').shapes
        expect(box?.kind === 'rect' && box.stroke?.color).toBe(DRESSES[dress][0])
        const strain = rest.findIndex((shape) => shape.kind === 'path' && shape.fill === 'strain')
        // A layer says one thing of a relation, but never hides that it is strained.
        expect(strain).toBe(sign.length)
        expect(rest.slice(0, strain).map(({ kind }) => kind)).toEqual(sign)
      }
    },
  )

  test('a dress without a sign has no label without words', () => {
    expect(formsOf('plain', {}).filter(({ isSign }) => isSign)).toEqual([])
    expect(formsOf('certain', {}).filter(({ isSign }) => isSign)).toEqual([])
  })
})

describe('what flows and how sure one is', () => {
  test('a capacity is two lines, one at each side of the route', () => {
    const [first, second] = linesIn(drawDressedLine('flow-capacity', ROUTE)).map((path) => pointsOf(path)[0])
    expect([first?.y, second?.y].sort()).toEqual([-2.3, 2.3])
  })

  test('disputed is a zigzag to both sides of its route that comes from the supplier; nothing else is one', () => {
    const zigzags = ALL.filter((dress) => linesIn(drawDressedLine(dress, ROUTE)).some(isZigzag))
    expect(zigzags).toEqual(['disputed'])
    const points = pointsOf(linesIn(drawDressedLine('disputed', ROUTE))[0])
    expect(points[0]).toEqual(ROUTE[0])
    expect(Math.min(...points.map(({ y }) => y))).toBeLessThanOrEqual(-2.5)
    expect(Math.max(...points.map(({ y }) => y))).toBeGreaterThanOrEqual(2.5)
  })

  test.each(FLOWS)('%s is drawn as it flows, whatever its certainty', (flow) => {
    for (const certainty of CERTAINTIES) {
      const one = dependency('d', 'a', 'b', { flow, certainty })
      expect(dressOf({ kind: 'flow' }, one)).toBe(`flow-${flow}`)
      expect(dressOf({ kind: 'certainty' }, one)).toBe(certainty)
    }
  })
})

describe('a line seen from afar', () => {
  test.each(ALL)('%s grows with the letters, dashes and all, so that it can still be told apart', (dress) => {
    const near = linesIn(drawDressedLine(dress, ROUTE))
    const afar = linesIn(drawDressedLine(dress, ROUTE, { reading: readingAt(0.5) }))
    near.forEach(({ stroke }, i) => {
      const grown = (afar[i]?.stroke?.width ?? 0) / (stroke?.width ?? 1)
      expect(grown).toBeGreaterThan(1.4)
      expect(afar[i]?.stroke?.dash?.length).toBe(stroke?.dash?.length)
      expect((afar[i]?.stroke?.dash?.[0] ?? 0) / (stroke?.dash?.[0] ?? 1)).toBeCloseTo(stroke?.dash ? grown : 0, 5)
    })
  })

  test.each(ALL)('%s has a head at both ends when something runs back', (dress) => {
    const tips = pathsIn(drawDressedLine(dress, ROUTE, { goesBack: true }))
      .filter(({ fill }) => fill)
      .map(tipOf)
    expect(tips).toEqual([
      { x: 300, y: 0 },
      { x: 0, y: 0 },
    ])
    for (const { x } of linesIn(drawDressedLine(dress, ROUTE, { goesBack: true })).flatMap(pointsOf)) {
      expect(x).toBeGreaterThan(2)
      expect(x).toBeLessThan(298)
    }
  })
})
