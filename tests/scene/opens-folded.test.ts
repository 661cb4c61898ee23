import { describe, expect, it } from 'vitest'
import type { ChainMap } from '../../src/model/chain-map'
import { examples } from '../../src/model/examples'
import { visibleParties } from '../../src/model/visible-parties'
import { opensFolded } from '../../src/scene/opens-folded'
import { chainMap, party, triangle } from '../support/chain-builder'

/** Owners in a row above, contractors in a row below; each owns the contractor at the same place, or at the mirrored one. */
function rows(count: number, isMirrored: boolean): ChainMap {
  const numbers = Array.from({ length: count }, (_, i) => i)
  return chainMap({
    id: 'rijen',
    parties: numbers.flatMap((i) => [party(`o${i}`), party(`n${i}`)]),
    triangles: numbers.map((i) =>
      triangle(`t${i}`, { contractor: `n${isMirrored ? count - 1 - i : i}`, owner: { party: `o${i}` } }),
    ),
    positions: Object.fromEntries(
      numbers.flatMap((i) => [
        [`o${i}`, { x: i * 300, y: 0 }],
        [`n${i}`, { x: i * 300, y: 400 }],
      ]),
    ),
  })
}

describe('triangles', () => {
  it('stay unfolded where no line crosses, however many there are', () => {
    expect(opensFolded(rows(40, false), undefined)).toBe(false)
    expect(opensFolded(chainMap({ id: 'leeg' }), undefined)).toBe(false)
  })

  it('fold where their lines cross much', () => {
    // Mirrored rows cross each other once a pair: 3 of 3, 15 of 6.
    expect(opensFolded(rows(3, true), undefined)).toBe(false)
    expect(opensFolded(rows(6, true), undefined)).toBe(true)
  })

  it('count only what is drawn', () => {
    expect(opensFolded(rows(6, true), new Set(['o0', 'n5', 'o1', 'n4']))).toBe(false)
  })

  it.each([
    ['adviesketen', true],
    ['migratieketen', true],
    ['strafrechtketen', true],
    ['loonaangifteketen', false],
  ])('of the %s: folded %s', async (id, expected) => {
    const map = await examples.find((example) => example.id === id)?.load()
    expect(map && opensFolded(map, visibleParties(map, map.viewOrder[0] ?? null, []))).toBe(expected)
  })
})
