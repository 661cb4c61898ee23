import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { conversationOf, printingOrder } from '../../../src/graph/conversation/conversation'
import { WEIGHTS } from '../../../src/graph/conversation/weight'
import { rules } from '../../../src/graph/rules/index'
import { runRules } from '../../../src/graph/run-rules'
import type { ChainMap } from '../../../src/model/chain-map'
import type { Answer } from '../../../src/model/schema/findings-and-views'
import { ANSWERS } from '../../../src/model/vocabulary'
import { chainMap } from '../../support/chain-builder'
import { randomMaps } from '../random-map'
import { smallMap } from '../small-map'
import { answer, finding, TODAY } from './sample'

const findingsOf = (map: ChainMap) => runRules(buildChainGraph(map), rules)
const talk = (map: ChainMap) => conversationOf(map, findingsOf(map), TODAY)
const openKeys = (map: ChainMap) => talk(map).stories.flatMap(({ items }) => items.map((item) => item.finding.key))
const answered = (map: ChainMap, answers: readonly Answer[]): ChainMap => ({
  ...map,
  answers: Object.fromEntries(answers.map((one) => [one.id, one])),
})

const named = (ids: string) => [...ids].map((id) => ({ id, name: `Partij ${id}`, steering: 'own-board' as const }))
const ARROWS = ['g>h', 'h>a', 'a>b', 'b>c', 'c>d', 'd>e', 'e>f', 'f>i']

/** A row in which c is the hinge: four parties on either side. */
const ROW = smallMap({ parties: named('abcdefghi'), dependencies: ARROWS })

function answerTo(map: ChainMap, rule: string, fields: Partial<Answer> = {}): ChainMap {
  const found = findingsOf(map).find((one) => one.rule === rule && one.about[0]?.id === 'c')
  if (!found) throw new Error(`no finding of ${rule}`)
  return answered(map, [answer('x', found.key, { inputsHash: found.inputsHash, ...fields })])
}

describe('a conversation about a real map', () => {
  const ANSWERED = answerTo(ROW, 'articulation-party')
  const [key = ''] = talk(ANSWERED).answered.deliberate.map((item) => item.finding.key)

  it('takes what was answered out of the stories and counts it', () => {
    const before = talk(ROW)
    const after = talk(ANSWERED)
    expect(key).toContain('articulation-party')
    expect(openKeys(ROW)).toContain(key)
    expect(openKeys(ANSWERED)).not.toContain(key)
    expect(after.counts).toMatchObject({ open: before.counts.open - 1, deliberate: 1, returned: 0, lapsed: 0 })
  })

  it('does not bring an answer back because a record was renamed', () => {
    const renamed: ChainMap = {
      ...ANSWERED,
      parties: Object.fromEntries(
        Object.entries(ANSWERED.parties).map(([id, one]) => [id, { ...one, name: `${one.name} (nieuw)` }]),
      ),
    }
    expect(talk(renamed).answered.deliberate.map((item) => item.finding.key)).toEqual([key])
    expect(talk(renamed).counts.returned).toBe(0)
  })

  it('brings it back when the facts change, and keeps the answer when the cause is gone', () => {
    const third = smallMap({
      parties: named('abcdefghijklm'),
      dependencies: [...ARROWS, 'c>j', 'j>k', 'k>l', 'l>m'],
    })
    const back = talk({ ...third, answers: ANSWERED.answers })
    expect(back.counts).toMatchObject({ returned: 1, deliberate: 0, lapsed: 0 })
    const around = smallMap({ parties: Object.values(ROW.parties), dependencies: [...ARROWS, 'i>g'] })
    const gone = talk({ ...around, answers: ANSWERED.answers })
    expect(gone.lapsed).toEqual(Object.values(ANSWERED.answers))
    expect(gone.counts).toMatchObject({ returned: 0, deliberate: 0, lapsed: 1 })
  })

  it('gives the same stories whatever the order of records', () => {
    fc.assert(
      fc.property(randomMaps, (map) => {
        const turned = Object.fromEntries(
          Object.entries(map).map(([name, value]) => [
            name,
            typeof value === 'object' && value !== null && !Array.isArray(value)
              ? Object.fromEntries(Object.entries(value).reverse())
              : value,
          ]),
        ) as unknown as ChainMap
        const keysOf = (one: ChainMap) =>
          talk(one).stories.map((story) => [story.key, story.items.map((item) => item.finding.key)])
        expect(keysOf(turned)).toEqual(keysOf(map))
      }),
      { numRuns: 30 },
    )
  })
})

