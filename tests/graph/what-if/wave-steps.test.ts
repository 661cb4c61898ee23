import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { announcedChanges } from '../../../src/graph/what-if/announced'
import { waveNetwork } from '../../../src/graph/what-if/network'
import { changeOfAll, type WaveChange } from '../../../src/graph/what-if/scenario'
import { simulate } from '../../../src/graph/what-if/simulate'
import { type WaveStep, waveSteps } from '../../../src/graph/what-if/steps'
import type { ChainMap } from '../../../src/model/chain-map'
import type { Agreement } from '../../../src/model/schema/governance'
import { adviceChain, adviceParts } from '../../support/advice-chain'
import { chainMap } from '../../support/chain-builder'

const POLICE = changeOfAll('politie', 1.2)

function stepsOf(changes: readonly WaveChange[], map: ChainMap = adviceChain, months = 12): readonly WaveStep[] {
  const graph = buildChainGraph(map)
  const network = waveNetwork(graph)
  return waveSteps(graph, simulate(network, changes, months), simulate(network, [], months))
}

/** `1 politie -> ind: 6000 registraties, longer 11000` */
function told({ hop, from, to, extraPerYear, product, effect, queue }: WaveStep): string {
  return `${hop} ${from} -> ${to}: ${extraPerYear?.toFixed(2)} ${product}, ${effect} ${queue?.waiting.toFixed(2)}`
}

const step = (relation: string, steps: readonly WaveStep[]) => steps.find((one) => one.relation === relation)

