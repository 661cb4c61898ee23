import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patchedList, patchedTable, patchOfList, patchOfTable } from '../../src/ui/base/workers/patches'

const item = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), words: fc.array(fc.nat(3)) })
const list = fc.uniqueArray(item, { selector: ({ key }) => key })
const table = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(fc.nat(2)))
const copy = <T>(value: T): T => structuredClone(value)

describe('what the worker sends', () => {
  it('makes the new list of the old one, and keeps the objects of what did not change', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const made = patchedList(before, copy(patchOfList(before, after)))
        expect(made).toEqual(after)
        for (const old of before) {
          const same = after.some((one) => one.key === old.key && `${one.words}` === `${old.words}`)
          expect(made.includes(old)).toBe(same)
        }
      }),
    )
  })

  it('makes the new table of the old one', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        expect(patchedTable(before, copy(patchOfTable(before, after)))).toEqual(after)
      }),
    )
  })

  it('is nothing when nothing changed: the list and the table stay the same object', () => {
    fc.assert(
      fc.property(list, table, (items, entries) => {
        expect(patchOfList(items, copy(items))).toEqual({ fresh: [] })
        expect(patchedList(items, patchOfList(items, copy(items)))).toBe(items)
        expect(patchedTable(entries, patchOfTable(entries, copy(entries)))).toBe(entries)
      }),
    )
  })
})
