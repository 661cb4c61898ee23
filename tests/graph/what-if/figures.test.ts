import { describe, expect, it } from 'vitest'
import type { Capacity } from '../../../src/model/schema/findings-and-views'
import { figure, inflow, mapOf, steps, unknown } from './small-wave'

describe('of several figures for the same', () => {
  const target = figure('b', [9_600])
  const through = (...figures: readonly Capacity[]) =>
    inflow(mapOf([...figures, target], { 'a>b': { share: 1 } }), 'c-b')[0]

  it('the newest year that is not after the reference date is taken', () => {
    const of = (year: number, amount: number) => figure('a', [amount, amount], { id: `c-${year}`, year })
    expect(through(of(2024, 1_200), of(2025, 2_400), of(2026, 3_600))).toBe(200)
    expect(through(of(2027, 1_200), of(2026, 3_600))).toBe(300)
  })

  it('two units are never added, and what is no work of a year is left aside', () => {
    const first = figure('a', [1_200, 1_200], { id: 'c-1', unit: 'aanvragen' })
    const second = figure('a', [2_400, 2_400], { id: 'c-2', unit: 'besluiten' })
    expect(through(second, first)).toBe(100)
    const aside = [
      figure('a', [99, 99], { id: 'c-0', unit: 'miljoen euro', year: 2025 }),
      figure('a', [99, 99], { id: 'c-00', unit: 'aanvragen', period: 'stand', year: 2025 }),
      figure('a', [99, 99], { id: 'c-000', unit: 'aanvragen', period: 'eerste helft' }),
    ]
    expect(through(...aside, { ...first, unit: 'zaken' })).toBe(100)
  })

  it('a figure a month counts twelve times a year', () => {
    expect(through(figure('a', [100, 100], { period: 'per maand' }))).toBe(100)
  })

  it('of two that are not before the reference date the first is taken, and one that is before goes first', () => {
    const of = (year: number, amount: number) => figure('a', [amount, amount], { id: `c-${year}`, year })
    expect(through(of(2026, 3_600), of(2024, 1_200))).toBe(100)
    expect(through(of(2023, 3_600), of(2024, 1_200))).toBe(100)
    // Whichever id comes first.
    expect(through({ ...of(2026, 3_600), id: 'c-1' }, { ...of(2024, 1_200), id: 'c-2' })).toBe(100)
  })

  it('one that says what can be handled is taken before one that does not, and nothing asked on purpose is nothing', () => {
    const without = { ...figure('a', [0, 2_400], { id: 'c-0', year: 2025 }), capacity: null }
    expect(through(without, figure('a', [1_200, 1_200], { id: 'c-1', year: 2024 }))).toBe(100)
    expect(through({ ...figure('a', [1_200], { id: 'c-1' }), demand: null })).toBe(0)
  })
})

