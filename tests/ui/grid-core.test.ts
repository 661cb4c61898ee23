import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureText } from '../../src/scene/drawing/text-measure'
import { afterFilling, type GridPlace, movedBy, tabbedBy } from '../../src/ui/kit/grid/grid-moves'
import { linesAround, linesOf, offsetsOf, scrollToShow } from '../../src/ui/kit/grid/line-window'
import { narrowColumnHeads, rowHeads, wideColumnHeads } from '../../src/ui/kit/grid/matrix-heads'

const EXTENT = { rows: 5, columns: 4, page: 3, firstRow: -1, firstColumn: -1 } as const
const key = (name: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
const at = (row: number, column: number): GridPlace => ({ row, column })

describe('movedBy', () => {
  it.each([
    ['ArrowRight', at(2, 1), at(2, 2)],
    ['ArrowRight', at(2, 3), at(2, 3)],
    ['ArrowLeft', at(2, 0), at(2, -1)],
    ['ArrowUp', at(0, 2), at(-1, 2)],
    // The corner is no place.
    ['ArrowUp', at(0, -1), at(0, -1)],
    ['ArrowLeft', at(-1, 0), at(-1, 0)],
    ['ArrowDown', at(4, 0), at(4, 0)],
    ['Home', at(3, 2), at(3, 0)],
    ['End', at(3, 0), at(3, 3)],
    ['PageDown', at(0, 1), at(3, 1)],
    ['PageDown', at(3, 1), at(4, 1)],
    ['PageUp', at(1, 1), at(0, 1)],
    ['PageUp', at(-1, 1), at(-1, 1)],
    ['PageDown', at(-1, 1), at(2, 1)],
    ['Home', at(3, -1), at(3, 0)],
  ])('%s from %o', (name, from, to) => {
    expect(movedBy(key(name), from, EXTENT)).toEqual(to)
  })

  it.each([
    ['Home', at(3, 2), at(0, 0)],
    ['End', at(0, 0), at(4, 3)],
    ['ArrowUp', at(3, 2), at(0, 2)],
    ['ArrowUp', at(-1, 2), at(-1, 2)],
    ['ArrowDown', at(-1, 2), at(4, 2)],
    ['ArrowLeft', at(3, 2), at(3, 0)],
    ['ArrowLeft', at(3, -1), at(3, -1)],
    ['ArrowRight', at(3, -1), at(3, 3)],
  ])('with Control %s from %o goes as far as the cells go, and never back', (name, from, to) => {
    expect(movedBy(key(name, { ctrlKey: true }), from, EXTENT)).toEqual(to)
    expect(movedBy({ ...key(name), metaKey: true }, from, EXTENT)).toEqual(to)
  })

  it('does not come to heads where the keyboard has no business', () => {
    const bare = { rows: 5, columns: 4, page: 3 }
    expect(movedBy(key('ArrowUp'), at(0, 1), bare)).toEqual(at(0, 1))
    expect(movedBy(key('ArrowLeft'), at(1, 0), bare)).toEqual(at(1, 0))
    expect(movedBy(key('PageUp'), at(1, 1), bare)).toEqual(at(0, 1))
    // The header of the first column is a place where only the columns have heads.
    expect(movedBy(key('ArrowUp'), at(0, 0), { ...bare, firstRow: -1 })).toEqual(at(-1, 0))
  })

  it('walks along the headers of a table that a filter left without rows', () => {
    const heads = { rows: 0, columns: 4, page: 3, firstRow: -1 } as const
    expect(movedBy(key('ArrowRight'), at(-1, 1), heads)).toEqual(at(-1, 2))
    expect(movedBy(key('ArrowDown'), at(-1, 1), heads)).toEqual(at(-1, 1))
    expect(movedBy(key('End', { ctrlKey: true }), at(-1, 1), heads)).toEqual(at(-1, 3))
  })

  it('stays inside, whatever is pressed from wherever, and says so with a place that is one', () => {
    const keys = fc.constantFrom(
      ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
    )
    const number = fc.integer({ min: 1, max: 6 })
    const first = fc.constantFrom(-1 as const, 0 as const)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 20 }),
        fc.record({ rows: number, columns: number, page: number, firstRow: first, firstColumn: first }),
        (pressed, extent) => {
          let place = at(0, 0)
          for (const [name, ctrlKey] of pressed) {
            place = movedBy(key(name, { ctrlKey }), place, extent) ?? at(-9, -9)
            expect(place.row).toBeGreaterThanOrEqual(extent.firstRow)
            expect(place.column).toBeGreaterThanOrEqual(extent.firstColumn)
            expect(place.row).toBeLessThan(extent.rows)
            expect(place.column).toBeLessThan(extent.columns)
            expect(place).not.toEqual(at(-1, -1))
          }
        },
      ),
    )
  })

  it('lets go of keys that are not its own', () => {
    expect(movedBy(key('Tab'), at(1, 1), EXTENT)).toBeUndefined()
    expect(movedBy(key('b'), at(0, 0), EXTENT)).toBeUndefined()
    expect(movedBy(key('ArrowLeft', { altKey: true }), at(0, 1), EXTENT)).toBeUndefined()
    expect(movedBy(key('ArrowLeft'), at(0, 0), { rows: 0, columns: 0, page: 1 })).toBeUndefined()
  })
})

it.each([
  [false, at(1, 3), at(2, 0)],
  [false, at(1, -1), at(1, 0)],
  [false, at(-1, 3), at(0, 0)],
  [true, at(2, 0), at(1, 3)],
  [false, at(4, 3), undefined],
  [true, at(0, 0), undefined],
])('Tab, with Shift: %s, goes cell by cell from %o and leaves at the ends', (shiftKey, from, to) => {
  expect(tabbedBy(key('Tab', { shiftKey }), from, EXTENT)).toEqual(to)
  expect(tabbedBy(key('Tab', { shiftKey, ctrlKey: true }), from, EXTENT)).toBeUndefined()
})

