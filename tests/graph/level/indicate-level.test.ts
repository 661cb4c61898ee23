import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { LEVEL_FEATURES, LEVELS } from '../../../src/graph/level/level-report'
import { type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import { LEVEL_INDICATIONS, type LevelIndication } from '../../../src/model/vocabulary'
import { levelSentence } from '../../../src/text/level-words'
import { textsOf } from '../../../src/text/texts'
import { randomMaps } from '../random-map'
import { smallMap, TODAY } from '../small-map'
import { answered } from './describe-feature'
import {
  agreement,
  GOAL,
  levelOf,
  messages,
  type Rest,
  reportOf,
  soundMap,
  soundParty,
  statement,
  TABLE,
  TRIANGLES,
} from './level-maps'

const ELSEWHERE = { ...TABLE, scope: 'other' } as const

test('no goal, no agreements and no table, each said in so many words: level 1', () => {
  const rest: Rest = { mission: null, meetings: [ELSEWHERE] }
  const level = levelOf(answered(rest, 'deliberate', 'dependency-without-agreement.none'))
  expect(level.indication).toBe('1')
  expect(messages(level.for)).toEqual(['joint-goal.none', 'agreements.none', 'forum.none'])
  expect(level.against).toEqual([])
  // The same map on which one of the three is merely empty.
  expect(levelOf(soundMap(rest))).toMatchObject({ indication: 'unclear', for: [], against: [] })
  expect(messages(levelOf(soundMap(rest)).missing)).toContain('missing.agreements')
  const { mission: _, ...silent } = rest
  expect(levelOf(answered(silent, 'deliberate', 'dependency-without-agreement.none')).indication).toBe('unclear')
})

test('awareness that two parties speak of is level 2; the word of one is not enough', () => {
  const both = [statement('a', 'awareness'), statement('b', 'awareness')]
  expect(levelOf(soundMap({ statements: both })).indication).toBe('2')
  const one = levelOf(soundMap({ statements: both.slice(0, 1) }))
  expect(one.indication).toBe('unclear')
  expect(messages(one.missing)).toContain('missing.awareness')
})

test('a joint goal alone is no level yet; what more is needed stands there', () => {
  const level = levelOf(soundMap({ meetings: [{ ...ELSEWHERE, scope: 'triangle' }], goals: [GOAL] }))
  expect(level.indication).toBe('unclear')
  expect(messages(level.missing)).toEqual(['missing.agreements', 'missing.awareness'])
})

test('level 3 asks that two parties confirm the weighing, one of them a client', () => {
  const parts = { meetings: [TABLE], goals: [GOAL], agreements: [agreement('x', ['a', 'b'])], triangles: TRIANGLES }
  const withVoices = (...parties: readonly string[]) =>
    levelOf(soundMap({ ...parts, statements: parties.map((id) => statement(id, 'feasibility-weighed')) }))
  expect(withVoices('a', 'f').indication).toBe('3')
  expect(withVoices('a', 'b').indication).toBe('2-3')
  expect(messages(withVoices('a', 'b').unknown)).toContain('feasibility-weighed.unconfirmed')
  expect(withVoices('f').indication).toBe('2-3')

  const order = {
    id: 'o',
    triangle: 't',
    client: 'f',
    product: 'besluiten',
    from: '2026-01-01',
    until: '2026-12-31',
    goals: ['g'],
    chainEffectChecked: { date: '2026-02-01', by: 'a' },
  }
  expect(levelOf(soundMap({ ...parts, assignments: [order] })).indication).toBe('2-3')
  const confirmed = { ...order, confirmedBy: { party: 'f', date: '2026-03-01' } }
  expect(levelOf(soundMap({ ...parts, assignments: [confirmed] })).indication).toBe('3')
})

test('many unknown fields stop the indication; old confirmations alone do not', () => {
  const agreements = ['ab', 'bc', 'cd', 'de', 'ef'].map((pair) => agreement(pair, [...pair]))
  expect(levelOf(soundMap({ agreements })).indication).toBe('2')
  const open = agreements.map(({ id, title, kind, parties }) => ({ id, title, kind, parties }))
  const bare = soundMap({ agreements: open, meetings: ['m1', 'm2'].map((id) => ({ ...bareMeeting, id })) })
  expect(messages(reportOf(bare).missing)).toEqual(['missing.fields'])
  expect(levelOf(bare)).toMatchObject({ indication: 'unclear', leansTo: '2' })
  const old = { ...soundMap({ agreements }), settings: { staleDays: 1 } }
  expect(levelOf(old).indication).toBe('2')
})

const bareMeeting = { name: 'Overleg', scope: 'other', permanence: 'standing' } as const

test('three raised signals about unclear steering give traits of level 1, and change nothing else', () => {
  const clients = (...parties: readonly string[]) => parties.map((party) => ({ party, coordinating: false }))
  const triangle = (contractor: string) => ({
    id: `t_${contractor}`,
    contractor,
    owner: { party: 'e' },
    clients: clients('d', 'f'),
  })
  const agreements = [agreement('x', ['a', 'b'])]
  const level = (...contractors: readonly string[]) =>
    levelOf(soundMap({ agreements, triangles: contractors.map(triangle) }))
  expect(level('a', 'b')).toMatchObject({ indication: '2', levelOneTraits: false })
  expect(level('a', 'b', 'c')).toMatchObject({ indication: '2', levelOneTraits: true })
  const signals = level('a', 'b', 'c').against.filter(({ message }) => message === 'signal')
  expect(messages(signals)).toEqual(Array(3).fill('multiple-clients-uncoordinated.none'))
})

/** Two chains of three parties; what is given for the first is not given for the second. */
function twoChains(rest: Rest = {}): ChainMap {
  const parties = [...'abcdef'].map((id) => ({ ...soundParty(id), chains: [id < 'd' ? 'k1' : 'k2'] }))
  return smallMap({
    parties,
    dependencies: ['a>b!', 'b>c!', 'd>e!', 'e>f!'].map((arrow) => [arrow, { nature: 'partner' }] as const),
    chains: [
      { id: 'k1', name: 'Eerste' },
      { id: 'k2', name: 'Tweede' },
    ],
    ...rest,
  })
}

test('each chain is looked at apart; there is one indication for all only when they agree', () => {
  const first = agreement('x', ['a', 'b'])
  const second = agreement('y', ['d', 'e'])
  const one = reportOf(twoChains({ agreements: [first] }))
  expect(one.chains.map(({ chain, indication }) => [chain, indication])).toEqual([
    ['k1', '2'],
    ['k2', 'unclear'],
  ])
  expect(one.overall).toBeNull()
  expect(reportOf(twoChains({ agreements: [first, second] })).overall).toBe('2')
  // An agreement across both chains is one of neither.
  expect(reportOf(twoChains({ agreements: [agreement('z', ['c', 'd'])] })).overall).toBe('unclear')
})

test('a word about one chain counts there only; about the whole map where the party stands', () => {
  const states = (statements: Rest['statements']) =>
    reportOf(twoChains({ statements: statements ?? [] })).chains.map(({ indication }) => indication)
  expect(states([statement('a', 'awareness'), statement('b', 'awareness')])).toEqual(['2', 'unclear'])
  const abroad = [...'ab'].map((id) => statement(id, 'awareness', true, { chain: 'k2' }))
  expect(states(abroad)).toEqual(['unclear', '2'])
})

test('one chain on the map is the map as a whole', () => {
  const map = soundMap({ chains: [{ id: 'k', name: 'Keten' }], agreements: [agreement('x', ['a', 'b'])] })
  expect(levelOf(map)).toMatchObject({ chain: null, indication: '2', confirmedBy: [...'abcdef'] })
  expect(reportOf(map)).toMatchObject({ day: TODAY, missing: [], overall: '2' })
})

/** The same map with the records of every table in another order. */
function shuffled(map: ChainMap, seed: readonly number[]): ChainMap {
  const tables = COLLECTIONS.map((collection) => {
    const entries = Object.entries(map[collection])
    const order = entries.map((entry, i) => ({ entry, weight: seed[i % seed.length] ?? 0 }))
    order.sort((a, b) => a.weight - b.weight)
    return [collection, Object.fromEntries(order.map(({ entry }) => entry))]
  })
  return { ...map, ...Object.fromEntries(tables) }
}

/** A rich map, so that every feature has something to say. */
const RICH = twoChains({
  meetings: [TABLE, { ...TABLE, id: 'm2', name: 'Tweede tafel', character: 'decides', decidesOn: ['a_b', 'g'] }],
  goals: [
    { ...GOAL, contributions: [...'ace'].map((party) => ({ party, what: 'werk' })) },
    { ...GOAL, id: 'g2', text: 'Ander doel', origin: 'imposed' },
  ],
  agreements: [
    agreement('x', ['a', 'b']),
    agreement('y', [...'abc']),
    { ...agreement('z', ['d', 'e']), tags: ['fallback'] },
  ],
  triangles: TRIANGLES,
  assignments: [
    {
      id: 'o',
      triangle: 't',
      client: 'f',
      product: 'besluiten',
      chainEffectChecked: { date: '2026-02-01', by: 'a' },
      goals: ['g'],
    },
    { id: 'o2', triangle: 't', client: 'f', product: 'opvang', chainEffectChecked: null, goals: [] },
  ],
  statements: [
    statement('a', 'awareness'),
    statement('b', 'awareness', false),
    statement('f', 'chain-effects-weighed'),
  ],
})

test('the order of records does not matter', () => {
  const seeds = fc.array(fc.nat(100), { minLength: 3, maxLength: 20 })
  const expected = reportOf(RICH)
  expect(expected.chains[0]?.features.length).toBe(LEVEL_FEATURES.length)
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(reportOf(shuffled(RICH, seed))).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test('with other ids the same is indicated', () => {
  const outcome = (map: ChainMap) =>
    reportOf(map).chains.map(({ indication, features, for: up, against, unknown }) => [
      indication,
      features.map(({ state }) => state),
      [up, against, unknown].map(messages),
    ])
  // Every id of this map is a text of its own, so that it can be replaced wherever it stands.
  const text = JSON.stringify(RICH)
  const ids = COLLECTIONS.flatMap((collection) => Object.keys(RICH[collection]))
  const renamed = ids.reduce((all, id) => all.replaceAll(`"${id}"`, `"z_${id}"`), text)
  expect(renamed).not.toBe(text)
  expect(outcome(JSON.parse(renamed))).toEqual(outcome(RICH))
})

test('on any map the report is well formed', () => {
  fc.assert(
    fc.property(randomMaps, (map) => {
      const { level } = analyse(map, { today: TODAY, measures: false })
      expect(level.chains.length).toBeGreaterThan(0)
      for (const chain of level.chains) {
        expect(LEVEL_INDICATIONS).toContain(chain.indication)
        const names = chain.features.map(({ feature }) => feature)
        expect(names).toEqual([...LEVEL_FEATURES])
        expect(chain.missing.length + level.missing.length > 0).toBe(chain.indication === 'unclear')
        const pointers = LEVELS.flatMap((one) => chain.pointers[one])
        // Each known thing is a trait of one level, and of none that nobody filled in.
        expect(new Set(pointers).size).toBe(pointers.length)
        for (const line of chain.features.flatMap(({ lines }) => lines.unknown)) expect(pointers).not.toContain(line)
        for (const { about } of [...pointers, ...chain.for, ...chain.against, ...chain.unknown, ...chain.missing]) {
          for (const { kind, id } of about) if (kind !== 'map') expect(map[kind][id]).toBeDefined()
        }
      }
    }),
    { numRuns: 150 },
  )
})

const ORDER: readonly LevelIndication[] = ['unclear', '1', '2', '2-3', '3']
/** The same map without thresholds: then the figures about the map itself close nothing. */
const trusting = (map: ChainMap): ChainMap => ({ ...map, settings: { confirmedShare: 0, unknownShare: 1 } })

test('more evidence for a level never takes its trait away, nor brings the chain nearer to a lower one, on any map', () => {
  const found = new Set<string>()
  fc.assert(
    fc.property(randomMaps, (map) => {
      const parties = Object.keys(map.parties).sort()
      const [one, other] = parties
      if (one === undefined || other === undefined) return
      const signed = agreement('agr_new', [one, other])
      const said = [one, other].map((id) => statement(id, 'awareness', true, { date: '2026-05-31' }))
      const more: readonly (readonly [string, ChainMap])[] = [
        ['agreement', { ...map, agreements: { ...map.agreements, agr_new: signed } }],
        [
          'statements',
          { ...map, statements: { ...map.statements, ...Object.fromEntries(said.map((s) => [s.id, s])) } },
        ],
      ]
      const before = reportOf(trusting(map)).chains
      for (const [what, richer] of more) {
        reportOf(trusting(richer)).chains.forEach((after, i) => {
          const was = before[i]
          if (!was) throw new Error('evidence makes no chain')
          found.add(`${what} ${after.leansTo}`)
          expect(ORDER.indexOf(after.leansTo), what).toBeGreaterThanOrEqual(ORDER.indexOf(was.leansTo))
          for (const level of ['2', '3'] as const) {
            if (was.pointers[level].length > 0) expect(after.pointers[level].length, what).toBeGreaterThan(0)
          }
        })
      }
    }),
    { numRuns: 100 },
  )
  expect([...found].some((one) => one.startsWith('agreement 2'))).toBe(true)
})

test('a half-filled map says where the known points and what is missing; an empty one says that it cannot be said', () => {
  const texts = textsOf('nl')
  const sentence = (map: ChainMap) => levelSentence(levelOf(map), 'de keten', texts)
  const half = smallMap({
    parties: ['a', 'b', 'c'],
    dependencies: ['a>b!', 'b>c!'],
    agreements: [agreement('x', ['a', 'b'])],
    goals: [{ id: 'g', text: 'Doel', origin: 'imposed' }],
  })
  expect(levelOf(half).indication).toBe('unclear')
  expect(sentence(half)).toBe(
    'Wat van de keten bekend is, wijst op niveau 2: partijen stemmen met elkaar af, met ook trekken van niveau 1.',
  )
  expect(messages(levelOf(half).pointers['1'])).toEqual(['joint-goal.imposed'])
  expect(messages(levelOf(half).pointers['2'])).toEqual(['agreements.bilateral'])
  expect(messages(levelOf(half).missing)).toEqual(expect.arrayContaining(['missing.forum', 'missing.awareness']))
  expect(messages(reportOf(half).missing)).toContain('missing.confirmations')

  // Only a trait of one level, and nothing that the chain comes nearest to.
  const { agreements: _, ...goalOnly } = half
  expect(sentence({ ...goalOnly, agreements: {} })).toBe(
    'Wat van de keten bekend is, heeft trekken van niveau 1. Op welk niveau zij lijkt, is daarmee nog niet te zeggen.',
  )
  for (const empty of [smallMap({}), smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'] })]) {
    expect(sentence(empty)).toBe('Op welk niveau van sturing de keten lijkt, is nog niet te zeggen.')
    expect(LEVELS.flatMap((one) => levelOf(empty).pointers[one])).toEqual([])
  }
})

test('how much there is of it does not count: one agreement and twelve are said alike', () => {
  const texts = textsOf('nl')
  const said = (...pairs: readonly string[]) =>
    levelSentence(
      levelOf(
        smallMap({
          parties: [...'abcdef'],
          dependencies: ['a>b!'],
          agreements: pairs.map((p) => agreement(p, [...p])),
        }),
      ),
      'de keten',
      texts,
    )
  expect(said('ab', 'cd', 'ef', 'ac')).toBe(said('ab'))
  expect(said('ab')).not.toMatch(/[4-9]|%/)
})
