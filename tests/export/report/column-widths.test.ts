import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../src/export/report/column-widths'

describe('the widths of the columns of a table', () => {
  it('fill the table, and leave no column without room, whatever stands in it', () => {
    const rows = fc.integer({ min: 1, max: 6 }).chain((columns) => {
      const row = fc.array(fc.string({ maxLength: 300 }), { minLength: columns, maxLength: columns })
      return fc.array(row, { minLength: 1, maxLength: 8 })
    })
    fc.assert(
      fc.property(rows, (table) => {
        const widths = columnWidths(table, 9_600)
        expect(widths).toHaveLength(table[0]?.length ?? 0)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9_600)
        for (const width of widths) expect(width).toBeGreaterThan(0)
      }),
    )
  })

  it('give room to sentences, keep words whole, and do not let one long text take it all', () => {
    const sentence = 'Bespreek en besluit wie het merkt als de subsidie geen vervolg krijgt.'
    const [asked = 0, when = 0, who = 0] = columnWidths(
      [
        ['Gevraagd', 'Wanneer', 'Wie'],
        [sentence.repeat(4), 'juni', 'Vreemdelingenpolitie'],
      ],
      1_000,
    )
    expect(asked).toBeGreaterThan(who)
    expect(who).toBeGreaterThan(when)
    // Of a line of eighty characters, the word of twenty with the edges of its cell.
    expect(who).toBeGreaterThanOrEqual(Math.floor((24 / 80) * 1_000))
  })

  it('of a table without columns there are none', () => {
    expect(columnWidths([], 100)).toEqual([])
  })
})
