import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { holdsMap } from '../../src/model/file/holds-map'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'

const OLD = readFileSync(new URL('../fixtures/documents/v1/every-field.json', import.meta.url), 'utf8')

function mapIn(text: string) {
  const result = readChainMap(text)
  if (!result.ok) throw new Error('the fixture does not open')
  return result.map
}

it('a text holds the map it was written from, and no other', () => {
  const map = mapIn(OLD)
  expect(holdsMap(writeChainMap(map), map)).toBe(true)
  expect(holdsMap(writeChainMap(map), { ...map, title: `${map.title}!` })).toBe(false)
})

it('a text of an older version holds the map that it is read as, and no other', () => {
  const map = mapIn(OLD)
  expect(OLD).not.toBe(writeChainMap(map))
  expect(holdsMap(OLD, map)).toBe(true)
  expect(holdsMap(OLD, { ...map, parties: {} })).toBe(false)
})

it('a text that is no map holds none', () => {
  expect(holdsMap('{"format": "ketenkaart", "version": 1, "title": 3}', mapIn(OLD))).toBe(false)
  expect(holdsMap('', mapIn(OLD))).toBe(false)
})
