import { describe, expect, it } from 'vitest'
import { changeOfAll, type WaveChange } from '../../../src/graph/what-if/scenario'
import { monthsOf, waitingTime } from '../../../src/graph/what-if/simulate'
import { figure, inflow, mapOf, queue, run, steps, unknown } from './small-wave'

describe('worked by hand', () => {
  it('1. slack: 120 a month where 150 can be done leaves no queue, and all of it goes on', () => {
    // a: 100 x 1.2 = 120 a month, of which b gets 120 and can do 1,800 / 12 = 150.
    const map = mapOf([figure('a', [1_200, 1_200]), figure('b', [1_800])], { 'a>b': { share: 1 } })
    expect(queue(map, 'c-b', [changeOfAll('a', 1.2)])).toEqual([0, 0, 0])
    expect(inflow(map, 'c-b', [changeOfAll('a', 1.2)])).toEqual([120, 120, 120])
    expect(steps(map, [changeOfAll('a', 1.2)])[0]).toMatchObject({ effect: 'room' })
  })

  it('2. no slack: what is more than 100 a month waits', () => {
    // b can do 1,200 / 12 = 100 of the 120 that come: 20 more wait every month.
    const map = mapOf([figure('a', [1_200, 1_200]), figure('b', [1_200])], { 'a>b': { share: 1 } })
    expect(queue(map, 'c-b', [changeOfAll('a', 1.2)])).toEqual([20, 40, 60])
    // More asked at a than it can do changes nothing for b: the queue stays at a.
    const asked: WaveChange = { party: 'a', inflow: 1.2, from: 1 }
    expect(queue(map, 'c-a', [asked])).toEqual([20, 40, 60])
    expect(queue(map, 'c-b', [asked])).toEqual([0, 0, 0])
  })

  it('3. two suppliers: what both bring is added, and only the one that grows grows', () => {
    // a: 100 x 0.5 = 50; b: 200 x 0.25 = 50; c can do 1,200 / 12 = 100. With a at 140: 70 + 50 - 100 = 20 a month.
    const map = mapOf([figure('a', [1_200, 1_200]), figure('b', [2_400, 2_400]), figure('c', [1_200, 9_999])], {
      'a>c': { share: 0.5 },
      'b>c': { share: 0.25 },
    })
    expect(inflow(map, 'c-c')).toEqual([100, 100, 100])
    expect(queue(map, 'c-c', [changeOfAll('a', 1.4)])).toEqual([20, 40, 60])
  })

  it('4. a loop: every relation in it passes on the work of last month', () => {
    // x brings 100 to a; b sends 0.2 of what it does back. Before: a = 100 + 0.2 b and b = a, so 125 each.
    // From month 1 x brings 120: a 120 + 25 = 145; b gets the 125 a did before the start. Month 2: a 120 + 0.2 x 125 = 145,
    // b 145. Month 3: a 120 + 0.2 x 145 = 149, b 145.
    const map = mapOf([figure('x', [2_400, 1_200]), figure('a', [9_600]), figure('b', [9_600])], {
      'x>a': { share: 1 },
      'a>b': { share: 1 },
      'b>a': { share: 0.2 },
    })
    expect(inflow(map, 'c-a')).toEqual([125, 125, 125])
    const more = [changeOfAll('x', 1.2)]
    expect(inflow(map, 'c-a', more)).toEqual([145, 145, 149])
    expect(inflow(map, 'c-b', more)).toEqual([125, 145, 145])
  })

  it('4b. a loop that nothing comes into turns round what its figures say', () => {
    // Both do the 1,200 / 12 = 100 that is asked of them, and pass it all on.
    const map = mapOf([figure('a', [2_400, 1_200]), figure('b', [2_400, 1_200])], {
      'a>b': { share: 1 },
      'b>a': { share: 1 },
    })
    expect(inflow(map, 'c-a')).toEqual([100, 100, 100])
  })

  it('5. a delay of two months: two months as before, then more', () => {
    // 100 on its way for months 1 and 2, 120 from month 3.
    const map = mapOf([figure('a', [1_200, 1_200]), figure('b', [1_200])], { 'a>b': { share: 1, delay: 2 } })
    expect(inflow(map, 'c-b', [changeOfAll('a', 1.2)], 4)).toEqual([100, 100, 120, 120])
    expect(steps(map, [changeOfAll('a', 1.2)])[0]).toMatchObject({ arrives: '2026-03' })
  })

  it('6. units with other names: one arrest becomes 0.6 case, and the relation counts arrests', () => {
    // a 100 arrests, half to b: 50 x 0.6 = 30 cases, of which b can do 360 / 12 = 30. Twice as much: 60 - 30 = 30 wait.
    const map = mapOf([figure('a', [1_200, 1_200], { unit: 'aanhoudingen' }), figure('b', [360])], {
      'a>b': { share: 0.5, perUnit: 0.6, product: 'aanhoudingen' },
    })
    expect(inflow(map, 'c-b')).toEqual([30, 30, 30])
    expect(queue(map, 'c-b', [changeOfAll('a', 2)])).toEqual([30, 60, 90])
    // 50 arrests a month more is 600 a year, counted in the product of the relation.
    expect(steps(map, [changeOfAll('a', 2)])[0]).toMatchObject({ product: 'aanhoudingen' })
    expect(steps(map, [changeOfAll('a', 2)])[0]?.extraPerYear).toBeCloseTo(600, 9)
  })

  it('7. an unknown share is carried along, and a share of null is none', () => {
    // b gets what its figure says, 600 / 12 = 50; c gets 0.5 of that. d gets its own 240 / 12 = 20: null is no question.
    const map = mapOf(
      [figure('a', [1_200, 1_200]), figure('b', [1_200, 600]), figure('c', [600]), figure('d', [600, 240])],
      {
        'a>b': {},
        'b>c': { share: 0.5 },
        'a>d': { share: null },
        'c>a': { flow: 'information', share: 1 },
      },
    )
    expect([inflow(map, 'c-b')[0], inflow(map, 'c-c')[0], inflow(map, 'c-d')[0]]).toEqual([50, 25, 20])
    expect(inflow(map, 'c-a')[0]).toBe(100)
    const { parties, because } = unknown(map)
    expect(parties).toEqual(['b', 'c'])
    expect(because('c').map(({ relation, reason }) => [relation, reason])).toEqual([['ab', 'share']])
    expect(because('d')).toEqual([])
  })

  it('8. a party without figures: what it passes on is unknown, what reaches it is not', () => {
    // a brings 100 to b, of which nobody knows what it can do; c keeps what its figure says, 1,200 / 12 = 100.
    const map = mapOf([figure('a', [1_200, 1_200]), figure('c', [1_800, 1_200])], {
      'a>b': { share: 1 },
      'b>c': { share: 1 },
    })
    expect(monthsOf(run(map), 'b')[0]).toEqual({ inflow: 100, out: undefined, waiting: undefined })
    expect(inflow(map, 'c-c')).toEqual([100, 100, 100])
    expect(unknown(map).because('c')).toMatchObject([{ relation: 'bc', reason: 'figures' }])
    expect(unknown(map).parties).toEqual(['c'])
  })

  it('9. growth that shrinks: a fifth less leaves room, and the queue melts', () => {
    // a 80 a month, b can do 100: of the 50 that wait 20 go in months 1 and 2, the last 10 in month 3.
    const map = mapOf([figure('a', [1_200, 1_200]), figure('b', [1_200, 0, 50])], { 'a>b': { share: 1 } })
    expect(queue(map, 'c-b', [changeOfAll('a', 0.8)])).toEqual([30, 10, 0])
    const [only] = steps(map, [changeOfAll('a', 0.8)])
    // 20 a month less is 240 a year.
    expect(only).toMatchObject({ effect: 'shorter', extraPerYear: -240 })
  })

  it('10. a queue that empties: what goes out falls back to what comes in, also for the next', () => {
    // a gets 80 and can do 100; 30 wait. Out 100, then 80 + 10 = 90, then 80. The whole of it goes to b.
    const map = mapOf([figure('a', [1_200, 960, 30]), figure('b', [1_200])], { 'a>b': { share: 1 } })
    expect(queue(map, 'c-a')).toEqual([10, 0, 0])
    expect(inflow(map, 'c-b')).toEqual([100, 90, 80])
  })

  it('11. a capacity tied to a relation feeds that one, one tied to a product feeds that, one that is not all the rest', () => {
    // 100 to b by its own figure, 50 to c by the product, and of the other 200 half to d.
    const map = mapOf(
      [
        figure('a', [1_200, 1_200], { id: 'c-1', dependency: 'ab' }),
        figure('a', [600, 600], { id: 'c-2', product: 'Paspoorten', unit: 'stuks' }),
        figure('a', [2_400, 2_400], { id: 'c-3', unit: 'dossiers' }),
        ...['b', 'c', 'd'].map((id) => figure(id, [9_600])),
      ],
      { 'a>b': { share: 1 }, 'a>c': { share: 1, product: 'paspoorten' }, 'a>d': { share: 0.5 } },
    )
    expect(['c-b', 'c-c', 'c-d'].map((id) => inflow(map, id)[0])).toEqual([100, 50, 100])
    // A change of what is tied to b moves nothing else: 120, 50, 100.
    const more = [changeOfAll('a', 1.2, 1, { dependency: 'ab' })]
    expect(['c-b', 'c-c', 'c-d'].map((id) => inflow(map, id, more)[0])).toEqual([120, 50, 100])
    expect(run(map, [changeOfAll('a', 1.2, 1, { dependency: 'ad' })]).unplaced).toHaveLength(1)
  })

  it('12. nothing going out: how long it takes cannot be said', () => {
    // b can do nothing: all that comes waits.
    const map = mapOf([figure('a', [1_200, 1_200]), figure('b', [0])], { 'a>b': { share: 1 } })
    expect(queue(map, 'c-b')).toEqual([100, 200, 300])
    expect(monthsOf(run(map), 'c-b').map(waitingTime)).toEqual([undefined, undefined, undefined])
    // 50 wait where 100 go out: half a month.
    expect(waitingTime({ inflow: 100, out: 100, waiting: 50 })).toBe(0.5)
  })

  it('13. an agreement that has ended settles nothing, one that goes on does, and the next step is told all the same', () => {
    const agreement = { id: 'z', title: 'Afspraak', kind: 'covenant', parties: ['a', 'b'], covers: ['ab'] } as const
    const withEnd = (until: string) =>
      mapOf(
        [figure('a', [1_200, 1_200]), figure('b', [9_600]), figure('c', [1_200])],
        { 'a>b': { share: 1 }, 'b>c': { share: 1 } },
        { agreements: [{ ...agreement, parties: ['a', 'b'], covers: ['ab'], until }] },
      )
    const settled = (until: string) => steps(withEnd(until), [changeOfAll('a', 1.2)]).map(({ isSettled }) => isSettled)
    expect(settled('2025-12-30')).toEqual([false, false])
    expect(settled('2026-12-31')).toEqual([true, false])
  })
})
