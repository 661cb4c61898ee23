import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { DEPARTMENTS } from '../../../src/model/departments'
import { examples } from '../../../src/model/examples/index'
import { buildScene } from '../../../src/scene/build-scene'
import type { Badge } from '../../../src/scene/drawing/marks'
import type { LegendEntry, Scene } from '../../../src/scene/drawing/scene'
import type { Shape } from '../../../src/scene/drawing/shape'
import type { SceneOptions } from '../../../src/scene/scene-options'
import { arbitraryMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { entriesOf } from '../../support/read-legend'
import { countSigns, lineSigns, markSigns, roleSigns, seatSigns } from '../../support/recognise-signs'
import { syntheticMap } from '../../support/synthetic-map'

const MARKS = { nl: { chair: 'V', secretary: 'S' }, en: { chair: 'C', secretary: 'S' } } as const

/** All signs of some shapes that are no table. */
const signsOf = (shapes: readonly Shape[]) => [...lineSigns(shapes), ...roleSigns(shapes), ...markSigns(shapes)]

/** The signs of everything that is drawn. */
function drawnSigns(scene: Scene, language: 'nl' | 'en'): Set<string> {
  return new Set([
    ...scene.cards.flatMap(({ shapes }) => markSigns(shapes)),
    ...scene.glyphs.flatMap(({ shapes }) => markSigns(shapes)),
    ...scene.meetings.flatMap(({ shapes }) => [...markSigns(shapes), ...seatSigns(shapes, MARKS[language])]),
    ...scene.edges.flatMap(({ kind, shapes, label }) => [
      ...signsOf(shapes),
      ...markSigns(label?.shapes ?? []),
      ...(kind === 'dependency' ? countSigns(label?.shapes ?? []) : []),
    ]),
  ])
}

/** The signs of lines whose label finds no room, or that count among those of a bundle: pointing at the line shows them. */
function waitingSigns(map: ChainMap, { edges }: Scene, badges: SceneOptions['badges']): Set<string> {
  return new Set(
    edges.flatMap(({ record, bundle }) => [
      ...(bundle ? ['bundle'] : []),
      ...(bundle ?? [record.id]).flatMap((id) => [
        ...(map.dependencies[id]?.strained === true ? ['strained'] : []),
        ...(badges?.has(id) ? [`finding:${badges.get(id)?.severity}`] : []),
      ]),
    ]),
  )
}

/** Departments, tiers and chains are named after their record; every other entry after the sign that it shows. */
function entrySign({ id, shapes }: LegendEntry, language: 'nl' | 'en'): string | undefined {
  const signs = [...signsOf(shapes), ...countSigns(shapes), ...seatSigns(shapes, MARKS[language])]
  return /^(department|tier|chain):/.test(id) ? signs[0] : signs.find((sign) => sign === id)
}

function expectSameSigns(map: ChainMap, options: SceneOptions): void {
  const scene = buildScene(map, options)
  const { language } = options
  expect(scene.legend.length).toBeLessThanOrEqual(8)
  for (const { entries } of scene.legend) expect(entries.length).toBeGreaterThan(0)
  const entries = scene.legend.flatMap(entriesOf).map((entry) => ({ id: entry.id, sign: entrySign(entry, language) }))
  for (const { id, sign } of entries) expect(sign, id).toBeDefined()
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  const drawn = drawnSigns(scene, language)
  const listed = new Set(entries.flatMap(({ sign }) => sign ?? []))
  for (const sign of drawn) expect([...listed], 'explained').toContain(sign)
  const waiting = waitingSigns(map, scene, options.badges)
  const known = [...drawn, ...waiting]
  for (const sign of listed) expect(known, 'drawn').toContain(sign)
}

/** The same map with names that are no signs themselves, and with ministries, so that their bands occur. */
function readable(map: ChainMap, turn: number): ChainMap {
  const codes = [...DEPARTMENTS.map(({ code }) => code), null, undefined, 'Onbekend']
  const parties = Object.values(map.parties).map(({ department: _, ...party }, i) => {
    const department = codes[(turn + i) % codes.length]
    return { ...party, name: `Partij ${i}`, abbreviation: `P${i}`, ...(department === undefined ? {} : { department }) }
  })
  const dependencies = Object.values(map.dependencies).map((one, i) => ({ ...one, product: `product ${i}` }))
  const chains = Object.values(map.chains).map((one, i) => ({ ...one, name: `${'ABCDEF'[i % 6]}-keten ${i}` }))
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    Object.fromEntries(list.map((one) => [one.id, one]))
  return { ...map, parties: byId(parties), dependencies: byId(dependencies), chains: byId(chains) }
}

const SEVERITIES = ['high', 'medium', 'low', 'question'] as const
const looks = fc.record({
  language: fc.constantFrom('nl' as const, 'en' as const),
  triangles: fc.constantFrom('folded' as const, 'unfolded' as const),
  meetings: fc.boolean(),
  chains: fc.boolean(),
  /** Bits: who is left out, and who carries which badge. */
  hidden: fc.nat(255),
  badged: fc.nat(255),
})

function optionsOf(
  map: ChainMap,
  { hidden, badged, ...look }: typeof looks extends fc.Arbitrary<infer T> ? T : never,
): SceneOptions {
  const parties = Object.keys(map.parties).filter((_, i) => hidden < 64 || ((hidden >> (i % 6)) & 1) === 0)
  const carriers = [
    ...Object.keys(map.parties),
    ...Object.keys(map.dependencies),
    ...Object.keys(map.couplingPoints),
    ...Object.keys(map.meetings),
    // A folded triangle has no room for a badge; the legend would explain one that is not there.
    ...(look.triangles === 'folded' ? [] : Object.keys(map.triangles)),
  ]
  const badges = carriers.flatMap((id, i): [string, Badge][] =>
    (badged >> (i % 7)) & 1 ? [[id, { count: i + 1, severity: SEVERITIES[(i + badged) % 4] ?? 'low' }]] : [],
  )
  return { ...look, visibleParties: hidden < 64 ? undefined : new Set(parties), badges: new Map(badges) }
}

describe('the legend lists exactly the signs that are drawn', () => {
  test('on any map, however it is looked at', () => {
    fc.assert(
      fc.property(arbitraryMap, looks, fc.nat(40), (map, look, turn) => {
        const chain = readable(map, turn)
        expectSameSigns(chain, optionsOf(chain, look))
      }),
      { numRuns: 50 },
    )
  }, 60_000)

  test('on larger maps of many triangles', () => {
    fc.assert(
      fc.property(fc.nat(1000), looks, (seed, look) => {
        const chain = syntheticMap(14, 16, seed)
        expectSameSigns(chain, optionsOf(chain, look))
      }),
      { numRuns: 3 },
    )
  }, 60_000)

  test.each(examples.map(({ id, load }) => [id, load] as const))('on %s, in its first view', async (_, load) => {
    const chain = await load()
    const named = chain.views[chain.viewOrder[0] ?? '']?.filters?.parties
    const visibleParties = named && new Set(named)
    expectSameSigns(chain, { language: 'nl', visibleParties })
  })
})

test('a line that runs both ways is explained, whether one delivery is mutual or two run against each other', () => {
  const of = (...dependencies: ReturnType<typeof dependency>[]) =>
    buildScene(chainMap({ parties: [party('a'), party('b')], dependencies }), { language: 'nl' })
      .legend.flatMap(entriesOf)
      .map(({ id }) => id)
  expect(of(dependency('x', 'a', 'b'), dependency('y', 'a', 'b'))).not.toContain('mutual')
  expect(of(dependency('x', 'a', 'b', { mutual: true }))).toContain('mutual')
  expect(of(dependency('x', 'a', 'b'), dependency('y', 'b', 'a'))).toContain('mutual')
})

test('everything at once is at most eight groups, each with a title or signs that say it themselves', async () => {
  const first = examples.find(({ id }) => id === 'migratieketen')
  const chain = await first?.load()
  if (!chain) throw new Error('there is an example')
  const measure = {
    channel: 'color' as const,
    isYesNo: false,
    label: 'relaties',
    legend: 'hoger',
    values: new Map(Object.keys(chain.parties).map((id, i) => [id, i])),
    format: String,
  }
  const badges = new Map(
    Object.keys(chain.parties).map((id, i) => [id, { count: 1, severity: SEVERITIES[i % 4] ?? 'low' }] as const),
  )
  const scene = buildScene(chain, {
    language: 'nl',
    meetings: true,
    chains: true,
    measure,
    badges,
    layer: { kind: 'flow' },
  })
  expect(scene.legend.map(({ id }) => id)).toEqual([
    'chains',
    'departments',
    'tiers',
    'triangles',
    'lines',
    'meetings',
    'findings',
    'measure',
  ])
  for (const { title } of scene.legend) expect(title).toBeTruthy()
})
