import { describe, expect, it } from 'vitest'
import { isEarlier, toldApartBy } from '../../../src/graph/compare/which-is-earlier'

describe('which of two maps is the earlier', () => {
  it.each([
    [
      { referenceDate: '2025-01-01', changedAt: 9 },
      { referenceDate: '2026-01-01', changedAt: 1 },
      true,
      'referenceDate',
    ],
    [{ referenceDate: '2026-01-01', changedAt: 1 }, { referenceDate: '2026-01-01', changedAt: 9 }, true, 'changedAt'],
    [{ changedAt: 9 }, { referenceDate: '2026-01-01', changedAt: 1 }, false, 'changedAt'],
    [{ referenceDate: null, changedAt: 3 }, { referenceDate: null, changedAt: 3 }, false, 'nothing'],
    [{ referenceDate: '2026-01-01' }, { referenceDate: '2026-01-01', changedAt: 3 }, false, 'nothing'],
  ] as const)('goes by the day it speaks of, else by its last change', (one, other, isFirst, by) => {
    expect(isEarlier(one, other)).toBe(isFirst)
    expect(toldApartBy(one, other)).toBe(by)
    if (by !== 'nothing') expect(isEarlier(other, one)).toBe(!isFirst)
  })
})
