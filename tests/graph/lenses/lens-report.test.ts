import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LENS_QUESTIONS } from '../../../src/graph/lenses/lens-questions'
import { lensReport } from '../../../src/graph/lenses/lens-report'
import type { LensStop } from '../../../src/graph/lenses/lens-stop'
import { nextStop } from '../../../src/graph/lenses/next-stop'
import type { ChainMap } from '../../../src/model/chain-map'
import { LENSES, type Lens } from '../../../src/model/vocabulary'
import { chainMap, dependency, type MapParts, party, triangle } from '../../support/chain-builder'
import { randomMaps } from '../random-map'

const TODAY = '2026-06-01'

function report(lens: Lens, parts: MapParts) {
  return lensReport(chainMap(parts), lens, TODAY)
}

/** How far a lens is, as the strip says it: `steering 1/2`. */
function counts(lens: Lens, parts: MapParts): string[] {
  return report(lens, parts).questions.map(({ id, done, total }) => `${id} ${done}/${total}`)
}

/** Where one is asked what: `p1 steering`, with the place in a list after it. */
function open(stops: readonly LensStop[]): string[] {
  return stops
    .filter(({ answered }) => !answered)
    .map(({ record, question, item }) => `${record.id} ${question}${item === undefined ? '' : ` ${item}`}`)
}

