import fc from 'fast-check'
import { expect, test } from 'vitest'
import organisations from '../../src/model/catalogue/organisations.json'
import { fitted, shortName } from '../../src/text/short-names'

test('a name that is too long becomes its abbreviation, or ends at a word that announces nothing', () => {
  expect(shortName('Meerjaren Productie Prognose (MPP)', 20)).toBe('MPP')
  expect(shortName('Ketenberaad migratie (werktitel)', 24)).toBe('Ketenberaad migratie…')
  expect(shortName('Bestuurlijke afspraken doorstroom en migratie', 38)).toBe('Bestuurlijke afspraken doorstroom…')
  expect(shortName('DJI', 3)).toBe('DJI')
})

test('no name of the catalogue becomes longer than it may be, and none that fits is touched', () => {
  for (const { name } of organisations) {
    for (const length of [60, 28, 18, 11]) {
      const short = shortName(name, length)
      expect(short.length).toBeLessThanOrEqual(length)
      if (name.length <= length) expect(short).toBe(name)
    }
  }
})

test('a sentence is left alone while it fits, and codes, days and figures stay what they are', () => {
  const make = (values: Readonly<Record<string, unknown>>) => `${values.party} ${values.until} ${values.count}`
  const values = { party: 'Stichting met een lange naam in het register', until: '2026-12-31', count: 3 }
  expect(fitted(make, values, 90)).toBe(make(values))
  expect(fitted(make, values, 40)).toBe('Stichting met een lange… 2026-12-31 3')
})

test('whatever the names are, a sentence with room for three of the shortest fits', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 200 }), { minLength: 3, maxLength: 3 }), ([a, b, c]) => {
      const make = (v: Readonly<Record<string, unknown>>) => `${v.a} en ${v.b} hebben iets kritisch van ${v.c} nodig`
      expect(fitted(make, { a: a ?? '', b: b ?? '', c: c ?? '' }, 90).length).toBeLessThanOrEqual(90)
    }),
  )
})
