import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/ui/base/clock/iso-day'

/** Half past midnight of 1 July 2026 on a clock two hours ahead of UTC, wherever the test runs. */
class SummerNight extends Date {
  constructor() {
    super('2026-06-30T22:30:00Z')
  }
  override getFullYear = () => 2026
  override getMonth = () => 6
  override getDate = () => 1
}

describe('the day of a moment', () => {
  it('is the day on the clock of the user, not the one in Greenwich', () => {
    expect(isoDay(new SummerNight())).toBe('2026-07-01')
  })

  it('has two digits for month and day', () => {
    expect(isoDay(new Date(2026, 0, 5, 12))).toBe('2026-01-05')
    expect(isoDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
  })
})
