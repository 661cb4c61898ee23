import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreValuesInLists, coreValuesOf, linesOf, takenOver } from '../../src/model/core-values'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { LIMITS } from '../../src/model/limits'
import { chainMap } from '../support/chain-builder'

describe('the core values of a chain', () => {
  it('are open, deliberately none, or a list with the old text behind it', () => {
    expect(coreValuesOf({})).toBeUndefined()
    expect(coreValuesOf({ coreValues: null })).toEqual([])
    expect(coreValuesOf({ coreValueList: [] })).toEqual([])
    expect(coreValuesOf({ coreValues: 'Wij bellen eerst.' })).toEqual(['Wij bellen eerst.'])
    expect(coreValuesOf({ coreValueList: ['broad-role'], coreValues: 'Eerlijk.' })).toEqual(['broad-role', 'Eerlijk.'])
  })

  it('become a list line by line, without one twice', () => {
    expect(takenOver({ coreValues: 'open; eerlijk\nop tijd;;', coreValueList: ['eerlijk'] })).toEqual([
      'eerlijk',
      'open',
      'op tijd',
    ])
    expect(takenOver({ coreValues: 'Gelijkwaardig, open over cijfers, en eerst vragen.' })).toEqual([
      'Gelijkwaardig, open over cijfers, en eerst vragen.',
    ])
  })

  it('lose no character when a long text is taken over, and every line fits', () => {
    const bare = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 3 * LIMITS.line }), (text) => {
        const lines = linesOf(text)
        expect(lines.every((line) => line.length <= LIMITS.line)).toBe(true)
        expect(bare(lines.join(''))).toBe(bare(text))
      }),
    )
  })

  it('are told from one place, and a map that has them there stays itself', () => {
    const old = chainMap({ chains: [{ id: 'k', name: 'Keten', coreValues: 'Open.' }] })
    expect(coreValuesInLists(old).chains.k).toEqual({ id: 'k', name: 'Keten', coreValueList: ['Open.'] })
    const current = chainMap({ chains: [{ id: 'k', name: 'Keten', coreValueList: ['Open.'] }] })
    expect(coreValuesInLists(current)).toBe(current)
  })

  it('stay in a file as they were written, in either place', () => {
    const map = chainMap({ chains: [{ id: 'k', name: 'Keten', coreValues: 'Open.', coreValueList: ['broad-role'] }] })
    const read = readChainMap(writeChainMap(map))
    expect(read.ok && read.map.chains.k).toEqual(map.chains.k)
  })
})
