import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import { checkIntegrity } from '../../../src/model/check-integrity'
import { applyCommand } from '../../../src/model/commands/apply-command'
import type { Command } from '../../../src/model/commands/command'
import { diffMaps } from '../../../src/model/diff'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { NO_CHANGE, proposableOf } from '../../../src/model/proposals/proposable'
import { wantedMap } from '../../../src/model/proposals/wanted-map'
import { arbitraryMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { type CommandSeed, commandFrom, commandSeed } from '../../support/random-command'

const smallMap = () =>
  chainMap({
    chains: [{ id: 'k', name: 'Keten' }],
    steps: [
      { id: 's1', name: 'Intake', chain: 'k' },
      { id: 's2', name: 'Besluit', chain: 'k' },
    ],
    parties: [
      party('a', { name: 'Partij a', step: 's1', chains: ['k'] }),
      party('b', { chains: ['k'] }),
      party('c'),
      party('p', { partOf: 'b' }),
    ],
    dependencies: [dependency('d', 'a', 'b')],
    triangles: [triangle('t', { contractor: 'b', owner: { party: 'c' }, clients: [{ party: 'a' }] })],
    meetings: [
      { id: 'm', name: 'Ketenoverleg', scope: 'chain', permanence: 'standing', participants: [{ party: 'a' }] },
    ],
    bottlenecks: [{ id: 'kn', text: 'Te druk', category: 'scarcity', state: 'raised', about: ['d'] }],
    positions: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } },
  })

const withProposals = (map: ChainMap, ids: readonly string[]): ChainMap =>
  ids.reduce(
    (now, id) =>
      done(now, {
        type: 'add-record',
        collection: 'proposals',
        record: { id, title: id, state: 'idea', change: NO_CHANGE },
      }),
    map,
  )

function done(map: ChainMap, command: Command): ChainMap {
  const result = applyCommand(map, command)
  if (!result.ok) throw new Error(`${command.type}: ${result.refusal.code} ${JSON.stringify(result.refusal.values)}`)
  return result.map
}

const proposing = (map: ChainMap, proposal: string, command: Command) =>
  done(map, { type: 'propose', proposal, command })

/** The map after these commands, within a proposal or in the present; what is refused is passed over. */
function edited(map: ChainMap, seeds: readonly CommandSeed[], proposal: string | undefined, first: number): ChainMap {
  return seeds.reduce((now, seed, turn) => {
    const seen = proposal === undefined ? now : wantedMap(now, [proposal]).map
    const command = commandFrom(seen, seed, first + turn)
    if (isOfProposals(command)) return now
    const result = applyCommand(now, proposal === undefined ? command : { type: 'propose', proposal, command })
    return result.ok ? result.map : now
  }, map)
}

/** Commands that are about the proposals themselves, or would take one away. */
function isOfProposals(command: Command): boolean {
  return /propos|misfit|replace|import/.test(command.type) || JSON.stringify(command).includes('"v')
}

/** What a map says of the chain, without its proposals. */
const said = (map: ChainMap) => ({ ...map, proposals: {}, proposalOrder: [] })
const isSameChain = (a: ChainMap, b: ChainMap) => {
  const { tables, fields } = proposableOf(diffMaps(said(a), said(b)))
  return Object.keys({ ...tables, ...fields }).length === 0
}
const seeds = (maxLength: number) => fc.array(commandSeed, { maxLength })

