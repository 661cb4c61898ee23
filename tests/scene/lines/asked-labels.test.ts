import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../src/scene/build-scene'
import { overlaps } from '../../../src/scene/drawing/geometry'
import { DESK, readingAt } from '../../../src/scene/drawing/reading'
import type { Scene } from '../../../src/scene/drawing/scene'
import { withAskedLabels } from '../../../src/scene/lines/asked-labels'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { labelRect } from '../../support/read-scene'
import { textsIn, wordsIn } from '../../support/read-shapes'

const FAR = readingAt(0.3, DESK)
const WORDS = 'een levering met een naam die nergens past waar het vol is'

/** Cards in a grid with hardly any room between them, each with a line to the next; between the first two three lines. */
const map = chainMap({
  id: 'vol',
  parties: Array.from({ length: 12 }, (_, i) => party(`p${i}`, { abbreviation: `P${i}` })),
  dependencies: [
    ...Array.from({ length: 11 }, (_, i) =>
      dependency(`d${i}`, `p${i}`, `p${i + 1}`, { product: WORDS, critical: i > 5 }),
    ),
    dependency('terug', 'p1', 'p0', { product: 'terugmelding' }),
    dependency('nog', 'p0', 'p1', { product: 'nog iets' }),
  ],
  positions: Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`p${i}`, { x: (i % 4) * 280, y: Math.floor(i / 4) * 110 }]),
  ),
})
const far = buildScene(map, { language: 'nl', reading: FAR })
const edgeOf = (scene: Scene, id: string) =>
  scene.edges.find((edge) => edge.record.id === id || edge.bundle?.includes(id) === true)
const saidOf = (scene: Scene, id: string) => wordsIn(edgeOf(scene, id)?.label?.shapes ?? []).join(' ')

describe('a line that is asked about', () => {
  const unworded = far.edges.filter(({ label }) => textsIn(label?.shapes ?? []).length === 0)

  it('has its words, also where nothing had room', () => {
    expect(unworded.length).toBeGreaterThan(2)
    for (const { record } of unworded) {
      const scene = withAskedLabels(far, new Set([record.id]), FAR)
      expect(saidOf(scene, record.id)).not.toBe('')
    }
  })

  it('says each part of a bundle, with the record to choose', () => {
    const scene = withAskedLabels(far, new Set(['terug']), FAR)
    const label = edgeOf(scene, 'terug')?.label
    expect(wordsIn(label?.shapes ?? [])).toHaveLength(3)
    expect(saidOf(scene, 'terug')).toContain('terugmelding')
    expect([...(label?.rows ?? [])].map(({ id }) => id).sort()).toEqual(['d0', 'nog', 'terug'])
  })

  it('takes the place of others only where it must, and every other label stays where it is', () => {
    for (const { record } of unworded) {
      const scene = withAskedLabels(far, new Set([record.id]), FAR)
      const own = edgeOf(scene, record.id)
      const rect = own && labelRect(own)
      for (const edge of scene.edges) {
        const before = far.edges.find(({ id }) => id === edge.id)
        if (edge === own) continue
        const other = labelRect(edge)
        if (other && rect) expect(overlaps(other, rect)).toBe(false)
        if (edge.label) expect(edge).toBe(before)
      }
    }
  })

  it('changes nothing when it has its words, or is no line', () => {
    const near = buildScene(map, { language: 'nl' })
    const said = near.edges.find((edge) => !edge.bundle && textsIn(edge.label?.shapes ?? []).length > 0)
    expect(said).toBeDefined()
    expect(withAskedLabels(near, new Set([said?.record.id ?? '']), readingAt(1))).toBe(near)
    expect(withAskedLabels(near, new Set(['p0']), readingAt(1))).toBe(near)
    expect(withAskedLabels(near, new Set(), readingAt(1))).toBe(near)
  })
})