describe('the filter', () => {
  const FINDINGS = [
    finding('a:1', { group: 'goals', severity: 'high' }),
    finding('b:2', { group: 'structure', severity: 'low' }),
    finding('c:3', { group: 'goals', kind: 'question' }),
    finding('d:4', { group: 'goals' }),
  ]
  const MAP = chainMap({
    answers: [
      answer('x', 'd:4', { answer: 'action' }),
      answer('y', 'b:2', { inputsHash: 'before' }),
      answer('z', 'gone:1'),
    ],
  })
  const show = (filter: Parameters<typeof conversationOf>[3]) => {
    const { stories, answered: given, lapsed } = conversationOf(MAP, FINDINGS, TODAY, filter)
    return {
      open: stories.flatMap(({ items }) => items.map((item) => item.finding.key)).sort(),
      answered: Object.values(given)
        .flat()
        .map((item) => item.finding.key),
      lapsed: lapsed.map(({ id }) => id),
    }
  }

  it.each([
    [{}, { open: ['a:1', 'b:2'], answered: ['d:4'], lapsed: ['z'] }],
    [{ group: 'goals' }, { open: ['a:1'], answered: ['d:4'], lapsed: [] }],
    [{ weight: 'medium' }, { open: [], answered: ['d:4'], lapsed: [] }],
    [{ stage: 'returned' }, { open: ['b:2'], answered: [], lapsed: [] }],
    [{ stage: 'open' }, { open: ['a:1', 'b:2'], answered: [], lapsed: [] }],
    [{ stage: 'action' }, { open: [], answered: ['d:4'], lapsed: [] }],
    [{ stage: 'lapsed' }, { open: [], answered: [], lapsed: ['z'] }],
  ] as const)('%o lets through %o', (filter, expected) => {
    expect(show(filter)).toEqual(expected)
  })

  it('changes no count and hides no group from its own list', () => {
    const all = conversationOf(MAP, FINDINGS, TODAY)
    const some = conversationOf(MAP, FINDINGS, TODAY, { group: 'structure', weight: 'high' })
    expect(some.counts).toEqual(all.counts)
    expect(all.counts).toEqual({
      open: 2,
      returned: 1,
      action: 1,
      deliberate: 0,
      'find-out': 0,
      incorrect: 0,
      elsewhere: 0,
      lapsed: 1,
    })
    expect([...some.choices.group.keys()].sort()).toEqual(['goals', 'structure'])
    expect(some.subjects).toBe(all.subjects)
  })

  it.each([
    [{}, { stage: [2, 1, 1, 1], group: [2, 1], weight: [1, 1, 1, 0] }],
    [{ group: 'goals' }, { stage: [1, 0, 1, 0], group: [2, 1], weight: [1, 1, 0, 0] }],
    [{ weight: 'low' }, { stage: [1, 1, 0, 0], group: [0, 1], weight: [1, 1, 1, 0] }],
    [{ stage: 'action' }, { stage: [2, 1, 1, 1], group: [1, 0], weight: [0, 1, 0, 0] }],
    [
      { stage: 'returned', group: 'structure' },
      { stage: [1, 1, 0, 0], group: [0, 1], weight: [0, 0, 1, 0] },
    ],
  ] as const)('with %o counts for each choice what it would show', (filter, expected) => {
    const { choices } = conversationOf(MAP, FINDINGS, TODAY, filter)
    expect({
      stage: [choices.stage.open, choices.stage.returned, choices.stage.action, choices.stage.lapsed],
      group: [choices.group.get('goals'), choices.group.get('structure')],
      weight: WEIGHTS.map((weight) => choices.weight[weight]),
    }).toEqual(expected)
  })

  it('counts the subjects of all that is open, whatever it lets through', () => {
    const parties = ['p', 'p', 'q'].map((id, i) => finding(`a:${i}`, { about: [{ kind: 'parties', id }] }))
    const wanted = { weight: 'high' } as const
    expect(conversationOf(chainMap({}), parties, TODAY).subjects).toBe(2)
    expect(conversationOf(chainMap({}), parties, TODAY, wanted)).toMatchObject({ subjects: 2, stories: [] })
  })
})

