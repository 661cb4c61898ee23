import { describe, expect, it } from 'vitest'
import { writeSvg } from '../../../src/export/write-svg'
import { analysisSteps } from '../../../src/graph/analyse'
import { examples } from '../../../src/model/examples/index'
import { buildScene } from '../../../src/scene/build-scene'
import type { Scene, SceneEdge } from '../../../src/scene/drawing/scene'
import { countVenues, type EdgeLayer, VENUE_DRESSES } from '../../../src/scene/lines/edge-layer'
import { createSceneMemory } from '../../../src/scene/memory/scene-memory'
import { asDrawn } from '../../support/as-drawn'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { entriesOf } from '../../support/read-legend'

/*  A --decided--> B --discussed--> C --none--> D --unknown--> A --open--> C, and E owns the triangle of A  */
const map = chainMap({
  parties: ['a', 'b', 'c', 'd', 'e'].map((id) => party(id)),
  triangles: [triangle('t', { contractor: 'a', owner: { party: 'e' } })],
  dependencies: [
    dependency('ab', 'a', 'b', { critical: true }),
    dependency('bc', 'b', 'c', { strained: true }),
    dependency('cd', 'c', 'd', { certainty: 'assumed' }),
    dependency('da', 'd', 'a'),
    dependency('ac', 'a', 'c'),
  ],
  positions: {
    a: { x: 0, y: 0 },
    b: { x: 500, y: 0 },
    c: { x: 500, y: 400 },
    d: { x: 0, y: 400 },
    e: { x: -500, y: 0 },
  },
})

const venues: EdgeLayer = {
  kind: 'venues',
  venues: {
    ab: { outcome: 'decided', isOpen: false, meetings: ['m'] },
    bc: { outcome: 'discussed', isOpen: false, meetings: ['m'] },
    cd: { outcome: 'none', isOpen: false, meetings: [] },
    ac: { outcome: 'discussed', isOpen: true, meetings: ['m'] },
  },
}
const bridges: EdgeLayer = { kind: 'bridges', bridges: new Set(['bc']) }

