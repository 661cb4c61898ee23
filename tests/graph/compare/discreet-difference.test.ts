import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../../src/graph/compare/difference'
import { discreetDifference } from '../../../src/graph/compare/discreet-difference'
import { type AnyRecord, type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import { checkIntegrity } from '../../../src/model/check-integrity'
import { ORDERS } from '../../../src/model/collections'
import { withheldIds } from '../../../src/model/discretion'
import { SECRET, SECRET_MAP } from '../../support/secret-map'

const bare = Object.fromEntries(
  COLLECTIONS.map((collection) => [
    collection,
    Object.fromEntries(
      Object.values<AnyRecord>(SECRET_MAP[collection]).map(({ discretion: _lifted, ...record }) => [record.id, record]),
    ),
  ]),
)
/** The same map in which nothing is marked. */
const LIFTED = { ...SECRET_MAP, ...bare } as ChainMap
/** The same map before any of it was there. */
const EMPTY = {
  ...SECRET_MAP,
  ...Object.fromEntries([...COLLECTIONS, 'positions'].map((name) => [name, {}])),
  ...Object.fromEntries(Object.values(ORDERS).map((name) => [name, []])),
} as ChainMap

describe('the difference of two maps on the wall', () => {
  it.each([
    ['the later one', EMPTY, SECRET_MAP],
    ['the earlier one', SECRET_MAP, EMPTY],
    ['the earlier one, where the later lifts it', SECRET_MAP, LIFTED],
    ['the later one, where the earlier said it aloud', LIFTED, SECRET_MAP],
  ])('tells nothing of what %s withholds', (_which, before, after) => {
    expect(JSON.stringify(differenceOf(before, after))).toContain(SECRET)
    const difference = discreetDifference(before, after)
    expect(JSON.stringify(difference)).not.toContain(SECRET)
    expect(checkIntegrity(difference.both)).toEqual([])
    for (const id of withheldIds(SECRET_MAP)) expect(difference.marks.has(id)).toBe(false)
  })
})
