import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/model/check-integrity'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { chainMapFileSchema } from '../../src/model/schema/chain-map-file'
import { arbitraryMap } from '../support/arbitrary-map'
import { chainMap, party } from '../support/chain-builder'

const MAP = chainMap({
  title: 'Kleine keten',
  mission: null,
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: [
    { id: 'z_eerst', name: 'Eerst', chain: 'keten' },
    { id: 'a_dan', name: 'Dan', chain: 'keten' },
  ],
  parties: [party('b', { role: null, step: 'a_dan' }), party('B'), party('a')],
  positions: { b: { x: 1, y: 2 }, a: { x: -3.5, y: 0 } },
})

describe('a written file', () => {
  it('has one fixed form', () => {
    expect(writeChainMap(MAP)).toBe(`{
  "$schema": "./ketenkaart.schema.json",
  "format": "ketenkaart",
  "version": 2,
  "id": "map",
  "title": "Kleine keten",
  "status": "draft",
  "mission": null,
  "chains": [
    {
      "id": "keten",
      "name": "Keten"
    }
  ],
  "steps": [
    {
      "id": "z_eerst",
      "name": "Eerst",
      "chain": "keten"
    },
    {
      "id": "a_dan",
      "name": "Dan",
      "chain": "keten"
    }
  ],
  "parties": [
    {
      "id": "B",
      "name": "B",
      "kind": "agency",
      "tier": "national"
    },
    {
      "id": "a",
      "name": "A",
      "kind": "agency",
      "tier": "national"
    },
    {
      "id": "b",
      "name": "B",
      "kind": "agency",
      "tier": "national",
      "role": null,
      "step": "a_dan"
    }
  ],
  "positions": {
    "a": {
      "x": -3.5,
      "y": 0
    },
    "b": {
      "x": 1,
      "y": 2
    }
  }
}
`)
  })

  it('does not depend on the order in which records or fields were made', () => {
    const { B, a, b } = MAP.parties
    if (!B || !a || !b) throw new Error('parties are missing')
    const { id, ...rest } = b
    const shuffled = { ...MAP, parties: { a, b: { ...rest, id }, B } }
    expect(writeChainMap(shuffled)).toBe(writeChainMap(MAP))
  })

  it('does not depend on the order in which thresholds were set', () => {
    const written = writeChainMap({ ...MAP, settings: { manyClients: 4, staleDays: 90 } })
    expect(writeChainMap({ ...MAP, settings: { staleDays: 90, manyClients: 4 } })).toBe(written)
    const read = readChainMap(written)
    expect(read.ok && writeChainMap(read.map)).toBe(written)
  })

  it('leaves undefined fields out and keeps a record that does not fit its schema', () => {
    const map = chainMap({ parties: [{ ...party('a', { name: '' }), role: undefined }] })
    expect(JSON.parse(writeChainMap(map)).parties).toEqual([{ id: 'a', name: '', kind: 'agency', tier: 'national' }])
  })

  it('gives the same map back, and the same text', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        expect(checkIntegrity(map)).toEqual([])
        const text = writeChainMap(map)
        expect(chainMapFileSchema.safeParse(JSON.parse(text)).error).toBeUndefined()
        const result = readChainMap(text)
        if (!result.ok) throw new Error(JSON.stringify(result.problems))
        expect(result.map).toStrictEqual(map)
        expect(writeChainMap(result.map)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})
