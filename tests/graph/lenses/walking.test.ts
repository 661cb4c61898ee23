import { describe, expect, it } from 'vitest'
import { drawnParts } from '../../../src/graph/lenses/drawn-parts'
import { countFaded } from '../../../src/graph/lenses/faded'
import type { QuestionId } from '../../../src/graph/lenses/lens-questions'
import type { LensStop } from '../../../src/graph/lenses/lens-stop'
import { mapOrder } from '../../../src/graph/lenses/map-order'
import { nextStop, placeAmong } from '../../../src/graph/lenses/next-stop'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'

function stop(id: string, question: QuestionId, answered = false): LensStop {
  return { record: { collection: 'dependencies', id }, question, field: question, answered }
}

const STOPS = [
  stop('a', 'nature', true),
  stop('a', 'dependencies.critical'),
  stop('b', 'nature'),
  stop('b', 'dependencies.critical', true),
  stop('c', 'nature'),
]

function named(found: LensStop | undefined): string | undefined {
  return found && `${found.record.id} ${found.question}`
}

describe('the next question', () => {
  it('begins at the first open one, or backwards at the last', () => {
    expect(named(nextStop(STOPS, null, 1))).toBe('a dependencies.critical')
    expect(named(nextStop(STOPS, null, -1))).toBe('c nature')
  })

  it('goes on from where the walk stands, over what has an answer, and round', () => {
    expect(named(nextStop(STOPS, { record: 'a', question: 'dependencies.critical' }, 1))).toBe('b nature')
    expect(named(nextStop(STOPS, { record: 'b', question: 'nature' }, 1))).toBe('c nature')
    expect(named(nextStop(STOPS, { record: 'c', question: 'nature' }, 1))).toBe('a dependencies.critical')
    expect(named(nextStop(STOPS, { record: 'a', question: 'dependencies.critical' }, -1))).toBe('c nature')
  })

  it('begins at the questions of a record that was chosen meanwhile', () => {
    expect(named(nextStop(STOPS, { record: 'b' }, 1))).toBe('b nature')
    expect(named(nextStop(STOPS, { record: 'b' }, -1))).toBe('b nature')
    expect(named(nextStop(STOPS, { record: 'elsewhere' }, 1))).toBe('a dependencies.critical')
  })

  it('can be of one question alone, and is none when all have an answer', () => {
    expect(named(nextStop(STOPS, { record: 'b', question: 'nature' }, 1, 'dependencies.critical'))).toBe(
      'a dependencies.critical',
    )
    expect(nextStop(STOPS, null, 1, 'dependencies.strained')).toBeUndefined()
    expect(nextStop([stop('a', 'nature', true)], { record: 'a', question: 'nature' }, 1)).toBeUndefined()
    expect(nextStop([], null, 1)).toBeUndefined()
  })

  it('is the same one while it is the only one left', () => {
    const only = [stop('a', 'nature', true), stop('b', 'nature')]
    expect(named(nextStop(only, { record: 'b', question: 'nature' }, 1))).toBe('b nature')
  })

  it('says its place among those of the same question', () => {
    expect(placeAmong(STOPS, STOPS[4] as LensStop)).toEqual({ number: 3, of: 3 })
  })
})

describe('the order of the map', () => {
  const map = chainMap({
    chains: [{ id: 'k', name: 'Keten' }],
    steps: [
      { id: 's1', name: 'Een', chain: 'k' },
      { id: 's2', name: 'Twee', chain: 'k' },
    ],
    parties: [party('z'), party('y'), party('x'), party('late', { step: 's2' }), party('early', { step: 's1' })],
    positions: { z: { x: 20, y: 0 }, y: { x: 0, y: 200 }, x: { x: 400, y: -50 } },
    dependencies: [dependency('1', 'x', 'z'), dependency('2', 'z', 'x'), dependency('3', 'z', 'y')],
    triangles: [triangle('hole'), triangle('of-x', { contractor: 'x' }), triangle('of-z', { contractor: 'z' })],
  })

  it('is column by column, each from top to bottom, then what has no place in the order of the steps', () => {
    expect(mapOrder(map).parties()).toEqual(['z', 'y', 'x', 'early', 'late'])
  })

  it('puts relations in the order of their ends, and a triangle without contractor last', () => {
    const { dependencies, triangles } = mapOrder(map)
    expect(dependencies().map(({ id }) => id)).toEqual(['3', '2', '1'])
    expect(triangles().map(({ id }) => id)).toEqual(['of-z', 'of-x', 'hole'])
  })
})

describe('what fades', () => {
  const map = chainMap({
    parties: [party('a'), party('b'), party('c')],
    dependencies: [dependency('ab', 'a', 'b'), dependency('bc', 'b', 'c')],
    triangles: [triangle('t', { contractor: 'c' })],
    couplingPoints: [{ id: 'k', kind: 'process', ends: [{ triangle: 't' }, { party: 'a' }] }],
    meetings: [{ id: 'm', name: 'Raad', scope: 'chain', permanence: 'standing', participants: [{ party: 'a' }] }],
  })

  it('is counted among what is drawn', () => {
    expect(countFaded(map, new Set(['a', 'b', 'ab']))).toBe(4)
    expect(countFaded(map, new Set(['a']), new Set(['a', 'b']))).toBe(2)
    expect(countFaded(map, new Set(['a', 'b', 'c', 'ab', 'bc', 't', 'k']), undefined, true)).toBe(1)
  })

  it('leaves what one sees of a record that is not drawn itself', () => {
    expect([...drawnParts(map, 'm')]).toEqual(['a'])
    expect([...drawnParts(map, 'ab')]).toEqual(['ab'])
    expect([...drawnParts(map, 'nowhere')]).toEqual([])
  })
})
