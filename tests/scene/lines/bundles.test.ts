import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeSvg } from '../../../src/export/write-svg'
import type { ChainMap } from '../../../src/model/chain-map'
import type { Dependency } from '../../../src/model/schema/relations'
import { FLOWS } from '../../../src/model/vocabulary'
import { buildScene } from '../../../src/scene/build-scene'
import type { LabelForms } from '../../../src/scene/drawing/label-forms'
import { PLAIN, readingAt } from '../../../src/scene/drawing/reading'
import type { SceneEdge } from '../../../src/scene/drawing/scene'
import { measureText } from '../../../src/scene/drawing/text-measure'
import { dependencyLabel } from '../../../src/scene/lines/dependency-label'
import type { EdgeLayer } from '../../../src/scene/lines/edge-layer'
import { labelType, wrapsOf } from '../../../src/scene/lines/label-text'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { linesIn, pathsIn, textsIn, tipOf, wordsIn } from '../../support/read-shapes'

const POSITIONS = { a: { x: 0, y: 0 }, b: { x: 900, y: 0 }, c: { x: 0, y: 700 } }
const mapOf = (dependencies: readonly Dependency[]) =>
  chainMap({ parties: [party('a'), party('b'), party('c')], positions: POSITIONS, dependencies })
const there = (id: string, fields: Partial<Dependency> = {}) =>
  dependency(id, 'a', 'b', { product: `levert ${id}`, ...fields })
const back = (id: string, fields: Partial<Dependency> = {}) =>
  dependency(id, 'b', 'a', { product: `levert ${id}`, ...fields })
const AFAR = readingAt(0.6)

function only(dependencies: readonly Dependency[], reading = AFAR): SceneEdge {
  const { edges } = buildScene(mapOf(dependencies), { language: 'nl', reading })
  const [edge] = edges
  if (!edge || edges.length > 1) throw new Error(`one line, not ${edges.length}`)
  return edge
}
const said = ({ label }: SceneEdge) =>
  wordsIn(label?.shapes ?? [])
    .join(' ')
    .replaceAll('\u00a0', ' ')
const heads = ({ shapes }: SceneEdge) => pathsIn(shapes).filter(({ fill }) => fill)

