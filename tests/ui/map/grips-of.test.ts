import { describe, expect, it } from 'vitest'
import type { SceneEdge } from '../../../src/scene/drawing/scene'
import { endMovedTo } from '../../../src/ui/map/canvas/asked-by-gesture'
import { gripsOf } from '../../../src/ui/map/canvas/grips-of'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'

const MAP = chainMap({
  parties: [party('a'), party('b'), party('c')],
  triangles: [triangle('of-c', { contractor: 'c' }), triangle('open')],
  dependencies: [dependency('there', 'a', 'b'), dependency('back', 'b', 'a')],
})

const EDGE = {
  source: 'a',
  target: 'b',
  route: [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 200 },
  ],
} as unknown as SceneEdge

describe('the grips of a line', () => {
  it('lie on it, just off the cards, also round a corner', () => {
    expect(gripsOf(MAP, 'there', EDGE, 1)).toEqual({ supplier: { x: 10, y: 10 }, dependent: { x: 10, y: 180 } })
    expect(gripsOf(MAP, 'there', EDGE, 0.5)).toEqual({ supplier: { x: 10, y: 30 }, dependent: { x: 10, y: 160 } })
  })

  it('change places for a relation that runs the other way', () => {
    expect(gripsOf(MAP, 'back', EDGE, 1).supplier).toEqual({ x: 10, y: 180 })
  })

  it('stay apart on a short line', () => {
    const { supplier, dependent } = gripsOf(MAP, 'there', { ...EDGE, route: EDGE.route.slice(0, 2) }, 0.1)
    expect(dependent.x - supplier.x).toBeGreaterThan(3)
  })
})

describe('an end that is dropped', () => {
  const dropped = (record: string) => endMovedTo(MAP, 'there', 'dependent', record)

  it('goes to a party, or to the contractor of a triangle', () => {
    const move = { type: 'reattach-dependency', id: 'there', end: 'dependent', party: 'c' }
    expect([dropped('c'), dropped('of-c')]).toEqual([move, move])
  })

  it('on its own party, or on a triangle without contractor, means nothing', () => {
    expect([dropped('b'), dropped('open')]).toEqual([undefined, undefined])
  })

  it('on the other end is asked for, and refused by the model with words', () => {
    expect(dropped('a')?.party).toBe('a')
  })
})
