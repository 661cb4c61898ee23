import { expect, test } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { speechOf } from '../../../src/graph/speech'
import type { ChainMap } from '../../../src/model/chain-map'
import { wantedMap } from '../../../src/model/proposals/wanted-map'
import type { Meeting } from '../../../src/model/schema/governance'
import type { Proposal } from '../../../src/model/schema/wanted'
import { smallMap, TODAY } from '../small-map'
import { describeRule } from './describe-rule'

const meeting: Meeting = { id: 'm', name: 'Beraad', scope: 'chain', permanence: 'standing', frequency: 12 }

const changing = (
  from: Partial<Meeting>,
  to: Partial<Meeting>,
  id = 'v',
  fields: Partial<Proposal> = {},
): Proposal => ({
  id,
  title: `Voorstel ${id}`,
  state: 'idea',
  change: {
    tables: {
      meetings: {
        changed: {
          m: [
            { ...meeting, ...from },
            { ...meeting, ...to },
          ],
        },
      },
    },
    fields: {},
  },
  ...fields,
})

const ending = (id: string): Proposal => ({
  id,
  title: `Voorstel ${id}`,
  state: 'idea',
  change: { tables: { meetings: { removed: { m: meeting } } }, fields: {} },
})

const mapWith = (proposals: readonly Proposal[], meetings: readonly Meeting[] = [meeting]): ChainMap =>
  smallMap({ parties: ['a'], meetings, proposals })

/** A party without a name: against the rules of the data. */
const unsound = changing({}, {}, 'v', {
  change: {
    tables: { parties: { added: { '': { id: '', name: '', kind: 'agency', tier: 'national' } } } },
    fields: {},
  },
})

describeRule('proposal-no-longer-fits', {
  speaks: [
    {
      when: 'the field it changes has another value now',
      map: mapWith([changing({ frequency: 4 }, { frequency: 2 })]),
      finds: { 'part:v': 'low' },
    },
    { when: 'what it changes is gone', map: mapWith([changing({}, { frequency: 2 })], []), finds: { 'part:v': 'low' } },
    {
      when: 'each of two no longer fits',
      map: mapWith([changing({}, { frequency: 2 }, 'v'), changing({}, { frequency: 3 }, 'w')], []),
      finds: { 'part:v': 'low', 'part:w': 'low' },
    },
    { when: 'what comes of it does not hold', map: mapWith([unsound]), finds: { 'whole:v': 'low' } },
  ],
  silent: [
    { when: 'there are no proposals', map: mapWith([]) },
    { when: 'it fits', map: mapWith([changing({}, { frequency: 2 })]) },
    { when: 'it was rejected', map: mapWith([changing({}, { frequency: 2 }, 'v', { state: 'rejected' })], []) },
    {
      when: 'it stands in the way of another in the wanted picture only',
      map: wantedMap(mapWith([ending('w'), changing({}, { frequency: 2 }, 'v')])).map,
    },
  ],
})

test('it is upkeep of the map', () => {
  const map = mapWith([changing({ frequency: 4 }, { frequency: 2 })])
  const found = analyse(map, { today: TODAY, measures: false }).findings.find(
    ({ rule }) => rule === 'proposal-no-longer-fits',
  )
  expect(found && speechOf(found)).toBe('upkeep')
})
