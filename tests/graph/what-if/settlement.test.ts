import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { calendarMonth, monthNumber, nextOf } from '../../../src/graph/what-if/calendar'
import { agreementsAbout, decisionOn } from '../../../src/graph/what-if/settlement'
import type { Agreement, Meeting } from '../../../src/model/schema/governance'
import { chainMap, dependency, party } from '../../support/chain-builder'

const seats = (of: Readonly<Record<string, 'decide' | 'refer' | undefined>>): Meeting['participants'] =>
  Object.entries(of).map(([id, mandate]) => (mandate ? { party: id, mandate } : { party: id }))

function meeting(fields: Partial<Meeting>): Meeting {
  return { id: 'm', name: 'Overleg', scope: 'other', permanence: 'standing', decidesOn: ['ab'], ...fields }
}

const a_b = dependency('ab', 'a', 'b')

function decision(...meetings: readonly Meeting[]) {
  const parties = ['a', 'b', 'c'].map((id) => party(id))
  const map = chainMap({ referenceDate: '2025-12-31', parties, dependencies: [a_b], meetings })
  return decisionOn(buildChainGraph(map), a_b)
}

describe('where it is decided', () => {
  it('a table that names the relation decides when somebody there may, also when it is not one of the two ends', () => {
    expect(decision(meeting({ participants: seats({ c: 'decide', b: 'refer' }), months: [11, 5] }))).toEqual({
      outcome: 'decided',
      tables: [{ meeting: 'm', by: ['c'], next: '2026-05' }],
      talks: [],
    })
  })

  it('nobody can where no one there may, where it is held no longer, or where it only aligns', () => {
    const both = seats({ a: 'decide', b: 'decide' })
    expect(decision(meeting({ participants: seats({ a: 'refer', b: 'refer' }) })).outcome).toBe('nobody')
    expect(decision(meeting({ participants: both, until: '2025-12-30' }))).toMatchObject({
      outcome: 'nobody',
      tables: [],
    })
    expect(decision(meeting({ participants: both, character: 'aligns' }))).toEqual({
      outcome: 'nobody',
      tables: [],
      talks: ['m'],
    })
    expect(decision(meeting({ participants: both, decidesOn: ['other'] })).outcome).toBe('nobody')
  })

  it('it is open where a mandate or the seats were not filled in', () => {
    expect(decision(meeting({ participants: seats({ a: undefined, b: 'refer' }) })).outcome).toBe('open')
    expect(decision(meeting({})).outcome).toBe('open')
    // Without any seats on the map nobody can tell who meets whom.
    expect(decision().outcome).toBe('open')
  })

  it('a table for the chain that names nothing decides when both ends may', () => {
    const { decidesOn: _none, ...open } = meeting({ scope: 'chain', participants: seats({ a: 'decide', b: 'decide' }) })
    expect(decision(open)).toMatchObject({ outcome: 'decided', tables: [{ by: ['a', 'b'], next: undefined }] })
  })
})

describe('what settles a relation', () => {
  const about = (fields: Partial<Agreement>) => {
    const agreement: Agreement = { id: 'z', title: 'Afspraak', kind: 'covenant', covers: ['ab'], ...fields }
    const parties = ['a', 'b'].map((id) => party(id))
    const map = chainMap({ referenceDate: '2025-12-31', parties, dependencies: [a_b], agreements: [agreement] })
    return agreementsAbout(buildChainGraph(map), a_b)[0]
  }

  it('takes the first day that is still to come as its moment', () => {
    const both = { parties: ['a', 'b'], until: '2027-12-31' }
    expect(about({ ...both, reviewOn: '2026-06-01' })).toMatchObject({ settles: true, moment: '2026-06-01' })
    expect(about({ ...both, reviewOn: '2025-06-01' })).toMatchObject({ settles: true, moment: '2027-12-31' })
  })

  it('is a law for whoever it concerns, and an agreement of which nobody filled in who signed', () => {
    expect(about({ kind: 'statute', parties: ['a'], until: '2027-12-31' })?.settles).toBe(true)
    expect(about({ until: '2027-12-31' })?.settles).toBe(true)
    expect(about({ parties: ['a'], until: '2027-12-31' })?.lacks).toEqual(['ends'])
    expect(about({ parties: ['a'], onBehalfOf: ['b'], until: '2027-12-31' })?.settles).toBe(true)
  })
})

describe('the months of the wave', () => {
  it('begin with the month of the day after the reference date', () => {
    expect(calendarMonth(1, '2025-12-31')).toBe('2026-01')
    expect(calendarMonth(1, '2026-01-15')).toBe('2026-01')
    expect(calendarMonth(14, '2025-12-31')).toBe('2027-02')
    expect(monthNumber('2026-03-01', '2025-12-31')).toBe(3)
    expect(monthNumber('2025-11-30', '2025-12-31')).toBe(-1)
  })

  it('find the next time a meeting is held, over the turn of the year too', () => {
    expect(nextOf([2, 6, 10], '2026-06-29')).toBe('2026-06')
    expect(nextOf([2, 6, 10], '2026-06-30')).toBe('2026-10')
    expect(nextOf([2, 6], '2026-07-15')).toBe('2027-02')
    expect(nextOf([], '2026-07-15')).toBeUndefined()
  })
})