function edge(scene: Scene, id: string): SceneEdge {
  const found = scene.edges.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no edge ${id}`)
  return found
}

/** What can be seen of a line without its colour: widths and dashes. */
function lineType({ shapes }: SceneEdge): string {
  return shapes
    .flatMap((shape) =>
      'stroke' in shape && shape.stroke ? [`${shape.stroke.width}/${shape.stroke.dash ?? 'solid'}`] : [],
    )
    .join(' ')
}

/** What can be seen of a label's sign without its colour: everything before the words. */
function sign({ label }: SceneEdge): string {
  return JSON.stringify(label?.shapes.slice(1).filter(({ kind }) => kind !== 'text')).replace(/"table-\w+"/g, '')
}

describe('the venues layer', () => {
  const plain = buildScene(map, { language: 'nl' })
  const scene = buildScene(map, { language: 'nl', layer: venues })

  it('draws each outcome with a line type and a sign of its own', () => {
    const edges = ['ab', 'bc', 'cd', 'ac'].map((id) => edge(scene, id))
    expect(new Set(edges.map(lineType)).size).toBe(4)
    expect(new Set(edges.map(sign)).size).toBe(4)
  })

  it('leaves every label on its line, wider only by the sign before its words', () => {
    const signed = new Set(['ab', 'bc', 'cd', 'ac'])
    for (const { id, label } of plain.edges) {
      const dressed = edge(scene, id).label
      if (!label || !dressed) {
        expect(dressed).toEqual(label)
        continue
      }
      expect([id, dressed.size.height]).toEqual([id, label.size.height])
      expect([id, Math.round(dressed.size.width - label.size.width)]).toEqual([id, signed.has(id) ? 16 : 0])
    }
  })

  it('says the outcome in the name of the line', () => {
    expect(edge(scene, 'ab').name).toBe(`${edge(plain, 'ab').name}, hier wordt besloten`)
    expect(edge(scene, 'bc').name).toContain('hier wordt alleen gesproken')
    expect(edge(scene, 'ac').name).toContain('of er besloten kan worden is nog niet uitgezocht')
    expect(edge(buildScene(map, { language: 'en', layer: venues }), 'cd').name).toMatch(/, no meeting$/)
    expect(edge(scene, 'da').name).toBe(edge(plain, 'da').name)
  })

  it('lets all other lines step back', () => {
    for (const id of ['da', 't:owner:e']) {
      expect(JSON.stringify(edge(scene, id).shapes)).toContain('line-faded')
      expect(JSON.stringify(edge(plain, id).shapes)).not.toContain('line-faded')
    }
  })

  it('explains itself in the legend with a count per outcome, in the place of what is not drawn now', () => {
    const entries = scene.legend.flatMap(entriesOf).map(({ id, label }) => `${id}: ${label}`)
    expect(entries).toContain('venue:decided: hier wordt besloten (1)')
    expect(entries).toContain('venue:discussed: hier wordt alleen gesproken (1)')
    expect(entries).toContain('venue:open: hier wordt gesproken; of er besloten kan worden is nog niet uitgezocht (1)')
    expect(entries).toContain('venue:none: geen overleg (1)')
    const ids = scene.legend.flatMap(entriesOf).map(({ id }) => id)
    for (const gone of ['delivers', 'critical', 'role-line']) {
      expect(plain.legend.flatMap(entriesOf).map(({ id }) => id)).toContain(gone)
      expect(ids).not.toContain(gone)
    }
    expect(ids).toContain('strained')
  })

  it('says of a map on which nobody is seated that this is not known, rather than that there is no table', () => {
    const unseated = { outcome: 'none', isOpen: true, meetings: [] } as const
    const layer: EdgeLayer = { kind: 'venues', venues: { ab: unseated, bc: unseated } }
    const { legend, edges } = buildScene(map, { language: 'nl', layer })
    const label = (id: string) => legend.flatMap(entriesOf).find((entry) => entry.id === id)?.label
    expect(label('venue:open')).toBe('wie waaraan deelneemt is nog niet uitgezocht (2)')
    expect(label('venue:none')).toBe('geen overleg (0)')
    expect(edges.find(({ id }) => id === 'ab')?.name).toMatch(/wie waaraan deelneemt is nog niet uitgezocht$/)
  })

  it('counts only lines that are drawn', () => {
    const part = buildScene(map, { language: 'nl', layer: venues, visibleParties: new Set(['a', 'b', 'c']) })
    expect(part.legend.flatMap(entriesOf).find(({ id }) => id === 'venue:none')?.label).toBe('geen overleg (0)')
  })

  it('comes and goes on one memory as if each scene were the first', () => {
    const memory = createSceneMemory()
    for (const layer of [undefined, venues, bridges, venues, undefined]) {
      expect(asDrawn(buildScene(map, { language: 'nl', layer }, memory))).toEqual(
        asDrawn(buildScene(map, { language: 'nl', layer })),
      )
    }
  })

  it('stands in an exported picture as on the screen', () => {
    const svg = writeSvg(map, { layer: venues })
    expect(svg).toContain('hier wordt besloten (1)')
    expect(svg).toContain('stroke-dasharray="2.2 5"')
    expect(svg).toContain('of er besloten kan worden is nog niet uitgezocht (1)')
    expect(writeSvg(map)).not.toContain('hier wordt besloten')
  })
})

describe('the bridges layer', () => {
  const scene = buildScene(map, { language: 'nl', layer: bridges })

  it('marks bridges by width, sign and name, and lets the others step back', () => {
    expect(edge(scene, 'bc').name).toMatch(/, enige weg tussen twee delen van de keten$/)
    expect(lineType(edge(scene, 'bc'))).not.toBe(lineType(edge(scene, 'ab')))
    expect(sign(edge(scene, 'bc'))).not.toBe(sign(edge(buildScene(map, { language: 'nl' }), 'bc')))
    expect(JSON.stringify(edge(scene, 'ab').shapes)).toContain('line-faded')
    expect(scene.legend.flatMap(entriesOf).map(({ id }) => id)).toEqual(expect.arrayContaining(['bridge', 'no-bridge']))
  })

  it('does not explain what is not there', () => {
    const ids = (ids: readonly string[]) =>
      buildScene(map, { language: 'nl', layer: { kind: 'bridges', bridges: new Set(ids) } })
        .legend.flatMap(entriesOf)
        .map(({ id }) => id)
    expect(ids([])).not.toContain('bridge')
    expect(ids(['ab', 'bc', 'cd', 'da', 'ac'])).not.toContain('no-bridge')
  })
})

describe.each(examples.map(({ id, load }) => [id, load] as const))('on %s', (_, load) => {
  it('gives every dependency its outcome, and nearly every label that was there its place', async () => {
    const example = await load()
    const found = analysisSteps(example).venues()
    const counts = countVenues(Object.values(example.dependencies), found)
    expect(VENUE_DRESSES.reduce((sum, outcome) => sum + counts[outcome], 0)).toBe(
      Object.keys(example.dependencies).length,
    )
    const memory = createSceneMemory()
    const before = buildScene(example, { language: 'nl' }, memory)
    const scene = buildScene(example, { language: 'nl', layer: { kind: 'venues', venues: found } }, memory)
    const named = ({ edges }: Scene) => edges.filter(({ kind, label }) => kind === 'dependency' && label).length
    // A sign takes some room: but a layer that hides what lines say explains nothing.
    expect(named(scene)).toBeGreaterThanOrEqual(0.85 * named(before))
  })
})
