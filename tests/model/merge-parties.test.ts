import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChainMap } from '../../src/model/chain-map'
import { mergeEffects } from '../../src/model/commands/merge-parties'
import type { Id } from '../../src/model/id'
import { referencesOf } from '../../src/model/references'
import type { Meeting } from '../../src/model/schema/governance'
import { arbitraryMap } from '../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { checkCommand, checkRefused } from '../support/check-command'

const merge = (kept: Id, merged: Id) => ({ type: 'merge-parties' as const, kept, merged })

const meeting = (participants: Meeting['participants']): Meeting => ({
  id: 'm',
  name: 'Beraad',
  scope: 'chain',
  permanence: 'standing',
  participants,
})

/** The seats of the one meeting after `ind2` became one with `ind`. */
function seatsAfter(participants: Meeting['participants']): unknown {
  const map = chainMap({ parties: [party('ind'), party('ind2'), party('coa')], meetings: [meeting(participants)] })
  return checkCommand(map, merge('ind', 'ind2')).map.meetings.m?.participants
}

/** Any two different parties of any sound map. */
const pairs = fc.tuple(arbitraryMap, fc.nat(1000), fc.nat(1000)).map(([map, a, b]): readonly [ChainMap, Id, Id] => {
  const ids = Object.keys(map.parties)
  const at = a % ids.length
  return [map, ids[at] ?? '', ids[(at + 1 + (b % (ids.length - 1))) % ids.length] ?? '']
})