describe('where a party has several figures', () => {
  const units = (of: string, ...names: readonly string[]) =>
    names.map((unit, i) => figure(of, [1_200 * (i + 1), 1_200 * (i + 1)], { id: `c-${of}${i}`, unit }))

  it('one whose unit is the name of a product counts as tied to it', () => {
    // a does 100 registraties and 200 zaken a month; both go on whole, each by the relation that names them.
    const map = mapOf([...units('a', 'Registraties', 'zaken'), figure('b', [9_600]), figure('c', [9_600])], {
      'a>b': { share: 1, product: 'registraties' },
      'a>c': { share: 1, product: 'zaken' },
    })
    expect([inflow(map, 'c-b')[0], inflow(map, 'c-c')[0]]).toEqual([100, 200])
  })

  it('one tied to a relation goes before one tied to its product', () => {
    const tied = [
      figure('a', [1_200, 1_200], { id: 'c-1', product: 'paspoorten' }),
      figure('a', [2_400, 2_400], { id: 'c-2', dependency: 'ab' }),
    ]
    const map = mapOf([...tied, figure('b', [9_600])], { 'a>b': { share: 1, product: 'paspoorten' } })
    expect(inflow(map, 'c-b')[0]).toBe(200)
  })

  it('what arrives goes to the one that is about it, and on to every relation without a figure of its own', () => {
    // x brings 100 that c-1 can do, y 50 of which c-2 can do 25. Of the same unit they are added: 125 x 0.2 = 25.
    const own = [
      figure('a', [1_200], { id: 'c-1', dependency: 'xa' }),
      figure('a', [300], { id: 'c-2', dependency: 'ya', backlog: 0 }),
    ]
    const others = [figure('x', [1_200, 1_200]), figure('y', [600, 600]), figure('b', [9_600])]
    const ways = { 'x>a': { share: 1, product: 'zaak' }, 'y>a': { share: 1, product: 'zaak' }, 'a>b': { share: 0.2 } }
    const map = mapOf([...own, ...others], ways)
    expect([inflow(map, 'c-1')[0], inflow(map, 'c-2')[0], inflow(map, 'c-b')[0]]).toEqual([100, 50, 25])
    // In two units they are not.
    const [first, second] = own
    const apart = mapOf([...(first ? [first] : []), { ...second, unit: 'bezwaren' } as Capacity, ...others], ways)
    expect(unknown(apart).because('b')).toMatchObject([{ relation: 'ab', reason: 'units' }])
  })

  it('what arrives by a relation goes to the one tied to that relation before the one of its product', () => {
    const own = [
      figure('a', [1_200], { id: 'c-1', product: 'bezwaar' }),
      figure('a', [1_200], { id: 'c-2', dependency: 'xa' }),
    ]
    // The other relation brings the same product, and nothing of its own is tied to it.
    const ways = { 'x>a': { share: 1, product: 'bezwaar' }, 'y>a': { share: 0.5, product: 'bezwaar' } }
    const map = mapOf([...own, figure('x', [1_200, 1_200]), figure('y', [1_200, 1_200])], ways)
    expect([inflow(map, 'c-1')[0], inflow(map, 'c-2')[0]]).toEqual([50, 100])
  })

  it('and none is about what arrives, it is asked which', () => {
    // x brings 100, and a has two figures, tied to what goes out. How much more comes is known all the same.
    const own = [
      figure('a', [1_200, 600], { id: 'c-1', dependency: 'ab' }),
      figure('a', [1_200, 480], { id: 'c-2', dependency: 'ac' }),
    ]
    const map = mapOf([figure('x', [1_200, 1_200]), ...own], {
      'x>a': { share: 1 },
      'a>b': { share: 1 },
      'a>c': { share: 1 },
    })
    expect(unknown(map).parties).toEqual(['a', 'b', 'c'])
    expect(
      unknown(map)
        .because('b')
        .map(({ relation, reason }) => [relation, reason]),
    ).toEqual([['xa', 'place']])
    expect(inflow(map, 'c-1')[0]).toBe(50)
    const [only, ...others] = steps(map, [{ party: 'x', inflow: 1.2, capacity: 1.2, from: 1 }])
    expect(only).toMatchObject({ relation: 'xa', open: 'place', effect: 'unknown' })
    expect(only?.extraPerYear).toBeCloseTo(240, 9)
    expect(others).toEqual([])
  })

  it('what is not known is carried along past a party that cannot be counted', () => {
    // b has no figure of what is asked, so nobody can tell what it finishes: first the share is asked, then the figure.
    const map = mapOf([figure('a', [1_200, 1_200]), figure('b', [1_200]), figure('c', [1_200, 0])], {
      'a>b': {},
      'b>c': { share: 1 },
    })
    expect(
      unknown(map)
        .because('c')
        .map(({ relation, reason }) => [relation, reason]),
    ).toEqual([
      ['ab', 'share'],
      ['bc', 'figures'],
    ])
  })
})
