import { describe, expect, it } from 'vitest'
import {
  meetingsInOrder,
  placesAt,
  seatCounts,
  seatedFirst,
  withMandate,
  withOffice,
  withoutPlaces,
} from '../../../src/graph/facts/seat-matrix'
import type { Meeting } from '../../../src/model/schema/governance'
import { party } from '../../support/chain-builder'

const meeting = (fields: Partial<Meeting> = {}): Meeting => ({
  id: 'm',
  name: 'Overleg',
  scope: 'chain',
  permanence: 'standing',
  ...fields,
})

const TWICE = meeting({
  participants: [
    { party: 'a', function: 'directeur', mandate: 'decide' },
    { party: 'a', function: 'adviseur' },
    { party: 'b' },
  ],
  chair: 'c',
  secretary: 'b',
})

describe('placesAt', () => {
  it('gathers the seats of a party and its offices, also of one that only presides', () => {
    const places = placesAt(TWICE)
    expect(places.get('a')?.seats).toHaveLength(2)
    expect(places.get('b')).toEqual({ seats: [{ party: 'b' }], isChair: false, isSecretary: true })
    expect(places.get('c')).toEqual({ seats: [], isChair: true, isSecretary: false })
    expect(places.has('d')).toBe(false)
  })
})

describe('withMandate', () => {
  it('gives a seat, and its mandate in three states', () => {
    expect(withMandate(meeting(), 'a', 'decide')).toEqual({ participants: [{ party: 'a', mandate: 'decide' }] })
    expect(withMandate(meeting(), 'a', null)).toEqual({ participants: [{ party: 'a', mandate: null }] })
    expect(withMandate(meeting(), 'a', undefined)).toStrictEqual({ participants: [{ party: 'a' }] })
  })

  it('changes the only seat of a party and keeps its function and place', () => {
    const one = meeting({ participants: [{ party: 'a', function: 'directeur', mandate: 'decide' }, { party: 'b' }] })
    expect(withMandate(one, 'a', undefined)).toStrictEqual({
      participants: [{ party: 'a', function: 'directeur' }, { party: 'b' }],
    })
  })

  it('does not choose between two seats', () => {
    expect(withMandate(TWICE, 'a', 'inform')).toBeUndefined()
  })
})

describe('withoutPlaces', () => {
  it('takes all of a party away: seats, chair, secretary', () => {
    expect(withoutPlaces(TWICE, 'b')).toStrictEqual({
      participants: [
        { party: 'a', function: 'directeur', mandate: 'decide' },
        { party: 'a', function: 'adviseur' },
      ],
      secretary: undefined,
    })
    expect(withoutPlaces(TWICE, 'c')).toStrictEqual({ chair: undefined })
    expect(withoutPlaces(TWICE, 'd')).toBeUndefined()
  })

  it('leaves a table without seats as one nobody looked at', () => {
    expect(withoutPlaces(meeting({ participants: [{ party: 'a' }] }), 'a')).toStrictEqual({ participants: undefined })
  })
})

it('makes a party chair and no longer', () => {
  expect(withOffice(TWICE, 'a', 'chair')).toEqual({ chair: 'a' })
  expect(withOffice(TWICE, 'c', 'chair')).toStrictEqual({ chair: undefined })
})

it('orders meetings from political to operational, and filters', () => {
  const meetings = Object.fromEntries(
    [
      meeting({ id: '1', name: 'Zonder', scope: 'other' }),
      meeting({ id: '2', name: 'Werk', level: 'operational', chain: 'x' }),
      meeting({ id: '3', name: 'Top', level: 'political', chain: 'y' }),
      meeting({ id: '4', name: 'Aan', level: 'operational' }),
    ].map((one) => [one.id, one]),
  )
  const ids = (filter = {}) => meetingsInOrder(meetings, filter).map(({ id }) => id)
  expect(ids()).toEqual(['3', '4', '2', '1'])
  expect(ids({ level: 'open' })).toEqual(['1'])
  // A meeting that names no chain is of all of them.
  expect(ids({ chain: 'x' })).toEqual(['4', '2', '1'])
  expect(ids({ scope: 'other' })).toEqual(['1'])
})

it('puts who sits somewhere first, and counts who may decide', () => {
  const { seated, others } = seatedFirst([party('d'), party('c'), party('a')], [TWICE])
  expect(seated.map(({ id }) => id)).toEqual(['c', 'a'])
  expect(others.map(({ id }) => id)).toEqual(['d'])
  expect(seatCounts(TWICE)).toEqual({ parties: 3, deciders: 1 })
})