describe('the steps of the wave through the chain of the advice', () => {
  it('say what each party asks of the next, in the product of the relation, until room takes it up', () => {
    // d1: 500 a month more. d2: 600. OM passes on 166.67 of that: 0.5 x 166.67 x 12. Courts: 0.2 and 0.3 of 41.67 x 12.
    // Nothing more goes to the municipalities: the IND was at its limit.
    expect(stepsOf([POLICE]).map(told)).toEqual([
      '1 politie -> ind: 6000.00 registraties, longer 11000.00',
      '1 politie -> om: 7200.00 zaken, longer 5200.00',
      '2 om -> rechtspraak: 1000.00 dagvaardingen, longer 500.00',
      '3 rechtspraak -> dji: 100.00 vrijheidsstraffen, longer 500.00',
      '3 rechtspraak -> reclassering: 150.00 taakstraffen, room 0.00',
    ])
  })

  it('go on past a party that has room, with all of it', () => {
    // 0.5 x 600 x 12 = 3,600 a year now reaches the courts.
    const steps = stepsOf([POLICE, { party: 'om', capacity: 1.15, from: 1 }])
    expect(steps.map(told)).toContain('1 politie -> om: 7200.00 zaken, room 0.00')
    expect(steps.map(told)).toContain('1 om -> rechtspraak: 3600.00 dagvaardingen, longer 3100.00')
  })

  it('say where it is an assumption that one stays one: the units have other names and nobody said what it becomes', () => {
    // Registraties become besluiten at the IND; zaken stay zaken at the OM, and become zittingen at the courts.
    const assumed = (map?: ChainMap) => stepsOf([POLICE], map).flatMap((one) => (one.assumesOne ? one.relation : []))
    expect(assumed()).toEqual(['d1', 'd3', 'd4', 'd5'])
    const dependencies = adviceParts.dependencies.map((one) => ({ ...one, perUnit: 1 }))
    expect(assumed(chainMap({ ...adviceParts, dependencies }))).toEqual([])
  })

  it('say from when it arrives, and how long the queue grows', () => {
    const steps = stepsOf([changeOfAll('politie', 1.2, 4)])
    // From April: 12 x 500 a year all the same. Until then the queue of the IND shrinks.
    expect(step('d1', steps)).toMatchObject({ extraPerYear: 6_000, arrives: '2026-04' })
    expect(step('d1', steps)?.queue).toMatchObject({ start: 6_000, growsFrom: 4, growsUntil: 12, isGrowing: true })
    expect(step('d5', stepsOf([POLICE]))?.queue).toMatchObject({ growsFrom: undefined, isGrowing: false })
  })

  it('tell how large the queue is after twelve months, also when more are worked out', () => {
    const [one, other] = [12, 24].map((months) => step('d1', stepsOf([POLICE], adviceChain, months))?.queue)
    expect(other).toEqual({ ...one, growsUntil: 24 })
    expect(one?.waiting).toBeCloseTo(11_000, 6)
    expect(step('d1', stepsOf([POLICE], adviceChain, 3))?.queue).toMatchObject({ month: 3 })
  })

  it('say where it is decided and by whom, or that nobody can', () => {
    const steps = stepsOf([POLICE])
    expect(step('d1', steps)?.decision).toMatchObject({
      outcome: 'decided',
      tables: [{ meeting: 'm-instroom', by: ['dgm', 'ind'], next: '2026-03' }],
    })
    expect(step('d2', steps)?.decision).toMatchObject({
      outcome: 'decided',
      tables: [{ meeting: 'm-straf', by: ['dgrr', 'dji', 'om'], next: '2026-02' }],
    })
    expect(step('d3', steps)?.decision).toEqual({ outcome: 'nobody', tables: [], talks: ['m-straf'] })
    expect(step('d1', steps)?.couplings).toEqual(['k-ind'])
    expect(step('d3', steps)?.couplings).toEqual([])
  })

  it('name the agreement about it: one in force with a term settles, one that has ended does not', () => {
    const steps = stepsOf([POLICE])
    const covenant = { agreement: 'a-reg', lacks: [], settles: true, moment: '2026-02-28' }
    expect(step('d1', steps)).toMatchObject({ isSettled: true, agreements: [covenant] })
    const ended = { agreement: 'a-zitting', lacks: ['force', 'moment'], settles: false, moment: undefined }
    expect(step('d3', steps)).toMatchObject({ isSettled: false, agreements: [ended] })
    expect(step('d2', steps)).toMatchObject({ isSettled: false, agreements: [] })
    // What is settled is followed all the same.
    expect(steps.some(({ hop }) => hop > 1)).toBe(true)
  })

  it.each<[string, Partial<Agreement>, string]>([
    ['has no moment', { until: null }, 'moment'],
    ['was to be looked at again long ago', { until: null, reviewOn: '2025-01-01' }, 'moment'],
    ['does not bind the dependent', { parties: ['politie', 'om'] }, 'ends'],
    ['has yet to begin', { from: '2026-01-01' }, 'force'],
  ])('are not settled by an agreement that %s', (_, fields, lack) => {
    const agreements = adviceParts.agreements.map((one) => (one.id === 'a-reg' ? { ...one, ...fields } : one))
    const found = step('d1', stepsOf([POLICE], chainMap({ ...adviceParts, agreements })))
    expect(found).toMatchObject({ isSettled: false, agreements: [{ lacks: [lack] }] })
  })

  it('are told as negative when growth shrinks', () => {
    // The police do a tenth less: 250 a month less at the IND, which ends 3,000 lower: 5,000 - 3,000.
    const found = step('d1', stepsOf([changeOfAll('politie', 0.9)]))
    expect(found && told(found)).toBe('1 politie -> ind: -3000.00 registraties, shorter 2000.00')
  })

  it('ask for a share that nobody filled in, and follow it no further', () => {
    const dependencies = adviceParts.dependencies.map((one) => {
      const { share, ...rest } = one
      return one.id === 'd3' ? rest : { ...rest, ...(share === undefined ? {} : { share }) }
    })
    const steps = stepsOf([POLICE], chainMap({ ...adviceParts, dependencies }))
    expect(step('d3', steps)).toMatchObject({ extraPerYear: undefined, open: 'share', effect: 'unknown', hop: 2 })
    expect(step('d4', steps)).toBeUndefined()
  })

  it('do not follow one that also changes elsewhere beyond what nobody can tell', () => {
    // With d3 open and the courts changed as well, the courts begin a wave of their own, at hop 1.
    const dependencies = adviceParts.dependencies.map((one) => {
      const { share: _unknown, ...rest } = one
      return one.id === 'd3' ? rest : one
    })
    const changes = [POLICE, changeOfAll('rechtspraak', 1.2, 2)]
    const steps = stepsOf(changes, chainMap({ ...adviceParts, dependencies }))
    expect(steps.map(({ hop, relation }) => `${hop} ${relation}`)).toEqual(['1 d1', '1 d2', '1 d4', '1 d5', '2 d3'])
  })

  it('name a coupling point only where it is about the relation, or does not say about which', () => {
    const couplingPoints = adviceParts.couplingPoints.map((one) => {
      const { dependencies, ...rest } = one
      return one.id === 'k-ind' ? { ...rest, dependencies: ['d8'] } : one.id === 'k-om' ? rest : one
    })
    const steps = stepsOf([POLICE], chainMap({ ...adviceParts, couplingPoints }))
    expect([step('d1', steps)?.couplings, step('d2', steps)?.couplings]).toEqual([[], ['k-om']])
  })

  it('ask for the figures of a party that has none', () => {
    const capacities = adviceParts.capacities.filter(({ id }) => id !== 'c-om')
    const steps = stepsOf([POLICE], chainMap({ ...adviceParts, capacities }))
    expect(step('d2', steps)).toMatchObject({ extraPerYear: 7_200, effect: 'unknown', queue: undefined })
    expect(step('d3', steps)).toMatchObject({ extraPerYear: undefined, open: 'figures' })
  })

  it('are none when nothing changes', () => {
    expect(stepsOf([])).toEqual([])
    expect(stepsOf([changeOfAll('politie', 1)])).toEqual([])
  })
})

