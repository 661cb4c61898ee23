import type { Goal } from '../../../src/model/schema/governance'
import type { Assignment } from '../../../src/model/schema/steering'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const goal: Goal = {
  id: 'g',
  text: 'Iedereen op tijd',
  date: '2025-06-01',
  contributions: [
    { party: 'a', what: 'werk' },
    { party: 'b', what: 'werk' },
  ],
}
const order = (id: string, fields: Partial<Assignment> = {}): Assignment => ({
  id,
  triangle: 't',
  client: 'm',
  product: 'werk',
  goals: [],
  ...fields,
})
const parts = { parties: ['a', 'b', 'm'], triangles: [{ id: 't', contractor: 'a' }] }

describeRule('goal-not-in-orders', {
  speaks: [
    {
      when: 'the orders serve other goals',
      map: smallMap({ ...parts, goals: [goal], assignments: [order('o1'), order('o2', { goals: ['h'] })] }),
      finds: { 'none:g': 'medium' },
    },
    {
      when: 'the goal has no date',
      map: smallMap({ ...parts, goals: [{ ...goal, date: undefined }], assignments: [order('o1')] }),
      finds: { 'none:g': 'medium' },
    },
    {
      when: 'of one order nobody filled in which goals it serves',
      map: smallMap({ ...parts, goals: [goal], assignments: [order('o1'), order('o2', { goals: undefined })] }),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'no order runs: one question for all goals',
      map: smallMap({
        ...parts,
        goals: [goal, { ...goal, id: 'h', text: 'Nog een doel' }],
        assignments: [order('o1', { goals: ['g'], until: '2025-12-31' })],
      }),
      finds: { 'open:map': 'question' },
    },
  ],
  silent: [
    {
      when: 'one order names the goal',
      map: smallMap({ ...parts, goals: [goal], assignments: [order('o1'), order('o2', { goals: ['g'] })] }),
    },
    {
      when: 'an order carries out an agreement about the goal',
      map: smallMap({
        ...parts,
        goals: [goal],
        agreements: [{ id: 'x', title: 'Convenant', kind: 'covenant', covers: ['g'] }],
        assignments: [order('o1', { agreements: ['x'] })],
      }),
    },
    {
      when: 'the goal is less than a year old',
      map: smallMap({ ...parts, goals: [{ ...goal, date: '2025-06-02' }], assignments: [order('o1')] }),
    },
    { when: 'nobody who contributes has a triangle', map: smallMap({ ...parts, triangles: [], goals: [goal] }) },
  ],
})
