import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountableInChains } from '../../src/model/accountable-place'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import type { JsonObject } from '../../src/model/json-value'
import { MIGRATIONS } from '../../src/model/migrations'
import { recordsOfTheRoom } from '../../src/model/migrations/1-records-of-the-room'
import { CURRENT_VERSION, migrate } from '../../src/model/migrations/migrate'
import { arbitraryFullMap } from '../support/arbitrary-map'

/** A document of version 1 that uses every collection and every field that version had. */
const OLD = readFileSync(new URL('../fixtures/documents/v1/every-field.json', import.meta.url), 'utf8')

const asVersion = (text: string, version: number) => text.replace(/"version": \d+/, `"version": ${version}`)

describe('a file of version 1', () => {
  const up = (document: object) => {
    const migrated = migrate(document as JsonObject, 1, [recordsOfTheRoom])
    if (!migrated.ok) throw new Error(migrated.code)
    return migrated.document
  }

  it('becomes one of version 2 in which each chain says who is accountable, and nothing else has changed', () => {
    const { accountableParty: party, ...document } = JSON.parse(OLD)
    const chains = document.chains.map((chain: object) => ({ ...chain, accountable: { party } }))
    expect(up({ ...document, accountableParty: party })).toEqual({ ...document, chains, version: 2 })
    const { accountableParty: _gone, ...written } = JSON.parse(OLD)
    const result = readChainMap(OLD)
    expect(JSON.parse(result.ok ? writeChainMap(result.map) : '')).toEqual({ ...written, chains, version: 2 })
  })

  it('passes on that there deliberately is no accountable party, and keeps what a chain says itself', () => {
    const chains = [{ id: 'a' }, { id: 'b', accountable: { party: 'x' } }]
    expect(up({ accountableParty: null, chains })).toEqual({
      version: 2,
      chains: [{ id: 'a', accountable: null }, chains[1]],
    })
  })

  it.each([
    ['there is no chain', { accountableParty: 'x', parties: [{ id: 'x' }], chains: [] }],
    ['it is no party of the document', { accountableParty: 'y', parties: [{ id: 'x' }], chains: [{ id: 'a' }] }],
    ['it is no id', { accountableParty: 3, chains: [{ id: 'a' }] }],
    ['the chains are none', { accountableParty: null, chains: ['a'] }],
  ])('leaves the accountable party where it is when %s', (_, document) => {
    expect(up(document)).toEqual({ ...document, version: 2 })
  })

  it('opens as the same map, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryFullMap, (map) => {
        const result = readChainMap(asVersion(writeChainMap(map), 1))
        expect(result.ok && result.map).toStrictEqual(accountableInChains(map))
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
