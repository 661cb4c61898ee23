import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LensStop } from '../../../src/graph/lenses/lens-stop'
import { weightiestFirst } from '../../../src/graph/lenses/weightiest-first'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { randomMaps } from '../random-map'

const stop = (collection: LensStop['record']['collection'], id: string, question = 'nature'): LensStop => ({
  record: { collection, id },
  question: question as LensStop['question'],
  field: 'nature',
  answered: false,
})

const MAP = chainMap({
  parties: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => party(id)),
  dependencies: [
    dependency('plain', 'e', 'f'),
    dependency('strained', 'c', 'd', { strained: true }),
    dependency('both', 'a', 'b', { critical: true, strained: true }),
    dependency('critical', 'b', 'c', { critical: true }),
  ],
  triangles: [triangle('of-e', { contractor: 'e' }), triangle('of-a', { contractor: 'a' }), triangle('open')],
  agreements: [
    { id: 'about-plain', title: 'Een', kind: 'covenant', covers: ['plain'] },
    { id: 'about-critical', title: 'Twee', kind: 'covenant', covers: ['plain', 'critical'] },
  ],
})

it.each([
  ['dependencies', ['plain', 'strained', 'both', 'critical'], ['both', 'strained', 'critical', 'plain']],
  ['parties', ['f', 'e', 'd', 'c', 'b', 'a'], ['b', 'a', 'd', 'c', 'f', 'e']],
  ['triangles', ['of-e', 'open', 'of-a'], ['of-a', 'of-e', 'open']],
  ['agreements', ['about-plain', 'about-critical'], ['about-critical', 'about-plain']],
] as const)(
  'asks about %s in the order of what is critical and strained, else as they came',
  (collection, ids, first) => {
    const asked = weightiestFirst(
      MAP,
      ids.map((id) => stop(collection, id)),
    )
    expect(asked.map(({ record }) => record.id)).toEqual(first)
  },
)

it('loses no question, and keeps those about one record together and in their order', () => {
  fc.assert(
    fc.property(randomMaps, (map) => {
      const stops = Object.keys(map.dependencies).flatMap((id) =>
        ['nature', 'critical', 'strained'].map((question) => stop('dependencies', id, question)),
      )
      const asked = weightiestFirst(map, stops)
      expect(new Set(asked)).toEqual(new Set(stops))
      expect(asked).toHaveLength(stops.length)
      for (let i = 0; i < asked.length; i += 3) {
        expect(new Set(asked.slice(i, i + 3).map(({ record }) => record.id)).size).toBe(1)
        expect(asked.slice(i, i + 3).map(({ question }) => question)).toEqual(['nature', 'critical', 'strained'])
      }
    }),
    { numRuns: 60 },
  )
})

it('asks about what is in view before what is not, but what is critical or strained wherever it is', () => {
  const stops = ['plain', 'strained', 'both', 'critical'].flatMap((id) =>
    ['nature', 'supplierView'].map((question) => stop('dependencies', id, question)),
  )
  const other = ['a', 'e', 'f'].map((id) => stop('agreements', id))
  const ids = (inView: readonly string[]) =>
    weightiestFirst(MAP, [...stops, ...other], ({ id }) => inView.includes(id)).map(({ record }) => record.id)
  const weighty = ['both', 'both', 'strained', 'strained', 'critical', 'critical']
  expect(ids(['f'])).toEqual([...weighty, 'f', 'plain', 'plain', 'a', 'e'])
  expect(ids(['plain', 'a', 'e', 'f'])).toEqual([...weighty, 'plain', 'plain', 'a', 'e', 'f'])
})
