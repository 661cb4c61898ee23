import { expect, it } from 'vitest'
import { LIMITS } from '../../src/model/limits'
import { followUpTitle } from '../../src/text/follow-up-title'

it('has the day of the session once, in the language of the reader, and fits a title', () => {
  const first = followUpTitle('Migratieketen', '2026-11-30', 'nl')
  expect(first).toBe('Migratieketen, 30 november 2026')
  expect(followUpTitle(first, '2027-01-05', 'nl')).toBe('Migratieketen, 5 januari 2027')
  expect(followUpTitle('Chain, phase 2', '2026-11-30', 'en')).toBe('Chain, phase 2, 30 November 2026')
  const long = followUpTitle('x'.repeat(LIMITS.line), '2026-11-30', 'nl')
  expect(long.length).toBeLessThanOrEqual(LIMITS.line)
  expect(long).toMatch(/, 30 november 2026$/)
})
