import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { beforeAndAfter } from '../../../src/graph/compare/before-and-after'
import type { LoadChange } from '../../../src/graph/compare/load-changes'
import type { Looked } from '../../../src/graph/compare/sides'
import type { ChainMap } from '../../../src/model/chain-map'
import { applyCommand } from '../../../src/model/commands/apply-command'
import { examples } from '../../../src/model/examples/index'
import type { Meeting } from '../../../src/model/schema/governance'
import { commandFrom, commandSeed } from '../../support/random-command'
import { randomMaps } from '../random-map'
import { smallMap, TODAY } from '../small-map'

const look = (map: ChainMap): Looked => ({ map, analysis: analyse(map, { today: TODAY, measures: false }) })
const compared = (before: ChainMap, after: ChainMap) => beforeAndAfter(look(before), look(after))

const meeting = (id: string, fields: Partial<Meeting>): Meeting => ({
  id,
  name: `Overleg ${id}`,
  scope: 'chain',
  permanence: 'standing',
  ...fields,
})
const seats = (...ids: readonly string[]) => ids.map((party) => ({ party, mandate: 'decide' as const }))
const withMeetings = (...meetings: readonly Meeting[]) =>
  smallMap({ parties: ['a', 'b', 'c'], dependencies: ['a>b!', 'b>c'], meetings })

describe('load per party', () => {
  const changeOf = (parties: readonly LoadChange[], id: string) => parties.find(({ party }) => party === id)

  it('counts sittings a year, those that change most first', () => {
    const { load } = compared(
      withMeetings(
        meeting('m', { frequency: 12, participants: seats('a', 'b') }),
        meeting('n', { frequency: 4, participants: seats('c') }),
      ),
      withMeetings(
        meeting('m', { frequency: 10, participants: seats('a') }),
        meeting('n', { frequency: 4, participants: seats('c') }),
      ),
    )
    expect(load.parties.map(({ party, difference }) => [party, difference])).toEqual([
      ['b', -12],
      ['a', -2],
      ['c', 0],
    ])
    expect(load.parties.map(({ isChanged }) => isChanged)).toEqual([true, true, false])
    expect(load.total).toMatchObject({ before: { perYear: 16 }, after: { perYear: 14 }, difference: -2 })
  })

  it('does not take a rhythm nobody gave for none: the difference is not known', () => {
    const { load } = compared(
      withMeetings(meeting('m', { frequency: 12, participants: seats('a') })),
      withMeetings(meeting('m', { participants: seats('a') })),
    )
    expect(changeOf(load.parties, 'a')).toEqual({
      party: 'a',
      before: { perYear: 12, unknown: [], meetings: 1, decides: 1 },
      after: { perYear: 0, unknown: [{ meeting: 'm' }], meetings: 1, decides: 1 },
      difference: undefined,
      isChanged: true,
    })
    expect(load.total.difference).toBeUndefined()
  })

  it('what is unknown on both sides cancels out', () => {
    const words = meeting('m', { frequency: 'naar behoefte', participants: seats('a') })
    const { load } = compared(
      withMeetings(words),
      withMeetings(words, meeting('n', { frequency: 4, participants: seats('a') })),
    )
    expect(changeOf(load.parties, 'a')?.difference).toBe(4)
  })

  it('words that became other words are no known difference', () => {
    const { load } = compared(
      withMeetings(meeting('m', { frequency: 'naar behoefte', participants: seats('a') })),
      withMeetings(meeting('m', { frequency: 'wekelijks', participants: seats('a') })),
    )
    expect(changeOf(load.parties, 'a')?.difference).toBeUndefined()
  })

  it('counts the meetings of which nobody said who sits there, and tells a party that is new from one that sits nowhere', () => {
    const after = smallMap({
      parties: ['a', 'b', 'd'],
      meetings: [meeting('m', { frequency: 2, participants: seats('b', 'd') })],
    })
    const { load } = compared(withMeetings(meeting('m', { frequency: 2 })), after)
    expect(load.unseated).toEqual({ before: 1, after: 0 })
    expect(changeOf(load.parties, 'd')?.before).toBeUndefined()
    expect(changeOf(load.parties, 'b')?.before).toMatchObject({ perYear: 0, meetings: 0 })
  })
})

