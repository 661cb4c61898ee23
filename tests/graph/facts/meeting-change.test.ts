import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { absorbEffects, decidedHereOnly, loadChange } from '../../../src/graph/facts/meeting-change'
import { meetingLoad } from '../../../src/graph/facts/meeting-load'
import type { ChainMap } from '../../../src/model/chain-map'
import { applyCommand } from '../../../src/model/commands/apply-command'
import type { Command } from '../../../src/model/commands/command'
import type { Meeting } from '../../../src/model/schema/governance'
import { chainMap, dependency, party } from '../../support/chain-builder'

const table = (id: string, seats: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id,
  scope: 'chain',
  permanence: 'standing',
  participants: [...seats].map((one) => ({ party: one })),
  ...fields,
})

const mapOf = (...meetings: Meeting[]) =>
  chainMap({
    parties: [...'abcd'].map((id) => party(id)),
    dependencies: [dependency('ab', 'a', 'b'), dependency('bc', 'b', 'c')],
    meetings,
  })

function after(map: ChainMap, command: Command): ChainMap {
  const result = applyCommand(map, command)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.map
}

const changeOf = (map: ChainMap, command: Command) =>
  loadChange(buildChainGraph(map), buildChainGraph(after(map, command)))

const intoN = { type: 'absorb-meeting', absorbed: 'm', into: 'n' } as const

describe('what a change of meetings asks of the parties', () => {
  it('wins the rhythm of what is gone for who sat in both, and costs who only comes along', () => {
    const map = mapOf(table('m', 'acd', { frequency: 4 }), table('n', 'ab', { frequency: 12 }))
    expect(changeOf(map, intoN)).toEqual({
      parties: [
        { party: 'a', by: -4 },
        { party: 'c', by: 8 },
        { party: 'd', by: 8 },
      ],
      sessions: -4,
      isPartlyUnknown: false,
    })
  })

  it('of a meeting that stops is its rhythm for each who sat there', () => {
    const map = mapOf(table('m', 'ab', { frequency: 52 }), table('n', 'ab', { frequency: 12 }))
    expect(changeOf(map, { type: 'remove-records', ids: ['m'] })).toEqual({
      parties: [
        { party: 'a', by: -52 },
        { party: 'b', by: -52 },
      ],
      sessions: -52,
      isPartlyUnknown: false,
    })
  })

  it('is not wholly known when a rhythm is no number, and nothing for what has ended', () => {
    const words = mapOf(table('m', 'a', { frequency: 'naar behoefte' }), table('n', 'b', { frequency: 12 }))
    expect(changeOf(words, intoN)).toEqual({ parties: [{ party: 'a', by: 12 }], sessions: 0, isPartlyUnknown: true })
    const ended = mapOf(table('m', 'a', { frequency: 12, until: '2020-01-01' }), table('n', 'a', { frequency: 4 }))
    expect(changeOf(ended, intoN)).toEqual({ parties: [], sessions: 0, isPartlyUnknown: false })
  })

  it('adds up to what the page says of both maps', () => {
    const map = mapOf(table('m', 'abd', { frequency: 6 }), table('n', 'bcd', { frequency: 10 }))
    const sum = (of: ChainMap) => meetingLoad(buildChainGraph(of)).parties.reduce((all, one) => all + one.perYear, 0)
    const { parties } = changeOf(map, intoN)
    expect(parties.reduce((all, { by }) => all + by, 0)).toBe(sum(after(map, intoN)) - sum(map))
  })
})

describe('what else going into another meeting does', () => {
  it('is told from the two maps', () => {
    const map = chainMap({
      parties: [...'abc'].map((id) => party(id)),
      meetings: [
        table('m', '', {
          participants: [{ party: 'a', mandate: 'decide' }, { party: 'b' }],
          chair: 'c',
          discretion: 'withheld',
        }),
        table('n', '', { participants: [{ party: 'a', mandate: 'inform' }] }),
        table('low', '', { escalatesTo: 'm' }),
      ],
      goals: [{ id: 'g', text: 'Sneller', adoptedIn: 'm' }],
    })
    expect(absorbEffects(map, after(map, intoN), 'm', 'n')).toEqual({
      joining: ['b', 'c'],
      both: ['a'],
      apart: ['a'],
      moved: { meetings: 1, goals: 1 },
      isWithheld: true,
    })
    expect(absorbEffects(map, map, 'm', 'weg')).toBeUndefined()
  })
})

describe('what only one meeting decides on', () => {
  it('leaves out what another that is still held decides on', () => {
    const ended = table('old', 'ab', { decidesOn: ['bc'], until: '2020-01-01' })
    const graph = buildChainGraph(
      mapOf(table('m', 'ab', { decidesOn: ['ab', 'bc'] }), table('n', 'ab', { decidesOn: ['ab'] }), ended),
    )
    expect(decidedHereOnly(graph, 'm')).toEqual(['bc'])
    expect(decidedHereOnly(graph, 'n')).toEqual([])
    expect(decidedHereOnly(graph, 'old')).toEqual([])
  })
})
