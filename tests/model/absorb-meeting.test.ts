import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seatsOf } from '../../src/graph/facts/meetings'
import type { ChainMap } from '../../src/model/chain-map'
import { keepHidden } from '../../src/model/commands/keep-hidden'
import { withoutDiscreet } from '../../src/model/discretion'
import type { Id } from '../../src/model/id'
import { referencesOf } from '../../src/model/references'
import type { Meeting } from '../../src/model/schema/governance'
import { arbitraryMap } from '../support/arbitrary-map'
import { chainMap, dependency, party } from '../support/chain-builder'
import { checkCommand, checkRefused } from '../support/check-command'

const absorb = (absorbed: Id, into: Id) => ({ type: 'absorb-meeting' as const, absorbed, into })

const meeting = (id: Id, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: `Overleg ${id}`,
  scope: 'chain',
  permanence: 'standing',
  ...fields,
})

const PARTIES = ['om', 'rechtspraak', 'politie'].map((id) => party(id))

/** The joined meeting when `a` goes into `b`. */
function joined(a: Partial<Meeting>, b: Partial<Meeting>): Meeting | undefined {
  const map = chainMap({
    parties: PARTIES,
    dependencies: [dependency('d', 'om', 'politie'), dependency('e', 'politie', 'om')],
    meetings: [meeting('a', a), meeting('b', b)],
  })
  return checkCommand(map, absorb('a', 'b')).map.meetings.b
}

const seats = (a: Meeting['participants'], b: Meeting['participants']) =>
  joined({ participants: a }, { participants: b })?.participants

/** The way up of `b` after `a` went into it, of meetings that escalate like this. */
function wayUp(ways: Readonly<Record<Id, Id | null | undefined>>): Id | null | undefined {
  const meetings = Object.entries(ways).map(([id, to]) => meeting(id, to === undefined ? {} : { escalatesTo: to }))
  return checkCommand(chainMap({ parties: PARTIES, meetings }), absorb('a', 'b')).map.meetings.b?.escalatesTo
}

