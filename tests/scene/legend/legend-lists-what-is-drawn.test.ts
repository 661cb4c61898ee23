import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { DEPARTMENTS } from '../../../src/model/departments'
import { examples } from '../../../src/model/examples/index'
import { buildScene } from '../../../src/scene/build-scene'
import type { Badge } from '../../../src/scene/drawing/marks'
import type { LegendEntry, Scene } from '../../../src/scene/drawing/scene'
import type { SceneOptions } from '../../../src/scene/scene-options'
import { arbitraryMap } from '../../support/arbitrary-map'
import { iconSigns, lineSigns, markSigns, roleSigns, seatSigns } from '../../support/recognise-signs'
import { syntheticMap } from '../../support/synthetic-map'

const MARKS = { nl: { chair: 'V', secretary: 'S' }, en: { chair: 'C', secretary: 'S' } } as const
const ROLES: ReadonlySet<string> = new Set(['owner-line', 'client-line'])

/** The signs of everything that is drawn. */
function drawnSigns(scene: Scene, language: 'nl' | 'en'): Set<string> {
  return new Set([
    ...scene.cards.flatMap(({ shapes }) => markSigns(shapes)),
    ...scene.glyphs.flatMap(({ shapes }) => markSigns(shapes)),
    ...scene.meetings.flatMap(({ shapes }) => [...markSigns(shapes), ...seatSigns(shapes, MARKS[language])]),
    ...scene.edges.flatMap(({ shapes, label }) => [
      // What flows is read from the icon: where certainty takes the dress of the line, the line does not say it.
      ...lineSigns(shapes).filter((sign) => !sign.startsWith('flow:')),
      ...iconSigns(label?.shapes ?? []),
      ...roleSigns(shapes),
      ...markSigns(shapes),
      ...markSigns(label?.shapes ?? []),
    ]),
  ])
}

/** The one sign that an entry shows; of a line that is critical or uncertain that it flows is not the point. */
function entrySign({ id, shapes }: LegendEntry, language: 'nl' | 'en'): string | undefined {
  if (id.startsWith('meeting:')) return [...seatSigns(shapes, MARKS[language]), ...markSigns(shapes)][0]
  const line = lineSigns(shapes)
  return line.find((sign) => !sign.startsWith('flow:')) ?? line[0] ?? roleSigns(shapes)[0] ?? markSigns(shapes)[0]
}

function expectSameSigns(map: ChainMap, options: SceneOptions): void {
  const scene = buildScene(map, options)
  const { language } = options
  const entries = scene.legend.map((entry) => ({ id: entry.id, sign: entrySign(entry, language) }))
  for (const { id, sign } of entries) {
    expect(sign, id).toBeDefined()
    // Departments, tiers and chains are named after their record; every other sign after what it says.
    if (!/^(department|tier|chain):/.test(id)) expect(sign).toBe(id)
  }
  const drawn = drawnSigns(scene, language)
  // The legend explains both lines as soon as there is a triangle, also where no line of the one or the other is drawn.
  const listed = new Set(entries.flatMap(({ sign }) => (sign && (!ROLES.has(sign) || drawn.has(sign)) ? [sign] : [])))
  expect([...listed].sort()).toEqual([...drawn].sort())
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