it('goes on after a letter to the right in reading order or down the columns, and stays at the end', () => {
  expect(afterFilling(at(0, 3), EXTENT, 'right')).toEqual(at(1, 0))
  expect(afterFilling(at(4, 1), EXTENT, 'down')).toEqual(at(0, 2))
  expect(afterFilling(at(4, 3), EXTENT, 'right')).toEqual(at(4, 3))
  expect(afterFilling(at(4, 3), EXTENT, 'down')).toEqual(at(4, 3))
  expect(afterFilling(at(1, 1), EXTENT, 'stay')).toEqual(at(1, 1))
})

describe('the part that is drawn', () => {
  const MARGIN = { beyond: 2, block: 4 }
  const offsets = offsetsOf(Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? 30 : 50)))

  it('begins each line where the one before it ends', () => {
    expect([...offsetsOf([30, 50, 20])]).toEqual([0, 30, 80, 100])
    expect(offsets.at(-1)).toBe(80_000)
  })

  it('has all lines in view and some more, in whole blocks, and stays small', () => {
    for (const startIndex of [0, 1, 777, 1990]) {
      const endIndex = Math.min(1999, startIndex + 20)
      const lines = linesAround({ startIndex, endIndex, count: 2000 }, MARGIN)
      expect(lines).toContain(startIndex)
      expect(lines).toContain(endIndex)
      expect(lines).toEqual(Array.from(lines, (_, at) => (lines[0] ?? -1) + at))
      expect(lines.length).toBeLessThan(34)
    }
    expect(linesAround({ startIndex: 0, endIndex: 0, count: 0 }, MARGIN)).toEqual([])
  })

  it('is the same for a small scroll, so that nothing is drawn anew', () => {
    const view = { startIndex: 400, endIndex: 420, count: 2000 }
    expect(linesAround({ ...view, startIndex: 401, endIndex: 421 }, MARGIN)).toEqual(linesAround(view, MARGIN))
  })

  it('has the line of the keyboard besides, wherever it is', () => {
    expect(linesOf({ first: 8, end: 11 }, 3)).toEqual([3, 8, 9, 10])
    expect(linesOf({ first: 8, end: 11 }, 9)).toEqual([8, 9, 10])
    expect(linesOf({ first: 8, end: 11 }, 40)).toEqual([8, 9, 10, 40])
    expect(linesOf({ first: 8, end: 11 }, -1)).toEqual([8, 9, 10])
  })

  it('scrolls no further than needed', () => {
    expect(scrollToShow(offsets, 0, 500, 200)).toBe(0)
    expect(scrollToShow(offsets, 2, 0, 200)).toBe(0)
    expect(scrollToShow(offsets, 10, 0, 200)).toBe(430 - 200)
    expect(scrollToShow(offsets, -1, 123, 200)).toBe(123)
    // A line that does not fit shows its beginning.
    expect(scrollToShow(offsets, 1, 0, 40)).toBe(30)
  })

  it('passes over the columns that stay: they are in view already, and lie over the others', () => {
    expect(scrollToShow(offsets, 0, 500, 200, 1)).toBe(500)
    expect(scrollToShow(offsets, 1, 500, 200, 1)).toBe(0)
    // Of 200 pixels 30 are taken: column 10 ends at 430, 400 after the first.
    expect(scrollToShow(offsets, 10, 0, 200, 1)).toBe(400 - 170)
  })
})

describe('heads', () => {
  const LONG = [
    'IND',
    'Directoraat-generaal Hoger Onderwijs, Beroepsonderwijs, Wetenschap en Emancipatie',
    'Nederlandse organisatie voor toegepast-natuurwetenschappelijk onderzoek',
  ]
  const size = 14 * 0.93
  const words = (lines: readonly string[]) => lines.join('').replace(/[\s-]/g, '')

  it('leave nothing out and give each line its room', () => {
    const rows = rowHeads(LONG, 14, { row: 2.3, narrowest: 9, widest: 17 })
    const narrow = narrowColumnHeads(LONG, 14, { column: 3.1, highest: 11 })
    const wide = wideColumnHeads(LONG, 14, { narrowest: 7.5, widest: 11, under: 3.2 })
    for (const { heads } of [rows, narrow, wide]) {
      expect(heads.map(({ lines }) => words(lines))).toEqual(LONG.map((label) => words([label])))
    }
    for (const { lines } of rows.heads) {
      for (const line of lines) expect(measureText(line, size, 600)).toBeLessThan(rows.depth)
    }
    for (const [at, { lines, isUpright }] of narrow.heads.entries()) {
      if (isUpright) continue
      expect(lines.length * size).toBeLessThan(narrow.sizes[at] ?? 0)
      for (const line of lines) expect(measureText(line, size, 600)).toBeLessThan(narrow.depth)
    }
    for (const [at, { lines }] of wide.heads.entries()) {
      for (const line of lines) expect(measureText(line, size, 600)).toBeLessThan(wide.sizes[at] ?? 0)
    }
  })

  it('keep a short name upright and a row of one line low', () => {
    const narrow = narrowColumnHeads(LONG, 14, { column: 3.1, highest: 11 })
    expect(narrow.heads.map(({ isUpright }) => isUpright)).toEqual([true, false, false])
    const { sizes } = rowHeads(LONG, 14, { row: 2.3, narrowest: 9, widest: 17 })
    expect(sizes[0]).toBe(32)
    expect(sizes[1]).toBeGreaterThan(32)
  })
})
