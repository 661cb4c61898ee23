import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ADVICE_STEPS,
  type AdviceStepId,
  adviceSteps,
  PICTURES_REST_ON,
  pictureCounts,
  STEP_MESSAGES,
} from '../../src/graph/advice-steps/advice-steps'
import type { ChainMap } from '../../src/model/chain-map'
import type { Session } from '../../src/model/schema/session'
import type { Proposal } from '../../src/model/schema/wanted'
import type { MapParts } from '../support/chain-builder'
import { randomMaps } from './random-map'
import { smallMap, TODAY } from './small-map'

type Extra = Omit<Parameters<typeof adviceSteps>[1], 'today' | 'pictures'> & {
  readonly proposals?: readonly (Partial<Proposal> & Pick<Proposal, 'state'>)[]
}
const NO_CHANGE: Proposal['change'] = { tables: {}, fields: {} }

const stepsOf = (map: ChainMap, { proposals = [], ...extra }: Extra = {}) => {
  const made = proposals.map((one, i): Proposal => ({ id: `v${i}`, title: 'Voorstel', change: NO_CHANGE, ...one }))
  const whole = { ...map, proposals: Object.fromEntries(made.map((one) => [one.id, one])) }
  return adviceSteps(whole, { today: TODAY, pictures: pictureCounts(map, TODAY), ...extra })
}
const stepOf = (id: AdviceStepId, map: ChainMap, extra: Extra = {}) => {
  const step = stepsOf(map, extra).steps.find((one) => one.id === id)
  if (!step) throw new Error(`no step ${id}`)
  return step
}
const stateOf = (id: AdviceStepId, parts: Parameters<typeof smallMap>[0], extra: Extra = {}) =>
  stepOf(id, smallMap(parts), extra).state
const session = (kind: Session['kind']): Session => ({ id: kind, kind, date: '2026-05-01' })
const EMPTY = smallMap({})