describe('the change that the map announces', () => {
  const announced = (map: ChainMap) => {
    const graph = buildChainGraph(map)
    return announcedChanges(graph, waveNetwork(graph))
  }

  it('is read from the orders of 2026 that follow those of 2025, each for its own product', () => {
    // 36,000 / 30,000 and 43,200 / 36,000. The order without a volume adds nothing.
    expect(announced(adviceChain).map(({ change, records }) => [change, records.map(({ id }) => id)])).toEqual([
      [{ party: 'politie', dependency: 'd1', inflow: 1.2, capacity: 1.2, from: 1 }, ['o-reg-25', 'o-reg-26']],
      [{ party: 'politie', dependency: 'd2', inflow: 1.2, capacity: 1.2, from: 1 }, ['o-zaak-25', 'o-zaak-26']],
    ])
  })

  it('gives the same steps as a fifth more of the police', () => {
    const changes = announced(adviceChain).map(({ change }) => change)
    expect(stepsOf(changes).map(told)).toEqual(stepsOf([POLICE]).map(told))
  })

  it('does not add up orders of two clients that may be one and the same', () => {
    const assignments = adviceParts.assignments.map((one) =>
      one.id === 'o-reg-dgm' ? { ...one, volume: { amount: 20_000, unit: 'registraties' } } : one,
    )
    expect(announced(chainMap({ ...adviceParts, assignments }))[0]).toMatchObject({ before: 30_000, after: 36_000 })
  })

  it('is less where less is ordered', () => {
    const assignments = adviceParts.assignments.map((one) =>
      one.id === 'o-reg-26' ? { ...one, volume: { amount: 24_000, unit: 'registraties' } } : one,
    )
    const [first] = announced(chainMap({ ...adviceParts, assignments }))
    expect(first?.change.capacity).toBeCloseTo(0.8, 12)
  })

  it('is read from figures of the next year, each number from its own, and then the order does not count again', () => {
    const next = { ...adviceParts.capacities[0], id: 'c-reg-26', year: 2026, capacity: 33_000, demand: 36_000 }
    const capacities = [...adviceParts.capacities, next as (typeof adviceParts.capacities)[number]]
    const [first, second] = announced(chainMap({ ...adviceParts, capacities }))
    expect(first?.change).toEqual({ party: 'politie', dependency: 'd1', inflow: 1.2, capacity: 1.1, from: 1 })
    expect(first?.records.map(({ id }) => id)).toEqual(['c-reg', 'c-reg-26'])
    expect(second?.change.dependency).toBe('d2')
  })

  it('is none once the figures are those of the year of the order', () => {
    const capacities = adviceParts.capacities.map((one) => ({ ...one, year: 2026 }))
    expect(announced(chainMap({ ...adviceParts, referenceDate: '2026-03-31', capacities }))).toEqual([])
  })

  it('begins in the month in which the order does', () => {
    const assignments = adviceParts.assignments.map((one) =>
      one.id === 'o-reg-26' ? { ...one, from: '2026-07-01' } : one,
    )
    expect(announced(chainMap({ ...adviceParts, assignments }))[0]?.change.from).toBe(7)
  })
})