describe('the three kinds of speech', () => {
  const FINDINGS = [
    finding('a:1', { group: 'goals' }),
    finding('b:2', { group: 'coupling', kind: 'question' }),
    finding('c:3', { group: 'structure', kind: 'question' }),
    finding('map-one-sided-or-stale:4', { group: 'map' }),
    finding('department-outdated:5', { group: 'department' }),
    finding('more:6', { message: 'more-findings' }),
  ]
  const MAP = chainMap({ answers: [answer('x', 'c:3')] })

  it('stand apart: signals in stories, questions by lens in the order of the lenses, upkeep by itself', () => {
    const { stories, questions, upkeep, counts } = conversationOf(chainMap({}), FINDINGS, TODAY)
    expect(stories.map(({ items }) => items.map((item) => item.finding.key))).toEqual([['a:1']])
    expect(questions.map(({ lens, item }) => [lens, item.finding.key])).toEqual([
      ['parties', 'c:3'],
      ['roles', 'b:2'],
    ])
    expect(upkeep.map((item) => item.finding.key)).toEqual([
      'map-one-sided-or-stale:4',
      'department-outdated:5',
      'more:6',
    ])
    expect(counts.open).toBe(1)
  })

  it('lose no answer: a question that the room answered stands among the answers', () => {
    const { questions, answered: given } = conversationOf(MAP, FINDINGS, TODAY)
    expect(questions.map(({ item }) => item.finding.key)).toEqual(['b:2'])
    expect(given.deliberate.map((item) => item.finding.key)).toEqual(['c:3'])
  })
})

describe('what is said against the map being sure', () => {
  it('is named, the weightiest reason first, also when it was put off or filtered out', () => {
    const honesty = (variant: string) =>
      finding(`map-one-sided-or-stale.${variant}:map`, { message: `map-one-sided-or-stale.${variant}`, group: 'map' })
    const [open, sided] = [honesty('unknown'), honesty('one-sided')]
    const put = answer('x', sided.key, { answer: 'find-out', until: '2099-01-01' })
    const talked = conversationOf(chainMap({ answers: [put] }), [open, finding('b:1'), sided], TODAY, {
      group: 'goals',
    })
    expect(talked.doubts.map(({ key }) => key)).toEqual([sided.key, open.key])
  })

  it('is not a rule that failed', () => {
    const failed = finding('rule-failed:map-one-sided-or-stale', {
      rule: 'map-one-sided-or-stale',
      message: 'rule-failed',
    })
    expect(conversationOf(chainMap({}), [failed], TODAY).doubts).toEqual([])
  })
})

describe('on paper', () => {
  it('stands what is open first, story by story, and bewust zo last; empty parts are left out', () => {
    const findings = [finding('a:1'), ...ANSWERS.map((kind) => finding(`${kind}:1`))]
    const map = chainMap({
      answers: [...ANSWERS.map((kind) => answer(`n-${kind}`, `${kind}:1`, { answer: kind })), answer('z', 'gone:1')],
    })
    const paper = printingOrder(conversationOf(map, findings, TODAY))
    expect(paper.map(({ stage }) => stage)).toEqual([
      'open',
      'action',
      'find-out',
      'incorrect',
      'elsewhere',
      'lapsed',
      'deliberate',
    ])
    expect(paper.map(({ items, answers }) => items.length + answers.length)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(printingOrder(conversationOf(chainMap(), findings, TODAY)).map(({ stage }) => stage)).toEqual(['open'])
  })
})
