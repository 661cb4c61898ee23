import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../src/model/commands/apply-command'
import { buildScene } from '../../src/scene/build-scene'
import type { Scene } from '../../src/scene/drawing/scene'
import { createSceneMemory } from '../../src/scene/memory/scene-memory'
import { commandFrom, commandSeed } from '../support/random-command'
import { syntheticMap } from '../support/synthetic-map'

const OPTIONS = { language: 'nl' } as const
/** Labels stay where they were when little changes, so only their number is compared. */
const plain = ({ edges, bounds: _, ...scene }: Scene) =>
  JSON.parse(JSON.stringify({ ...scene, edges: edges.map(({ label: __, ...edge }) => edge) }))
const labelled = ({ edges }: Scene) => edges.filter(({ label }) => label).length

describe('a scene built edit after edit', () => {
  it('is the scene built from scratch, on a map small enough that every change lays all lines afresh', () => {
    fc.assert(
      fc.property(fc.array(commandSeed, { minLength: 1, maxLength: 6 }), fc.nat(20), (seeds, variant) => {
        let map = syntheticMap(8, 14, variant)
        const memory = createSceneMemory()
        buildScene(map, OPTIONS, memory)
        seeds.forEach((seed, turn) => {
          const result = applyCommand(map, commandFrom(map, seed, turn))
          if (!result.ok) return
          map = result.map
          const [grown, fresh] = [buildScene(map, OPTIONS, memory), buildScene(map, OPTIONS)]
          expect(plain(grown)).toEqual(plain(fresh))
          expect(labelled(grown)).toBeGreaterThanOrEqual(labelled(fresh))
        })
      }),
      { numRuns: 40 },
    )
  })
})
