import type { Goal } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const meetings = [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' }] as const
const goal = (id: string, fields: Partial<Goal> = {}): Goal => ({ id, text: `Doel ${id}`, ...fields })
const pair = { parties: ['a', 'b'], dependencies: ['a>b'] }
const five = { parties: [...'abcde'] }

const unaware = (id: string, party: string, chain?: string) => ({
  id,
  feature: 'awareness' as const,
  holds: false,
  party,
  date: '2026-05-01',
  ...(chain ? { chain } : {}),
})

const twoChains = {
  chains: [
    { id: 'c1', name: 'Een' },
    { id: 'c2', name: 'Twee' },
  ],
  parties: [
    { id: 'a', chains: ['c1'] },
    { id: 'b', chains: ['c1', 'c2'] },
    { id: 'c', chains: ['c2'] },
  ],
  dependencies: ['a>b', 'b>c'],
  meetings,
}

describeRule('no-chain-goal', {
  speaks: [
    { when: 'there is no goal', map: smallMap(pair), finds: { 'none:map': 'medium' } },
    { when: 'there is no goal on a larger map', map: smallMap(five), finds: { 'none:map': 'medium' } },
    {
      when: 'there deliberately is no common task either',
      map: smallMap({ ...five, mission: null }),
      finds: { 'none:map': 'high' },
    },
    {
      when: 'two parties stated that nobody feels part of a chain',
      map: smallMap({ ...five, statements: [unaware('s1', 'a'), unaware('s2', 'b')] }),
      finds: { 'none:map': 'high' },
    },
    {
      when: 'one of two parties that stated it came back on it',
      map: smallMap({
        ...five,
        statements: [
          unaware('s1', 'a'),
          unaware('s2', 'b'),
          { ...unaware('s3', 'b'), holds: true, date: '2026-05-31' },
        ],
      }),
      finds: { 'none:map': 'medium' },
    },
    {
      when: 'one party stated it twice',
      map: smallMap({ ...five, statements: [unaware('s1', 'a'), unaware('s2', 'a')] }),
      finds: { 'none:map': 'medium' },
    },
    {
      when: 'a small chain deliberately has no task',
      map: smallMap({ ...pair, mission: null }),
      finds: { 'none:map': 'medium' },
    },
    {
      when: 'the goals were deliberately adopted nowhere',
      map: smallMap({ ...pair, goals: [goal('g', { origin: 'joint', adoptedIn: null }), goal('h', { origin: null })] }),
      finds: { 'unsettled:map': 'medium' },
    },
    {
      when: 'nobody looked where the goal comes from or was adopted',
      map: smallMap({ ...pair, goals: [goal('g'), goal('h', { origin: null, adoptedIn: null })] }),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'all goals are imposed and deliberately adopted nowhere',
      map: smallMap({ ...five, mission: null, goals: [goal('g', { origin: 'imposed', adoptedIn: null })] }),
      finds: { 'imposed:map': 'low' },
    },
    {
      when: 'all goals are imposed and nobody looked whether they were discussed',
      map: smallMap({ ...pair, goals: [goal('g', { origin: 'imposed' })] }),
      finds: { 'imposed:map': 'question' },
    },
    {
      when: 'of two chains one has a goal of its own',
      map: smallMap({ ...twoChains, goals: [goal('g', { chain: 'c1', origin: 'joint', adoptedIn: 'm' })] }),
      finds: { 'none:c2': 'medium' },
    },
  ],
  silent: [
    {
      when: 'one goal was adopted together',
      map: smallMap({ ...pair, meetings, goals: [goal('g', { origin: 'joint', adoptedIn: 'm' }), goal('h')] }),
    },
    {
      when: 'a meeting decides on the imposed goal',
      map: smallMap({
        ...pair,
        meetings: [{ ...meetings[0], decidesOn: ['g'] }],
        goals: [goal('g', { origin: 'imposed' })],
      }),
    },
    {
      when: 'a goal holds for all chains',
      map: smallMap({
        ...twoChains,
        goals: [goal('g', { chain: 'c1' }), goal('h', { origin: 'joint', adoptedIn: 'm' })],
      }),
    },
    { when: 'the map has hardly begun', map: smallMap({ parties: ['a', 'b'] }) },
  ],
})
