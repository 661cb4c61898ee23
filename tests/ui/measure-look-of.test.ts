import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import {
  CARD_MEASURES,
  edgeLayerOf,
  FIGURE_MEASURES,
  figuresOf,
  figureText,
  measureLookOf,
  unavoidableOf,
  wayOf,
} from '../../src/ui/state/measure-look-of'
import { smallMap } from '../graph/small-map'

const NOWHERE = { from: null, to: null }

const map = smallMap({
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: ['begin', 'midden', 'einde'].map((id) => ({ id, name: id, chain: 'keten' })),
  parties: [
    { id: 'a', step: 'begin' },
    { id: 'b', step: 'midden' },
    { id: 'c', step: 'einde' },
  ],
  dependencies: ['a>b', 'b>c'],
})
const { measures, structure, tables } = analyse(map)
const sources = { measures, structure, unavoidable: unavoidableOf(map, NOWHERE) }

describe('the look of a measure', () => {
  it('has a figure for each party, in the notation of the language', () => {
    const look = measureLookOf({ id: 'closeness', channel: 'size' }, sources, 'nl')
    if (look?.channel !== 'size') throw new Error('no size')
    expect([...look.values.keys()]).toEqual(['a', 'b', 'c'])
    expect(look.format(look.values.get('a') ?? 0)).toBe('0,67')
    expect(figureText('closeness', 2 / 3, 'en')).toBe('0.67')
    expect(figureText('articulation', 1, 'nl')).toBe('ja')
  })

  it('exists for every measure that the menu offers', () => {
    for (const id of CARD_MEASURES) expect(measureLookOf({ id, channel: 'color' }, sources, 'nl')).toBeDefined()
    expect(measureLookOf({ id: 'unknown', channel: 'color' }, sources, 'nl')).toBeUndefined()
  })

  it('waits for the figures', () => {
    const none = { measures: {}, structure: null }
    for (const id of CARD_MEASURES) expect(measureLookOf({ id, channel: 'color' }, none, 'nl')).toBeUndefined()
    for (const id of FIGURE_MEASURES) expect(figuresOf(id, none)?.size ?? 0).toBe(0)
  })

  it('puts the parties of a group under one letter', () => {
    const look = measureLookOf({ id: 'communities', channel: 'color' }, sources, 'nl')
    expect(look).toMatchObject({ channel: 'group', places: new Map(Object.entries(structure.communityOf)) })
  })
})

describe('the way through the chain', () => {
  it('runs from the first step to the last until others are chosen', () => {
    expect(wayOf(map, NOWHERE)).toEqual({ from: 'begin', to: 'einde' })
    expect(wayOf(map, { from: 'midden', to: null })).toEqual({ from: 'midden', to: 'einde' })
    expect(unavoidableOf(map, NOWHERE)).toEqual({ outcome: 'found', parties: ['b'] })
    expect(figuresOf('unavoidable', sources)).toEqual(
      new Map([
        ['a', 0],
        ['b', 1],
        ['c', 0],
      ]),
    )
  })

  it('passes over steps that are no longer there, and needs two', () => {
    expect(wayOf(map, { from: 'gone', to: 'gone' })).toEqual({ from: 'begin', to: 'einde' })
    expect(unavoidableOf(map, { from: 'midden', to: 'midden' })).toBeUndefined()
    expect(unavoidableOf(smallMap({}), NOWHERE)).toBeUndefined()
  })
})

it('draws a layer only when there is something to draw', () => {
  expect(edgeLayerOf(null, { tables, structure })).toBeUndefined()
  expect(edgeLayerOf('tables', { tables: {}, structure })).toBeUndefined()
  expect(edgeLayerOf('bridges', { tables, structure: null })).toBeUndefined()
  expect(edgeLayerOf('tables', { tables, structure })).toEqual({ kind: 'tables', tables })
  expect(edgeLayerOf('bridges', { tables, structure })).toEqual({
    kind: 'bridges',
    bridges: new Set(['a_b', 'b_c']),
  })
})
