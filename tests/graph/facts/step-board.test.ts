import { expect, test } from 'vitest'
import { orderWith, stepBoard, stepsOfChain } from '../../../src/graph/facts/step-board'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({
  chains: [
    { id: 'b', name: 'Bouw' },
    { id: 'a', name: 'Asiel' },
    { id: 'k', name: 'Keten' },
  ],
  steps: [
    { id: 's1', name: 'Eerst', chain: 'k' },
    { id: 't1', name: 'Anders', chain: 'b' },
    { id: 's2', name: 'Dan', chain: 'k' },
    { id: 's3', name: 'Laatst', chain: 'k' },
  ],
  parties: [
    party('x', { name: 'Zand', abbreviation: 'aa', step: 's1' }),
    party('y', { name: 'Éen', step: 's1' }),
    party('z', { name: 'Bos', step: null }),
    party('w', { name: 'Water' }),
  ],
})

test('chains with steps come first; parties stand by name in their step, or in one of the two trays', () => {
  const { rows, unplaced, outside } = stepBoard(MAP, 'nl')
  expect(rows.map(({ chain, columns }) => [chain.id, columns.map(({ step }) => step.id)])).toEqual([
    ['k', ['s1', 's2', 's3']],
    ['b', ['t1']],
    ['a', []],
  ])
  expect(rows[0]?.columns.map(({ parties }) => parties.map(({ id }) => id))).toEqual([['x', 'y'], [], []])
  expect([unplaced, outside].map((parties) => parties.map(({ id }) => id))).toEqual([['w'], ['z']])
})

test('a step moves within its chain; the steps of other chains keep their places', () => {
  expect(orderWith(MAP, 's3', 0)).toEqual(['s3', 't1', 's1', 's2'])
  expect(orderWith(MAP, 's1', 1)).toEqual(['s2', 't1', 's1', 's3'])
  expect(orderWith(MAP, 's1', 99)).toEqual(['s2', 't1', 's3', 's1'])
  expect(orderWith(MAP, 's1', -1)).toEqual(MAP.stepOrder)
  expect(orderWith(MAP, 'weg', 1)).toEqual(MAP.stepOrder)
  expect(stepsOfChain(MAP, 'k').map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
})
