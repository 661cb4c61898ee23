import { describe, expect, it } from 'vitest'
import { measureText } from '../../src/scene/drawing/text-measure'
import { narrowColumnHeads, rowHeads, wideColumnHeads } from '../../src/ui/kit/grid/matrix-heads'
import { afterFilling, type GridPlace, movedBy } from '../../src/ui/kit/grid/matrix-moves'
import { drawnRange, lineAt, linesOf, offsetsOf, scrollToShow } from '../../src/ui/kit/grid/matrix-window'

const EXTENT = { rows: 5, columns: 4, page: 3 }
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
    ['Tab', at(1, 3), at(2, 0)],
    ['Tab', at(1, -1), at(1, 0)],
    ['Tab', at(-1, 3), at(0, 0)],
  ])('%s from %o', (name, from, to) => {
    expect(movedBy(key(name), from, EXTENT)).toEqual(to)
  })

  it('jumps to the corners with Control and walks back with Shift+Tab', () => {
    expect(movedBy(key('Home', { ctrlKey: true }), at(3, 2), EXTENT)).toEqual(at(0, 0))
    expect(movedBy(key('End', { ctrlKey: true }), at(0, 0), EXTENT)).toEqual(at(4, 3))
    expect(movedBy(key('Tab', { shiftKey: true }), at(2, 0), EXTENT)).toEqual(at(1, 3))
  })

  it('lets go of Tab after the last cell and before the first, and of keys that are not its own', () => {
    expect(movedBy(key('Tab'), at(4, 3), EXTENT)).toBeUndefined()
    expect(movedBy(key('Tab', { shiftKey: true }), at(0, 0), EXTENT)).toBeUndefined()
    expect(movedBy(key('b'), at(0, 0), EXTENT)).toBeUndefined()
    expect(movedBy(key('ArrowLeft', { altKey: true }), at(0, 1), EXTENT)).toBeUndefined()
    expect(movedBy(key('ArrowLeft'), at(0, 0), { rows: 0, columns: 0, page: 1 })).toBeUndefined()
  })
})

it('goes on after a letter to the right in reading order or down the columns, and stays at the end', () => {
  expect(afterFilling(at(0, 3), EXTENT, 'right')).toEqual(at(1, 0))
  expect(afterFilling(at(4, 1), EXTENT, 'down')).toEqual(at(0, 2))
  expect(afterFilling(at(4, 3), EXTENT, 'right')).toEqual(at(4, 3))
  expect(afterFilling(at(4, 3), EXTENT, 'down')).toEqual(at(4, 3))
  expect(afterFilling(at(1, 1), EXTENT, 'stay')).toEqual(at(1, 1))
})

describe('the part that is drawn', () => {
  const offsets = offsetsOf(Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? 30 : 50)))

  it('finds the line at a position, also outside', () => {
    expect(offsets.at(-1)).toBe(80_000)
    expect([lineAt(offsets, -5), lineAt(offsets, 29), lineAt(offsets, 30), lineAt(offsets, 1e9)]).toEqual([
      0, 0, 1, 1999,
    ])
  })

  it('covers the view and stays small', () => {
    for (const from of [0, 1, 777, 40_000, 79_500]) {
      const { first, end } = drawnRange(offsets, from, 800)
      expect(offsets[first]).toBeLessThanOrEqual(from)
      expect(offsets[end]).toBeGreaterThanOrEqual(Math.min(80_000, from + 800))
      expect(end - first).toBeLessThan(45)
    }
    expect(drawnRange(offsetsOf([]), 0, 800)).toEqual({ first: 0, end: 0 })
  })

  it('is the same range for a small scroll, so that nothing is drawn anew', () => {
    expect(drawnRange(offsets, 400, 800)).toEqual(drawnRange(offsets, 420, 800))
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