describe('absorb-meeting', () => {
  it('keeps what the meeting that stays says of itself, and its rhythm', () => {
    const own: Partial<Meeting> = { level: 'tactical', frequency: 12, months: [1, 7], chair: 'om', purpose: 'Regie' }
    const other: Partial<Meeting> = { level: 'operational', frequency: 52, months: [2], chair: 'politie' }
    expect(joined({ ...other, participants: [{ party: 'politie' }] }, { ...own, participants: [] })).toEqual(
      meeting('b', { ...own, participants: [{ party: 'politie' }] }),
    )
    expect(joined({ frequency: 52, months: [2], level: 'operational' }, {})).toEqual(meeting('b'))
  })

  it('puts topics, decisions and notes together, each once', () => {
    expect(
      joined(
        { topics: ['instroom', 'zaken'], decidesOn: ['d', 'e'], note: 'Wekelijks.', source: 'Besluit 1' },
        { topics: ['zaken', 'jeugd'], decidesOn: ['e'], note: 'Regie.' },
      ),
    ).toEqual(
      meeting('b', {
        topics: ['zaken', 'jeugd', 'instroom'],
        decidesOn: ['e', 'd'],
        note: 'Regie.\nWekelijks.',
        source: 'Besluit 1',
      }),
    )
  })

  it('gives the parties that it lacks a seat, and who only presided too', () => {
    expect(seats([{ party: 'om', function: 'hoofdofficier' }], [{ party: 'politie' }])).toEqual([
      { party: 'politie' },
      { party: 'om', function: 'hoofdofficier' },
    ])
    expect(joined({ chair: 'om' }, {})?.participants).toEqual([{ party: 'om' }])
    expect(joined({ chair: 'om' }, { chair: 'om' })?.participants).toBeUndefined()
  })

  it('completes a seat of which nothing is known of the mandate', () => {
    const full = { party: 'om', function: 'hoofdofficier', mandate: 'decide', scope: 'tot 10 zaken' } as const
    expect(seats([full], [{ party: 'om' }])).toEqual([full])
    expect(seats([{ party: 'om' }], [full])).toEqual([full])
    expect(seats([full, { party: 'om', mandate: 'inform' }], [{ party: 'om' }])).toEqual([full])
    // Whose mandate it is, is not known when the functions differ.
    const other = { party: 'om', function: 'lid van het college' } as const
    expect(seats([full], [other])).toEqual([other, full])
  })

  it('leaves at home whom a party sent to the other with no more than it may here', () => {
    const chief = { party: 'om', function: 'lid van het college', mandate: 'refer' } as const
    expect(seats([{ party: 'om', function: 'planner', mandate: 'inform' }], [chief])).toEqual([chief])
    expect(seats([{ party: 'om', function: 'planner' }], [chief])).toEqual([chief])
    expect(
      seats([{ party: 'om', function: 'planner', mandate: 'refer' }], [{ party: 'om', mandate: 'refer' }]),
    ).toEqual([{ party: 'om', mandate: 'refer' }])
  })

  it('keeps the mandate of the meeting that stays, and beside it what would be lost', () => {
    const [decides, informs] = [
      { party: 'om', mandate: 'decide' },
      { party: 'om', mandate: 'inform' },
    ] as const
    expect(seats([informs], [decides])).toEqual([decides])
    expect(seats([decides], [informs])).toEqual([informs, decides])
    expect(seats([decides], [{ ...informs, mandate: null }])).toEqual([{ ...informs, mandate: null }, decides])
    const [inflow, youth] = [
      { ...decides, scope: 'instroom' },
      { ...decides, scope: 'jeugd' },
    ]
    expect(seats([inflow], [youth])).toEqual([youth, inflow])
    expect(seats([inflow], [inflow])).toEqual([inflow])
    expect(seats([inflow], [decides])).toEqual([decides, inflow])
    expect(seats([decides], [inflow])).toEqual([inflow, decides])
    expect(seats([informs], [inflow])).toEqual([inflow])
  })

  it('lets everything that referred to the one refer to the other', () => {
    const about = ['a', 'b']
    const map = chainMap({
      chains: [{ id: 'k', name: 'Keten', steeringGroup: 'a', workingGroup: 'b' }],
      parties: PARTIES,
      couplingPoints: [{ id: 'c', kind: 'process', ends: [{ party: 'om' }, { party: 'politie' }], meeting: 'a' }],
      meetings: [meeting('a'), meeting('b'), meeting('low', { escalatesTo: 'a' })],
      agreements: [{ id: 'g', title: 'Convenant', kind: 'covenant', covers: ['a', 'b'] }],
      goals: [{ id: 'doel', text: 'Sneller', adoptedIn: 'a' }],
      bottlenecks: [{ id: 'n', text: 'Te vaak', category: 'scarcity', state: 'raised', about }],
      views: [{ id: 'v', title: 'Beeld', focus: 'a' }],
      answers: [{ id: 'w', finding: 'no-decider.none:a', answer: 'action', date: '2026-01-01', inputsHash: 'x' }],
    })
    const after = checkCommand(map, absorb('a', 'b')).map
    expect(Object.keys(after.meetings).sort()).toEqual(['b', 'low'])
    expect(after.chains.k).toMatchObject({ steeringGroup: 'b', workingGroup: 'b' })
    expect(after.couplingPoints.c?.meeting).toBe('b')
    expect(after.meetings.low?.escalatesTo).toBe('b')
    expect(after.agreements.g?.covers).toEqual(['b'])
    expect(after.goals.doel?.adoptedIn).toBe('b')
    expect(after.bottlenecks.n?.about).toEqual(['b'])
    expect(after.views.v?.focus).toBe('b')
    expect(after.answers.w?.finding).toBe('no-decider.none:b')
  })

  it('escalates where it did or, when that led by way of the other, where the other did; never to itself', () => {
    expect(wayUp({ a: 'c', b: 'd', c: null, d: null })).toBe('d')
    expect(wayUp({ a: 'c', b: 'a', c: null })).toBe('c')
    expect(wayUp({ a: 'c', b: undefined, c: null })).toBe('c')
    expect(wayUp({ a: 'c', b: null, c: null })).toBeNull()
    expect(wayUp({ a: null, b: 'c', c: 'a' })).toBeNull()
    expect(wayUp({ a: undefined, b: 'a' })).toBeUndefined()
    expect(wayUp({ a: 'b', b: undefined })).toBeUndefined()
    expect(wayUp({ a: 'c', b: undefined, c: 'b' })).toBeUndefined()
    // A way that ran in a ring before is not what this is about.
    expect(wayUp({ a: undefined, b: 'c', c: 'b' })).toBe('c')
  })

  it('is refused for one meeting twice and for what is no meeting', () => {
    const map = chainMap({ parties: PARTIES, meetings: [meeting('a'), meeting('b')] })
    expect(checkRefused(map, absorb('a', 'a'))).toEqual({ code: 'same-meeting', values: { id: 'a' } })
    expect(checkRefused(map, absorb('a', 'om'))).toEqual({ code: 'unknown-record', values: { id: 'om' } })
    expect(checkRefused(map, absorb('weg', 'a'))).toEqual({ code: 'unknown-record', values: { id: 'weg' } })
  })

  it('takes along what is kept off the wall, given by somebody who does not see it', () => {
    const whole = chainMap({
      parties: [...PARTIES, party('stil', { discretion: 'withheld' })],
      meetings: [meeting('a', { participants: [{ party: 'om' }, { party: 'stil' }] }), meeting('b')],
    })
    const given = keepHidden(whole, withoutDiscreet(whole), absorb('a', 'b'))
    if (!given.ok) throw new Error('it was refused')
    const after = checkCommand(whole, given.command).map
    expect(after.meetings.b?.participants).toEqual([{ party: 'om' }, { party: 'stil' }])
    expect(withoutDiscreet(after).meetings.b?.participants).toEqual([{ party: 'om' }])
  })

  it('keeps off the wall what was kept off it', () => {
    expect(joined({ discretion: 'withheld', topics: ['stil'] }, {})?.discretion).toBe('withheld')
  })
})