describe('the steps of the advice', () => {
  it('are nine, in the order of the advice, and none is begun on an empty map', () => {
    const { steps, next } = stepsOf(EMPTY)
    expect(steps.map(({ id, number, state }) => [id, number, state])).toEqual(
      ADVICE_STEPS.map((id, number) => [id, number, 'not-begun']),
    )
    expect(next).toBe('start')
  })

  it('start: who committed themselves, and a working group or chain office for each chain', () => {
    const parts = {
      parties: ['agency', 'ministry', 'office'],
      triangles: [{ id: 't', contractor: 'agency', owner: { party: 'ministry' } }],
    }
    const chain = { id: 'h', name: 'Keten' }
    const committed = { ...chain, commitments: [{ party: 'ministry', date: '2026-01-01' }] }
    expect(stateOf('start', { ...parts, chains: [chain] })).toBe('not-begun')
    expect(stateOf('start', { ...parts, chains: [{ ...chain, chainOffice: 'office' }] })).toBe('begun')
    expect(stateOf('start', { ...parts, chains: [committed] })).toBe('begun')
    const whole = { ...committed, chainOffice: 'office' }
    expect(stateOf('start', { ...parts, chains: [whole] })).toBe('done-as-far-as-known')
    // A second chain without a group, or an owner who said nothing, keeps it open.
    expect(stateOf('start', { ...parts, chains: [whole, { id: 'h2', name: 'Andere' }] })).toBe('begun')
    // One without steps beside one that has them is a neighbour, governed elsewhere.
    const drawn = { ...parts, steps: [{ id: 's', name: 'Stap', chain: 'h' }] }
    const inBoth = drawn.parties.map((id) => ({ id, chains: ['h', 'h2'] }))
    expect(stateOf('start', { ...drawn, parties: inBoth, chains: [whole, { id: 'h2', name: 'Andere' }] })).toBe(
      'done-as-far-as-known',
    )
    const silent = stepOf('start', smallMap({ ...parts, chains: [{ ...whole, commitments: [{ party: 'office' }] }] }))
    expect(silent.state).toBe('begun')
    expect(silent.knows).toContainEqual({ message: 'owners-silent', values: { parties: ['MINISTRY'] } })
    expect(silent.knows).toContainEqual({ message: 'commitments', values: { count: 1, dated: 0 } })
  })

  it('analysis: work sessions, and the first question of each of the five pictures answered', () => {
    const filled: MapParts = {
      parties: [],
      sessions: [session('worksession')],
    }
    expect(stateOf('analysis', { sessions: filled.sessions ?? [] })).toBe('begun')
    const parts = {
      parties: [
        { id: 'a', steering: 'independent' as const },
        { id: 'b', steering: 'independent' as const },
      ],
      dependencies: [
        [
          'a>b!',
          { nature: 'partner' as const, supplierView: 'partner' as const, dependentView: 'partner' as const },
        ] as const,
      ],
      meetings: [
        {
          id: 'm',
          name: 'Beraad',
          scope: 'chain' as const,
          permanence: 'standing' as const,
          participants: [
            { party: 'a', mandate: 'decide' as const },
            { party: 'b', mandate: 'decide' as const },
          ],
        },
      ],
      triangles: [{ id: 't', contractor: 'a', owner: { party: 'b' } }],
      agreements: [{ id: 'c', title: 'Convenant', kind: 'covenant' as const, parties: ['a', 'b'], covers: ['a_b'] }],
    }
    const without = stepOf('analysis', smallMap(parts))
    expect(without.knows.filter(({ values }) => values.done !== values.total)).toEqual([])
    expect(without.state).toBe('begun')
    expect(stateOf('analysis', { ...parts, sessions: [session('worksession')] })).toBe('done-as-far-as-known')
    expect(stateOf('analysis', { ...parts, agreements: [], sessions: [session('worksession')] })).toBe('begun')
  })

  it('tested: a sitting of the steering group, confirmations, recognition, no bottleneck left as it was raised', () => {
    const parts: Parameters<typeof smallMap>[0] = {
      parties: [{ id: 'a', confirmedBy: { party: 'a', date: '2026-02-01' } }, 'b'],
      sessions: [session('steering-group')],
      recognitions: [{ id: 'r', indication: '2', outcome: 'recognised', date: '2026-03-01' }],
    }
    const bottleneck = { id: 'k', text: 'Te laat', category: 'other' as const }
    expect(stateOf('tested', parts)).toBe('done-as-far-as-known')
    expect(stateOf('tested', { ...parts, sessions: [] })).toBe('begun')
    expect(stateOf('tested', { ...parts, recognitions: [] })).toBe('begun')
    expect(stateOf('tested', { ...parts, parties: ['a', 'b'] })).toBe('begun')
    expect(stateOf('tested', { ...parts, bottlenecks: [{ ...bottleneck, state: 'raised' }] })).toBe('begun')
    expect(stateOf('tested', { ...parts, bottlenecks: [{ ...bottleneck, state: 'confirmed' }] })).toBe(
      'done-as-far-as-known',
    )
    expect(stateOf('tested', { bottlenecks: [{ ...bottleneck, state: 'raised' }] })).toBe('not-begun')
    expect(stateOf('tested', { sessions: [session('worksession')] })).toBe('not-begun')
  })

  it('wanted, discussed and worked out: proposals with a reason, talked over, with who and when', () => {
    const idea = { state: 'idea' } as const
    const reasoned = { state: 'idea', reason: 'Minder overleg' } as const
    expect(stateOf('wanted', {}, { proposals: [idea] })).toBe('begun')
    expect(stateOf('wanted', {}, { proposals: [idea, reasoned] })).toBe('done-as-far-as-known')
    expect(stateOf('wanted', {}, { proposals: [{ ...idea, addresses: ['k'] }] })).toBe('done-as-far-as-known')
    expect(stateOf('wanted', {}, { proposals: [{ ...reasoned, state: 'rejected' }] })).toBe('not-begun')
    expect(stateOf('discussed', {}, { proposals: [reasoned] })).toBe('not-begun')
    const supported = { ...reasoned, state: 'supported' } as const
    expect(stateOf('discussed', {}, { proposals: [reasoned, supported] })).toBe('begun')
    expect(stateOf('discussed', {}, { proposals: [supported] })).toBe('done-as-far-as-known')
    const agreements = [{ id: 'w', title: 'Werkafspraken', kind: 'working-agreement' as const }]
    const taken = { ...supported, responsible: 'directeur', date: '2026-09-01' }
    expect(stateOf('worked-out', {}, { proposals: [supported] })).toBe('not-begun')
    expect(stateOf('worked-out', { agreements })).toBe('begun')
    const meeting = { id: 'm', name: 'Overleg', scope: 'chain', permanence: 'standing' } as const
    expect(stateOf('worked-out', { meetings: [meeting] })).toBe('not-begun')
    expect(stateOf('worked-out', { meetings: [{ ...meeting, minutes: 'binnen een week' }] })).toBe('begun')
    expect(stateOf('worked-out', {}, { proposals: [taken] })).toBe('begun')
    expect(stateOf('worked-out', { agreements }, { proposals: [taken, supported] })).toBe('begun')
    expect(stateOf('worked-out', { agreements }, { proposals: [taken] })).toBe('done-as-far-as-known')
  })

  it('experts, principles and the three points of view', () => {
    expect(stateOf('experts', { sessions: [session('steering-group')] })).toBe('not-begun')
    expect(stateOf('experts', { sessions: [session('expert-meeting')] })).toBe('done-as-far-as-known')
    const [adopted, open] = [
      { id: 'u1', text: 'Eerst de opgave', adoptedIn: 'm' },
      { id: 'u2', text: 'Gelijkwaardig' },
    ]
    expect(stateOf('principles', { principles: [adopted, open] })).toBe('begun')
    expect(stateOf('principles', { principles: [adopted] })).toBe('done-as-far-as-known')
    const of = (perspective: 'structure' | 'working' | 'context') => ({ state: 'idea', perspective }) as const
    expect(stateOf('perspectives', {}, { proposals: [of('structure')] })).toBe('begun')
    expect(stateOf('perspectives', {}, { proposals: [of('structure'), of('working'), of('context')] })).toBe(
      'done-as-far-as-known',
    )
  })

  it('does not wait for what the advice leaves to choice', () => {
    const { steps, next } = stepsOf(EMPTY)
    expect(steps.filter(({ isOptional }) => isOptional).map(({ id }) => id)).toEqual(['experts'])
    expect(next).not.toBe('experts')
  })
})

