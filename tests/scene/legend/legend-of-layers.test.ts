import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dependency } from '../../../src/model/schema/relations'
import { CERTAINTIES, FLOWS, NATURES } from '../../../src/model/vocabulary'
import { buildScene } from '../../../src/scene/build-scene'
import type { Shape } from '../../../src/scene/drawing/shape'
import type { EdgeLayer } from '../../../src/scene/lines/edge-layer'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { entriesOf } from '../../support/read-legend'
import { linesIn, strokeWords } from '../../support/read-shapes'

const IDS = ['d0', 'd1', 'd2', 'd3'] as const
const mapOf = (fields: readonly Partial<Dependency>[]) =>
  chainMap({
    parties: ['a', 'b', 'c', 'd', 'e'].map((id) => party(id)),
    dependencies: IDS.map((id, i) => dependency(id, 'a', 'bcde'[i] ?? 'b', fields[i])),
    positions: {
      a: { x: 0, y: 0 },
      b: { x: 600, y: 0 },
      c: { x: -600, y: 0 },
      d: { x: 0, y: 500 },
      e: { x: 600, y: 500 },
    },
  })

/** Colour, width and dash of every line: what a layer tells by. */
const dresses = (shapes: readonly Shape[]) =>
  linesIn(shapes).map(({ stroke }) => `${stroke?.color} ${strokeWords(stroke)}`)

/** Every line drawn is explained, and every entry that counts any line has such a line; some entries stand there to say nought. */
function expectExplained(
  layer: EdgeLayer,
  fields: readonly Partial<Dependency>[] = [],
  prefix = /^(venue:|agreement-|nature-|bridge|no-bridge)/,
): void {
  const scene = buildScene(mapOf(fields), { language: 'nl', layer })
  const entries = scene.legend.flatMap(entriesOf).filter(({ id }) => prefix.test(id))
  const explained = new Set(entries.flatMap(({ shapes }) => dresses(shapes)))
  const drawn = scene.edges.flatMap(({ shapes }) => dresses(shapes).filter((dress) => !dress.startsWith('ink 1')))
  for (const dress of drawn) expect(explained).toContain(dress)
  for (const { id, label, shapes } of entries) {
    if (/\(0\)$/.test(label)) continue
    // A line that says something else at each end is explained by an example of two halves: any two that differ will do.
    const isDrawn =
      id === 'nature-split'
        ? scene.edges.some((edge) => new Set(dresses(edge.shapes)).size > 1)
        : dresses(shapes).some((dress) => drawn.includes(dress))
    expect(isDrawn, `${id}: ${label}`).toBe(true)
  }
  // The counts of the lines of one dress each add up to what is drawn.
  const counted = entries.flatMap(({ label }) => /\((\d+)\)$/.exec(label)?.[1] ?? [])
  if (counted.length > 0) expect(counted.reduce((sum, count) => sum + Number(count), 0)).toBe(IDS.length)
}

const table = fc.record({
  outcome: fc.constantFrom('decided', 'discussed', 'none'),
  isOpen: fc.boolean(),
  meetings: fc.constant([]),
})
const cover = fc.record({
  outcome: fc.constantFrom('covered', 'lapsed', 'future', 'none'),
  isOpen: fc.boolean(),
  agreements: fc.constant([]),
})
const view = fc.constantFrom<Dependency['nature']>(...NATURES, null, undefined)
const perLine = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one, one, one)
const byId = <T>(list: readonly T[]) => Object.fromEntries(IDS.map((id, i) => [id, list[i]])) as Record<string, T>

describe('a layer explains in the legend every line it draws', () => {
  test('venues', () => {
    fc.assert(
      fc.property(perLine(table), (list) => expectExplained({ kind: 'venues', venues: byId(list) as never })),
      { numRuns: 12 },
    )
  })

  test('agreements', () => {
    fc.assert(
      fc.property(perLine(cover), fc.boolean(), (list, known) =>
        expectExplained({ kind: 'agreements', covers: byId(list) as never, on: '2026-01-01', known }),
      ),
      { numRuns: 12 },
    )
  })

  test('natures', () => {
    const fields = fc.record({ supplierView: view, dependentView: view })
    fc.assert(
      fc.property(perLine(fields), (list) => expectExplained({ kind: 'nature' }, list)),
      { numRuns: 12 },
    )
  })

  test('flows', () => {
    const fields = fc.record({ flow: fc.constantFrom(...FLOWS) })
    fc.assert(
      fc.property(perLine(fields), (list) => expectExplained({ kind: 'flow' }, list, /^flow-/)),
      { numRuns: 12 },
    )
  })

  test('certainties', () => {
    const fields = fc.record({ certainty: fc.constantFrom(...CERTAINTIES, undefined) })
    fc.assert(
      fc.property(perLine(fields), (list) => {
        expectExplained({ kind: 'certainty' }, list, /^(certain|assumed|disputed)$/)
      }),
      { numRuns: 12 },
    )
  })

  test.each([[[]], [['d0']], [[...IDS]]])('bridges: %o', (ids) => {
    expectExplained({ kind: 'bridges', bridges: new Set(ids) })
  })

  // Words and line belong together: a swapped sample would explain the one as the other.
  test.each([
    ['venue:decided', 'hier wordt besloten (1)', 'table-decided 2.8 solid'],
    ['venue:discussed', 'hier wordt alleen gesproken (1)', 'table-discussed 2.4 11,5'],
    [
      'venue:open',
      'hier wordt gesproken; of er besloten kan worden is nog niet uitgezocht (1)',
      'question 2.2 9,4,2,4',
    ],
    ['venue:none', 'geen overleg (1)', 'table-none 2.6 2.2,5'],
  ])('%s is called "%s" and drawn as %s', (id, label, dress) => {
    const venues = {
      d0: { outcome: 'decided', isOpen: false, meetings: [] },
      d1: { outcome: 'discussed', isOpen: false, meetings: [] },
      d2: { outcome: 'discussed', isOpen: true, meetings: [] },
      d3: { outcome: 'none', isOpen: false, meetings: [] },
    } as const
    const { legend } = buildScene(mapOf([]), { language: 'nl', layer: { kind: 'venues', venues } })
    const entry = legend.flatMap(entriesOf).find((one) => one.id === id)
    expect(entry?.label).toBe(label)
    expect(dresses(entry?.shapes ?? [])).toContain(dress)
  })

  test.each([
    ['agreement-covered', 'er geldt een afspraak (1)', 'agreement-covered 2.8 solid'],
    ['agreement-lapsed', 'de afspraak is verlopen (1)', 'agreement-lapsed 2.4 11,5'],
    ['agreement-future', 'de afspraak gaat later in (1)', 'agreement-future 2.4 5,4'],
    ['agreement-none', 'geen afspraak (1)', 'agreement-none 2.6 2.2,5'],
  ])('%s is called "%s" and drawn as %s', (id, label, dress) => {
    const covers = byId(
      (['covered', 'lapsed', 'future', 'none'] as const).map((outcome) => ({ outcome, isOpen: false, agreements: [] })),
    )
    const { legend } = buildScene(mapOf([]), {
      language: 'nl',
      layer: { kind: 'agreements', covers, on: '2026-03-31', known: true },
    })
    const entry = legend.flatMap(entriesOf).find((one) => one.id === id)
    expect(entry?.label).toBe(label)
    expect(dresses(entry?.shapes ?? [])).toContain(dress)
    expect(legend.flatMap(entriesOf).find((one) => one.id === 'layer:agreements')?.label).toBe(
      'Lijnen: afspraken op 31 maart 2026',
    )
  })
})
