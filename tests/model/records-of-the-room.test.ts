import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { MIGRATIONS } from '../../src/model/migrations'
import { recordsOfTheRoom } from '../../src/model/migrations/1-records-of-the-room'
import { CURRENT_VERSION, migrate } from '../../src/model/migrations/migrate'
import { arbitraryFullMap } from '../support/arbitrary-map'

/** A document of version 1 that uses every collection and every field that version had. */
const OLD = readFileSync(new URL('../fixtures/documents/v1/every-field.json', import.meta.url), 'utf8')

const asVersion = (text: string, version: number) => text.replace(/"version": \d+/, `"version": ${version}`)

describe('a file of version 1', () => {
  it('becomes one of version 2 in which nothing else has changed', () => {
    const document = JSON.parse(OLD)
    expect(migrate(document, 1, [recordsOfTheRoom])).toEqual({ ok: true, document: { ...document, version: 2 } })
    const result = readChainMap(OLD)
    expect(result.ok && writeChainMap(result.map)).toBe(asVersion(OLD, CURRENT_VERSION))
  })

  it('opens as the same map, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryFullMap, (map) => {
        const result = readChainMap(asVersion(writeChainMap(map), 1))
        expect(result.ok && result.map).toStrictEqual(map)
        const migrated = { code: 'migrated', path: '', values: { from: 1, to: CURRENT_VERSION } }
        expect(result.ok && result.notices[0]).toEqual(migrated)
      }),
      { numRuns: 20 },
    )
  })
})

describe('version 2, until it is released', () => {
  it('opens a file from its beginning, when it had no more fields than version 1', () => {
    const result = readChainMap(asVersion(OLD, 2))
    expect(result.ok ? [] : result.problems).toEqual([])
  })
})

describe('a file of a version that comes later', () => {
  it('is refused for its version alone, whatever is new in it', () => {
    const later = { ...JSON.parse(OLD), version: CURRENT_VERSION + 1, brandNew: [{ id: 'x' }], parties: { no: 'list' } }
    const result = readChainMap(JSON.stringify(later), MIGRATIONS)
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'newer-version', path: 'version', values: { version: CURRENT_VERSION + 1, known: CURRENT_VERSION } },
    ])
  })
})