describe('seats, venues and coupling points', () => {
  it('counts seats by mandate and names the meetings where that changes', () => {
    const before = withMeetings(
      meeting('m', {
        participants: [{ party: 'a' }, { party: 'b', mandate: 'inform' }, { party: 'c', mandate: null }],
      }),
      meeting('n', { participants: seats('a') }),
      meeting('o', {}),
    )
    const after = withMeetings(
      meeting('m', {
        participants: [
          { party: 'a', mandate: 'decide' },
          { party: 'b', mandate: 'inform' },
        ],
      }),
      meeting('n', { participants: seats('a') }),
    )
    const { seats: found } = compared(before, after)
    expect(found.counts).toEqual({
      decide: { before: 1, after: 2 },
      refer: { before: 0, after: 0 },
      inform: { before: 1, after: 1 },
      none: { before: 1, after: 0 },
      open: { before: 1, after: 0 },
    })
    expect(found.meetings.map(({ meeting: id }) => id)).toEqual(['m', 'o'])
    expect(found.meetings[1]).toEqual({ meeting: 'o', before: 'unknown', after: undefined })
  })

  it('counts where dependencies are decided and names those of which it changes', () => {
    const before = withMeetings(meeting('m', { character: 'informs', participants: seats('a', 'b') }))
    const after = withMeetings(meeting('m', { character: 'decides', participants: seats('a', 'b') }))
    const { venues } = compared(before, after)
    expect(venues.dependencies).toEqual([{ dependency: 'a_b', before: 'discussed', after: 'decided' }])
    expect(venues.counts.decided).toEqual({ before: 0, after: 1 })
    expect(venues.counts.none).toEqual({ before: 1, after: 1 })
    // Where nobody said who sits where, it is not known that they do not meet.
    expect(compared(withMeetings(), after).venues.counts.unseated).toEqual({ before: 2, after: 0 })
  })

  it('names the coupling points that come, end or move, and what none sees to', () => {
    const parts = { parties: ['a', 'b'], dependencies: ['a>b!'], triangles: [{ id: 't', contractor: 'a' }] }
    const point = { id: 'k', kind: 'planning' as const, ends: [{ triangle: 't' }, { party: 'b' }] as const }
    const bare = smallMap(parts)
    const drawn = smallMap({ ...parts, couplingPoints: [{ ...point, ends: [...point.ends] }] })
    const placed = smallMap({
      ...parts,
      meetings: [meeting('m', { participants: seats('a') })],
      couplingPoints: [{ ...point, ends: [...point.ends], dependencies: ['a_b'], meeting: 'm', moment: 3 }],
    })
    const { couplings } = compared(bare, drawn)
    expect(couplings).toEqual({
      points: { before: 0, after: 1 },
      placed: { before: 0, after: 0 },
      triangles: { before: 0, after: 1 },
      uncoupled: { before: 1, after: 0 },
      maybe: { before: 0, after: 1 },
      changed: [{ point: 'k', before: undefined, after: {} }],
    })
    expect(compared(drawn, placed).couplings).toMatchObject({
      placed: { before: 0, after: 1 },
      maybe: { before: 1, after: 0 },
      changed: [{ point: 'k', before: {}, after: { meeting: 'm', moment: 3 } }],
    })
  })
})

describe('signals', () => {
  const rules = (list: readonly { readonly finding: { readonly rule: string } }[]) =>
    list.map(({ finding }) => finding.rule)

  it('says which go and which come, and why one that goes may not have been answered', () => {
    const parts = { parties: ['a', 'b'], dependencies: ['a>b!'] }
    const with2 = smallMap({
      ...parts,
      agreements: [
        { id: 'old', title: 'Convenant', kind: 'covenant', parties: ['a', 'b'], covers: ['a_b'], until: '2026-01-01' },
      ],
    })
    const without = smallMap(parts)
    const { signals } = compared(with2, without)
    const expired = signals.gone.find(({ finding }) => finding.rule === 'agreement-expired')
    expect(expired?.other).toBe('absent')
    expect(rules(compared(without, with2).signals.come)).toContain('agreement-expired')
  })

  it('tells a signal that became a question from one that was taken away', () => {
    const parts = { parties: ['a', 'b'], dependencies: [['a>b!', {}]] as const }
    const known = smallMap({
      ...parts,
      meetings: [
        meeting('m', {
          character: 'decides',
          decidesOn: ['a_b'],
          participants: [
            { party: 'a', mandate: 'inform' },
            { party: 'b', mandate: 'inform' },
          ],
        }),
      ],
    })
    const asked = smallMap({
      ...parts,
      meetings: [
        meeting('m', { character: 'decides', decidesOn: ['a_b'], participants: [{ party: 'a' }, { party: 'b' }] }),
      ],
    })
    const { signals } = compared(known, asked)
    const gone = signals.gone.find(({ finding }) => finding.rule === 'decision-meeting-without-mandate')
    expect(gone?.other).toBe('question')
    expect(signals.questions.after).toBeGreaterThan(signals.questions.before)
  })

  it('keeps apart those that stay and say something else', () => {
    const joined = (...parties: readonly string[]) =>
      smallMap({
        parties: ['a', 'b', 'c', 'd'],
        dependencies: ['a>b!', 'a>c!', ...(parties.includes('d') ? ['a>d!'] : [])],
      })
    const { signals } = compared(joined(), joined('d'))
    for (const { before, after } of signals.otherwise) {
      expect(after.key).toBe(before.key)
      expect(after.inputsHash).not.toBe(before.inputsHash)
    }
    expect(signals.otherwise.length).toBeGreaterThan(0)
  })

  it('says nothing of a rule of which not all was given', () => {
    const map = withMeetings()
    const given = look(map)
    const [first] = given.analysis.findings
    if (!first) throw new Error('the map has no finding')
    const more = {
      ...first,
      key: 'more',
      kind: 'finding' as const,
      message: 'more-findings',
      values: { rule: first.rule, count: 3 },
    }
    const cut = { map, analysis: { ...given.analysis, findings: [more] } }
    const { signals } = beforeAndAfter(given, cut)
    expect(signals.cut).toEqual([first.rule])
    expect(rules(signals.gone)).not.toContain(first.rule)
  })
})

