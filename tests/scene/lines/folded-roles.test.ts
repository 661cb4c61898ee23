import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../src/scene/build-scene'
import { PLAIN } from '../../../src/scene/drawing/reading'
import { withAskedLabels } from '../../../src/scene/lines/asked-labels'
import { withRoleLines } from '../../../src/scene/lines/folded-roles'
import { chainMap, party, triangle } from '../../support/chain-builder'
import { wordsIn } from '../../support/read-shapes'

const map = chainMap({
  id: 'rollen',
  parties: ['dienst', 'eigenaar', 'klant', 'ander'].map((id) => party(id)),
  triangles: [
    triangle('t', { contractor: 'dienst', owner: { party: 'eigenaar' }, clients: [{ party: 'klant' }] }),
    triangle('u', { contractor: 'ander', owner: { party: 'eigenaar' } }),
  ],
  positions: {
    dienst: { x: 0, y: 400 },
    eigenaar: { x: 0, y: 0 },
    klant: { x: 340, y: 0 },
    ander: { x: 340, y: 400 },
  },
})
const folded = buildScene(map, { language: 'nl', triangles: 'folded' })
const asked = (...ids: string[]) => withRoleLines(folded, map, new Set(ids), { language: 'nl', reading: PLAIN })
const linesOf = (...ids: string[]) =>
  asked(...ids)
    .edges.filter(({ kind }) => kind === 'role')
    .map(({ source, target }) => `${source} > ${target}`)
    .sort()

describe('a folded triangle', () => {
  it('has no role lines until it is asked about', () => {
    expect(folded.edges).toEqual([])
    expect(asked()).toBe(folded)
    expect(asked('niemand')).toBe(folded)
  })

  it.each([
    ['itself', 't', ['eigenaar > dienst', 'klant > dienst']],
    ['its contractor', 'dienst', ['eigenaar > dienst', 'klant > dienst']],
    ['its client', 'klant', ['eigenaar > dienst', 'klant > dienst']],
    ['the owner of more', 'eigenaar', ['eigenaar > ander', 'eigenaar > dienst', 'klant > dienst']],
  ])('shows who fills which role when it is asked by %s', (_what, id, lines) => {
    expect(linesOf(id)).toEqual(lines)
  })

  it('leaves everything else on the map where it is', () => {
    const scene = asked('t')
    expect(scene.cards).toBe(folded.cards)
    expect(scene.edges.slice(0, folded.edges.length)).toEqual(folded.edges)
  })

  it('says the role on each line', () => {
    const scene = withAskedLabels(asked('t'), new Set(['t']), PLAIN)
    expect(scene.edges.flatMap(({ label }) => wordsIn(label?.shapes ?? [])).sort()).toEqual([
      'eigenaar',
      'opdrachtgever',
    ])
  })

  it('says of who has authority over what, and is asked about by whoever has it', () => {
    const one = triangle('t', {
      contractor: 'dienst',
      owner: { party: 'eigenaar' },
      authorities: [{ party: 'klant', over: 'de opsporing' }],
    })
    const parted = { ...map, triangles: { t: one } }
    const scene = withRoleLines(
      buildScene(parted, { language: 'nl', triangles: 'folded' }),
      parted,
      new Set(['klant']),
      { language: 'nl', reading: PLAIN },
    )
    expect(scene.edges.map(({ name }) => name).sort()).toEqual([
      'EIGENAAR is eigenaar van DIENST',
      'KLANT heeft gezag over DIENST: de opsporing',
    ])
    const words = withAskedLabels(scene, new Set(['t']), PLAIN).edges.flatMap(({ label }) =>
      wordsIn(label?.shapes ?? []),
    )
    expect(words.sort()).toEqual(['eigenaar', 'gezag: de opsporing'])
  })

  it('that is unfolded has its lines already', () => {
    const open = buildScene(map, { language: 'nl' })
    expect(withRoleLines(open, map, new Set(['t']), { language: 'nl', reading: PLAIN })).toBe(open)
  })
})
