import { describe, expect, test } from 'vitest'
import type { Triangle } from '../../../src/model/schema/steering'
import { buildScene } from '../../../src/scene/build-scene'
import { drawFoldedGlyph, drawGlyph } from '../../../src/scene/triangles/triangle-glyph'
import { textsOf } from '../../../src/text/texts'
import { chainMap, party, triangle } from '../../support/chain-builder'
import { circlesIn, pathsIn, strokeWords, textsIn } from '../../support/read-shapes'

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
function cornerOf(role: Role, shapes: ReturnType<typeof drawGlyph>['shapes']) {
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
    const [surface] = pathsIn(drawGlyph(triangle('t', certainty ? { certainty } : {}), textsOf('nl')).shapes)
    expect(`${surface?.stroke?.color} ${strokeWords(surface?.stroke)}`).toBe(said)
  })
})

describe('a folded triangle', () => {
  test.each(cases)('says of the %s that is %s whether it is known', (role, state) => {
    const dot = cornerOf(role, drawFoldedGlyph(triangle('t', FIELDS[role][state]), 0, 0))
    const expected = { filled: 'ink ink', none: 'hole ink', open: 'hole strain' }
    expect(`${dot?.fill} ${dot?.stroke?.color}`).toBe(expected[state])
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

  test('folded there is a badge for each on the card of its contractor, also from afar, and on no other card', () => {
    const folded = buildScene(map, { language: 'nl', triangles: 'folded' })
    const dots = (shapes: ReturnType<typeof drawFoldedGlyph>) =>
      circlesIn(shapes).filter(({ r, stroke }) => r === 3 && stroke).length
    const counts = folded.cards.map(({ id, shapes, distant }) => [
      id,
      dots([...shapes]) / 3,
      dots([...(distant ?? [])]) / 3,
    ])
    expect(counts).toEqual([
      ['c1', 0, 0],
      ['c2', 0, 0],
      ['c3', 0, 0],
      ['m', 1, 1],
      ['n', 2, 2],
      ['o', 0, 0],
    ])
  })
})