describe('level', () => {
  it('tells per chain which traits have other evidence', () => {
    const parties = ['a', 'b', 'c']
    const dependencies = ['a>b!', 'b>c!']
    const before = smallMap({ parties, dependencies })
    const after = smallMap({
      parties,
      dependencies,
      meetings: [meeting('m', { character: 'decides', participants: seats('a', 'b', 'c') })],
      goals: [{ id: 'g', text: 'Op tijd', origin: 'joint', adoptedIn: 'm', date: '2026-01-01' }],
    })
    const [level] = compared(before, after).levels
    expect(level?.chain).toBeNull()
    const goal = level?.features.find(({ feature }) => feature === 'joint-goal')
    expect(goal?.before?.state).not.toBe('seen')
    expect(goal?.after?.state).toBe('seen')
    expect(level?.features.some(({ feature }) => feature === 'awareness')).toBe(false)
  })
})

describe('laws', () => {
  const swapped = (one: object): unknown =>
    JSON.parse(JSON.stringify(one), (_key, value) => {
      if (typeof value !== 'object' || value === null || !('before' in value || 'after' in value)) return value
      const { before, after, ...rest } = value
      return {
        ...rest,
        ...(after === undefined ? {} : { before: after }),
        ...(before === undefined ? {} : { after: before }),
      }
    })
  const plain = (one: object): unknown => JSON.parse(JSON.stringify(one))
  const noDifferences = (map: ChainMap) => {
    const { load, seats: ofSeats, venues, couplings, signals, levels } = compared(map, map)
    expect(load.parties.filter(({ isChanged, difference }) => isChanged || difference !== 0)).toEqual([])
    expect([load.total.difference, ofSeats.meetings, venues.dependencies, couplings.changed]).toEqual([0, [], [], []])
    expect([signals.gone, signals.come, signals.otherwise]).toEqual([[], [], []])
    expect(levels.flatMap(({ features }) => features)).toEqual([])
  }
  const turned = (first: ChainMap, second: ChainMap) => {
    const there = compared(first, second)
    const back = compared(second, first)
    const { signals, load, ...rest } = there
    expect(swapped(rest)).toEqual(
      plain({ seats: back.seats, venues: back.venues, couplings: back.couplings, levels: back.levels }),
    )
    expect(back.load.parties.map(({ party }) => party)).toEqual(load.parties.map(({ party }) => party))
    expect(back.load.parties.map(({ difference }) => difference)).toEqual(
      load.parties.map(({ difference }) => (difference === undefined ? undefined : 0 - difference)),
    )
    expect([back.signals.gone, back.signals.come]).toEqual([signals.come, signals.gone])
    expect(new Set(back.signals.otherwise.map(({ before }) => before.key))).toEqual(
      new Set(signals.otherwise.map(({ after }) => after.key)),
    )
    expect(signals.same + signals.otherwise.length).toBe(back.signals.same + back.signals.otherwise.length)
  }

  it('a map beside itself differs in nothing, and what is turned round has its sides changed over', () => {
    fc.assert(
      fc.property(randomMaps, randomMaps, (first, second) => {
        noDifferences(first)
        turned(first, second)
      }),
      { numRuns: 40 },
    )
  })

  it('holds for an example and what commands make of it', async () => {
    const map = await (examples.find(({ id }) => id === 'loonaangifteketen') ?? examples[0])?.load()
    if (!map) throw new Error('there is no example')
    noDifferences(map)
    fc.assert(
      fc.property(fc.array(commandSeed, { maxLength: 8 }), (seeds) => {
        const other = seeds.reduce((now, seed, turn) => {
          const result = applyCommand(now, commandFrom(now, seed, turn))
          return result.ok ? result.map : now
        }, map)
        turned(map, other)
      }),
      { numRuns: 10 },
    )
  })
})
