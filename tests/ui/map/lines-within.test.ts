import { describe, expect, it } from 'vitest'
import type { SceneEdge } from '../../../src/scene/drawing/scene'
import { linesWithin } from '../../../src/ui/map/canvas/lines-within'

const BOX = { x: 0, y: 0, width: 100, height: 100 }

function edge(id: string, parts: Partial<SceneEdge> = {}): SceneEdge {
  const route = [
    { x: 10, y: 10 },
    { x: 90, y: 10 },
  ]
  return { id, kind: 'dependency', route, record: { collection: 'dependencies', id }, ...parts } as SceneEdge
}

const OUT = [
  { x: 10, y: 10 },
  { x: 101, y: 10 },
]

describe('the lines in a box', () => {
  it('are those that lie wholly within it, its border included', () => {
    const route = [
      { x: 0, y: 0 },
      { x: 100, y: 100 },
    ]
    expect(linesWithin([edge('a'), edge('b', { route: OUT }), edge('c', { route })], BOX)).toEqual(['a', 'c'])
  })

  it('are all relations of lines that run together', () => {
    expect(linesWithin([edge('a', { bundle: ['a', 'b'] })], BOX)).toEqual(['a', 'b'])
  })

  it('are no lines of roles, nor a coupling point of which a line sticks out', () => {
    const coupling = { collection: 'couplingPoints', id: 'k' } as const
    const edges = [
      edge('role', { kind: 'role' }),
      edge('k1', { kind: 'coupling', record: coupling }),
      edge('k2', { kind: 'coupling', record: coupling, route: OUT }),
    ]
    expect(linesWithin(edges, BOX)).toEqual([])
    expect(linesWithin(edges.slice(0, 2), BOX)).toEqual(['k'])
  })
})