describe('absorb-meeting on any map', () => {
  /** Any two different meetings of any sound map that has them. */
  const pairs = fc.tuple(arbitraryMap, fc.nat(1000), fc.nat(1000)).map(([map, a, b]): readonly [ChainMap, Id, Id] => {
    const ids = Object.keys(map.meetings)
    const at = a % Math.max(1, ids.length)
    return [map, ids[at] ?? '', ids[(at + 1 + (b % Math.max(1, ids.length - 1))) % Math.max(1, ids.length)] ?? '']
  })

  it('leaves nothing that refers to what is gone, and seats and decisions of both in one', () => {
    let tried = 0
    fc.assert(
      fc.property(fc.noShrink(pairs), ([map, absorbed, into]) => {
        fc.pre(absorbed !== into)
        tried++
        const { map: after, diff } = checkCommand(map, absorb(absorbed, into))
        const [a, b, one] = [map.meetings[absorbed], map.meetings[into], after.meetings[into]]
        if (!a || !b || !one) throw new Error('a meeting is missing')
        expect(referencesOf(after).filter(({ id }) => id === absorbed)).toEqual([])
        expect(Object.keys(diff.tables.meetings?.removed ?? {})).toEqual([absorbed])
        expect([...seatsOf(one)].sort()).toEqual([...new Set([...seatsOf(a), ...seatsOf(b)])].sort())
        expect(new Set(one.decidesOn)).toEqual(new Set([...(a.decidesOn ?? []), ...(b.decidesOn ?? [])]))
        expect(new Set(one.topics)).toEqual(new Set([...(a.topics ?? []), ...(b.topics ?? [])]))
        for (const { mandate, scope } of a.participants ?? []) {
          if (mandate === 'decide' && scope) expect(one.participants?.map((seat) => seat.scope)).toContain(scope)
        }
        for (const { id, escalatesTo } of Object.values(after.meetings)) {
          if (map.meetings[id]?.escalatesTo !== id) expect(escalatesTo).not.toBe(id)
        }
        for (const name of ['name', 'level', 'frequency', 'months', 'chair'] as const)
          expect(one[name]).toEqual(b[name])
      }),
      { numRuns: 80 },
    )
    expect(tried).toBeGreaterThan(30)
  })
})
