import { describe, expect, test } from 'vitest'
import type { Triangle } from '../../../src/model/schema/steering'
import { buildScene } from '../../../src/scene/build-scene'
import { readingAt } from '../../../src/scene/drawing/reading'
import type { Shape } from '../../../src/scene/drawing/shape'
import { drawFoldedSign } from '../../../src/scene/triangles/folded-sign'
import { drawGlyph } from '../../../src/scene/triangles/triangle-glyph'
import { textsOf } from '../../../src/text/texts'
import { chainMap, party, triangle } from '../../support/chain-builder'
import { entriesOf } from '../../support/read-legend'
import { circlesIn, pathsIn, pointsOf, rectsIn, strokeWords, textsIn } from '../../support/read-shapes'

const ROLES = ['owner', 'client', 'contractor'] as const
type Role = (typeof ROLES)[number]

/** Each way a role can stand in the file, and whether that is known, deliberately none, or still a hole. */
const FIELDS: Readonly<Record<Role, Readonly<Record<'filled' | 'none' | 'open', Partial<Triangle>>>>> = {
  owner: { filled: { owner: { party: 'o' } }, none: { owner: null }, open: {} },
  client: { filled: { clients: [{ party: 'c' }] }, none: { clients: [] }, open: {} },
  contractor: { filled: { contractor: 'n' }, none: { contractor: null }, open: {} },
}
const LETTERS = {
  nl: { owner: 'E', client: 'O', contractor: 'N' },
  en: { owner: 'O', client: 'C', contractor: 'E' },
} as const
const cases = ROLES.flatMap((role) => (['filled', 'none', 'open'] as const).map((state) => [role, state] as const))

/** The corner of a role: owner upper left, client upper right, contractor below. */
function cornerOf(role: Role, shapes: readonly Shape[]) {
  const circles = circlesIn(shapes)
  const ys = circles.map(({ cy }) => cy)
  const upper = circles.filter(({ cy }) => cy < Math.max(...ys)).sort((a, b) => a.cx - b.cx)
  return role === 'contractor' ? circles.find(({ cy }) => cy === Math.max(...ys)) : upper[role === 'owner' ? 0 : 1]
}

describe('a corner of a triangle', () => {
  test.each(cases)('%s, %s', (role, state) => {
    const { shapes, hotspots } = drawGlyph(triangle('t', FIELDS[role][state]), textsOf('nl'))
    const circle = cornerOf(role, shapes)
    const word = textsIn(shapes).find(({ x }) => x === circle?.cx)
    const looks = `${circle?.stroke?.dash ? 'dashed' : 'solid'} ${circle?.stroke?.color} ${word?.text}`
    const expected = { filled: `solid ink ${LETTERS.nl[role]}`, none: 'dashed ink –', open: 'dashed strain ?' }
    expect(looks).toBe(expected[state])
    // Who does the work stands out; nobody else does, and no empty corner does.
    expect(circle?.fill).toBe(role === 'contractor' && state === 'filled' ? 'node-dark' : 'hole')
    // Only what nobody filled in asks for a click.
    expect(hotspots.some((spot) => spot.role === role)).toBe(state === 'open')
    if (state === 'open') {
      const spot = hotspots.find((one) => one.role === role)
      expect(spot?.center).toEqual({ x: circle?.cx, y: circle?.cy })
    }
  })

  test.each(['nl', 'en'] as const)('is called by its letter in %s', (language) => {
    const full = { ...FIELDS.owner.filled, ...FIELDS.client.filled, ...FIELDS.contractor.filled }
    const { shapes } = drawGlyph(triangle('t', full), textsOf(language))
    for (const role of ROLES) {
      const circle = cornerOf(role, shapes)
      expect(textsIn(shapes).find(({ x }) => x === circle?.cx)?.text).toBe(LETTERS[language][role])
    }
  })

  test('of clients is filled by one client or by three', () => {
    const client = (count: number) => {
      const clients = Array.from({ length: count }, (_, i) => ({ party: `c${i}` }))
      return cornerOf('client', drawGlyph(triangle('t', { clients }), textsOf('nl')).shapes)
    }
    expect(client(3)).toEqual(client(1))
  })
})

