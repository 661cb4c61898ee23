import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../../src/graph/compare/difference'
import type { ChainMap } from '../../../src/model/chain-map'
import { buildScene } from '../../../src/scene/build-scene'
import { CHANGE_KINDS } from '../../../src/scene/drawing/change-signs'
import { readingAt } from '../../../src/scene/drawing/reading'
import type { Scene } from '../../../src/scene/drawing/scene'
import type { SceneOptions } from '../../../src/scene/scene-options'
import { chainMap, dependency, type MapParts, party, triangle } from '../../support/chain-builder'
import { entriesOf } from '../../support/read-legend'
import { textsIn, wordsIn } from '../../support/read-shapes'
import { changeEdgesIn, changeSignsIn } from '../../support/recognise-changes'

const PLACES = { a: { x: 0, y: 0 }, b: { x: 500, y: 0 }, c: { x: 0, y: 400 }, d: { x: 500, y: 400 } }
const PARTIES = ['a', 'b', 'c'].map((id) => party(id))

function draw(before: MapParts, after: MapParts, options: Partial<SceneOptions> = {}): Scene {
  const difference = differenceOf(
    chainMap({ positions: PLACES, parties: PARTIES, ...before }),
    chainMap({ positions: PLACES, parties: PARTIES, ...after }),
  )
  return buildScene(difference.both, { language: 'nl', difference, ...options })
}

const cardOf = ({ cards }: Scene, id: string) => cards.find((card) => card.id === id)
const shapesOf = (item: { readonly shapes: Scene['cards'][number]['shapes'] } | undefined) => item?.shapes ?? []
const line = ({ edges }: Scene, id: string) => edges.find(({ record, bundle }) => (bundle ?? [record.id]).includes(id))
const labelOf = (scene: Scene, id: string) => line(scene, id)?.label?.shapes ?? []

describe('a party', () => {
  const scene = draw(
    {
      parties: [party('a'), party('b', { abbreviation: 'Parket', name: 'Parket' }), party('c', { department: 'JenV' })],
    },
    {
      parties: [party('b', { abbreviation: 'OM', name: 'Parket' }), party('c', { department: 'BZK' }), party('d')],
    },
  )

  it('that is new has a plus and two edges', () => {
    expect(changeSignsIn(shapesOf(cardOf(scene, 'd')))).toEqual(['added'])
    expect(changeEdgesIn(shapesOf(cardOf(scene, 'd')), 'added').length).toBeGreaterThanOrEqual(2)
    expect(cardOf(scene, 'd')?.name).toMatch(/; nieuw$/)
  })

  it('that ends has a cross and a dashed edge, and its name in full ink', () => {
    const shapes = shapesOf(cardOf(scene, 'a'))
    expect(changeSignsIn(shapes)).toEqual(['removed'])
    expect(changeEdgesIn(shapes, 'removed')).toContainEqual({ isDashed: true })
    expect(textsIn(shapes).find(({ text }) => text === 'A')?.fill).toBe('ink')
    expect(cardOf(scene, 'a')?.name).toMatch(/; vervalt$/)
  })

  it('with another name is one thing, with the old name under the new one', () => {
    const card = cardOf(scene, 'b')
    expect(changeSignsIn(shapesOf(card))).toEqual(['changed'])
    expect(wordsIn(shapesOf(card))).toEqual(expect.arrayContaining(['OM', 'was: Parket']))
    expect(card?.name).toMatch(/; gewijzigd: .*was ‘Parket’, is nu ‘OM’/)
  })

  it('that changed otherwise says from what to what', () => {
    const card = cardOf(scene, 'c')
    expect(wordsIn(shapesOf(card)).join(' ')).toContain('departement: JenV → BZK')
    expect(card?.name).toMatch(/; gewijzigd: departement was JenV, is nu BZK/)
  })

  it('says the same in English', () => {
    const english = draw({ parties: [] }, { parties: [party('a')] }, { language: 'en' })
    expect(cardOf(english, 'a')?.name).toMatch(/; new$/)
  })
})