describe('what counts', () => {
  it('parties: deliberately none is an answer, a ministry is not asked how it is steered', () => {
    const parties = [
      party('a', { steering: 'triangle', department: 'JenV', role: 'beslist' }),
      party('b', { steering: null, department: null }),
      party('c'),
      party('m', { kind: 'ministry' }),
      party('g', { tier: 'municipal', kind: 'municipality' }),
    ]
    expect(counts('parties', { parties })).toEqual([
      'parties.steering 2/4',
      'parties.department 2/4',
      'parties.role 1/5',
    ])
    expect(report('parties', { parties }).main).toEqual({ id: 'parties.steering', done: 2, total: 4 })
    const steps = [{ id: 's', name: 'Stap', chain: 'k' }]
    const chains = ['k', 'l'].map((id) => ({ id, name: id }))
    expect(counts('parties', { parties, steps, chains })).toContain('parties.step 0/4')
    expect(counts('parties', { parties, steps, chains })).toContain('parties.chains 0/5')
  })

  it('dependencies: the nature is named by the room, or by both ends', () => {
    const dependencies = [
      dependency('1', 'a', 'b', { nature: 'partner' }),
      dependency('2', 'a', 'b', { supplierView: 'partner', dependentView: null }),
      dependency('3', 'a', 'b', { supplierView: 'partner' }),
      dependency('4', 'a', 'b', { critical: false }),
    ]
    const { main, questions } = report('dependencies', { parties: [party('a'), party('b')], dependencies })
    expect(main).toEqual({ id: 'nature', done: 2, total: 4 })
    expect(questions.map(({ id }) => id)).toEqual(LENS_QUESTIONS.dependencies)
    // What the room says of both holds for an end that says nothing else.
    expect(questions.slice(1, 3)).toEqual([
      { id: 'supplierView', done: 3, total: 4 },
      { id: 'dependentView', done: 2, total: 4 },
    ])
    // At which developments somebody acts is not asked where the next step does not stop without it.
    expect(questions).toContainEqual({ id: 'dependencies.noticeOfChange', done: 0, total: 3 })
  })

  it('meetings: every seat has a mandate of its own; what has ended is not asked about', () => {
    const base = { scope: 'chain', permanence: 'standing' } as const
    const meetings = [
      { ...base, id: 'oud', name: 'Oud', until: '2026-05-31' },
      {
        ...base,
        id: 'raad',
        name: 'Raad',
        character: 'informs' as const,
        participants: [{ party: 'a', mandate: 'decide' as const }, { party: 'b' }, { party: 'c', mandate: null }],
      },
      { ...base, id: 'tafel', name: 'Tafel' },
    ]
    const { main, stops } = report('meetings', { meetings })
    expect(main).toEqual({ id: 'mandate', done: 2, total: 3 })
    expect(open(stops)).toContain('raad mandate 1')
    expect(open(stops)).toContain('tafel meetings.participants')
    // A meeting that only informs decides nothing.
    expect(open(stops).filter((line) => line.endsWith('meetings.decidesOn'))).toEqual(['tafel meetings.decidesOn'])
    expect(open(stops).some((line) => line.startsWith('oud'))).toBe(false)
  })

  it('meetings: over what a mandate goes is asked of who may decide, where something critical is decided', () => {
    const participants = [
      { party: 'a', mandate: 'decide' as const },
      { party: 'b', mandate: 'decide' as const, scope: null },
      { party: 'c', mandate: 'refer' as const },
    ]
    const raad = { id: 'raad', name: 'Raad', scope: 'chain', permanence: 'standing', participants } as const
    const asked = (decidesOn: string[], critical: boolean) =>
      counts('meetings', {
        parties: ['a', 'b', 'c'].map((id) => party(id)),
        dependencies: [dependency('d', 'a', 'b', { critical })],
        meetings: [{ ...raad, participants, decidesOn }],
      }).filter((line) => line.startsWith('mandateScope'))
    expect(asked(['d'], true)).toEqual(['mandateScope 1/2'])
    expect(asked(['d'], false)).toEqual([])
    expect(asked([], true)).toEqual([])
  })

  it('roles: the functions of owner and clients, one who coordinates, then what is ordered in the triangle', () => {
    const triangles = [
      triangle('t', {
        contractor: 'a',
        owner: { party: 'm', function: 'SG' },
        clients: [{ party: 'd', function: 'DG' }, { party: 'e' }],
      }),
      triangle('u', { contractor: null, owner: null, clients: [] }),
    ]
    const assignments = [{ id: 'o', triangle: 't', client: 'd', product: 'werk', from: '2026-01-01' }]
    const couplingPoints = [
      { id: 'k', kind: 'governance' as const, ends: [{ triangle: 't' }, { party: 'b' }] as const, moment: 3 },
    ]
    const parts = { triangles, assignments, couplingPoints } as unknown as MapParts
    expect(open(report('roles', parts).stops)).toEqual([
      't clientFunction 1',
      't coordinating 0',
      't coordinating 1',
      't triangles.documents',
      'o orderPeriod',
      'o assignments.volume',
      'o assignments.chainEffectChecked',
      'o assignments.goals',
      'u triangles.documents',
      'k couplingPoints.meeting',
    ])
    const coordinated = [triangle('t', { clients: [{ party: 'd', coordinating: true }, { party: 'e' }] })]
    expect(counts('roles', { triangles: coordinated })).toContain('coordinating 2/2')
    const order = report('roles', parts).stops.find(({ question }) => question === 'orderPeriod')
    expect(order?.field).toBe('until')
  })

  it('agreements: a dependency is covered by one that holds and names it; its fields come right after', () => {
    const parties = [party('a'), party('b')]
    const dependencies = [dependency('1', 'a', 'b'), dependency('2', 'b', 'a')]
    const agreements = [
      { id: 'x', title: 'X', kind: 'covenant' as const, parties: ['a', 'b'], covers: ['2'], until: null },
      { id: 'weg', title: 'Weg', kind: 'covenant' as const, covers: ['1'], until: '2025-01-01' },
    ]
    const { main, stops } = report('agreements', {
      parties,
      dependencies,
      agreements,
      positions: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 } },
    })
    expect(main).toEqual({ id: 'covered', done: 1, total: 2 })
    expect(open(stops)).toEqual(['1 covered', 'x agreements.reviewOn', 'x agreements.where'])
  })

  it('goals: first what holds for the map, then the goals, then who governs each chain', () => {
    const goals = [{ id: 'g', text: 'Op tijd', origin: 'joint' as const, contributions: [] }]
    const parts: MapParts = { goals, chains: [{ id: 'k', name: 'Keten', reporting: null }], dominantProblem: null }
    expect(open(report('goals', parts).stops)).toEqual([
      'map map.mission',
      'g goals.adoptedIn',
      'g goals.indicator',
      'g goals.inTensionWith',
      'k chains.accountable',
      'k chains.steeringGroup',
      'k chains.workingGroup',
      'k chains.chainOffice',
      'k chains.decisionModel',
    ])
    expect(report('goals', parts).main).toEqual({ id: 'goals.contributions', done: 1, total: 1 })
  })

  it('bottlenecks: what was only raised is still open', () => {
    const base = { text: 'te laat', category: 'scarcity' as const, about: [], dimension: null, factor: null }
    const bottlenecks = [
      { ...base, id: '1', state: 'raised' as const, raisedBy: null },
      { ...base, id: '2', state: 'confirmed' as const, raisedBy: null },
      { ...base, id: '3', state: 'resolved' as const },
    ]
    const { main, stops } = report('bottlenecks', { bottlenecks })
    expect(main).toEqual({ id: 'bottleneckState', done: 2, total: 3 })
    expect(open(stops)).toEqual(['1 bottleneckState', '3 bottlenecks.raisedBy'])
  })

  it('an empty map has no subject, and nothing that would make the rest fade', () => {
    for (const lens of LENSES) {
      const { hasSubject, strong, main } = report(lens, {})
      expect({ lens, hasSubject, strong: strong.size, done: main.done }).toEqual({
        lens,
        hasSubject: false,
        strong: 0,
        done: 0,
      })
    }
  })
})