describe('the triangle itself', () => {
  test.each([
    [undefined, 'ink 1.6 solid'],
    ['certain', 'ink 1.6 solid'],
    ['assumed', 'ink 1.6 4,2.5'],
    ['disputed', 'strain 1.6 solid'],
  ] as const)('that is %s has an edge of %s', (certainty, said) => {
    const edge = (showsCertainty: boolean) => {
      const one = triangle('t', certainty ? { certainty } : {})
      const [surface] = pathsIn(drawGlyph(one, textsOf('nl'), { showsCertainty }).shapes)
      return `${surface?.stroke?.color} ${strokeWords(surface?.stroke)}`
    }
    expect(edge(true)).toBe(said)
    // Elsewhere than in the layer of certainty it says nothing of it.
    expect(edge(false)).toBe('ink 1.6 solid')
  })
})

describe('a corner that is too small for its letter', () => {
  test.each(cases)('%s, %s, is told by dark, light and a red edge', (role, state) => {
    const { shapes, hotspots } = drawGlyph(triangle('t', FIELDS[role][state]), textsOf('nl'), {
      reading: readingAt(0.5),
    })
    expect(textsIn(shapes)).toEqual([])
    const circle = cornerOf(role, shapes)
    const expected = { filled: 'node-dark ink', none: 'hole ink', open: 'hole strain' }
    expect(`${circle?.fill} ${circle?.stroke?.color}`).toBe(expected[state])
    expect(hotspots.some((spot) => spot.role === role)).toBe(state === 'open')
  })
})

describe('a folded triangle', () => {
  /** The three corners, without the ring around that of several clients. */
  const sign = (fields: Partial<Triangle>) => drawFoldedSign(triangle('t', fields))
  const dots = (shapes: readonly Shape[]) => circlesIn(shapes).filter(({ r }) => r === 3)

  test.each(cases)('says of the %s that is %s whether it is known', (role, state) => {
    const dot = cornerOf(role, dots(sign(FIELDS[role][state])))
    const expected = { filled: 'ink ink 1.2', none: 'hole ink 1.2', open: 'hole strain 1.8' }
    expect(`${dot?.fill} ${dot?.stroke?.color} ${dot?.stroke?.width}`).toBe(expected[state])
  })

  test('has a ring around the corner of several clients and around no other', () => {
    const rings = (count: number) => {
      const shapes = sign({ clients: Array.from({ length: count }, (_, i) => ({ party: `c${i}` })) })
      const client = cornerOf('client', dots(shapes))
      return circlesIn(shapes)
        .filter(({ r }) => r > 4)
        .map(({ cx, cy }) => cx === client?.cx && cy === client.cy)
    }
    expect([0, 1, 2, 5].map(rings)).toEqual([[], [], [true], [true]])
  })

  const map = (more: Partial<Triangle> = {}, others = 0) =>
    chainMap({
      parties: [party('o', { abbreviation: 'OW' }), party('c', { abbreviation: 'CL' }), party('c2'), party('n')],
      triangles: [
        triangle('t', { contractor: 'n', owner: { party: 'o' }, clients: [{ party: 'c' }], ...more }),
        ...Array.from({ length: others }, (_, i) => triangle(`u${i}`, { contractor: 'n' })),
      ],
    })
  const cardOf = (chain: ReturnType<typeof map>, scale = 1) =>
    buildScene(chain, { language: 'nl', triangles: 'folded', reading: readingAt(scale) }).cards.find(
      ({ id }) => id === 'n',
    )
  /** What stands above the card, where the sign is. */
  const above = (chain: ReturnType<typeof map>, scale = 1) =>
    textsIn(cardOf(chain, scale)?.shapes ?? []).flatMap(({ y, text }) => (y < 0 ? [text] : []))

  test('names who fills its roles, as far as they are known and as long as there is room', () => {
    expect(above(map())).toEqual(['E OW  O CL'])
    expect(above(map({ owner: null }))).toEqual(['O CL'])
    expect(above(map({ clients: [{ party: 'c' }, { party: 'c2' }] }))).toEqual(['E OW  O CL +1'])
    expect(above(map({ owner: null, clients: [] }))).toEqual([])
    // The signs of several triangles take the room of the names.
    expect(above(map({}, 1))).toEqual([])
    expect(above(map(), 0.25)).toEqual([])
  })

  test('stands beside the others of its contractor, as many as the card is wide', () => {
    const signs = (others: number, scale = 1) => {
      const card = cardOf(map({}, others), scale)
      const marks = pathsIn(card?.shapes ?? []).filter(
        ({ fill, stroke }) => fill === 'surface' && stroke?.color === 'ink',
      )
      for (const mark of marks) for (const { x } of pointsOf(mark)) expect(x).toBeLessThanOrEqual(card?.size.width ?? 0)
      return marks.length
    }
    expect([0, 1, 4, 40].map((others) => signs(others))).toEqual([1, 2, 5, 5])
    expect(signs(40, 0.3)).toBeGreaterThan(0)
  })
})

