import { differenceOf } from '../src/graph/compare/difference'
import type { ChainMap } from '../src/model/chain-map'
import { buildScene } from '../src/scene/build-scene'
import { readingAt } from '../src/scene/drawing/reading'
import { createSceneMemory } from '../src/scene/memory/scene-memory'
import type { SceneOptions } from '../src/scene/scene-options'
import { syntheticMap } from '../tests/support/synthetic-map'
import { compareTimes, report } from './measure'

const FRAME_MS = 16

const SIZES = [
  { parties: 30, dependencies: 60, rounds: 15 },
  { parties: 200, dependencies: 600, rounds: 5 },
  { parties: 2_000, dependencies: 10_000, rounds: 5 },
] as const

const OPTIONS: SceneOptions = { language: 'nl' }
/** About the scale at which the examples are first seen on a small beamer. */
const FAR = 0.5
const MOVED = 'party_7'
const RENAMED = 'party_5'

for (const { parties, dependencies, rounds } of SIZES) {
  const size = `${parties}/${dependencies}`
  const map = syntheticMap(parties, dependencies, 1)
  const place = map.positions[MOVED]
  const party = map.parties[RENAMED]
  if (!place || !party) throw new Error('the party to change is not on the map')
  let count = 0
  const zoomed = createSceneMemory()
  const difference = differenceOf(thinnedOut(map), map)
  const fresh = compareTimes(
    {
      plain: () => buildScene(map, OPTIONS),
      marked: () => buildScene(map, { ...OPTIONS, difference }),
      far: () => buildScene(map, { ...OPTIONS, reading: readingAt(FAR) }),
      // A step of zoom and back: the same two sizes in turns, as a hand on a wheel makes them.
      rested: () => {
        count += 1
        return buildScene(map, { ...OPTIONS, reading: readingAt(count % 2 === 0 ? FAR : 1) }, zoomed)
      },
    },
    rounds,
  )
  report({ name: 'scene of a map just opened', size, ms: fresh.plain })
  const against = 'the same at 100 %'
  report({
    name: `the same, to be read at ${FAR * 100} %`,
    size,
    ms: fresh.far,
    against,
    ratio: fresh.far / fresh.plain,
  })
  report({
    name: 'the same, with a difference marked on it',
    size,
    ms: fresh.marked,
    against: 'the same without',
    ratio: fresh.marked / fresh.plain,
  })
  report({
    name: 'scene at another reading size, after a zoom',
    size,
    ms: fresh.rested,
    against: 'a map just opened',
    ratio: fresh.rested / fresh.plain,
  })

  // As on screen: one memory, to which scene after scene is built.
  const memory = createSceneMemory()
  buildScene(map, OPTIONS, memory)
  const edited = compareTimes(
    {
      rename: () => {
        count += 1
        const renamed = { ...party, name: `Organisatie nummer ${10 + (count % 90)}` }
        return buildScene({ ...map, parties: { ...map.parties, [RENAMED]: renamed } }, OPTIONS, memory)
      },
    },
    rounds,
  )
  report({ name: 'scene after renaming a party', size, ms: edited.rename })

  const dragged = compareTimes(
    {
      frame: () => {
        count += 1
        const moved = new Map([[MOVED, { x: place.x + count * 4, y: place.y + count * 4 }]])
        return buildScene(map, { ...OPTIONS, moved }, memory)
      },
    },
    3 * rounds,
  )
  report({
    name: 'scene of a frame while a party is dragged',
    size,
    ms: dragged.frame,
    against: `one frame, ${FRAME_MS} ms`,
    ratio: dragged.frame / FRAME_MS,
  })

  const dropped = compareTimes(
    {
      drop: () => {
        count += 1
        const to = { x: place.x + count * 4, y: place.y + count * 4 }
        buildScene(map, { ...OPTIONS, moved: new Map([[MOVED, to]]) }, memory)
        return buildScene({ ...map, positions: { ...map.positions, [MOVED]: to } }, OPTIONS, memory)
      },
    },
    5,
  )
  report({ name: 'scene when a dragged party is let go (with its last frame)', size, ms: dropped.drop })
}

/** The map before every seventh dependency came and every ninth party had its name. */
function thinnedOut(map: ChainMap): ChainMap {
  const dependencies = Object.values(map.dependencies).filter((_, i) => i % 7 > 0)
  const parties = Object.values(map.parties).map((one, i) => (i % 9 > 0 ? one : { ...one, name: `Vroeger ${i}` }))
  return {
    ...map,
    dependencies: Object.fromEntries(dependencies.map((one) => [one.id, one])),
    parties: Object.fromEntries(parties.map((one) => [one.id, one])),
  }
}
