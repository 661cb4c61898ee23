import { describe, expect, it } from 'vitest'
import { drawStepHeaders } from '../../../src/scene/cards/headers'
import { overlaps, type Rect } from '../../../src/scene/drawing/geometry'
import { PLAIN, readingAt } from '../../../src/scene/drawing/reading'
import type { SceneItem } from '../../../src/scene/drawing/scene'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({
  chains: [{ id: 'chain', name: 'Keten' }],
  steps: [
    { id: 's1', name: 'Melding en registratie', chain: 'chain' },
    { id: 's2', name: 'Opvang en huisvesting', chain: 'chain' },
    { id: 's3', name: 'Beslissing', chain: 'chain' },
  ],
  parties: [party('a', { step: 's1' }), party('b', { step: 's2' }), party('c', { step: 's3' })],
})

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