describe('laws of the wanted picture', () => {
  it('is the very map when there is no proposal, or none that changes anything', () => {
    const map = smallMap()
    expect(wantedMap(map).map).toBe(map)
    const empty = withProposals(map, ['v1', 'v2'])
    expect(wantedMap(empty).map).toBe(empty)
    expect(wantedMap(empty, []).map).toBe(empty)
  })

  it('what is changed within a proposal leaves the present alone, and shows in the wanted picture as if it were done there', () => {
    fc.assert(
      fc.property(seeds(10), (row) => {
        let map = withProposals(smallMap(), ['v1'])
        row.forEach((seed, turn) => {
          const seen = wantedMap(map, ['v1']).map
          const command = commandFrom(seen, seed, turn)
          const result = applyCommand(map, { type: 'propose', proposal: 'v1', command })
          if (!result.ok) return
          const [next, direct] = [wantedMap(result.map, ['v1']), applyCommand(seen, command)]
          expect(next.misfits).toEqual([])
          expect(checkIntegrity(next.map)).toEqual([])
          expect(isSameChain(map, result.map)).toBe(true)
          expect(direct.ok && isSameChain(direct.map, next.map)).toBe(true)
          map = result.map
        })
      }),
      { numRuns: 120 },
    )
  })

  it('is sound whatever became of the present since, and loses no part of a proposal', () => {
    fc.assert(
      fc.property(seeds(6), seeds(6), seeds(6), (one, other, since) => {
        const proposed = edited(edited(withProposals(smallMap(), ['v1', 'v2']), one, 'v1', 0), other, 'v2', 100)
        const later = edited(proposed, since, undefined, 200)
        const { map: wanted, misfits } = wantedMap(later)
        expect(checkIntegrity(wanted)).toEqual([])
        for (const id of ['v1', 'v2']) expect(later.proposals[id]?.change).toEqual(proposed.proposals[id]?.change)
        // A proposal that fits is carried out to the letter: what it adds is there.
        const troubled = new Set(misfits.map(({ proposal }) => proposal))
        for (const proposal of Object.values(later.proposals)) {
          if (troubled.has(proposal.id)) continue
          for (const name of COLLECTIONS) {
            const added = (proposal.change.tables as Record<string, { added?: object } | undefined>)[name]?.added ?? {}
            for (const id of Object.keys(added)) {
              const ended = Object.values(later.proposals).some((p) =>
                Object.hasOwn(
                  (p.change.tables as Record<string, { removed?: object } | undefined>)[name]?.removed ?? {},
                  id,
                ),
              )
              if (!ended) expect(Object.hasOwn(wanted[name], id)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('adopting makes the present what was wanted, and undoing it gives the present back', () => {
    fc.assert(
      fc.property(seeds(8), (row) => {
        const proposed = edited(withProposals(smallMap(), ['v1']), row, 'v1', 0)
        const wanted = wantedMap(proposed, ['v1']).map
        const adopted = done(proposed, { type: 'adopt-proposal', id: 'v1', date: '2026-11-30' })
        expect(isSameChain(adopted, wanted)).toBe(true)
        expect(adopted.proposals.v1?.state).toBe('adopted')
        expect(wantedMap(adopted).map).toBe(adopted)
      }),
      { numRuns: 100 },
    )
  })

  it('two proposals over different records give the same in either order', () => {
    fc.assert(
      fc.property(seeds(5), seeds(5), (one, other) => {
        const base = withProposals(smallMap(), ['v1', 'v2'])
        const proposed = edited(edited(base, one, 'v1', 0), other, 'v2', 100)
        fc.pre(areApart(proposed, 'v1', 'v2'))
        const turned = done(proposed, { type: 'order-proposals', order: ['v2', 'v1'] })
        const [a, b] = [wantedMap(proposed), wantedMap(turned)]
        expect(a.misfits.length).toBe(b.misfits.length)
        // Where the two cannot both be, such as parties that would be part of each other, the first has its way.
        if (a.misfits.length > 0) return
        expect(isSameChain(a.map, { ...b.map, stepOrder: a.map.stepOrder })).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('is sound for any sound map, whatever its proposals hold, and so is the map with one adopted', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const { map: wanted, misfits } = wantedMap(map)
        expect(checkIntegrity(wanted)).toEqual([])
        for (const id of map.proposalOrder) {
          const result = applyCommand(map, { type: 'adopt-proposal', id })
          if (result.ok) expect(checkIntegrity(result.map)).toEqual([])
          for (const { proposal, reason: _why, from: _from, to: _to, now: _now, along: _along, ...place } of misfits) {
            const settled = applyCommand(map, { type: 'settle-misfit', proposal, ...place, take: 'present' })
            if (settled.ok) expect(checkIntegrity(settled.map)).toEqual([])
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('goes into the file and comes back', () => {
    fc.assert(
      fc.property(seeds(8), (row) => {
        const proposed = edited(withProposals(smallMap(), ['v1']), row, 'v1', 0)
        const result = readChainMap(writeChainMap(proposed))
        expect(result.ok && result.map).toEqual(proposed)
      }),
      { numRuns: 60 },
    )
  })
})

type Tables = Readonly<Record<string, { added?: object; changed?: object; removed?: object } | undefined>>

/** Whether two proposals touch other records, and neither ends what the other leans on. */
function areApart(map: ChainMap, a: string, b: string): boolean {
  const tables = (id: string) => (map.proposals[id]?.change.tables ?? {}) as Tables
  const touched = (id: string) =>
    Object.values(tables(id)).flatMap((diff) => Object.values(diff ?? {}).flatMap(Object.keys))
  const ended = (id: string) => Object.values(tables(id)).flatMap((diff) => Object.keys(diff?.removed ?? {}))
  const speaksOf = (id: string, ids: readonly string[]) => {
    const text = JSON.stringify(map.proposals[id]?.change)
    return ids.some((one) => text.includes(`"${one}"`))
  }
  const second = new Set(touched(b))
  return !touched(a).some((id) => second.has(id)) && !speaksOf(a, ended(b)) && !speaksOf(b, ended(a))
}

describe('within a proposal', () => {
  it('what people say and do is not proposed', () => {
    const map = withProposals(smallMap(), ['v1'])
    const command: Command = {
      type: 'add-record',
      collection: 'actions',
      record: { id: 'x', text: 'Bellen', state: 'open' },
    }
    const result = applyCommand(map, { type: 'propose', proposal: 'v1', command })
    expect(!result.ok && result.refusal.code).toBe('not-in-proposal')
  })

  it('one that was adopted or rejected changes no more', () => {
    const map = withProposals(smallMap(), ['v1'])
    const rejected = done(map, { type: 'edit-record', collection: 'proposals', id: 'v1', set: { state: 'rejected' } })
    const command: Command = { type: 'edit-record', collection: 'parties', id: 'a', set: { name: 'Anders' } }
    const result = applyCommand(rejected, { type: 'propose', proposal: 'v1', command })
    expect(!result.ok && result.refusal.code).toBe('proposal-closed')
  })
})

describe('a meeting that goes up in another within a proposal', () => {
  it('takes along what refers to it, also what no proposal can change and what came since', () => {
    const two = done(smallMap(), {
      type: 'add-record',
      collection: 'meetings',
      record: { id: 'n', name: 'Tweede', scope: 'chain', permanence: 'standing', participants: [{ party: 'b' }] },
    })
    const proposed = proposing(withProposals(two, ['v1']), 'v1', { type: 'absorb-meeting', absorbed: 'n', into: 'm' })
    const later = done(proposed, {
      type: 'add-record',
      collection: 'decisions',
      record: { id: 'be', text: 'Besluit', state: 'requested', decidedIn: 'n' },
    })
    expect(wantedMap(later).map.decisions.be?.decidedIn).toBe('m')
    const adopted = done(later, { type: 'adopt-proposal', id: 'v1', decidedIn: 'n' })
    expect([adopted.meetings.n, adopted.decisions.be?.decidedIn, adopted.proposals.v1?.decidedIn]).toEqual([
      undefined,
      'm',
      'm',
    ])
    expect(adopted.meetings.m?.participants?.map(({ party }) => party)).toEqual(['a', 'b'])
  })
})

describe('a proposal that no longer fits', () => {
  const rename = (name: string): Command => ({ type: 'edit-record', collection: 'parties', id: 'a', set: { name } })

  it('changed in another way since: tells both values, keeps the present, and takes either', () => {
    const proposed = proposing(withProposals(smallMap(), ['v1']), 'v1', rename('Wens'))
    const later = done(proposed, rename('Nu anders'))
    const { map: wanted, misfits } = wantedMap(later)
    expect(wanted.parties.a?.name).toBe('Nu anders')
    expect(misfits).toEqual([
      {
        ...{ proposal: 'v1', reason: 'changed-since', table: 'parties', id: 'a', field: 'name' },
        ...{ from: 'Partij a', to: 'Wens', now: 'Nu anders' },
      },
    ])
    const refused = applyCommand(later, { type: 'adopt-proposal', id: 'v1' })
    expect(!refused.ok && refused.refusal.code).toBe('proposal-misfit')
    const settle = (take: 'proposed' | 'present') =>
      done(later, { type: 'settle-misfit', proposal: 'v1', table: 'parties', id: 'a', field: 'name', take })
    const insisted = wantedMap(settle('proposed'))
    expect([insisted.misfits, insisted.map.parties.a?.name]).toEqual([[], 'Wens'])
    const left = wantedMap(settle('present'))
    expect([left.misfits, left.map.parties.a?.name]).toEqual([[], 'Nu anders'])
  })

  it('what it changes is gone: told, and brought back when that is wanted', () => {
    const proposed = proposing(withProposals(smallMap(), ['v1']), 'v1', rename('Wens'))
    const later = done(proposed, { type: 'remove-records', ids: ['a'] })
    const { map: wanted, misfits } = wantedMap(later)
    expect(wanted.parties.a).toBeUndefined()
    expect(misfits).toMatchObject([{ reason: 'gone', table: 'parties', id: 'a' }])
    const back = done(later, { type: 'settle-misfit', proposal: 'v1', table: 'parties', id: 'a', take: 'proposed' })
    expect(wantedMap(back).map.parties.a?.name).toBe('Wens')
  })

  it('what it ends was changed since: it stays, until somebody says that it goes all the same', () => {
    const proposed = proposing(withProposals(smallMap(), ['v1']), 'v1', { type: 'remove-records', ids: ['m'] })
    const later = done(proposed, {
      type: 'edit-record',
      collection: 'meetings',
      id: 'm',
      set: { purpose: 'Nieuw doel' },
    })
    const { map: wanted, misfits } = wantedMap(later)
    expect(wanted.meetings.m?.purpose).toBe('Nieuw doel')
    expect(misfits).toMatchObject([{ reason: 'changed-since', table: 'meetings', id: 'm' }])
    const gone = done(later, { type: 'settle-misfit', proposal: 'v1', table: 'meetings', id: 'm', take: 'proposed' })
    expect(wantedMap(gone)).toMatchObject({ misfits: [] })
    expect(wantedMap(gone).map.meetings.m).toBeUndefined()
  })

  it('what it ends would take along what came since: it stays, with what would go', () => {
    const proposed = proposing(withProposals(smallMap(), ['v1']), 'v1', { type: 'remove-records', ids: ['a'] })
    const later = done(proposed, {
      type: 'connect-parties',
      dependency: { id: 'since', supplier: 'c', dependent: 'a', product: 'Later', flow: 'product' },
    })
    const { map: wanted, misfits } = wantedMap(later)
    expect(wanted.dependencies.since).toBeDefined()
    expect(wanted.parties.a).toBeDefined()
    expect(misfits).toMatchObject([{ reason: 'takes-along', table: 'parties', id: 'a', along: ['since'] }])
    const gone = done(later, { type: 'settle-misfit', proposal: 'v1', table: 'parties', id: 'a', take: 'proposed' })
    expect([wantedMap(gone).misfits, wantedMap(gone).map.parties.a]).toEqual([[], undefined])
  })

  it('what it adds leans on what is gone: told and not added', () => {
    const proposed = proposing(withProposals(smallMap(), ['v1']), 'v1', {
      type: 'connect-parties',
      dependency: { id: 'new', supplier: 'a', dependent: 'c', product: 'Dossier', flow: 'product' },
    })
    const later = done(proposed, { type: 'remove-records', ids: ['c'] })
    const { map: wanted, misfits } = wantedMap(later)
    expect(wanted.dependencies.new).toBeUndefined()
    expect(misfits).toMatchObject([{ reason: 'refers-to-gone', table: 'dependencies', id: 'new' }])
    const left = done(later, {
      type: 'settle-misfit',
      proposal: 'v1',
      table: 'dependencies',
      id: 'new',
      take: 'present',
    })
    expect([wantedMap(left).misfits, left.proposals.v1?.change]).toEqual([[], NO_CHANGE])
  })

  it('an edit within it keeps the part that does not fit', () => {
    const proposed = proposing(withProposals(smallMap(), ['v1']), 'v1', rename('Wens'))
    const later = done(proposed, rename('Nu anders'))
    const edited = proposing(later, 'v1', { type: 'edit-record', collection: 'parties', id: 'a', set: { role: 'Rol' } })
    const { map: wanted, misfits } = wantedMap(edited)
    expect(wanted.parties.a).toMatchObject({ name: 'Nu anders', role: 'Rol' })
    expect(misfits).toMatchObject([{ reason: 'changed-since', field: 'name', to: 'Wens', now: 'Nu anders' }])
  })

  it('adopting it takes the decision by which it was asked for', () => {
    const asked = done(withProposals(smallMap(), ['v1']), {
      type: 'add-record',
      collection: 'decisions',
      record: { id: 'be', text: 'Neem het over', state: 'requested', date: '2026-12-01' },
    })
    const proposed = proposing(asked, 'v1', rename('Wens'))
    const adopted = done(proposed, { type: 'adopt-proposal', id: 'v1', date: '2026-11-30', decision: 'be' })
    expect(adopted.decisions.be).toMatchObject({ state: 'taken', date: '2026-11-30' })
  })

  it('two proposals that each add a seat to one meeting both have it', () => {
    const seat = (party: string): Command => ({
      type: 'edit-record',
      collection: 'meetings',
      id: 'm',
      set: { participants: [{ party: 'a' }, { party, mandate: 'refer' }] },
    })
    const map = withProposals(smallMap(), ['v1', 'v2'])
    const both = proposing(proposing(map, 'v1', seat('b')), 'v2', seat('c'))
    const { map: wanted, misfits } = wantedMap(both)
    expect(misfits).toEqual([])
    expect(wanted.meetings.m?.participants?.map(({ party }) => party)).toEqual(['a', 'b', 'c'])
    const adopted = done(both, { type: 'adopt-proposal', id: 'v1' })
    expect(wantedMap(adopted).map.meetings.m?.participants?.length).toBe(3)
  })
})