describe('laws', () => {
  it('the pictures rest on nothing else than is said', () => {
    fc.assert(
      fc.property(randomMaps, (map) => {
        const bare = smallMap({ referenceDate: map.referenceDate ?? null })
        const only = Object.fromEntries(PICTURES_REST_ON.map((collection) => [collection, map[collection]]))
        expect(pictureCounts({ ...bare, ...only }, TODAY)).toEqual(pictureCounts(map, TODAY))
      }),
      { numRuns: 40 },
    )
  })

  it('next is the first that is not done and not left to choice; the order of records says nothing', () => {
    const turned = (map: ChainMap): ChainMap =>
      Object.fromEntries(
        Object.entries(map).map(([name, part]) =>
          typeof part === 'object' && part !== null && !Array.isArray(part)
            ? [name, Object.fromEntries(Object.entries(part).reverse())]
            : [name, part],
        ),
      ) as unknown as ChainMap
    fc.assert(
      fc.property(randomMaps, (map) => {
        const { steps, next } = stepsOf(map)
        const open = steps.filter(({ state, isOptional }) => state !== 'done-as-far-as-known' && !isOptional)
        expect(next).toBe(open[0]?.id)
        for (const { knows } of steps) for (const { message } of knows) expect(STEP_MESSAGES).toContain(message)
        expect(stepsOf(turned(map))).toEqual({ steps, next })
      }),
      { numRuns: 40 },
    )
  })
})
