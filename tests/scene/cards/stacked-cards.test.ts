import { describe, expect, it } from 'vitest'
import { examples } from '../../../src/model/examples'
import { buildScene } from '../../../src/scene/build-scene'
import { stackedCards } from '../../../src/scene/cards/stacked-cards'
import type { SceneItem } from '../../../src/scene/drawing/scene'
import { chainMap, party } from '../../support/chain-builder'

const rectsOf = (cards: readonly SceneItem[]) => cards.map(({ origin, size }) => ({ ...origin, ...size }))
const at = (...places: readonly (readonly [x: number, y: number])[]) => {
  const ids = places.map((_, i) => `p${i}`)
  const map = chainMap({
    parties: ids.map((id) => party(id)),
    positions: Object.fromEntries(places.map(([x, y], i) => [`p${i}`, { x, y }])),
  })
  return stackedCards(rectsOf(buildScene(map, { language: 'nl' }).cards))
}

describe('cards on each other', () => {
  it('are all those that stand in one spot, or hide much of another', () => {
    expect(at([0, 0], [0, 0], [0, 0], [600, 0])).toBe(3)
    expect(at([0, 0], [40, 10])).toBe(2)
    expect(at([0, 0], [0, 300], [40, 310])).toBe(2)
  })

  it('are none where cards stand apart or only touch a neighbour', () => {
    expect(at()).toBe(0)
    expect(at([0, 0], [0, 300], [400, 0])).toBe(0)
    expect(at([0, 0], [180, 0])).toBe(0)
  })

  it.each(examples.map(({ id, load }) => [id, load] as const))('are none in the %s', async (_, load) => {
    expect(stackedCards(rectsOf(buildScene(await load(), { language: 'nl' }).cards))).toBe(0)
  })

  it('are counted in time when thousands stand in one spot', () => {
    const many = Array.from({ length: 3000 }, () => ({ x: 0, y: 0, width: 196, height: 60 }))
    const start = performance.now()
    expect(stackedCards(many)).toBe(3000)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