describe('merge-parties', () => {
  it('lets everything that referred to the merged party refer to the kept one', () => {
    const map = chainMap({
      accountableParty: 'ind2',
      chains: [{ id: 'k', name: 'Keten', accountable: { party: 'ind2' }, chainOffice: 'ind2' }],
      parties: [party('ind'), party('ind2'), party('coa', { partOf: 'ind2' })],
      triangles: [triangle('t', { contractor: 'ind2', owner: { party: 'ind2', function: 'sg' } })],
      dependencies: [dependency('d', 'ind2', 'coa', { confirmedBy: { party: 'ind2', date: '2024-01-01' } })],
      meetings: [{ ...meeting([{ party: 'ind2', function: 'directeur' }]), chair: 'ind2' }],
      answers: [
        {
          id: 'w',
          finding: 'one-sided-information.told:ind2+coa',
          answer: 'action',
          date: '2024-01-01',
          inputsHash: 'x',
        },
      ],
      views: [{ id: 'v', title: 'Begin', focus: 'ind2', filters: { parties: ['ind2', 'coa'] } }],
      positions: { ind2: { x: 4, y: 2 } },
    })
    const after = checkCommand(map, merge('ind', 'ind2')).map
    expect(after.parties).toEqual({ ind: party('ind'), coa: party('coa', { partOf: 'ind' }) })
    expect(after.accountableParty).toBe('ind')
    expect(after.chains.k).toMatchObject({ accountable: { party: 'ind' }, chainOffice: 'ind' })
    expect(after.triangles.t).toMatchObject({ contractor: 'ind', owner: { party: 'ind', function: 'sg' } })
    expect(after.dependencies.d).toMatchObject({ supplier: 'ind', confirmedBy: { party: 'ind', date: '2024-01-01' } })
    expect(after.meetings.m).toMatchObject({ chair: 'ind', participants: [{ party: 'ind', function: 'directeur' }] })
    expect(after.answers.w?.finding).toBe('one-sided-information.told:ind+coa')
    expect(after.views.v).toMatchObject({ focus: 'ind', filters: { parties: ['ind', 'coa'] } })
    expect(after.positions).toEqual({ ind: { x: 4, y: 2 } })
  })

  it('keeps its own name: an abbreviation and a place in the catalogue name the other one', () => {
    const map = chainMap({
      parties: [
        party('rn', { name: 'Reclassering' }),
        party('rvdk', { abbreviation: 'RvdK', catalogueId: 'rvdk', role: 'helpt' }),
      ],
    })
    const { parties } = checkCommand(map, merge('rn', 'rvdk')).map
    expect(parties.rn).toEqual(party('rn', { name: 'Reclassering', role: 'helpt' }))
  })

  it('keeps what the kept party says, and takes over what it does not say', () => {
    const map = chainMap({
      chains: [
        { id: 'k', name: 'Keten' },
        { id: 'l', name: 'Andere keten' },
      ],
      steps: [{ id: 's', name: 'Stap', chain: 'l' }],
      parties: [
        party('ind', { role: 'beslist', department: null, note: 'eerste', chains: ['k'], pinned: true }),
        party('ind2', {
          role: 'anders',
          department: 'JenV',
          note: 'tweede',
          step: 's',
          abbreviation: 'IND',
          pinned: false,
        }),
      ],
      positions: { ind: { x: 1, y: 1 }, ind2: { x: 2, y: 2 } },
    })
    const after = checkCommand(map, merge('ind', 'ind2')).map
    expect(after.parties.ind).toEqual(
      party('ind', {
        role: 'beslist',
        department: null,
        note: 'eerste\ntweede',
        chains: ['k', 'l'],
        step: 's',
        pinned: true,
      }),
    )
    expect(after.positions).toEqual({ ind: { x: 1, y: 1 } })
  })

  it('lets what would run from the party to itself disappear, as when it is removed', () => {
    const map = chainMap({
      parties: [party('ind'), party('ind2'), party('coa')],
      dependencies: [dependency('d', 'ind', 'ind2'), dependency('e', 'ind2', 'coa')],
      couplingPoints: [
        { id: 'c', kind: 'process', ends: [{ party: 'ind' }, { party: 'ind2' }], dependencies: ['d'] },
        { id: 'f', kind: 'process', ends: [{ party: 'coa' }, { party: 'ind2' }], dependencies: ['d', 'e'] },
      ],
      agreements: [
        { id: 'a', title: 'Convenant', kind: 'covenant', parties: ['coa', 'ind2', 'ind'], covers: ['d', 'c'] },
      ],
    })
    const after = checkCommand(map, merge('ind', 'ind2')).map
    expect(Object.keys(after.dependencies)).toEqual(['e'])
    expect(after.couplingPoints).toMatchObject({
      f: { ends: [{ party: 'coa' }, { party: 'ind' }], dependencies: ['e'] },
    })
    expect(after.agreements.a).toEqual({ id: 'a', title: 'Convenant', kind: 'covenant', parties: ['coa', 'ind'] })
    expect(mergeEffects(map, { kept: 'ind', merged: 'ind2' })).toEqual({
      moved: { dependencies: 1, couplingPoints: 1, agreements: 1 },
      gone: { dependencies: 1, couplingPoints: 1 },
      united: 0,
    })
  })

  it('makes two seats at one meeting one: that with more filled in, completed from the other', () => {
    expect(
      seatsAfter([{ party: 'ind' }, { party: 'coa' }, { party: 'ind2', function: 'directeur', mandate: 'decide' }]),
    ).toEqual([{ party: 'ind', function: 'directeur', mandate: 'decide' }, { party: 'coa' }])
  })

  it('keeps the widest mandate of two seats of which as much is filled in, with its own scope only', () => {
    expect(
      seatsAfter([
        { party: 'ind2', mandate: 'decide' },
        { party: 'ind', mandate: 'inform' },
      ]),
    ).toEqual([{ party: 'ind', mandate: 'decide' }])
    expect(
      seatsAfter([
        { party: 'ind', function: 'directeur', mandate: 'decide' },
        { party: 'ind2', mandate: 'inform', scope: 'over personeel' },
      ]),
    ).toEqual([{ party: 'ind', function: 'directeur', mandate: 'decide' }])
  })

  it('keeps two seats that name two functions: nothing somebody said is lost', () => {
    const seats = [
      { party: 'ind', function: 'directeur' },
      { party: 'ind', function: 'jurist' },
    ]
    expect(
      seatsAfter([
        { party: 'ind', function: 'directeur' },
        { party: 'ind2', function: 'jurist' },
      ]),
    ).toEqual(seats)
  })

  it('makes a double client of a triangle one, and says in advance how much becomes one', () => {
    const map = chainMap({
      parties: [party('bzk'), party('bzk2'), party('ind')],
      triangles: [
        triangle('t', {
          contractor: 'ind',
          clients: [
            { party: 'bzk2', function: 'dg' },
            { party: 'bzk', coordinating: true },
          ],
        }),
      ],
    })
    expect(mergeEffects(map, { kept: 'bzk', merged: 'bzk2' })).toEqual({ moved: { triangles: 1 }, gone: {}, united: 1 })
    expect(checkCommand(map, merge('bzk', 'bzk2')).map.triangles.t?.clients).toEqual([
      { party: 'bzk', function: 'dg', coordinating: true },
    ])
  })

  it('makes no party a part of itself', () => {
    const map = chainMap({
      parties: [party('a', { partOf: 'b' }), party('b', { partOf: 'c' }), party('c', { partOf: 'd' }), party('d')],
    })
    expect(checkCommand(map, merge('a', 'b')).map.parties.a?.partOf).toBe('c')
    expect(checkCommand(map, merge('a', 'c')).map.parties).toMatchObject({ a: { partOf: 'd' }, b: { partOf: 'a' } })
    expect(checkCommand(map, merge('b', 'a')).map.parties.b?.partOf).toBe('c')
  })

  it('is refused for one party twice and for a party that is not there', () => {
    const map = chainMap({ parties: [party('ind'), party('coa')], goals: [{ id: 'g', text: 'Doel' }] })
    expect(checkRefused(map, merge('ind', 'ind')).code).toBe('same-party')
    expect(checkRefused(map, merge('ind', 'weg'))).toEqual({ code: 'unknown-record', values: { id: 'weg' } })
    expect(checkRefused(map, merge('g', 'ind'))).toEqual({ code: 'unknown-record', values: { id: 'g' } })
    expect(mergeEffects(map, { kept: 'ind', merged: 'weg' })).toBeUndefined()
  })

  it('leaves on any map nothing that refers to the merged party, and does what it said beforehand', () => {
    fc.assert(
      fc.property(pairs, ([map, kept, merged]) => {
        const effects = mergeEffects(map, { kept, merged })
        const { map: after, diff } = checkCommand(map, merge(kept, merged))
        expect(after.parties[merged]).toBeUndefined()
        expect(referencesOf(after).filter(({ id }) => id === merged)).toEqual([])
        expect(after.accountableParty).not.toBe(merged)
        expect(after.positions[merged]).toBeUndefined()
        const gone = Object.values(effects?.gone ?? {}).reduce((sum, count) => sum + count, 0)
        const removed = Object.entries(diff.tables).flatMap(([name, table]) =>
          name === 'positions' ? [] : Object.keys(table?.removed ?? {}),
        )
        expect(removed.length).toBe(gone + 1)
      }),
      { numRuns: 150 },
    )
  })
})