describe('a line', () => {
  const before = [dependency('ab', 'a', 'b'), dependency('bc', 'b', 'c', { product: 'advies' })]
  const after = [dependency('ac', 'a', 'c'), dependency('bc', 'b', 'c', { product: 'besluit' })]
  const scene = draw({ dependencies: before }, { dependencies: after })

  it('that is new is double, with a plus in its label', () => {
    expect(changeEdgesIn(line(scene, 'ac')?.shapes ?? [], 'added')).toHaveLength(2)
    expect(changeSignsIn(labelOf(scene, 'ac'))).toEqual(['added'])
    expect(line(scene, 'ac')?.name).toMatch(/; nieuw$/)
  })

  it('that ends is dashed, with a cross in its label', () => {
    expect(changeEdgesIn(line(scene, 'ab')?.shapes ?? [], 'removed')).toEqual([{ isDashed: true }])
    expect(changeSignsIn(labelOf(scene, 'ab'))).toEqual(['removed'])
    expect(line(scene, 'ab')?.name).toMatch(/; vervalt$/)
  })

  it('that changed has its old words behind the new', () => {
    expect(changeSignsIn(labelOf(scene, 'bc'))).toEqual(['changed'])
    expect(wordsIn(labelOf(scene, 'bc')).join(' ')).toBe('besluit (was: advies)')
    expect(line(scene, 'bc')?.name).toMatch(/; gewijzigd: .*was ‘advies’, is nu ‘besluit’/)
  })

  it('of which one relation is new says so, and which', () => {
    const both = [dependency('ab', 'a', 'b', { critical: true }), dependency('ab2', 'a', 'b', { product: 'loket' })]
    const [old] = both
    const bundle = draw({ dependencies: old ? [old] : [] }, { dependencies: both }, { reading: readingAt(0.5) })
    expect(changeEdgesIn(line(bundle, 'ab2')?.shapes ?? [], 'added')).toEqual([])
    expect(changeSignsIn(labelOf(bundle, 'ab2'))).toEqual(['added'])
    expect(wordsIn(labelOf(bundle, 'ab2')).join(' ')).toContain('loket')
    expect(line(bundle, 'ab2')?.name).toMatch(/loket \(product\); nieuw/)
    expect(line(bundle, 'ab2')?.name).not.toMatch(/product van a \(product, kritisch\); nieuw/)
  })

  it('without room for a label has its sign on the line', () => {
    const places = { a: { x: 0, y: 0 }, b: { x: 212, y: 0 } }
    const near = draw(
      { positions: places },
      { positions: places, dependencies: [dependency('ab', 'a', 'b')] },
      { reading: readingAt(0.25) },
    )
    const edge = line(near, 'ab')
    expect(changeSignsIn([...(edge?.shapes ?? []), ...(edge?.label?.shapes ?? [])])).toEqual(['added'])
  })

  it('that stays the same steps back, in words that can be read', () => {
    const same = [dependency('ab', 'a', 'b')]
    const calm = draw({ dependencies: same }, { dependencies: [...same, dependency('ac', 'a', 'c')] })
    expect(line(calm, 'ab')?.shapes.every((shape) => shape.kind !== 'path' || shape.stroke?.color !== 'line')).toBe(
      true,
    )
    expect(textsIn(labelOf(calm, 'ab')).map(({ fill }) => fill)).toEqual(['ink-muted'])
    expect(line(calm, 'ab')?.name).not.toMatch(/nieuw|vervalt|gewijzigd/)
  })
})

