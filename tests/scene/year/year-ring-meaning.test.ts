import { describe, expect, test } from 'vitest'
import type { Mark } from '../../../src/graph/compare/difference'
import type { LateCoupling } from '../../../src/graph/facts/late-couplings'
import type { YearEvent } from '../../../src/graph/facts/year'
import { DOCUMENT_KINDS, type DocumentKind } from '../../../src/model/vocabulary'
import type { Point } from '../../../src/scene/drawing/geometry'
import { drawYearRing } from '../../../src/scene/year/year-ring'
import { textsOf } from '../../../src/text/texts'
import { circlesIn, pathsIn, textsIn, wordsIn } from '../../support/read-shapes'

const SIZE = 800
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)
const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function moment(kind: YearEvent['kind'], month: number, fields: Partial<YearEvent> = {}): YearEvent {
  return { id: `${kind}:${month}`, kind, month, record: 'r', source: 'record', own: true, ...fields }
}
const paper = (document: DocumentKind, month: number, own = true) =>
  moment('document', month, {
    id: `t:${document}:${month}`,
    record: 't',
    triangle: 't',
    document,
    own,
    source: own ? 'calendar' : 'default',
  })
const ringOf = (events: readonly YearEvent[], late: readonly LateCoupling[] = []) =>
  drawYearRing({ events, late, triangles: [{ id: 't', name: 'COA' }], size: SIZE }, textsOf('nl'))

/** Degrees clockwise from the top. */
const degreesOf = ({ x, y }: Point) => ((Math.atan2(x - SIZE / 2, SIZE / 2 - y) * 180) / Math.PI + 360) % 360
const radiusOf = ({ x, y }: Point) => Math.hypot(x - SIZE / 2, y - SIZE / 2)

describe('a month has its place in the ring', () => {
  // Twelve months take 300 degrees from the top; the rest of the circle holds the names of the tracks.
  test.each(MONTHS)('month %d: mark and name stand in the middle of its own sector', (month) => {
    const ring = ringOf([moment('meeting', month), moment('coupling', month), paper('offer', month)])
    const middle = (month - 0.5) * 25
    expect(ring.marks).toHaveLength(3)
    for (const { center } of ring.marks) expect(Math.abs(degreesOf(center) - middle)).toBeLessThan(0.2)
    const name = ring.labels.find(({ text }) => text === SHORT[month - 1])
    // The baseline of a word lies a little under its middle.
    expect(
      Math.abs(degreesOf({ x: name?.shape.x ?? 0, y: (name?.shape.y ?? 0) - (name?.shape.size ?? 0) * 0.33 }) - middle),
    ).toBeLessThan(0.2)
  })

  test('the track of a triangle lies outside that of coupling points, and that outside that of meetings', () => {
    const { marks } = ringOf([moment('meeting', 4), moment('coupling', 4), paper('offer', 4)])
    const radius = (kind: string) =>
      radiusOf(marks.find(({ events }) => events[0]?.kind === kind)?.center ?? { x: 0, y: 0 })
    expect(radius('document')).toBeGreaterThan(radius('coupling'))
    expect(radius('coupling')).toBeGreaterThan(radius('meeting'))
  })
})

describe('a mark says what it is', () => {
  test.each([
    ['a document', paper('offer', 3), 'rect node-dark'],
    ['a meeting', moment('meeting', 3), 'circle accent'],
    ['a coupling point', moment('coupling', 3), 'path coupling'],
  ] as const)('%s', (_, event, said) => {
    const [outline] = ringOf([event]).marks[0]?.shapes ?? []
    expect(`${outline?.kind} ${outline?.fill}`).toBe(said)
  })

  test.each(['meeting', 'coupling'] as const)('a %s that is a default is grey with a dashed edge', (kind) => {
    const [outline] = ringOf([moment(kind, 3, { own: false, source: 'default' })]).marks[0]?.shapes ?? []
    expect(outline?.fill).toBe('surface-muted')
    expect(outline?.kind !== 'text' && outline?.stroke?.dash).toEqual([2.4, 1.8])
  })

  const LETTERS: Readonly<Record<DocumentKind, string>> = {
    'assignment-letter': 'O',
    offer: 'F',
    'annual-plan': 'J',
    'work-agreements': 'W',
    'progress-report': 'V',
    'annual-report': 'R',
    budget: 'B',
    'multi-year-plan': 'M',
    'feasibility-check': 'U',
  }

  test.each(DOCUMENT_KINDS)('%s carries its own letter, light on dark when people put it down', (document) => {
    const letter = (own: boolean) => textsIn(ringOf([paper(document, 5, own)]).marks[0]?.shapes ?? [])[0]
    expect([letter(true)?.text, letter(true)?.fill]).toEqual([LETTERS[document], 'on-node-dark'])
    expect([letter(false)?.text, letter(false)?.fill]).toEqual([LETTERS[document], 'ink-muted'])
  })

  test('more moments than fit are one mark with their number', () => {
    const events = Array.from({ length: 40 }, (_, i) => moment('meeting', 6, { id: `m${i}` }))
    const { marks } = ringOf(events)
    expect(marks).toHaveLength(1)
    expect(wordsIn(marks[0]?.shapes ?? [])).toEqual(['40'])
  })
})

