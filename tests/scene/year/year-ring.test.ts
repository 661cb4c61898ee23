import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lateCouplings } from '../../../src/graph/facts/late-couplings'
import { yearOf } from '../../../src/graph/facts/year'
import type { ChainMap } from '../../../src/model/chain-map'
import { DOCUMENT_KINDS } from '../../../src/model/vocabulary'
import { overlaps, type Rect } from '../../../src/scene/drawing/geometry'
import { measureText } from '../../../src/scene/drawing/text-measure'
import { type RingLabel, ringCapacity } from '../../../src/scene/year/year-plan'
import { drawYearRing, type YearRing } from '../../../src/scene/year/year-ring'
import { textsOf } from '../../../src/text/texts'
import { chainMap, party } from '../../support/chain-builder'

const NL = textsOf('nl')
const LONG = 'plaatsvervangend directeur-generaal Openbaar Bestuur en Democratische Rechtsstaat'

/** A full year: triangles `t0`, `t1`, ... of the named contractors, a meeting in every month, coupling points. */
function busyMap(names: readonly string[], months: readonly number[] = []): ChainMap {
  return chainMap({
    parties: names.map((name, at) => party(`p${at}`, { name })),
    triangles: names.map((_, at) => ({
      id: `t${at}`,
      contractor: `p${at}`,
      calendar: months.map((month, i) => ({ kind: DOCUMENT_KINDS[i % DOCUMENT_KINDS.length] ?? 'offer', month })),
    })),
    meetings: ['a', 'b', 'c'].map((id) => ({
      id,
      name: id,
      scope: 'chain' as const,
      permanence: 'standing' as const,
      months: [1, 2, 3, 6, 12],
    })),
    couplingPoints: names.flatMap((_, at) =>
      [6, 2].map((moment) => ({
        id: `k${at}_${moment}`,
        kind: 'planning' as const,
        ends: [{ triangle: `t${at}` }, { party: 'p0' }] as [{ triangle: string }, { party: string }],
        moment,
      })),
    ),
  })
}

function ringOf(map: ChainMap, size: number): YearRing {
  const triangles = Object.values(map.triangles)
    .slice(0, ringCapacity(size))
    .map(({ id, contractor }) => ({ id, name: map.parties[contractor ?? '']?.name ?? '?' }))
  const shown = new Set(triangles.map(({ id }) => id))
  return drawYearRing(
    {
      events: yearOf(map).filter(({ triangle }) => !triangle || shown.has(triangle)),
      late: lateCouplings(map).filter(({ triangle }) => shown.has(triangle.id)),
      triangles,
      size,
    },
    NL,
  )
}

function boxOf({ shape }: RingLabel): Rect {
  const width = measureText(shape.text, shape.size, shape.weight)
  const x = shape.anchor === 'middle' ? shape.x - width / 2 : shape.anchor === 'end' ? shape.x - width : shape.x
  return { x, y: shape.y - shape.size * 0.75, width, height: shape.size }
}

function boxesOf(ring: YearRing): readonly Rect[] {
  const signs = [...ring.marks, ...ring.arcs].map(({ center }) => ({
    x: center.x - ring.mark / 2,
    y: center.y - ring.mark / 2,
    width: ring.mark,
    height: ring.mark,
  }))
  return [...ring.labels.map(boxOf), ...signs]
}

function expectApart(ring: YearRing): void {
  const boxes = boxesOf(ring)
  const clashes = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b)))
  expect(clashes).toEqual([])
  for (const { x, y, width, height } of boxes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
    expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(ring.size)
  }
}

describe('the year ring', () => {
  test.each([400, 480, 560, 700, 820, 900])('labels and marks stay apart and inside at %i', (size) => {
    expectApart(
      ringOf(
        busyMap(
          Array.from({ length: 12 }, (_, at) => `Dienst ${at}`),
          [4, 7, 9, 3],
        ),
        size,
      ),
    )
    expectApart(ringOf(busyMap(Array.from({ length: 12 }, () => LONG)), size))
  })

  test('they stay apart whatever the months are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 30 }),
        fc.integer({ min: 360, max: 900 }),
        fc.array(fc.constantFrom('COA', 'Belastingdienst', LONG), { minLength: 1, maxLength: 12 }),
        (months, size, names) => expectApart(ringOf(busyMap(names, months), size)),
      ),
      { numRuns: 60 },
    )
  })

  test('every moment is in exactly one mark', () => {
    const map = busyMap(['A', 'B', 'C'], [3, 3, 3, 3, 3, 3, 9])
    const drawn = ringOf(map, 620).marks.flatMap(({ events }) => events.map(({ id }) => id))
    expect([...drawn].sort()).toEqual(
      yearOf(map)
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('a default is grey and dashed, what people put down is filled', () => {
    const { marks } = ringOf(busyMap(['A'], [4]), 620)
    const documents = marks.filter(({ events: [first] }) => first?.kind === 'document')
    const own = documents.filter((mark) => mark.own)
    expect(own.map(({ events }) => events.map(({ document, month }) => `${document} ${month}`))).toEqual([
      ['assignment-letter 4'],
    ])
    for (const { own: isOwn, shapes } of documents) {
      const [outline] = shapes
      if (outline?.kind !== 'rect') throw new Error('a document is a sheet')
      expect(outline.fill).toBe(isOwn ? 'node-dark' : 'surface-muted')
      expect(outline.stroke?.dash === undefined).toBe(isOwn)
    }
  })

  test('as long as every month of the triangles is a default the middle of the ring says so', () => {
    const words = (months: readonly number[]) => ringOf(busyMap(['A'], months), 620).labels.map(({ text }) => text)
    expect(words([])).toContain('voorstel')
    expect(words([4])).not.toContain('voorstel')
  })

  test('an arc leads from the order to each coupling point that comes after it, also over the turn of the year', () => {
    const map = busyMap(['A'], [4])
    // The assignment letter is of April: June comes after it, February belongs to the next year.
    expect(ringOf(map, 620).arcs.map(({ number, late }) => `${number} ${late.coupling.id}`)).toEqual(['1 k0_6'])
    const turned = ringOf(busyMap(['A'], [11]), 620)
    expect(turned.arcs.map(({ late }) => late.coupling.id)).toEqual(['k0_2'])
    const lines = turned.arcs[0]?.shapes.filter(({ kind }) => kind === 'path')
    expect(lines).toHaveLength(4)
  })

  test('a name that does not fit is a number, and the key says which', () => {
    const { labels, numbered } = ringOf(busyMap(['COA', LONG]), 480)
    const texts = labels.map(({ text }) => text)
    expect(texts).toContain('COA')
    expect(texts).toContain('driehoek 2')
    expect(numbered).toEqual([{ number: 2, name: LONG }])
  })

  test('a larger ring has room for more, a small one for one at least', () => {
    const rooms = [200, 400, 500, 600, 800, 2000].map(ringCapacity)
    expect(rooms).toEqual([...rooms].sort((a, b) => a - b))
    expect(rooms[0]).toBe(1)
    expect(rooms.at(-1)).toBe(12)
    expect(ringCapacity(500)).toBeGreaterThanOrEqual(4)
  })
})

test('no two documents share a letter in either language', () => {
  for (const language of ['nl', 'en'] as const) {
    const letters = Object.values(textsOf(language).year.documentLetter)
    expect(new Set(letters).size).toBe(DOCUMENT_KINDS.length)
  }
})