describe('the dependencies between two parties', () => {
  test('are one line that says the heaviest and how many more there are', () => {
    const edge = only([there('x'), there('y', { strained: true }), there('z', { critical: true }), there('w')])
    expect(edge.bundle).toEqual(['z', 'y', 'w', 'x'])
    expect(edge.record).toEqual({ collection: 'dependencies', id: 'z' })
    expect(edge.id).toMatch(/^pair:/)
    expect(said(edge)).toBe('levert z +3')
    for (const id of ['x', 'y', 'z', 'w']) expect(edge.name).toContain(`levert ${id}`)
  })

  test('are the dependency itself as long as there is one, and keep their line when parts come and go', () => {
    const edge = only([there('x')])
    expect([edge.id, edge.bundle, said(edge)]).toEqual(['x', undefined, 'levert x'])
    expect(only([there('x'), there('y')]).id).toBe(only([there('y'), back('z', { critical: true })]).id)
  })

  test.each([
    ['critical and strained', { critical: true, strained: true }, 0],
    ['critical', { critical: true }, 1],
    ['strained', { strained: true }, 2],
    ['neither', {}, 3],
  ] as const)('come in order of weight: %s', (_, fields, place) => {
    const others = [{ critical: true, strained: true }, { critical: true }, { strained: true }, {}]
    const parts = others.map((one, i) => there(i === place ? 'own' : `o${i}`, i === place ? fields : one))
    expect(only(parts.toReversed()).bundle?.[place]).toBe('own')
  })

  test('are a heavy line when one is critical, and have a lightning when one is strained', () => {
    const width = (parts: readonly Dependency[]) => linesIn(only(parts).shapes)[0]?.stroke?.width ?? 0
    const pair = [there('x'), there('y')]
    expect(width([...pair, there('z', { critical: true })])).toBeGreaterThanOrEqual(1.5 * width(pair))
    const lightnings = (parts: readonly Dependency[]) =>
      pathsIn(only(parts).label?.shapes ?? []).filter(({ fill }) => fill === 'strain').length
    expect(lightnings(pair)).toBe(0)
    expect(lightnings([there('x', { critical: true }), there('y', { strained: true })])).toBe(1)
  })

  test('have a head at both ends when they run both ways, or when one is mutual', () => {
    expect(heads(only([there('x'), there('y')]))).toHaveLength(1)
    expect(heads(only([there('x'), there('y', { mutual: true })]))).toHaveLength(2)
    const both = only([there('x'), back('y', { critical: true })])
    expect([both.source, both.target]).toEqual(['b', 'a'])
    const ends = [both.route[0], both.route.at(-1)].map((point) => point?.x)
    expect(
      heads(both)
        .map((head) => tipOf(head)?.x)
        .sort(),
    ).toEqual(ends.sort())
  })

  test('of another pair are another line', () => {
    const { edges } = buildScene(mapOf([there('x'), there('y'), dependency('z', 'a', 'c')]), { language: 'nl' })
    expect(edges.map(({ bundle, id }) => bundle ?? id)).toEqual(expect.arrayContaining([['x', 'y'], 'z']))
    expect(edges).toHaveLength(2)
  })

  test('are named one by one when seen from near, each on a row that can be pointed at', () => {
    const { label } = only([there('x'), back('y', { strained: true }), there('z', { critical: true })], PLAIN)
    expect(wordsIn(label?.shapes ?? [])).toEqual(['levert z', 'levert y', 'levert x'])
    expect(label?.rows?.map(({ id }) => id)).toEqual(['z', 'y', 'x'])
    const texts = textsIn(label?.shapes ?? [])
    label?.rows?.forEach(({ rect }, i) => {
      const y = texts[i]?.y ?? Number.NaN
      expect(y > rect.y && y < rect.y + rect.height).toBe(true)
      expect(rect.y + rect.height).toBeLessThanOrEqual(label.size.height)
    })
    // From afar there are no rows, until they are asked for.
    const far = only([there('x'), back('y')])
    expect(far.label?.rows).toBeUndefined()
    expect(far.words?.open?.[0]?.draw('right').rows?.map(({ id }) => id)).toEqual(['x', 'y'])
  })

  test('point each row the way it runs, when they run both ways', () => {
    const arrows = (parts: readonly Dependency[]) =>
      pathsIn(only(parts, PLAIN).label?.shapes ?? []).flatMap(({ fill, d }) => (fill === 'line' ? [d] : []))
    expect(arrows([there('x'), there('y')])).toEqual([])
    const tips = arrows([there('x'), back('y')]).map((d) => {
      const [tip = 0, , base = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number)
      return tip > base ? 'right' : 'left'
    })
    expect(tips).toEqual(['right', 'left'])
  })
})

function relations(count: number): ChainMap {
  const id = (i: number) => `d${String(i).padStart(4, '0')}`
  return mapOf(
    Array.from({ length: count }, (_, i) => (i % 2 === 0 ? there(id(i)) : back(id(i), { critical: i === count - 1 }))),
  )
}

describe('thousands of relations between two parties', () => {
  test.each([1000, 5000])('%d are one line, whose label says the heaviest and counts the others', (count) => {
    const map = relations(count)
    for (const reading of [PLAIN, AFAR]) {
      const { edges } = buildScene(map, { language: 'nl', reading })
      expect(edges).toHaveLength(1)
      expect(edges[0]?.bundle).toHaveLength(count)
      const heaviest = `d${String(count - 1).padStart(4, '0')}`
      expect(edges[0]?.record.id).toBe(heaviest)
      const words = edges[0] ? said(edges[0]) : ''
      expect(words.startsWith(`levert ${heaviest}`)).toBe(true)
      expect(words.endsWith(`+${count - (reading === PLAIN ? 6 : 1)}`)).toBe(true)
    }
  })

  test('the picture in words counts them all', () => {
    expect(writeSvg(relations(2000), { language: 'en' })).toMatch(/<desc id="desc">[^<]*2,?000/)
  })

  test('coupling points between the same two are a line of their own for each kind', () => {
    const ends: [{ party: string }, { party: string }] = [{ party: 'a' }, { party: 'b' }]
    const points = Array.from({ length: 500 }, (_, i) => ({
      id: `k${i}`,
      kind: i % 2 === 0 ? ('governance' as const) : ('planning' as const),
      ends,
    }))
    const map = { ...relations(3), couplingPoints: Object.fromEntries(points.map((one) => [one.id, one])) }
    const { edges } = buildScene(map, { language: 'nl', reading: AFAR })
    expect(edges.filter(({ kind }) => kind === 'coupling').map(({ bundle }) => bundle?.length)).toEqual([250, 250])
    expect(edges.filter(({ kind }) => kind === 'dependency')).toHaveLength(1)
  })
})

