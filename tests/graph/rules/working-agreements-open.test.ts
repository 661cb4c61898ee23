import type { Bottleneck } from '../../../src/model/schema/findings-and-views'
import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const meeting = (id: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: `Overleg ${id}`,
  scope: 'chain',
  permanence: 'standing',
  ...fields,
})

const heard = (fields: Partial<Bottleneck> = {}): Bottleneck => ({
  id: 'k',
  text: 'Niemand weet wat er na afloop gebeurt',
  category: 'working-agreements',
  state: 'raised',
  about: ['m'],
  ...fields,
})

const mapWith = (meetings: readonly Meeting[], bottlenecks: readonly Bottleneck[] = []) =>
  smallMap({
    chains: [
      { id: 'x', name: 'Asiel', steeringGroup: 'm' },
      { id: 'y', name: 'Straf', steeringGroup: 'n' },
      { id: 'z', name: 'Zonder', steeringGroup: null },
    ],
    meetings,
    bottlenecks,
  })

describeRule('working-agreements-open', {
  speaks: [
    {
      when: 'they are filled in for another meeting',
      map: mapWith([meeting('m'), meeting('o', { followUp: 'actielijst' })]),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'people say so of one of two steering groups: one question',
      map: mapWith([meeting('m'), meeting('n')], [heard()]),
      finds: { 'open:map': 'question' },
    },
  ],
  silent: [
    { when: 'nobody said anything about them', map: mapWith([meeting('m'), meeting('n')]) },
    { when: 'one is filled in', map: mapWith([meeting('m', { minutes: 'besluitenlijst' })], [heard()]) },
    { when: 'there deliberately is none', map: mapWith([meeting('m', { support: null })], [heard()]) },
    {
      when: 'what people say is about something else, or about nothing in particular',
      map: mapWith([meeting('m'), meeting('o')], [heard({ about: ['o'] }), heard({ id: 'l', about: [] })]),
    },
    { when: 'the bottleneck was resolved', map: mapWith([meeting('m')], [heard({ state: 'resolved' })]) },
    { when: 'the meeting is no steering group', map: mapWith([meeting('o')], [heard()]) },
    { when: 'it is not held any more', map: mapWith([meeting('m', { until: '2026-01-01' })], [heard()]) },
  ],
})
