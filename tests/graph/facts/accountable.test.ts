import { expect, it } from 'vitest'
import { accountableOf, accountablesOf } from '../../../src/graph/facts/accountable'
import type { Chain } from '../../../src/model/schema/parties'
import { smallMap } from '../small-map'

const held = { party: 'a', function: 'DG' }
const chain = (id: string, accountable?: Chain['accountable']): Chain => ({
  id,
  name: id,
  ...(accountable !== undefined && { accountable }),
})

it('a chain speaks for itself, before what the map says for all', () => {
  const map = smallMap({ parties: ['a', 'b'], chains: [chain('k', held), chain('l', null), chain('m')] })
  expect([accountableOf(map, 'k'), accountableOf(map, 'l'), accountableOf(map, 'm')]).toEqual([held, null, undefined])
  const old = { ...map, accountableParty: 'b' }
  expect([accountableOf(old, 'k'), accountableOf(old, 'l'), accountableOf(old, 'm')]).toEqual([
    held,
    null,
    { party: 'b' },
  ])
  expect(accountablesOf(old, undefined)).toEqual([held, { party: 'b' }])
  expect(accountablesOf(old, 'l')).toEqual([])
})

it.each([
  ['a chain that knows one speaks for the map', [chain('k', null), chain('l', held)], held],
  ['all of them have deliberately none', [chain('k', null), chain('l', null)], null],
  ['one was not looked at', [chain('k', null), chain('l')], undefined],
  ['there is no chain', [], undefined],
])('of the map as a whole: %s', (_, chains, expected) => {
  expect(accountableOf(smallMap({ parties: ['a'], chains }), undefined)).toEqual(expected)
})

it('of a map without chains it is what the map says', () => {
  expect(accountableOf(smallMap({ parties: ['a'], accountableParty: 'a' }), undefined)).toEqual({ party: 'a' })
  expect(accountableOf(smallMap({ accountableParty: null }), undefined)).toBeNull()
})
