import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import type { PartyMeasures } from '../../src/graph/measures/index'
import { examples } from '../../src/model/examples/index'
import { buildScene } from '../../src/scene/build-scene'
import type { CardMeasureLook } from '../../src/scene/cards/measure-look'
import { overlaps, type Rect } from '../../src/scene/drawing/geometry'
import type { Scene, SceneEdge } from '../../src/scene/drawing/scene'
import type { EdgeLayer } from '../../src/scene/lines/edge-layer'
import { createSceneMemory } from '../../src/scene/memory/scene-memory'
import type { SceneOptions } from '../../src/scene/scene-options'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { entriesOf } from '../support/read-legend'

/*
 *   EIGENAAR      OPDRACHTGEVER
 *         \         /
 *          [ UITVOERDER ] --dossiers--> [ PARTNER ]
 */
const map = chainMap({
  parties: [
    party('eigenaar', { department: 'JenV' }),
    party('gever', { department: 'JenV' }),
    party('uitvoerder', { department: 'AenM' }),
    party('partner', { department: null, tier: 'municipal' }),
  ],
  triangles: [triangle('t', { contractor: 'uitvoerder', owner: { party: 'eigenaar' }, clients: [{ party: 'gever' }] })],
  dependencies: [dependency('d', 'uitvoerder', 'partner', { product: 'dossiers', critical: true })],
  positions: {
    eigenaar: { x: 0, y: 0 },
    gever: { x: 300, y: 0 },
    uitvoerder: { x: 150, y: 300 },
    partner: { x: 600, y: 300 },
  },
})

type Look = Pick<SceneOptions, 'measure' | 'layer' | 'chains' | 'triangles'>

function labelRect({ label }: SceneEdge): Rect | undefined {
  if (!label) return undefined
  return { x: label.center.x - label.size.width / 2, y: label.center.y - label.size.height / 2, ...label.size }
}

/** Cards and triangles that lie over each other, and labels that lie over those or over each other. */
function clashes(scene: Scene): string[] {
  const boxes = [...scene.cards, ...scene.glyphs].map((item) => ({
    id: item.id,
    rect: { ...item.origin, ...item.size },
  }))
  const labels = scene.edges.flatMap((edge) => {
    const rect = labelRect(edge)
    return rect ? [{ id: `label ${edge.id}`, rect }] : []
  })
  return [
    ...boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => clash(a, b))),
    ...labels.flatMap((a, i) => [...boxes, ...labels.slice(i + 1)].flatMap((b) => clash(a, b))),
  ]
}

interface Box {
  readonly id: string
  readonly rect: Rect
}

function clash(a: Box, b: Box): string[] {
  return overlaps(a.rect, b.rect) ? [`${a.id} on ${b.id}`] : []
}

