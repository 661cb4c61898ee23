import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../src/scene/build-scene'
import { type GroupLook, groupLetter, groupTint, lookOf, type MeasureLook } from '../../../src/scene/cards/measure-look'
import { readingAt } from '../../../src/scene/drawing/reading'
import type { Shape } from '../../../src/scene/drawing/shape'
import { chainMap, party } from '../../support/chain-builder'
import { entriesOf } from '../../support/read-legend'

const map = chainMap({
  parties: ['a', 'b', 'c'].map((id) => party(id)),
  positions: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 }, c: { x: 800, y: 0 } },
})

const groups: GroupLook = {
  channel: 'group',
  places: new Map([
    ['a', 0],
    ['b', 9],
    ['hidden', 9],
  ]),
  tag: (letter) => `groep ${letter}`,
  legend: (tag, drawn, all) => `${tag}: ${drawn} van ${all}`,
  more: (count) => `nog ${count}`,
}

const wordsOf = (shapes: readonly Shape[] = []) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('groups on the cards', () => {
  const scene = buildScene(map, { language: 'nl', measure: groups })
  const cardOf = (id: string) => scene.cards.find((card) => card.id === id)

  it('say their letter near and from afar, so that colour is never alone', () => {
    expect(wordsOf(cardOf('a')?.shapes)).toContain('groep A')
    const afar = buildScene(map, { language: 'nl', measure: groups, reading: readingAt(0.55) }).cards
    const lettersOf = (id: string) => wordsOf(afar.find((card) => card.id === id)?.shapes)
    expect(lettersOf('a')).toContain('A')
    expect(lettersOf('b')).toContain('J')
    expect(wordsOf(cardOf('c')?.shapes).join()).not.toContain('groep')
    expect(lookOf(groups, 'c')).toEqual({})
  })

  it('stand in the legend with the number of parties that are drawn', () => {
    expect(
      scene.legend
        .flatMap(entriesOf)
        .filter(({ id }) => id.startsWith('group:'))
        .map(({ label }) => label),
    ).toEqual(['groep A: 1 van 1', 'groep J: 1 van 2'])
    const part = buildScene(map, { language: 'nl', measure: groups, visibleParties: new Set(['b', 'c']) })
    expect(
      part.legend
        .flatMap(entriesOf)
        .filter(({ id }) => id.startsWith('group:'))
        .map(({ label }) => label),
    ).toEqual(['groep J: 1 van 2'])
  })

  it('leave room in the legend: many groups are summed up', () => {
    const ids = Array.from({ length: 14 }, (_, i) => `p${i}`)
    const many = chainMap({
      parties: ids.map((id) => party(id)),
      positions: Object.fromEntries(ids.map((id, i) => [id, { x: 300 * i, y: 0 }])),
    })
    const { legend } = buildScene(many, {
      language: 'nl',
      measure: { ...groups, places: new Map(ids.map((id, i) => [id, i])) },
    })
    const entries = legend.flatMap(entriesOf).filter(({ id }) => id.startsWith('group:'))
    expect(entries).toHaveLength(11)
    expect(entries.at(-1)?.label).toBe('nog 4')
  })
})

describe('a yes or no on the cards', () => {
  const asked: MeasureLook = {
    channel: 'color',
    isYesNo: true,
    label: 'spil',
    legend: 'gekleurde partijkaart: spil',
    values: new Map([
      ['a', 1],
      ['b', 0],
    ]),
    format: (value) => (value > 0 ? 'ja' : 'nee'),
  }

  it('is said of who has it, and leaves the others as they were', () => {
    expect(lookOf(asked, 'a')).toEqual({ tint: 'measure-4', figure: 'spil: ja' })
    expect(lookOf(asked, 'b')).toEqual({})
    expect(lookOf({ ...asked, channel: 'size' }, 'b')).toEqual({})
    expect(lookOf({ ...asked, isYesNo: false }, 'b').figure).toBe('spil: nee')
  })

  it('shows in the legend the card of who has it, and no scale', () => {
    const icon = (measure: MeasureLook) =>
      buildScene(map, { language: 'nl', measure })
        .legend.flatMap(entriesOf)
        .find(({ id }) => id === 'measure')?.shapes
    expect(icon(asked)).toHaveLength(1)
    expect(icon({ ...asked, isYesNo: false })).toHaveLength(2)
    expect(icon({ ...asked, values: new Map([['a', 0]]) })).toBeUndefined()
  })
})

it('names groups A to Z and on; the tints come round again', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(groupLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA'])
  expect(groupTint(8)).toBe(groupTint(0))
  expect(groupTint(7)).not.toBe(groupTint(0))
})
