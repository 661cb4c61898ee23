import { describe, expect, it } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { buildScene } from '../../../src/scene/build-scene'
import { drawStepHeaders } from '../../../src/scene/cards/headers'
import { overlaps, type Point, type Rect } from '../../../src/scene/drawing/geometry'
import { PLAIN, readingAt } from '../../../src/scene/drawing/reading'
import type { Scene, SceneItem } from '../../../src/scene/drawing/scene'
import { chainMap, party, triangle } from '../../support/chain-builder'

const FIELDS = {
  chains: [{ id: 'chain', name: 'Keten' }],
  steps: [
    { id: 's1', name: 'Melding en registratie', chain: 'chain' },
    { id: 's2', name: 'Opvang en huisvesting', chain: 'chain' },
    { id: 's3', name: 'Beslissing', chain: 'chain' },
  ],
  parties: [party('a', { step: 's1' }), party('b', { step: 's2' }), party('c', { step: 's3' })],
}
const MAP = chainMap(FIELDS)

const columnsAt = (...lefts: readonly number[]) =>
  new Map(['a', 'b', 'c'].map((id, i): [string, Rect] => [id, { x: lefts[i] ?? 0, y: 100, width: 120, height: 60 }]))

const wordsOf = ({ shapes }: SceneItem) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const shown = (extents: ReadonlyMap<string, Rect>, reading = PLAIN) => drawStepHeaders(MAP, extents, reading)

describe('headings of steps', () => {
  it('say number and name where there is room', () => {
    expect(shown(columnsAt(0, 300, 600)).map(wordsOf)).toEqual([
      ['1', 'Melding en registratie'],
      ['2', 'Opvang en huisvesting'],
      ['3', 'Beslissing'],
    ])
  })

  it('stand between their neighbours, or beside the last, while nobody stands in them', () => {
    const map = chainMap({ ...FIELDS, parties: [party('a', { step: 's1' }), party('c', { step: 's3' })] })
    const [first, second, third] = drawStepHeaders(map, columnsAt(0, 0, 600)).map(({ origin }) => origin.x)
    expect(second).toBeGreaterThan(first ?? 0)
    expect(second).toBeLessThan(third ?? 0)
    const atEnd = chainMap({ ...FIELDS, parties: [party('a', { step: 's1' })] })
    const places = drawStepHeaders(atEnd, columnsAt(0, 300, 600)).map(({ origin }) => origin.x)
    expect(places).toHaveLength(3)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('cut a name where the next begins, and leave no step out', () => {
    const headers = shown(columnsAt(0, 150, 600))
    const [first, second] = headers.map(wordsOf)
    expect(first?.[0]).toBe('1')
    expect(first?.[1]).toMatch(/^Melding.*…$/)
    expect(second).toEqual(['2', 'Opvang en huisvesting'])
    expect(headers.map(({ name }) => name)).toContain('1 Melding en registratie')
  })

  it('are a number alone where no word fits', () => {
    expect(shown(columnsAt(0, 60, 600)).map(wordsOf)).toEqual([
      ['1'],
      ['2', 'Opvang en huisvesting'],
      ['3', 'Beslissing'],
    ])
  })

  it.each([1, 0.5, 0.25, 0.1])('never lie over each other or over a card, at a scale of %f', (scale) => {
    for (const gap of [60, 150, 200, 260]) {
      const extents = columnsAt(0, gap, 2 * gap)
      const rects = shown(extents, readingAt(scale)).map(({ origin, size }) => ({ ...origin, ...size }))
      rects.forEach((rect, i) => {
        expect(rects.slice(i + 1).some((other) => overlaps(rect, other))).toBe(false)
        expect([...extents.values()].some((card) => overlaps(rect, card))).toBe(false)
      })
    }
  })
})

const STEERED = chainMap({
  ...FIELDS,
  parties: [
    ...FIELDS.parties,
    party('ministry'),
    party('council'),
    // Has no step and steers nobody: it may stand anywhere.
    party('loose'),
  ],
  triangles: [triangle('t', { contractor: 'a', owner: { party: 'ministry' }, clients: [{ party: 'council' }] })],
  positions: {
    ministry: { x: 0, y: -260 },
    council: { x: 400, y: -260 },
    a: { x: 0, y: 0 },
    b: { x: 400, y: 0 },
    c: { x: 800, y: 0 },
    loose: { x: 1600, y: 400 },
  },
})

describe('the words of the line between steering and chain', () => {
  const sceneOf = (map: ChainMap, scale: number) =>
    buildScene(map, { language: 'nl', triangles: 'folded', reading: readingAt(scale) })
  const bandWords = ({ headers }: Scene) => headers.filter(({ id }) => id.startsWith('band:') && id !== 'band:steering')
  const rectOf = ({ origin, size }: SceneItem): Rect => ({ ...origin, ...size })

  it('stand on either side of it where there is room', () => {
    const words = bandWords(sceneOf(STEERED, 1))
    expect(words.flatMap(wordsOf)).toEqual(['STURING', 'KETEN'])
  })

  it.each([1, 0.42, 0.25, 0.15, 0.1])('never lie under a card or a heading, at a scale of %f', (scale) => {
    for (const y of [-120, -160, -200, -260, -500]) {
      for (const loose of [
        { x: -60, y: -90 },
        { x: 900, y: -100 },
        { x: 1600, y: 400 },
      ]) {
        const positions = { ...STEERED.positions, ministry: { x: 0, y }, council: { x: 400, y }, loose }
        const scene = sceneOf({ ...STEERED, positions }, scale)
        const words = bandWords(scene).map(rectOf)
        const headings = scene.headers.filter(({ record }) => record)
        for (const other of [...scene.cards, ...headings].map(rectOf)) {
          expect(words.some((rect) => overlaps(rect, other))).toBe(false)
        }
      }
    }
  })

  it('stand at the other end when a card stands at the first, and not at all when both are taken', () => {
    const at = (loose: Point) => {
      const scene = sceneOf({ ...STEERED, positions: { ...STEERED.positions, loose } }, 0.42)
      return bandWords(scene).map(({ origin }) => origin.x > 400)
    }
    expect(at({ x: 1600, y: 400 })).toEqual([false, false])
    expect(at({ x: -60, y: -130 })).toEqual([true, true])
    const close = { ...STEERED.positions, ministry: { x: 0, y: -150 }, council: { x: 1000, y: -150 } }
    expect(bandWords(sceneOf({ ...STEERED, positions: close }, 0.2))).toEqual([])
  })
})