describe('a small scene', () => {
  const scene = buildScene(map, { language: 'nl' })

  it('has a card per party, a glyph per triangle, a line per relation and per role', () => {
    expect(scene.cards.map((card) => card.id)).toEqual(['eigenaar', 'gever', 'partner', 'uitvoerder'])
    expect(scene.glyphs.map((glyph) => glyph.id)).toEqual(['t'])
    expect(scene.edges.map((edge) => edge.id).sort()).toEqual(['d', 't:client:gever', 't:owner:eigenaar'])
  })

  it('names things in words, in the language asked for', () => {
    expect(scene.edges.find((edge) => edge.id === 'd')?.name).toBe(
      'UITVOERDER levert aan PARTNER: dossiers (product, kritisch)',
    )
    expect(buildScene(map, { language: 'en' }).glyphs[0]?.name).toBe(
      'triangle of UITVOERDER: owner EIGENAAR, client GEVER',
    )
  })

  it('explains in the legend only what is on the map', () => {
    const ids = scene.legend.flatMap(entriesOf).map((entry) => entry.id)
    expect(ids).toContain('department:AenM')
    expect(ids).toContain('tier:municipal')
    expect(ids).toContain('critical')
    expect(ids).not.toContain('department:Def')
    expect(ids).not.toContain('coupling')
    expect(ids).not.toContain('hole')
  })

  it('leaves out what is filtered, with the relations to it, and counts it', () => {
    const filtered = buildScene(map, { language: 'nl', visibleParties: new Set(['uitvoerder', 'gever']) })
    expect(filtered.hiddenParties).toBe(2)
    expect(filtered.edges.map((edge) => edge.id)).toEqual(['t:client:gever'])
  })

  it('folds triangles into badges without role lines', () => {
    const folded = buildScene(map, { language: 'nl', triangles: 'folded' })
    expect(folded.glyphs).toEqual([])
    expect(folded.edges.map((edge) => edge.kind)).toEqual(['dependency'])
    expect(folded.legend.flatMap(entriesOf).map((entry) => entry.id)).toContain('triangle')
  })

  it('shows an unfilled corner as a hole that can be clicked, a deliberately empty one not', () => {
    const holes = (fields: object) =>
      buildScene(
        { ...map, triangles: { t: triangle('t', { contractor: 'uitvoerder', ...fields }) } },
        { language: 'nl' },
      ).glyphs[0]?.hotspots?.map((spot) => spot.role)
    expect(holes({})).toEqual(['owner', 'client'])
    expect(holes({ owner: null, clients: [] })).toEqual([])
  })

  it('places parties nobody placed, without overlap', () => {
    const homeless = buildScene({ ...map, positions: {} }, { language: 'nl' })
    const rects = homeless.cards.map((card) => ({ ...card.origin, ...card.size }))
    rects.forEach((a, i) => {
      for (const b of rects.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
    })
  })
})

describe('scene after scene', () => {
  it('keeps the identity of what did not change', () => {
    const memory = createSceneMemory()
    const first = buildScene(map, { language: 'nl' }, memory)
    const same = buildScene(map, { language: 'nl' }, memory)
    expect(same.cards).toEqual(first.cards)
    same.cards.forEach((card, i) => {
      expect(card).toBe(first.cards[i])
    })
    same.edges.forEach((edge, i) => {
      expect(edge).toBe(first.edges[i])
    })
  })

  it('redraws, while one card is dragged, that card and its lines only', () => {
    const memory = createSceneMemory()
    const first = buildScene(map, { language: 'nl' }, memory)
    const moved = buildScene(map, { language: 'nl', moved: new Map([['partner', { x: 700, y: 380 }]]) }, memory)
    const changed = (key: 'cards' | 'edges' | 'glyphs') =>
      moved[key].filter((item, i) => item !== first[key][i]).map((item) => item.id)
    expect(changed('cards')).toEqual(['partner'])
    expect(changed('glyphs')).toEqual([])
    expect(changed('edges')).toEqual(['d'])
  })

  it('forgets what left the map', () => {
    const memory = createSceneMemory()
    const many = chainMap({ parties: Array.from({ length: 300 }, (_, i) => party(`p${i}`)) })
    buildScene(many, { language: 'nl' }, memory)
    buildScene(map, { language: 'nl' }, memory)
    expect(memory.items.size).toBeLessThan(20)
  })

  it('draws the same whatever was drawn before', () => {
    const memory = createSceneMemory()
    buildScene(map, { language: 'nl', moved: new Map([['partner', { x: 500, y: 10 }]]) }, memory)
    const plain = (scene: Scene) => JSON.stringify(scene)
    expect(plain(buildScene(map, { language: 'nl' }, memory))).toBe(plain(buildScene(map, { language: 'nl' })))
  })
})

describe.each(examples.map((example) => example.id))('the drawing of %s', (id) => {
  async function example() {
    const chain = await examples.find((candidate) => candidate.id === id)?.load()
    if (!chain) throw new Error(`no example ${id}`)
    return chain
  }

  async function draw(view: 'first' | 'whole', look: Look = {}): Promise<{ scene: Scene; steps: number }> {
    const chain = await example()
    const named = view === 'first' ? chain.views[chain.viewOrder[0] ?? '']?.filters?.parties : undefined
    const options = { language: 'nl' as const, ...look, ...(named ? { visibleParties: new Set(named) } : {}) }
    return { scene: buildScene(chain, options), steps: chain.stepOrder.length }
  }

  /** Whatever can make cards grow or dress lines otherwise, apart and together. */
  async function looks(): Promise<readonly (readonly [string, Look])[]> {
    const { measures, structure, venues } = analyse(await example())
    const number = (of: (measure: PartyMeasures) => number) => ({
      isYesNo: false,
      label: 'relaties',
      legend: 'hoger',
      values: new Map(Object.entries(measures).map(([party, measure]) => [party, of(measure)])),
      format: String,
    })
    const degree = number(({ inDegree, outDegree }) => inDegree + outDegree)
    const group: CardMeasureLook = {
      channel: 'group',
      places: new Map(Object.entries(structure.communityOf)),
      tag: (letter) => `groep ${letter}`,
      legend: (tag) => tag,
      more: String,
    }
    const layer: EdgeLayer = { kind: 'venues', venues }
    return [
      ['larger cards', { measure: { ...degree, channel: 'size' } }],
      [
        'larger cards where the chain hinges',
        { measure: { ...number((m) => Number(m.articulation)), channel: 'size' } },
      ],
      ['coloured cards', { measure: { ...degree, channel: 'color' } }],
      ['groups', { measure: group }],
      ['chains', { chains: true }],
      ['venues', { layer }],
      ['all at once', { measure: group, chains: true, layer }],
    ]
  }

  it.each(['first', 'whole'] as const)('heads every step in the %s view', async (view) => {
    const { scene, steps } = await draw(view)
    expect(scene.headers.filter((header) => header.id.startsWith('header:'))).toHaveLength(steps)
  })

  it.each(['first', 'whole'] as const)(
    'has no card on a card, and no label on a card or on another label, in the %s view',
    async (view) => {
      const { scene } = await draw(view)
      expect(clashes(scene)).toEqual([])
    },
  )

  it.each(['first', 'whole'] as const)(
    'has none either when cards grow or lines are dressed otherwise, in the %s view',
    async (view) => {
      const found: string[] = []
      for (const [name, look] of await looks()) {
        for (const triangles of ['unfolded', 'folded'] as const) {
          const { scene } = await draw(view, { ...look, triangles })
          found.push(...clashes(scene).map((clash) => `${name}, ${triangles}: ${clash}`))
        }
      }
      expect(found).toEqual([])
    },
    60_000,
  )
})

describe('signs of findings', () => {
  const badges = new Map([
    ['d', { count: 1, severity: 'medium' as const }],
    ['t', { count: 1, severity: 'high' as const }],
    ['eigenaar', { count: 2, severity: 'low' as const }],
  ])

  it('stand on cards, on triangles and on the labels of relations', () => {
    const plain = buildScene(map, { language: 'nl' })
    const scene = buildScene(map, { language: 'nl', badges })
    const label = (s: Scene) => s.edges.find((edge) => edge.id === 'd')?.label?.shapes.length ?? 0
    expect(label(scene)).toBeGreaterThan(label(plain))
    expect(scene.glyphs[0]?.shapes.length).toBeGreaterThan(plain.glyphs[0]?.shapes.length ?? 0)
    expect(scene.legend.flatMap(entriesOf).map((entry) => entry.id)).toEqual(
      expect.arrayContaining(['finding:medium', 'finding:high', 'finding:low']),
    )
  })

  it('are not explained when what carries them is filtered out', () => {
    const scene = buildScene(map, { language: 'nl', badges, visibleParties: new Set(['uitvoerder', 'gever']) })
    expect(
      scene.legend
        .flatMap(entriesOf)
        .map((entry) => entry.id)
        .filter((id) => id.startsWith('finding:')),
    ).toEqual(['finding:high'])
  })
})

describe('headings', () => {
  const steps = [
    { id: 's1', name: 'Eerst', chain: 'k' },
    { id: 's2', name: 'Dan', chain: 'k' },
  ]
  const stepped = (x: number) =>
    chainMap({
      chains: [{ id: 'k', name: 'Keten' }],
      steps,
      parties: [party('a', { step: 's1' }), party('b', { step: 's2' })],
      positions: { a: { x, y: 0 }, b: { x: x + 340, y: 0 } },
    })

  it.each([0, -900, -5000])('stand above their columns wherever the map lies (x = %d)', (x) => {
    expect(buildScene(stepped(x), { language: 'nl' }).headers.map((header) => header.id)).toEqual([
      'header:s1',
      'header:s2',
    ])
  })
})
