import { describe, expect, it } from 'vitest'
import { enFiles } from '../../src/text/en/files'
import { nlFiles } from '../../src/text/nl/files'

const at = (day: string, hour: string) => new Date(`${day}T${hour}:00`).getTime()

describe('a moment in words', () => {
  const now = at('2026-03-30', '09:15')

  it.each([
    ['2026-03-30', '00:05', 'vandaag 00:05', 'today 00:05'],
    ['2026-03-29', '23:59', 'gisteren 23:59', 'yesterday 23:59'],
    // The night of 29 March 2026 has 23 hours in the Netherlands.
    ['2026-03-29', '00:01', 'gisteren 00:01', 'yesterday 00:01'],
  ])('%s %s', (day, hour, dutch, english) => {
    expect(nlFiles.moment(at(day, hour), now)).toBe(dutch)
    expect(enFiles.moment(at(day, hour), now)).toBe(english)
  })

  it('has its date when it is longer ago', () => {
    expect(nlFiles.moment(at('2026-03-28', '14:32'), now)).toMatch(/^28 maart 2026.*14:32$/)
    expect(enFiles.moment(at('2025-12-31', '14:32'), now)).toMatch(/^31 December 2025.*14:32$/)
  })
})
