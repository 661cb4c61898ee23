import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { unavoidableOf, wayOf } from '../../src/graph/measures/way'
import {
  CARD_MEASURES,
  FIGURE_MEASURES,
  figuresOf,
  figureText,
  measureLookOf,
} from '../../src/scene/cards/measure-look-of'
import { textsOf } from '../../src/text/texts'
import { edgeLayerOf, layerShown, meetingsDrawn } from '../../src/ui/base/state/lines-shown'
import {
  chooseLens,
  markBridges,
  setSession,
  showLines,
  showMeasure,
  useSession,
} from '../../src/ui/base/state/session-store'
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
const { measures, structure, venues } = analyse(map)
const sources = { measures, structure, unavoidable: unavoidableOf(map, NOWHERE) }

describe('the look of a measure', () => {
  it('has a figure for each party, in the notation of the language', () => {
    const look = measureLookOf({ id: 'closeness', channel: 'size' }, sources, 'nl')
    if (look?.channel !== 'size') throw new Error('no size')
    expect([...look.values.keys()]).toEqual(['a', 'b', 'c'])
    expect(look.format(look.values.get('a') ?? 0)).toBe('67%')
    expect(figureText('betweenness', 1234, 'nl')).toBe('1.234')
    expect(figureText('betweenness', 1234, 'en')).toBe('1,234')
    expect(figureText('articulation', 1, 'nl')).toBe('ja')
  })

  it.each([
    ['nl', ['laag', 'hoog', 'laag']],
    ['en', ['low', 'high', 'low']],
  ] as const)('compares a number of paths with the highest, as a room understands it (%s)', (language, said) => {
    const look = measureLookOf({ id: 'betweenness', channel: 'size' }, sources, language)
    if (look?.channel !== 'size') throw new Error('no size')
    expect([...look.values.values()].map(look.format)).toEqual(said)
  })

  it('has whole figures only, and does not round away what is above nothing', () => {
    expect([0, 0.1, 0.9, 1, 1.4, 12.5].map((value) => figureText('betweenness', value, 'nl'))).toEqual([
      '0',
      '< 1',
      '< 1',
      '1',
      '1',
      '13',
    ])
    expect([0, 0.004, 0.139, 1].map((value) => figureText('closeness', value, 'nl'))).toEqual([
      '0%',
      '< 1%',
      '14%',
      '100%',
    ])
  })

  it('says in the legend what the kind of measure asks for', () => {
    const legend = (id: string, channel: 'size' | 'color') => {
      const look = measureLookOf({ id, channel }, sources, 'nl')
      if (!look || look.channel === 'group') throw new Error('no figures')
      return look.legend
    }
    expect(legend('degree', 'color')).toBe('donkerder partijkaart: hoger getal bij ‘partijen eromheen’')
    expect(legend('articulation', 'size')).toBe('grotere partijkaart: spil')
    expect(legend('unavoidable', 'color')).toBe('gekleurde partijkaart: op elke weg')
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
    if (look?.channel !== 'group') throw new Error('no groups')
    expect(look.legend('groep A', 4, 9)).toBe('groep A (4 van 9 in beeld)')
    expect(look.legend('groep A', 9, 9)).toBe('groep A (9 partijen)')
    expect(look.legend('groep B', 1, 1)).toBe('groep B (1 partij)')
    expect([look.more(1), look.more(2)]).toEqual([
      'en nog 1 kleinere, met een letter op de kaart',
      'en nog 2 kleinere, met hun letter op de kaart',
    ])
  })

  it.each(['nl', 'en'] as const)('counts one as one in %s', (language) => {
    const { lists, section } = textsOf(language).measures
    const said = [lists.sides(31, 1), lists.sides(1, 31), lists.legendEntry('A', 1, 1), section.parties(1)]
    expect(said.filter((words) => /(?<!\d)1 (partijen|parties)/.test(words))).toEqual([])
  })
})

describe('what shows a measure on the map', () => {
  const shown = () => {
    const { measure, layer, listedMeasure } = useSession.getState()
    return [measure?.id, layer, listedMeasure]
  }

  it('is one at a time: marked lines, or cards', () => {
    showMeasure({ id: 'unavoidable', channel: 'color' })
    markBridges()
    expect(shown()).toEqual([undefined, 'bridges', 'bridges'])
    showMeasure({ id: 'degree', channel: 'size' })
    expect(shown()).toEqual(['degree', null, 'degree'])
    markBridges()
    showMeasure(null)
    expect(shown()).toEqual([undefined, null, 'bridges'])
  })

  it('goes together with the meeting tables', () => {
    setSession({ layer: 'venues' })
    showMeasure({ id: 'degree', channel: 'size' })
    expect(shown()).toEqual(['degree', 'venues', 'degree'])
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
  expect(edgeLayerOf(null, { venues, structure })).toBeUndefined()
  expect(edgeLayerOf('venues', { venues: {}, structure })).toBeUndefined()
  expect(edgeLayerOf('bridges', { venues, structure: null })).toBeUndefined()
  expect(edgeLayerOf('venues', { venues, structure })).toEqual({ kind: 'venues', venues })
  expect(edgeLayerOf('bridges', { venues, structure })).toEqual({
    kind: 'bridges',
    bridges: new Set(['a_b', 'b_c']),
  })
})

describe('what the lines show', () => {
  it('goes with the lens until the user chooses', () => {
    expect(layerShown({ layer: null, lens: null })).toBeNull()
    expect(layerShown({ layer: null, lens: 'dependencies' })).toBe('nature')
    expect(layerShown({ layer: null, lens: 'agreements' })).toBe('agreements')
    expect(layerShown({ layer: 'venues', lens: 'agreements' })).toBe('venues')
    expect(layerShown({ layer: 'plain', lens: 'agreements' })).toBeNull()
  })

  it('goes with the next lens again, and not with the same one', () => {
    chooseLens('dependencies')
    showLines('plain')
    chooseLens('dependencies')
    expect(layerShown(useSession.getState())).toBeNull()
    chooseLens('agreements')
    expect(layerShown(useSession.getState())).toBe('agreements')
  })

  it('comes with the meetings for their own lens, and for another when asked', () => {
    expect(meetingsDrawn({ lens: 'meetings', meetingsShown: false })).toBe(true)
    expect(meetingsDrawn({ lens: 'parties', meetingsShown: false })).toBe(false)
    expect(meetingsDrawn({ lens: null, meetingsShown: true })).toBe(true)
  })

  it('are agreements on the chosen day, else on that of the map', () => {
    const day = (agreementsOn: string | null) => {
      const layer = edgeLayerOf('agreements', {
        venues,
        structure,
        map: { ...map, referenceDate: '2026-05-01' },
        agreementsOn,
      })
      return layer?.kind === 'agreements' ? [layer.on, layer.known] : undefined
    }
    expect(day(null)).toEqual(['2026-05-01', false])
    expect(day('2027-01-01')).toEqual(['2027-01-01', false])
    expect(edgeLayerOf('agreements', { venues, structure })).toBeUndefined()
    expect(edgeLayerOf('nature', { venues, structure })).toEqual({ kind: 'nature' })
  })
})
