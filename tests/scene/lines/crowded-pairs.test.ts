import { expect, test } from 'vitest'
import { writeSvg } from '../../../src/export/write-svg'
import type { ChainMap } from '../../../src/model/chain-map'
import { buildScene } from '../../../src/scene/build-scene'
import { LINES_PER_PAIR } from '../../../src/scene/lines/crowded-pairs'
import { chainMap, dependency, party } from '../../support/chain-builder'

const POSITIONS = { a: { x: 0, y: 0 }, b: { x: 700, y: 0 } }

function relations(count: number): ChainMap {
  const id = (i: number) => `d${String(i).padStart(4, '0')}`
  return chainMap({
    parties: [party('a'), party('b')],
    positions: POSITIONS,
    dependencies: Array.from({ length: count }, (_, i) =>
      i % 2 === 0 ? dependency(id(i), 'a', 'b') : dependency(id(i), 'b', 'a', { critical: i === count - 1 }),
    ),
  })
}

const textsIn = (shapes: readonly { readonly kind: string }[]) =>
  shapes.flatMap((shape) => ('text' in shape ? [String(shape.text)] : []))

test('of two parties with thousands of relations a readable number is drawn, and one line counts the others', () => {
  const { edges } = buildScene(relations(2000), { language: 'nl' })
  expect(edges).toHaveLength(LINES_PER_PAIR)
  const [crowd, ...others] = edges.filter(({ folded }) => folded !== undefined)
  expect(others).toEqual([])
  expect(crowd?.folded).toBe(2000 - LINES_PER_PAIR + 1)
  expect(textsIn(crowd?.label?.shapes ?? [])).toEqual(['nog 1.961'])
  expect(crowd?.name).toBe('nog 1.961 lijnen tussen A en B, niet apart getekend')
  expect(crowd && edges.filter(({ record }) => record.id === crowd.record.id)).toHaveLength(1)
  // What weighs most is drawn apart.
  expect(edges.map(({ id }) => id)).toContain('d1999')
})

test('the same in English, and the picture in words counts them all', () => {
  const svg = writeSvg(relations(2000), { language: 'en' })
  expect(svg).toContain('1,961 more')
  expect(svg).toMatch(/<desc id="desc">[^<]*2,?000/)
})

test('as many relations as can be followed are all drawn', () => {
  const { edges } = buildScene(relations(LINES_PER_PAIR), { language: 'nl' })
  expect(edges).toHaveLength(LINES_PER_PAIR)
  expect(edges.some(({ folded }) => folded !== undefined)).toBe(false)
})

test('coupling points between the same two are a crowd of their own', () => {
  const map = {
    ...relations(3),
    couplingPoints: Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => {
        const ends: [{ party: string }, { party: string }] = [{ party: 'a' }, { party: 'b' }]
        return [`k${i}`, { id: `k${i}`, kind: 'governance' as const, ends }]
      }),
    ),
  }
  const { edges } = buildScene(map, { language: 'nl' })
  expect(edges.filter(({ kind }) => kind === 'coupling')).toHaveLength(LINES_PER_PAIR)
  expect(edges.filter(({ kind }) => kind === 'dependency')).toHaveLength(3)
})
