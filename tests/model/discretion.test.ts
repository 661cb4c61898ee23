import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyRecord, COLLECTIONS } from '../../src/model/chain-map'
import { checkIntegrity } from '../../src/model/check-integrity'
import { applyCommand } from '../../src/model/commands/apply-command'
import type { Command } from '../../src/model/commands/command'
import { keepHidden } from '../../src/model/commands/keep-hidden'
import { earlierWithoutDiscreet, hiddenIds, wholeOf, withheldIds, withoutDiscreet } from '../../src/model/discretion'
import { arbitraryFullMap, arbitraryMap } from '../support/arbitrary-map'
import { chainMap, dependency, party } from '../support/chain-builder'

describe('a map as the wall may show it', () => {
  it('holds no id of what is withheld, nor of what cannot stand without it, and nothing dangles', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const shown = withoutDiscreet(map)
        expect(checkIntegrity(shown)).toEqual([])
        const text = JSON.stringify(shown)
        // An id without a digit may as well be a word of some text, and a short one a level such as 2-3.
        for (const id of hiddenIds(map)) if (id.length > 3 && /[0-9-]/.test(id)) expect(text).not.toContain(`"${id}"`)
        expect(withheldIds(shown)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('is the same once more, always the same object, and the map itself when nothing is withheld', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const shown = withoutDiscreet(map)
        expect(withoutDiscreet(shown)).toBe(shown)
        expect(withoutDiscreet(map)).toBe(shown)
        expect(wholeOf(shown)).toBe(map)
        const copy = structuredClone(shown)
        expect(withoutDiscreet(copy)).toBe(copy)
      }),
      { numRuns: 100 },
    )
  })

  it('leaves alone every record that names nothing of it', () => {
    fc.assert(
      fc.property(arbitraryFullMap, (map) => {
        const shown = withoutDiscreet(map)
        const hidden = [...hiddenIds(map)]
        for (const collection of COLLECTIONS) {
          const table: Readonly<Record<string, AnyRecord>> = shown[collection]
          for (const record of Object.values<AnyRecord>(map[collection])) {
            const text = JSON.stringify(record)
            if (hidden.some((id) => text.includes(id)) || collection === 'sessions') continue
            expect(table[record.id]).toBe(record)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('tells of no withheld record by its name, in what a session changed, and keeps the other sentences', () => {
    const map = chainMap({
      parties: [party('a'), { ...party('b'), name: 'Dienst Beta', discretion: 'withheld' }],
      sessions: [
        { id: 's', date: '2026-01-01', kind: 'worksession', changes: ['Nieuw: Dienst Beta', 'Nieuw: een overleg'] },
      ],
    })
    expect(withoutDiscreet(map).sessions.s?.changes).toEqual(['Nieuw: een overleg'])
  })

  it('has no answer to a finding about a withheld record, and no decision that names such a finding', () => {
    const map = chainMap({
      parties: [party('a'), { ...party('b'), discretion: 'withheld' }],
      answers: [
        {
          id: 'x',
          finding: 'sole-supplier.no-fallback:a+b',
          answer: 'deliberate',
          inputsHash: 'h',
          date: '2026-01-01',
        },
        {
          id: 'y',
          finding: 'sole-supplier.no-fallback:a',
          answer: 'deliberate',
          inputsHash: 'h',
          date: '2026-01-01',
        },
      ],
      decisions: [{ id: 'd', text: 'Besluit', state: 'requested', finding: 'high-dependents.many:b' }],
    })
    const { answers, decisions } = withoutDiscreet(map)
    expect(Object.keys(answers)).toEqual(['y'])
    expect(decisions.d).toEqual({ id: 'd', text: 'Besluit', state: 'requested' })
  })

  it('does not show an earlier version in which the record was not withheld yet', () => {
    const parties = [party('a'), party('b')]
    const earlier = chainMap({ parties, dependencies: [dependency('ab', 'a', 'b')] })
    const later = applied(earlier, {
      type: 'edit-record',
      collection: 'parties',
      id: 'b',
      set: { discretion: 'withheld' },
    })
    const shown = earlierWithoutDiscreet(earlier, later)
    expect(Object.keys(shown.parties)).toEqual(['a'])
    expect(shown.dependencies).toEqual({})
    expect(earlierWithoutDiscreet(earlier, earlier)).toBe(earlier)
  })
})

function applied(map: Parameters<typeof applyCommand>[0], command: Command) {
  const result = applyCommand(map, command)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.map
}

describe('a command given on the wall', () => {
  const MAP = chainMap({
    chains: [{ id: 'k', name: 'Keten' }],
    steps: [
      { id: 's1', name: 'Een', chain: 'k' },
      { id: 's2', name: 'Twee', chain: 'k', discretion: 'withheld' },
      { id: 's3', name: 'Drie', chain: 'k' },
    ],
    parties: [party('a'), party('b'), { ...party('geheim'), discretion: 'withheld' }, party('c')],
    meetings: [
      {
        ...{ id: 'm', name: 'Overleg', scope: 'chain', permanence: 'standing' },
        chair: 'geheim',
        participants: [{ party: 'a' }, { party: 'geheim', function: 'directeur' }, { party: 'b' }],
      },
    ],
    views: [{ id: 'v', title: 'Kern', filters: { parties: ['a', 'geheim'] } }],
  })
  const SHOWN = withoutDiscreet(MAP)

  function onTheWall(command: Command) {
    const kept = keepHidden(MAP, SHOWN, command)
    return kept.ok ? applied(MAP, kept.command) : kept.refusal.code
  }
  const edit = (set: Readonly<Record<string, unknown>>, unset: readonly string[] = []): Command => ({
    ...{ type: 'edit-record', collection: 'meetings', id: 'm' },
    set,
    unset,
  })
  const seats = (command: Command) => {
    const map = onTheWall(command)
    return typeof map === 'string' ? map : map.meetings.m?.participants?.map((seat) => seat.party)
  }

  it('keeps the items of a list that the wall does not show, in their place', () => {
    expect(seats(edit({ participants: [{ party: 'a' }, { party: 'b' }, { party: 'c' }] }))).toEqual([
      'a',
      'geheim',
      'b',
      'c',
    ])
    expect(seats(edit({ participants: [{ party: 'b' }] }))).toEqual(['b', 'geheim'])
    expect(seats(edit({ participants: [] }))).toEqual(['geheim'])
    expect(seats(edit({}, ['participants']))).toEqual(['geheim'])
    expect(
      seats({
        type: 'edit-records',
        edits: [{ collection: 'meetings', id: 'm', set: { participants: [{ party: 'c' }] } }],
      }),
    ).toEqual(['c', 'geheim'])
  })

  it('changes what it does show', () => {
    const map = onTheWall(edit({ name: 'Stuurgroep' }))
    expect(typeof map !== 'string' && map.meetings.m).toEqual({ ...MAP.meetings.m, name: 'Stuurgroep' })
  })

  it('is refused where it would write over a value that the wall does not show', () => {
    expect(onTheWall(edit({ chair: 'a' }))).toBe('withheld-here')
    expect(onTheWall(edit({ chair: null }))).toBe('withheld-here')
    expect(onTheWall({ type: 'import-map', map: SHOWN })).toBe('withheld-here')
  })

  it('keeps the parties that a view shows elsewhere, and the place of a step', () => {
    const view = onTheWall({
      type: 'edit-record',
      collection: 'views',
      id: 'v',
      set: { filters: { parties: ['a', 'b'] } },
    })
    expect(typeof view !== 'string' && view.views.v?.filters?.parties).toEqual(['a', 'geheim', 'b'])
    const steps = onTheWall({ type: 'order-steps', order: ['s3', 's1'] })
    expect(typeof steps !== 'string' && steps.stepOrder).toEqual(['s3', 's1', 's2'])
  })

  it('loses nothing that is withheld when any list is written as it is shown', () => {
    fc.assert(
      fc.property(arbitraryFullMap, (map) => {
        const shown = withoutDiscreet(map)
        for (const collection of COLLECTIONS) {
          // Who is accountable moves from the map to the chains with the first edit of it.
          if (collection === 'chains') continue
          for (const { id, ...set } of Object.values<AnyRecord>(shown[collection])) {
            const kept = keepHidden(map, shown, { type: 'edit-record', collection, id, set })
            const result = kept.ok && applyCommand(map, kept.command)
            expect(result && !result.ok && result.refusal.code).toBe('nothing-changed')
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