describe('triangles on a map', () => {
  const map = chainMap({
    parties: ['o', 'c1', 'c2', 'c3', 'n', 'm'].map((id) => party(id)),
    triangles: [
      triangle('t1', {
        contractor: 'n',
        owner: { party: 'o' },
        clients: [{ party: 'c1' }, { party: 'c2', coordinating: true }, { party: 'c3' }],
      }),
      triangle('t2', { contractor: 'n', owner: null, clients: [] }),
      triangle('t3', { contractor: 'm' }),
    ],
  })
  const scene = buildScene(map, { language: 'nl' })

  test('there is a line for each client, and one for the owner', () => {
    const said = scene.edges.map(({ source, target, name }) => `${source}>${target}: ${name}`).sort()
    expect(said).toEqual([
      'c1>t1: C1 is opdrachtgever van N',
      'c2>t1: C2 is opdrachtgever van N',
      'c3>t1: C3 is opdrachtgever van N',
      'o>t1: O is eigenaar van N',
    ])
  })

  test('each stands on the card of its own contractor, two of one contractor side by side', () => {
    const card = (id: string) => scene.cards.find((item) => item.id === id)
    const glyph = (id: string) => scene.glyphs.find((item) => item.id === id)
    for (const [id, contractor] of [
      ['t1', 'n'],
      ['t2', 'n'],
      ['t3', 'm'],
    ] as const) {
      const bottom = (glyph(id)?.origin.y ?? 0) + (glyph(id)?.size.height ?? 0)
      expect(bottom, id).toBe(card(contractor)?.origin.y)
    }
    expect((glyph('t2')?.origin.x ?? 0) - (glyph('t1')?.origin.x ?? 0)).toBeGreaterThanOrEqual(
      glyph('t1')?.size.width ?? 0,
    )
  })

  test.each([1, 0.5])(
    'folded there is a sign for each on the card of its contractor, at %d, and on no other',
    (scale) => {
      const folded = buildScene(map, { language: 'nl', triangles: 'folded', reading: readingAt(scale) })
      const marks = folded.cards.map(({ id, shapes }) => [
        id,
        pathsIn(shapes).filter(({ fill, stroke }) => fill === 'surface' && stroke?.color === 'ink').length,
      ])
      expect(marks).toEqual([
        ['c1', 0],
        ['c2', 0],
        ['c3', 0],
        ['m', 1],
        ['n', 2],
        ['o', 0],
      ])
      expect(folded.glyphs).toEqual([])
    },
  )
})

