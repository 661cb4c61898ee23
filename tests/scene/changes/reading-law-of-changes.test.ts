import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { examples } from '../../../src/model/examples/index'
import { buildScene } from '../../../src/scene/build-scene'
import { inflate, overlaps } from '../../../src/scene/drawing/geometry'
import { DESK, type Eye, readingAt, roomEye } from '../../../src/scene/drawing/reading'
import type { Scene, SceneItem } from '../../../src/scene/drawing/scene'
import type { SceneOptions } from '../../../src/scene/scene-options'
import { differenceFrom, differenceSeed } from '../../support/random-difference'
import { labelRect, textsOfScene } from '../../support/read-scene'
import { textsIn } from '../../support/read-shapes'

const SCALES = [1, 0.7, 0.5, 0.35, 0.25]
const EYES: readonly Eye[] = [DESK, roomEye(768), roomEye(1080)]

const maps: ChainMap[] = []
beforeAll(async () => {
  maps.push(...(await Promise.all(examples.map(({ load }) => load()))))
})

const looks = fc.record({
  which: fc.nat(3),
  scale: fc.constantFrom(...SCALES),
  eye: fc.constantFrom(...EYES),
  triangles: fc.constantFrom('folded' as const, 'unfolded' as const),
  meetings: fc.boolean(),
})

const rectOf = ({ origin, size }: SceneItem) => ({ ...origin, ...size })

/** Labels on a card, a triangle, a table or another label. */
function covered(scene: Scene): string[] {
  const items = [...scene.cards, ...scene.glyphs, ...scene.meetings].map((item) => ({
    id: item.id,
    rect: rectOf(item),
  }))
  const labels = scene.edges.flatMap((edge) => {
    const rect = labelRect(edge)
    return rect ? [{ id: `label ${edge.id}`, rect }] : []
  })
  return labels.flatMap(({ id, rect }, i) =>
    [...items, ...labels.slice(i + 1)]
      .filter((other) => overlaps(inflate(rect, -0.01), other.rect))
      .map((other) => `${id} on ${other.id}`),
  )
}

describe('the law of reading, while a difference is shown', () => {
  it('holds at every reading size: nothing is smaller than can be read, no label lies on something, every card has its name', () => {
    fc.assert(
      fc.property(looks, differenceSeed, ({ which, scale, eye, ...look }, seed) => {
        const difference = differenceFrom(maps[which] as ChainMap, seed)
        const options: SceneOptions = { language: 'nl', reading: readingAt(scale, eye), ...look, difference }
        const scene = buildScene(difference.both, options)
        const small = textsOfScene(scene).filter(({ size }) => size * scale < eye.letter - 0.01)
        expect(small).toEqual([])
        expect(covered(scene)).toEqual([])
        const letters = (text: string) => text.replace(/[\s\-…]/g, '')
        const nameless = scene.cards.filter(({ id, size, shapes }) => {
          const party = difference.both.parties[id]
          if (!party || size.width * scale < 40) return false
          const first = textsIn(shapes).find(({ weight, fill }) => weight === 700 && /^ink/.test(fill))
          return !first || !letters(party.abbreviation ?? party.name).startsWith(letters(first.text))
        })
        expect(nameless).toEqual([])
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('moves nothing: cards, triangles, tables and lines are where they are without marks', () => {
    fc.assert(
      fc.property(looks, differenceSeed, ({ which, scale, eye, ...look }, seed) => {
        const difference = differenceFrom(maps[which] as ChainMap, seed)
        const options: SceneOptions = { language: 'nl', reading: readingAt(scale, eye), ...look }
        const placesOf = (scene: Scene) => ({
          items: [...scene.headers, ...scene.cards, ...scene.glyphs, ...scene.meetings].map(({ id, origin, size }) => ({
            id,
            origin,
            size,
          })),
          lines: scene.edges.map(({ id, route }) => ({ id, route })),
        })
        const plain = placesOf(buildScene(difference.both, options))
        expect(placesOf(buildScene(difference.both, { ...options, difference }))).toEqual(plain)
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})