describe('steering, coupling points and meetings', () => {
  const held = (fields: Parameters<typeof triangle>[1]) => [triangle('t', { contractor: 'a', ...fields })]
  const owner = (id: string) => ({ owner: { party: id } })

  it('a triangle whose owner is another has the sign at that corner, and on the card when it is folded', () => {
    const unfolded = draw({ triangles: held(owner('b')) }, { triangles: held(owner('c')) }, { triangles: 'unfolded' })
    expect(changeSignsIn(unfolded.glyphs[0]?.shapes ?? [])).toEqual(['changed'])
    expect(unfolded.glyphs[0]?.name).toMatch(/; gewijzigd: eigenaar was B, is nu C/)
    const role = unfolded.edges.find(({ kind }) => kind === 'role')
    expect(changeEdgesIn(role?.shapes ?? [], 'added')).toHaveLength(2)
    const folded = draw({ triangles: held(owner('b')) }, { triangles: held(owner('c')) }, { triangles: 'folded' })
    expect(changeSignsIn(shapesOf(cardOf(folded, 'a')))).toEqual(['changed'])
    expect(wordsIn(shapesOf(cardOf(folded, 'a')))).toContain('E C (was: B)')
  })

  it('a triangle that is new or ends has that sign, folded or not', () => {
    for (const triangles of ['folded', 'unfolded'] as const) {
      const come = draw({}, { triangles: held(owner('b')) }, { triangles })
      const gone = draw({ triangles: held(owner('b')) }, {}, { triangles })
      const signs = ({ cards, glyphs }: Scene) => [...cards, ...glyphs].flatMap(({ shapes }) => changeSignsIn(shapes))
      expect(signs(come)).toEqual(['added'])
      expect(signs(gone)).toEqual(['removed'])
    }
  })

  it('a coupling point has its sign beside its diamond', () => {
    const coupling = (moment: string): NonNullable<MapParts['couplingPoints']> => [
      { id: 'k', kind: 'process', ends: [{ party: 'a' }, { party: 'b' }], moment },
    ]
    const couplingOf = (scene: Scene) => changeSignsIn(labelOf(scene, 'k'))
    expect(couplingOf(draw({}, { couplingPoints: coupling('maart') }))).toEqual(['added'])
    expect(couplingOf(draw({ couplingPoints: coupling('maart') }, {}))).toEqual(['removed'])
    const moved = draw({ couplingPoints: coupling('maart') }, { couplingPoints: coupling('mei') })
    expect(couplingOf(moved)).toEqual(['changed'])
    expect(wordsIn(labelOf(moved, 'k')).join(' ')).toContain('‘maart’ → ‘mei’')
    expect(line(moved, 'k')?.name).toMatch(/; gewijzigd: .*was ‘maart’, is nu ‘mei’/)
  })

  it('a meeting has its sign, and so has the chair that came', () => {
    const meeting = (parties: readonly string[]): NonNullable<MapParts['meetings']> => [
      {
        id: 'm',
        name: 'Ketenberaad',
        scope: 'chain',
        permanence: 'standing',
        participants: parties.map((id) => ({ party: id })),
      },
    ]
    const shown = (scene: Scene) => changeSignsIn(scene.meetings[0]?.shapes ?? []).sort()
    expect(shown(draw({}, { meetings: meeting(['a']) }, { meetings: true }))).toEqual(['added'])
    expect(shown(draw({ meetings: meeting(['a']) }, {}, { meetings: true }))).toEqual(['removed'])
    const joined = draw({ meetings: meeting(['a']) }, { meetings: meeting(['a', 'b']) }, { meetings: true })
    expect(shown(joined)).toEqual(['added', 'changed'])
    expect(joined.meetings[0]?.name).toMatch(/; gewijzigd: deelnemers: erbij B/)
  })

  it('a step has its sign before its heading', () => {
    const steps = [{ id: 's', name: 'Beslissing', chain: 'k' }]
    const parties = [party('a', { step: 's' })]
    const [heading] = draw({ parties: [party('a')] }, { parties, steps }).headers.filter(({ id }) => id === 'header:s')
    expect(changeSignsIn(shapesOf(heading))).toEqual(['added'])
    expect(heading?.name).toBe('1 Beslissing; nieuw')
  })
})

describe('the legend', () => {
  const explained = (scene: Scene) => scene.legend.flatMap(entriesOf).filter(({ id }) => id.startsWith('difference:'))

  it('explains the signs that are on the map, in words and with the very sign', () => {
    const scene = draw(
      { parties: [party('a'), party('b'), party('c')] },
      { parties: [party('b', { name: 'Beraad' }), party('c'), party('d')] },
    )
    expect(explained(scene).map(({ label }) => label)).toEqual([
      'nieuw: plus, dubbele rand',
      'vervalt: kruis, streepjes',
      'gewijzigd: pijl, van oud naar nieuw',
      'lichter: blijft gelijk',
    ])
    expect(explained(scene).flatMap(({ shapes }) => changeSignsIn(shapes))).toEqual([...CHANGE_KINDS])
  })

  it('explains no sign that is not there, and none without a difference', () => {
    expect(explained(draw({}, { parties: [...PARTIES, party('d')] })).map(({ id }) => id)).toEqual([
      'difference:added',
      'difference:same',
    ])
    const map: ChainMap = chainMap({ positions: PLACES, parties: PARTIES })
    expect(explained(buildScene(map, { language: 'nl' }))).toEqual([])
  })

  it('has no signs of findings: they are about no map that is or was', () => {
    const badges = new Map([['a', { count: 2, severity: 'high' as const }]])
    const scene = draw({}, { parties: [...PARTIES, party('d')] }, { badges })
    expect(scene.legend.map(({ id }) => id)).not.toContain('findings')
  })
})
