import { expect, test } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { nowAndLater } from '../../../src/graph/compare/now-and-later'
import type { ChainMap } from '../../../src/model/chain-map'
import { withoutDiscreet } from '../../../src/model/discretion'
import type { Meeting } from '../../../src/model/schema/governance'
import type { Proposal } from '../../../src/model/schema/wanted'
import { smallMap, TODAY } from '../small-map'

const days = { today: TODAY, readerDay: TODAY }
const meeting: Meeting = { id: 'm', name: 'Beraad', scope: 'chain', permanence: 'standing', frequency: 12 }

const ending = (state: Proposal['state']): Proposal => ({
  ...{ id: 'v', title: 'Eén minder', state },
  change: { tables: { meetings: { removed: { m: meeting } } }, fields: {} },
})

const mapWith = (proposals: readonly Proposal[], fields: Partial<Meeting> = {}): ChainMap =>
  smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'], meetings: [{ ...meeting, ...fields }], proposals })

test('there is nothing to compare where no proposal may still come', () => {
  expect(nowAndLater(mapWith([]), days)).toBeUndefined()
  expect(nowAndLater(mapWith([ending('rejected'), { ...ending('adopted'), id: 'w' }]), days)).toBeUndefined()
})

test('each side is what its own analysis says', () => {
  const map = mapWith([ending('idea')])
  const sides = nowAndLater(map, days)
  expect(sides?.before.map).toBe(map)
  expect(Object.keys(sides?.after.map.meetings ?? {})).toEqual([])
  for (const side of [sides?.before, sides?.after]) {
    expect(side?.analysis.findings).toEqual(analyse(side?.map ?? map, { ...days, measures: false }).findings)
  }
})

test('what is not for the wall is on neither side, also when the map is given without it', () => {
  const map = mapWith([{ ...ending('idea'), change: { tables: {}, fields: {} } }], { discretion: 'withheld' })
  const sides = nowAndLater(map, days)
  expect(sides?.before.map.meetings).toEqual({})
  expect(sides?.after.map.meetings).toEqual({})
  expect(nowAndLater(withoutDiscreet(map), days)).toEqual(sides)
})
