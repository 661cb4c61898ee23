import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../src/graph/chain-graph'
import { isWithinOne } from '../../src/graph/facts/organisation'
import { rules } from '../../src/graph/rules/index'
import { runRules } from '../../src/graph/run-rules'
import type { ChainMap } from '../../src/model/chain-map'
import { randomMaps } from './random-map'
import { smallMap } from './small-map'

const findingsOf = (map: ChainMap) => runRules(buildChainGraph(map), rules)
const lineOf = (map: ChainMap) => findingsOf(map).filter(({ about }) => about.some(({ id }) => id === 'a_b'))

describe('an organisation', () => {
  const dependencies = ['a>b!', 'b>c!']

  it('is asked about what it needs of another', () => {
    expect(lineOf(smallMap({ parties: ['a', 'b', 'c'], dependencies })).length).toBeGreaterThan(0)
  })

  it.each([
    ['a part and its whole', [{ id: 'a', partOf: 'b' }, 'b', 'c']],
    ['two parts of one', [{ id: 'a', partOf: 'whole' }, { id: 'b', partOf: 'whole' }, 'c', 'whole']],
    ['a part of a part', [{ id: 'a', partOf: 'b' }, { id: 'b', partOf: 'whole' }, 'c', 'whole']],
  ] as const)('is not asked about itself: %s', (_, parties) => {
    const map = smallMap({ parties, dependencies })
    expect(lineOf(map).filter(({ about }) => about[0]?.id === 'a_b')).toEqual([])
    expect(findingsOf(map).filter(({ about }) => about[0]?.id === 'b_c').length).toBeGreaterThan(0)
  })
})

it('whatever the map: no finding begins with what runs within one organisation and stands on that alone', () => {
  fc.assert(
    fc.property(randomMaps, fc.nat(), (map, pick) => {
      const ids = Object.keys(map.parties)
      const whole = ids[0]
      if (whole === undefined) return
      const parts = ids.slice(1).filter((_, i) => (pick >> (i % 16)) % 2 === 0)
      const joined = { ...map, parties: { ...map.parties } } as ChainMap & { parties: Record<string, object> }
      for (const id of parts) joined.parties[id] = { ...map.parties[id], partOf: whole } as never
      const graph = buildChainGraph(joined)
      for (const { about } of runRules(graph, rules)) {
        if (about[0]?.kind !== 'dependencies') continue
        const lines = about.flatMap(({ kind, id }) => (kind === 'dependencies' ? (joined.dependencies[id] ?? []) : []))
        expect(lines.length > 0 && lines.every((line) => isWithinOne(graph, line))).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})
