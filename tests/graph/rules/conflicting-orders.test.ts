import type { Goal } from '../../../src/model/schema/governance'
import type { Assignment } from '../../../src/model/schema/steering'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const triangles = [
  { id: 'ta', contractor: 'a' },
  { id: 'tb', contractor: 'b' },
]
const byM = { confirmedBy: { party: 'm', date: '2026-05-01' } }
const byN = { confirmedBy: { party: 'n', date: '2026-05-02' } }

function orders(p: Partial<Assignment>, q: Partial<Assignment>, goals: readonly Goal[] = []) {
  return smallMap({
    parties: ['a', 'b', 'm', 'n'],
    triangles,
    goals,
    assignments: [
      { id: 'p', triangle: 'ta', client: 'm', product: 'snel beslissen', ...p },
      { id: 'q', triangle: 'tb', client: 'n', product: 'zorgvuldig horen', ...q },
    ],
  })
}

function goals(g: Partial<Goal>, h: Partial<Goal>): readonly Goal[] {
  return [
    { id: 'g', text: 'Korte wachttijd', contributions: [], ...g },
    { id: 'h', text: 'Ieder wordt gehoord', contributions: [], ...h },
  ]
}

const toG = { goals: ['g'] }
const toH = { goals: ['h'] }

describeRule('conflicting-orders', {
  speaks: [
    {
      when: 'one order names the other',
      map: orders({}, { inTensionWith: ['p'] }),
      finds: { 'orders:p+q': 'low' },
    },
    {
      when: 'each names the other, confirmed by two parties',
      map: orders({ inTensionWith: ['q'], ...byM }, { inTensionWith: ['p'], ...byN }),
      finds: { 'orders:p+q': 'high' },
    },
    {
      when: 'each names the other, confirmed by one and the same party: not louder',
      map: orders({ inTensionWith: ['q'], ...byM }, { inTensionWith: ['p'], ...byM }),
      finds: { 'orders:p+q': 'low' },
    },
    {
      when: 'both are confirmed, and only one names the other: not louder',
      map: orders({ inTensionWith: ['q'], ...byM }, byN),
      finds: { 'orders:p+q': 'low' },
    },
    {
      when: 'their goals are in tension',
      map: orders(toG, toH, goals({}, { inTensionWith: ['g'] })),
      finds: { 'goals:g+h': 'low' },
    },
    {
      when: 'both goals say so, confirmed by two parties',
      map: orders(toG, toH, goals({ inTensionWith: ['h'], ...byM }, { inTensionWith: ['g'], ...byN })),
      finds: { 'goals:g+h': 'high' },
    },
    {
      when: 'orders and goals are marked: the orders say it',
      map: orders({ ...toG, inTensionWith: ['q'] }, toH, goals({ inTensionWith: ['h'] }, {})),
      finds: { 'orders:p+q': 'low' },
    },
  ],
  silent: [
    { when: 'nobody marked a tension', map: orders(toG, toH, goals({}, {})) },
    {
      when: 'the goals in tension are those of one order',
      map: orders({ goals: ['g', 'h'] }, {}, goals({ inTensionWith: ['h'] }, {})),
    },
    { when: 'the other order is gone, or is itself', map: orders({ inTensionWith: ['gone', 'p'] }, {}) },
  ],
})
