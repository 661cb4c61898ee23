import { expect, it } from 'vitest'
import { nlForms } from '../../src/text/nl/forms'
import { parseNumber } from '../../src/text/parse-number'

it.each([['-0'], ['-0,0'], ['0']])('%s is typed as a zero, which a file can hold', (typed) => {
  expect(parseNumber(typed, { min: 0 }, nlForms.faults, 'nl')).toBe(0)
})