describe('authority beside a triangle', () => {
  const held = [
    { party: 'om', over: 'de opsporing' },
    { party: 'b', over: 'de openbare orde' },
    { party: 'om', over: 'de vervolging' },
  ]
  const map = (authorities?: typeof held) =>
    chainMap({
      parties: [
        party('o', { abbreviation: 'OW' }),
        party('n', { name: 'Politie' }),
        party('om', { abbreviation: 'OM' }),
        party('b', { name: 'Burgemeesters van de gemeenten' }),
      ],
      triangles: [triangle('t', { contractor: 'n', owner: { party: 'o' }, ...(authorities ? { authorities } : {}) })],
    })
  /** The squares on a triangle: no role has that shape. */
  const squares = (shapes: readonly Shape[]) => rectsIn(shapes).filter(({ width, height }) => width === height)

  test.each(['nl', 'en'] as const)(
    'is a fourth sign with its letter in %s, and there only where it is known',
    (language) => {
      const of = (authorities?: typeof held) =>
        drawGlyph(triangle('t', authorities ? { authorities } : {}), textsOf(language)).shapes
      const [square] = squares(of(held))
      const letter = textsIn(of(held)).find(({ x }) => x === (square?.x ?? 0) + (square?.width ?? 0) / 2)
      expect(letter?.text).toBe({ nl: 'G', en: 'A' }[language])
      expect(squares(of())).toEqual([])
      expect(squares(of([]))).toEqual([])
      // Beside the three corners, on none of them.
      for (const { cx, cy, r } of circlesIn(of(held))) {
        expect(Math.hypot(cx - (letter?.x ?? 0), cy - (square?.y ?? 0) - 8.5)).toBeGreaterThan(r + 8.5)
      }
    },
  )

  test('is dark where its letter would be too small to read', () => {
    const { shapes } = drawGlyph(triangle('t', { authorities: held }), textsOf('nl'), { reading: readingAt(0.5) })
    expect(textsIn(shapes)).toEqual([])
    expect(squares(shapes).map(({ fill }) => fill)).toEqual(['node-dark'])
  })

  test('is told with who has it over what, once for each party', () => {
    const scene = buildScene(map(held), { language: 'nl' })
    expect(scene.glyphs[0]?.name).toBe(
      'driehoek van Politie: eigenaar OW, opdrachtgever nog niet ingevuld, gezag OM (de opsporing en de vervolging) en Burgemeesters van de gemeenten (de openbare orde)',
    )
    expect(scene.edges.map(({ source, name }) => `${source}: ${name}`).sort()).toEqual([
      'b: Burgemeesters van de gemeenten heeft gezag over Politie: de openbare orde',
      'o: OW is eigenaar van Politie',
      'om: OM heeft gezag over Politie: de opsporing en de vervolging',
    ])
  })

  test('of a folded triangle is a square too, named on the card as long as there is room', () => {
    const card = (authorities?: typeof held) =>
      buildScene(map(authorities), { language: 'nl', triangles: 'folded' }).cards.find(({ id }) => id === 'n')
    const above = (authorities?: typeof held) =>
      textsIn(card(authorities)?.shapes ?? []).flatMap(({ y, text }) => (y < 0 ? [text] : []))
    expect(above()).toEqual(['E OW'])
    expect(above(held.slice(0, 1))).toEqual(['E OW  G OM'])
    expect(above(held)).toEqual(['E OW  G OM +1'])
    expect(above([{ party: 'b', over: 'x' }, ...held])).toEqual(['E OW'])
    expect(squares(drawFoldedSign(triangle('t', { authorities: held })))).toHaveLength(1)
    expect(squares(drawFoldedSign(triangle('t')))).toEqual([])
  })

  test('stands in the legend only where somebody has it', () => {
    for (const triangles of ['folded', 'unfolded'] as const) {
      const entries = (authorities?: typeof held) =>
        buildScene(map(authorities), { language: 'nl', triangles })
          .legend.flatMap(entriesOf)
          .map(({ id }) => id)
      expect(entries(held)).toContain('authority')
      expect(entries([])).not.toContain('authority')
    }
  })
})