describe('what stays strong', () => {
  const parties = ['a', 'b', 'c', 'd'].map((id) => party(id))
  const parts: MapParts = {
    parties,
    dependencies: [dependency('ab', 'a', 'b'), dependency('cd', 'c', 'd')],
    triangles: [triangle('t', { contractor: 'a', owner: { party: 'c' } })],
    meetings: [
      {
        id: 'm',
        name: 'Raad',
        scope: 'chain',
        permanence: 'standing',
        participants: [{ party: 'a' }],
        chair: 'b',
        decidesOn: ['cd'],
      },
    ],
    agreements: [{ id: 'x', title: 'X', kind: 'covenant', parties: ['d'], covers: ['ab', 't'] }],
    goals: [{ id: 'g', text: 'Op tijd', contributions: [{ party: 'd', what: 'werk' }] }],
    bottlenecks: [
      { id: 'k', text: 'vast', category: 'other', state: 'raised', about: ['cd'] },
      { id: 'l', text: 'weg', category: 'other', state: 'resolved', about: ['ab'] },
    ],
  }
  it.each([
    ['parties', 'a ab b c cd d t'],
    ['dependencies', 'a ab b c cd d'],
    ['meetings', 'a b c cd d m'],
    ['roles', 'a c t'],
    ['agreements', 'a ab b c cd d t x'],
    ['goals', 'd g'],
    ['bottlenecks', 'c cd d k'],
  ] as const)('in %s: %s', (lens, expected) => {
    expect([...report(lens, parts).strong].sort().join(' ')).toBe(expected)
  })
})

/** Fields of which an empty list says "deliberately none". */
const LISTS = new Set([
  'chains',
  'participants',
  'topics',
  'decidesOn',
  'clients',
  'documents',
  'goals',
  'parties',
  'covers',
  'contributions',
  'inTensionWith',
  'about',
])

/** The same map with a value in the place a stop asks for; undefined where an answer is no field of the record. */
function answer(map: ChainMap, { record, field, item, question }: LensStop): ChainMap | undefined {
  if (question === 'covered') return undefined
  if (record.collection === 'map') return { ...map, [field]: null }
  const table = map[record.collection] as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  const old = table[record.id]
  if (!old) return undefined
  const inList = (list: string, name: string) => ({
    [list]: (old[list] as readonly object[]).map((one, i) => (i === item ? { ...one, [name]: null } : one)),
  })
  const changes =
    question === 'mandate'
      ? inList('participants', 'mandate')
      : question === 'mandateScope'
        ? inList('participants', 'scope')
        : question === 'clientFunction'
          ? inList('clients', 'function')
          : question === 'coordinating'
            ? inList('clients', 'coordinating')
            : question === 'ownerFunction'
              ? { owner: { ...(old.owner as object), function: null } }
              : question === 'bottleneckState'
                ? { state: 'confirmed' }
                : question === 'orderPeriod'
                  ? { from: null, until: null }
                  : { [field]: LISTS.has(field) ? [] : null }
  return { ...map, [record.collection]: { ...table, [record.id]: { ...old, ...changes } } } as ChainMap
}

describe('on any map', () => {
  it('no question is answered more often than it is asked, and the stops add up to the progress', () => {
    fc.assert(
      fc.property(randomMaps, fc.constantFrom(...LENSES), (map, lens) => {
        const { questions, all, stops, main } = lensReport(map, lens, TODAY)
        for (const { id, done, total } of questions) {
          const same = stops.filter(({ question }) => question === id)
          expect(done).toBeLessThanOrEqual(total)
          expect([done, total]).toEqual([same.filter(({ answered }) => answered).length, same.length])
        }
        expect(all.total).toBe(stops.length)
        expect(all.done).toBe(questions.reduce((sum, { done }) => sum + done, 0))
        expect(LENS_QUESTIONS[lens]).toContain(main.id)
        const keys = stops.map(({ record, question, item }) => `${record.id} ${question} ${item}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 150 },
    )
  })

  it('an answer takes away the stop it answers, and walking and answering comes to an end', () => {
    fc.assert(
      fc.property(randomMaps, fc.constantFrom(...LENSES), (first, lens) => {
        let map = first
        let standing: LensStop | undefined
        for (let turn = 0; turn < 400; turn++) {
          const { stops } = lensReport(map, lens, TODAY)
          const answerable = stops.filter(({ question }) => question !== 'covered')
          const from = standing ? { ...standing, record: standing.record.id } : null
          const stop = nextStop(answerable, from, 1)
          if (!stop) return
          const answered = answer(map, stop)
          expect(answered, `${stop.question} of ${stop.record.id}`).toBeDefined()
          map = answered as ChainMap
          const after = open(lensReport(map, lens, TODAY).stops)
          expect(after).not.toContain(open([stop])[0])
          standing = stop
        }
        throw new Error('the walk does not end')
      }),
      { numRuns: 60 },
    )
  })
})