describe('in a layer', () => {
  const bundlesIn = (layer: EdgeLayer, parts: readonly Dependency[]) =>
    buildScene(mapOf(parts), { language: 'nl', layer, reading: AFAR })
      .edges.map(({ bundle, id }) => (bundle ?? [id]).join('+'))
      .sort()

  test('only what is drawn alike is one line: what flows', () => {
    const parts = FLOWS.flatMap((flow) => [there(`${flow}1`, { flow }), back(`${flow}2`, { flow })])
    expect(bundlesIn({ kind: 'flow' }, parts)).toEqual(FLOWS.map((flow) => `${flow}1+${flow}2`).sort())
  })

  test('how sure one is, and what nobody doubted is certain', () => {
    const parts = [there('u'), there('v', { certainty: 'certain' }), there('w', { certainty: 'disputed' })]
    expect(bundlesIn({ kind: 'certainty' }, parts)).toEqual(['u+v', 'w'])
  })

  test('a line whose ends do not see the same is never joined to another: its halves have a direction', () => {
    const fields = { supplierView: 'partner', dependentView: 'customer' } as const
    expect(
      bundlesIn({ kind: 'nature' }, [there('u', fields), back('v', fields), there('w', { nature: 'partner' })]),
    ).toEqual(['u', 'v', 'w'])
  })
})

describe('the forms of a label', () => {
  const words = fc
    .array(fc.string({ unit: fc.constantFrom(...'aeinorstbdg'), minLength: 1, maxLength: 26 }), {
      minLength: 1,
      maxLength: 9,
    })
    .map((list) => list.join(' '))
  const scales = fc.double({ min: 0.1, max: 2, noNaN: true })
  const labelOf = (products: readonly string[], scale: number): LabelForms => {
    const [first = there('p0'), ...rest] = products.map((product, i) => there(`p${i}`, { product }))
    return dependencyLabel(
      { id: 'p', source: 'a', target: 'b', parts: [first, ...rest], dress: undefined },
      readingAt(scale),
    )
  }

  test('break a word that another form leaves whole in the last form alone', () => {
    fc.assert(
      fc.property(words, scales, (text, scale) => {
        const type = labelType(readingAt(scale).letter)
        const broken = wrapsOf(text, type, 400).map(({ lines }) => {
          const known = new Set(text.split(' '))
          return lines
            .flatMap((line) => line.replace(/…$/, '').split(' '))
            .filter((word) => word !== '' && !known.has(word)).length
        })
        expect(new Set(broken.slice(0, -1).map((count) => count > 0)).size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })

  test('never leave the number of the others alone on a line', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), scales, (product, others, scale) => {
        const { forms } = labelOf([product, ...Array.from({ length: others }, () => 'z')], scale)
        for (const form of forms) {
          const lines = wordsIn(form.draw('right').shapes)
          // In rows it stands for the rows that are left out.
          if (form.draw('right').rows) continue
          for (const line of lines) expect(line).not.toMatch(/^\+\d+$/)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('hold their words, and the same words for each heading in the same room', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), scales, (products, scale) => {
        const { forms, open = [] } = labelOf(products, scale)
        for (const form of [...forms, ...open]) {
          for (const heading of ['right', 'left', 'up', 'down'] as const) {
            const { size, shapes } = form.draw(heading)
            expect(size).toEqual(form.size)
            for (const { x, y, text, size: letter, weight } of textsIn(shapes)) {
              expect(letter * scale).toBeGreaterThanOrEqual(10.99)
              expect(x).toBeGreaterThanOrEqual(0)
              expect(x + measureText(text, letter, weight)).toBeLessThanOrEqual(size.width + 0.5)
              expect(y).toBeLessThanOrEqual(size.height)
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
