import { describe, expect, it } from 'vitest'
import { newId } from '../../src/model/id'
import { hashOfMap, mapIdInHash } from '../../src/ui/base/storage/map-address'

describe('the address of a map', () => {
  it('gives back the id it was made of', () => {
    for (const id of ['migratieketen', 'a_B-9', 'x'.repeat(64), newId('map')]) {
      expect(mapIdInHash(hashOfMap(id))).toBe(id)
    }
  })

  it.each([
    '',
    '#',
    '#kaart=',
    '#kaart',
    '#iets',
    `#kaart=${'x'.repeat(65)}`,
    '#kaart=a b',
    '#kaart=a%20b',
    '#kaart=<script>',
    '#kaart=a#kaart=b',
    '#andere=a&kaart=b',
  ])('finds no map in %j', (hash) => {
    expect(mapIdInHash(hash)).toBeUndefined()
  })
})
