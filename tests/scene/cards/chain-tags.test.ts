import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../src/scene/build-scene'
import { chainTags } from '../../../src/scene/cards/chain-tags'
import { readingAt } from '../../../src/scene/drawing/reading'
import { chainMap, party } from '../../support/chain-builder'
import { entriesOf } from '../../support/read-legend'

const map = chainMap({
  chains: [
    { id: 'm', name: 'Migratieketen' },
    { id: 's', name: 'Strafrechtketen' },
    { id: 'm2', name: 'Mestketen' },
    { id: 'unused', name: 'Zorgketen' },
  ],
  steps: [{ id: 'step', chain: 's', name: 'Opsporing' }],
  parties: [
    party('a', { chains: ['m', 's'] }),
    party('b', { step: 'step' }),
    party('c', { chains: ['m2'] }),
    party('d'),
  ],
  positions: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 }, c: { x: 0, y: 400 }, d: { x: 400, y: 400 } },
})

/** The words on a card. */
function wordsOn(id: string, chains: boolean): readonly string[] {
  const card = buildScene(map, { language: 'nl', chains }).cards.find((item) => item.id === id)
  return (card?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
}

describe('chains on the cards', () => {
  it('have letters and a colour of their own, those with steps first; a chain without parties has none', () => {
    const tags = [...chainTags(map).values()]
    expect(tags.map(({ id, letters }) => [id, letters])).toEqual([
      ['s', 'S'],
      ['m', 'M'],
      ['m2', 'Me'],
    ])
    expect(new Set(tags.map(({ color }) => color)).size).toBe(3)
  })

  it('stand on the card of a party in two chains both, and on none when they are not asked for', () => {
    expect(wordsOn('a', true)).toEqual(expect.arrayContaining(['M', 'S']))
    expect(wordsOn('b', true)).toContain('S')
    expect(wordsOn('b', true)).not.toContain('M')
    expect(wordsOn('a', false)).not.toContain('M')
  })

  it('are explained in the legend by their names', () => {
    const labels = buildScene(map, { language: 'nl', chains: true })
      .legend.flatMap(entriesOf)
      .map(({ label }) => label)
    expect(labels.slice(0, 3)).toEqual(['Strafrechtketen', 'Migratieketen', 'Mestketen'])
    expect(
      buildScene(map, { language: 'nl' })
        .legend.flatMap(entriesOf)
        .map(({ id }) => id),
    ).not.toContain('chain:m')
  })

  it('make room: nothing on a card lies below its edge', () => {
    const cards = [1, 0.7, 0.5, 0.35].flatMap(
      (scale) => buildScene(map, { language: 'nl', chains: true, reading: readingAt(scale) }).cards,
    )
    for (const card of cards) {
      for (const shape of card.shapes) {
        if (shape.kind === 'text') expect(shape.y).toBeLessThanOrEqual(card.size.height)
        if (shape.kind === 'rect') expect(shape.y + shape.height).toBeLessThanOrEqual(card.size.height + 0.01)
      }
    }
  })
})

describe('headings of two chains', () => {
  it('stand above their own columns and count their own steps', () => {
    const two = chainMap({
      chains: [
        { id: 'm', name: 'M' },
        { id: 's', name: 'S' },
      ],
      steps: [
        { id: 'm1', chain: 'm', name: 'Aankomst' },
        { id: 's1', chain: 's', name: 'Opsporing' },
      ],
      parties: [party('a', { step: 'm1' }), party('b', { step: 's1' })],
      positions: { a: { x: 0, y: 0 }, b: { x: 0, y: 900 } },
    })
    const headers = buildScene(two, { language: 'nl' }).headers.filter(({ id }) => id.startsWith('header:'))
    expect(headers.map(({ name }) => name)).toEqual(['1 Aankomst', '1 Opsporing'])
    expect(headers[1]?.origin.y).toBeGreaterThan(600)
    expect(headers[1]?.origin.y).toBeLessThan(900)
  })
})
