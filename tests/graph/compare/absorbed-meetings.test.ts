import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absorbedMeetings } from '../../../src/graph/compare/absorbed-meetings'
import type { ChainMap } from '../../../src/model/chain-map'
import { applyCommand } from '../../../src/model/commands/apply-command'
import type { Command } from '../../../src/model/commands/command'
import { examples } from '../../../src/model/examples/index'
import type { Meeting } from '../../../src/model/schema/governance'
import { arbitraryMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { commandFrom, commandSeed } from '../../support/random-command'

const table = (id: string, seats: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id,
  scope: 'chain',
  permanence: 'standing',
  participants: [...seats].map((one) => ({ party: one })),
  ...fields,
})

const mapOf = (meetings: Meeting[], adoptedIn?: string) =>
  chainMap({
    parties: [...'abc'].map((id) => party(id)),
    dependencies: [dependency('ab', 'a', 'b'), dependency('bc', 'b', 'c')],
    goals: [{ id: 'g', text: 'Sneller', ...(adoptedIn && { adoptedIn }) }],
    meetings,
  })

function made(map: ChainMap, command: Command): ChainMap {
  const result = applyCommand(map, command)
  return result.ok ? result.map : map
}

const M = table('m', 'ab', { topics: ['een', 'twee'], decidesOn: ['ab'] })

describe('a meeting that is gone', () => {
  it('went into the one that has its parties and its work', () => {
    const before = mapOf([M, table('n', 'a')])
    expect(absorbedMeetings(before, mapOf([table('n', 'ab', { topics: ['een'] })]))).toEqual([{ from: 'm', to: 'n' }])
    expect(absorbedMeetings(before, mapOf([table('n', 'ab', { decidesOn: ['ab'] })]))).toEqual([{ from: 'm', to: 'n' }])
    expect(absorbedMeetings(before, mapOf([table('nieuw', 'abc', { topics: ['een'] }), table('n', 'a')]))).toEqual([
      { from: 'm', to: 'nieuw' },
    ])
  })

  it('went into the one that what referred to it refers to now', () => {
    const before = mapOf([table('m', 'ab'), table('n', 'a')], 'm')
    expect(absorbedMeetings(before, mapOf([table('n', 'ab')], 'n'))).toEqual([{ from: 'm', to: 'n' }])
    // It adopted the goal already, or somebody took the goal away.
    expect(absorbedMeetings(mapOf([table('m', 'ab'), table('n', 'a')], 'n'), mapOf([table('n', 'ab')], 'n'))).toEqual(
      [],
    )
    expect(absorbedMeetings(before, mapOf([table('n', 'ab')]))).toEqual([])
  })

  it('went nowhere when a party stayed away, when no work went along or when one thing alone says so', () => {
    const before = mapOf([M, table('n', 'a')])
    expect(absorbedMeetings(before, mapOf([table('n', 'a', { topics: ['een', 'twee'] })]))).toEqual([])
    expect(absorbedMeetings(before, mapOf([table('n', 'ab')]))).toEqual([])
    const same = mapOf([M, table('n', 'ab')])
    expect(absorbedMeetings(same, mapOf([table('n', 'ab', { topics: ['een'] })]))).toEqual([])
    expect(absorbedMeetings(same, mapOf([table('n', 'ab', { topics: ['een', 'twee'] })]))).toEqual([
      { from: 'm', to: 'n' },
    ])
    expect(
      absorbedMeetings(
        mapOf([table('m', '', { topics: ['een', 'twee'] }), table('n', 'a')]),
        mapOf([table('n', 'a', { topics: ['een', 'twee'] })]),
      ),
    ).toEqual([])
  })

  it('went where it escalated to, with what it spoke about', () => {
    const before = mapOf([table('m', 'ab', { topics: ['een'], escalatesTo: 'n' }), table('n', 'ab')])
    expect(absorbedMeetings(before, mapOf([table('n', 'ab', { topics: ['een'] })]))).toEqual([{ from: 'm', to: 'n' }])
    expect(absorbedMeetings(before, mapOf([table('n', 'ab')]))).toEqual([])
  })

  it('is said of the one with the most, and of none when two have as much', () => {
    const before = mapOf([M, table('n', 'a'), table('o', 'a')])
    const [half, other] = [table('n', 'ab', { topics: ['een'] }), table('o', 'ab', { topics: ['twee'] })]
    expect(absorbedMeetings(before, mapOf([half, other]))).toEqual([])
    expect(absorbedMeetings(before, mapOf([half, { ...other, decidesOn: ['ab'] }]))).toEqual([{ from: 'm', to: 'o' }])
  })

  it('is found on the example: two weekly meetings that go into the one above them', async () => {
    const before = await examples.find(({ id }) => id === 'adviesketen')?.load()
    if (!before) throw new Error('no example')
    const first = made(before, { type: 'absorb-meeting', absorbed: 'm-week-1', into: 'm-instroom' })
    const both = made(first, { type: 'absorb-meeting', absorbed: 'm-week-2', into: 'm-instroom' })
    expect(absorbedMeetings(before, both)).toEqual([
      { from: 'm-week-1', to: 'm-instroom' },
      { from: 'm-week-2', to: 'm-instroom' },
    ])
    expect(absorbedMeetings(before, made(before, { type: 'remove-records', ids: ['m-week-1'] }))).toEqual([])
  })
})

/** With these a meeting may come that is the one that goes: a copy of it, or what a proposal puts in its place. */
const MAY_MOVE: readonly string[] = ['absorb-meeting', 'duplicate-records', 'adopt-proposal']

describe('on any map', () => {
  it('nothing went into another that no command let go into it', () => {
    let gone = 0
    fc.assert(
      fc.property(
        fc.noShrink(arbitraryMap),
        fc.array(commandSeed, { minLength: 1, maxLength: 12 }),
        fc.nat(100),
        (start, seeds, pick) => {
          let map = start
          seeds.forEach((seed, turn) => {
            const command = commandFrom(map, seed, turn)
            if (!MAY_MOVE.includes(command.type)) map = made(map, command)
          })
          const meetings = Object.keys(map.meetings)
          const one = meetings[pick % Math.max(1, meetings.length)]
          if (one) map = made(map, { type: 'remove-records', ids: [one] })
          gone += Object.keys(start.meetings).filter((id) => !map.meetings[id]).length
          expect(absorbedMeetings(start, map)).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
    expect(gone).toBeGreaterThan(30)
  })

  it('a meeting that a command let go into another is said to have gone there, or nowhere', () => {
    let told = 0
    fc.assert(
      fc.property(fc.noShrink(arbitraryMap), fc.nat(100), fc.nat(100), (map, a, b) => {
        const ids = Object.keys(map.meetings)
        const [absorbed = '', into = ''] = [ids[a % ids.length], ids[b % ids.length]]
        const found = absorbedMeetings(map, made(map, { type: 'absorb-meeting', absorbed, into }))
        told += found.length
        if (found.length > 0) expect(found).toEqual([{ from: absorbed, to: into }])
      }),
      { numRuns: 100 },
    )
    expect(told).toBeGreaterThan(10)
  })
})
