import { expect, it } from 'vitest'
import { svgSize } from '../../src/export/write-svg'
import { writeThumbnail } from '../../src/export/write-thumbnail'
import { examples } from '../../src/model/examples/index'
import { visibleParties } from '../../src/model/visible-parties'
import { chainMap, dependency, party } from '../support/chain-builder'

const SIZE = { width: 176, height: 99 }
const PLAIN = { language: 'nl', theme: 'light' } as const

const MAP = chainMap({
  parties: ['a', 'b', 'c'].map((id) => party(id)),
  dependencies: [dependency('a-b', 'a', 'b', { product: 'akte' }), dependency('b-c', 'b', 'c', { product: 'besluit' })],
})

it('is a picture of the size that was asked, without a font of its own', () => {
  const svg = writeThumbnail(MAP, SIZE, PLAIN)
  expect(svgSize(svg)).toEqual(SIZE)
  expect(svg).not.toContain('font-face')
  expect(svg.length).toBeLessThan(20_000)
})

it('draws what the view shows, and fades what is not strong', () => {
  const all = writeThumbnail(MAP, SIZE, PLAIN)
  const some = writeThumbnail(MAP, SIZE, { ...PLAIN, visibleParties: new Set(['a', 'b']) })
  const cards = (svg: string) => svg.match(/<title>/g)?.length ?? 0
  expect(cards(some)).toBe(cards(all) - 2)
  expect(all).not.toContain('opacity="0.25"')
  const faded = writeThumbnail(MAP, SIZE, { ...PLAIN, strong: new Set(['a', 'b', 'a-b']) })
  expect(faded.match(/<g opacity="0.25">/g)).toHaveLength(2)
})

it('is drawn of a map with nothing on it', () => {
  expect(svgSize(writeThumbnail(chainMap({}), SIZE, PLAIN))).toEqual(SIZE)
})

it('writes no letter, as none could be read at that size', async () => {
  for (const { load } of examples) {
    const map = await load()
    const svg = writeThumbnail(map, SIZE, { ...PLAIN, visibleParties: visibleParties(map, map.viewOrder[0] ?? null) })
    expect(svg).toContain('<rect')
    expect(svg).not.toContain('<text')
  }
})