describe('an arc of what comes too late', () => {
  const late = (order: number, month: number): LateCoupling => ({
    coupling: { id: 'k', kind: 'planning', ends: [{ triangle: 't' }, { party: 'p' }], moment: month },
    triangle: { id: 't' },
    month,
    order: { by: 'calendar', month: order, document: 'annual-plan' },
  })
  const arcOf = (order: number, month: number) => ringOf([paper('annual-plan', order)], [late(order, month)]).arcs[0]

  test.each([
    [2, 6],
    [4, 5],
    [1, 12],
  ])('runs from the order in month %d to its number in month %d', (order, month) => {
    const arc = arcOf(order, month)
    expect(degreesOf(arc?.center ?? { x: 0, y: 0 })).toBeCloseTo((month - 0.5) * 25, 0)
    const starts = pathsIn(arc?.shapes ?? []).map(({ d }) => degreesOf(firstOf(d)))
    expect(starts[0]).toBeCloseTo((order - 0.5) * 25, 0)
    expect(pathsIn(arc?.shapes ?? []).every(({ stroke }) => stroke?.color === 'strain')).toBe(true)
  })

  test('ends in a red ring with the number of the question', () => {
    const shapes = arcOf(2, 6)?.shapes ?? []
    const [ring] = circlesIn(shapes)
    expect([ring?.stroke?.color, ring?.fill, wordsIn(shapes)]).toEqual(['strain', 'surface', ['1']])
  })
})

/** Where a path begins. */
function firstOf(d: string): Point {
  const [, x = '0', y = '0'] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? []
  return { x: Number(x), y: Number(y) }
}

describe('a moment that differs between two maps', () => {
  const events = [moment('meeting', 2), moment('meeting', 5), paper('offer', 5)]
  const ringAs = (kinds: Readonly<Record<string, Mark['kind']>>) =>
    drawYearRing(
      { events, late: [], triangles: [{ id: 't', name: 'COA' }], size: SIZE, kinds: new Map(Object.entries(kinds)) },
      textsOf('nl'),
    )

  test.each(['added', 'removed', 'changed'] as const)(
    '%s: an edge around its mark and a sign at its corner',
    (kind) => {
      const plain = ringOf(events)
      const ring = ringAs({ 'meeting:5': kind })
      const [was, is] = [plain, ring].map(({ marks }) => marks.find(({ id }) => id === 'meeting:5'))
      expect(is?.became).toBe(kind)
      expect(is?.shapes.slice(0, was?.shapes.length)).toEqual(was?.shapes)
      const [edge] = is?.shapes.slice(was?.shapes.length) ?? []
      expect(edge?.kind === 'circle' && (edge.stroke?.dash !== undefined) === (kind === 'removed')).toBe(true)
      expect(ring.marks.filter(({ id }) => id !== 'meeting:5')).toEqual(
        plain.marks.filter(({ id }) => id !== 'meeting:5'),
      )
    },
  )

  test('moments that stand together have one sign: theirs when it is the same, else that of a change', () => {
    const many = Array.from({ length: 9 }, (_, i) => moment('meeting', 3, { id: `m${i}` }))
    const became = (kinds: Readonly<Record<string, Mark['kind']>>) =>
      drawYearRing(
        { events: many, late: [], triangles: [], size: 300, kinds: new Map(Object.entries(kinds)) },
        textsOf('nl'),
      ).marks.map((mark) => mark.became)
    const all = Object.fromEntries(many.map(({ id }) => [id, 'removed' as const]))
    expect(became(all)).toEqual(['removed'])
    expect(became({ m0: 'added' })).toEqual(['changed'])
    expect(became({})).toEqual([undefined])
  })
})
