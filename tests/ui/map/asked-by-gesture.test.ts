import { describe, expect, it } from 'vitest'
import type { Draft, Tool } from '../../../src/ui/base/state/session-store'
import { type Asked, askedByClick, draftOfLine, type Target } from '../../../src/ui/map/canvas/asked-by-gesture'
import { chainMap, party, triangle } from '../../support/chain-builder'

const MAP = chainMap({
  parties: [party('a'), party('b'), party('c')],
  triangles: [triangle('of-a', { contractor: 'a' }), triangle('of-b', { contractor: 'b' }), triangle('hole')],
  meetings: [{ id: 'table', name: 'Raad', scope: 'chain', permanence: 'standing' }],
  chains: [{ id: 'chain', name: 'Keten' }],
  steps: [{ id: 'step', name: 'Stap', chain: 'chain' }],
  positions: { a: { x: 100, y: 200 }, b: { x: 500, y: 200 }, hole: { x: 40, y: 60 } },
})

/** A pointer, and the corner of the card that comes to stand around it. */
const POINTER = { x: 1000, y: 1030 }
const CORNER = { x: expect.any(Number), y: 1000 }

const to = (name: string): Target => (name === 'empty' ? { place: POINTER } : { record: name })

describe('a click with a drawing tool', () => {
  const draft = (form: Draft): Asked => ({ draft: form })
  const end = (firstEnd: string): Asked => ({ firstEnd })
  const place = CORNER
  const between = (from: string, record: string) => draft({ kind: 'dependency', from, to: { record } })

  it.each<[Tool, string | null, string, Asked | undefined]>([
    ['party', null, 'empty', draft({ kind: 'party', place })],
    ['party', null, 'a', undefined],
    ['party', null, 'of-a', undefined],
    ['triangle', null, 'empty', draft({ kind: 'triangle', place })],
    ['triangle', null, 'a', draft({ kind: 'triangle', place: { x: 100, y: 200 }, contractor: 'a' })],
    ['triangle', null, 'of-a', draft({ kind: 'triangle', place: { x: 100, y: 200 }, triangle: 'of-a' })],
    ['triangle', null, 'hole', draft({ kind: 'triangle', place: { x: 40, y: 60 }, triangle: 'hole' })],
    // The first of two ends; a triangle stands for its contractor.
    ['dependency', null, 'a', end('a')],
    ['dependency', null, 'of-a', end('a')],
    ['dependency', null, 'hole', undefined],
    ['dependency', null, 'empty', undefined],
    // The second.
    ['dependency', 'a', 'b', between('a', 'b')],
    ['dependency', 'b', 'a', between('b', 'a')],
    ['dependency', 'a', 'of-b', between('a', 'b')],
    ['dependency', 'a', 'empty', draft({ kind: 'dependency', from: 'a', to: { place } })],
    ['dependency', 'a', 'a', end('a')],
    ['dependency', 'a', 'of-a', end('a')],
    ['dependency', 'a', 'hole', undefined],
    ['coupling', null, 'a', end('a')],
    ['coupling', null, 'of-a', end('of-a')],
    ['coupling', null, 'empty', undefined],
    ['coupling', 'a', 'empty', undefined],
    ['coupling', 'a', 'of-b', draft({ kind: 'coupling', from: { party: 'a' }, to: { triangle: 'of-b' } })],
    ['coupling', 'of-b', 'a', draft({ kind: 'coupling', from: { triangle: 'of-b' }, to: { party: 'a' } })],
    ['coupling', 'of-a', 'hole', draft({ kind: 'coupling', from: { triangle: 'of-a' }, to: { triangle: 'hole' } })],
    ['coupling', 'of-a', 'of-a', end('of-a')],
    ['select', null, 'a', undefined],
    ['select', 'a', 'empty', undefined],
  ])('%s, after %s, on %s', (tool, first, target, asked) => {
    expect(askedByClick(MAP, tool, to(target), first)).toEqual(asked)
  })

  it.each<Tool>(['party', 'triangle', 'dependency', 'coupling'])(
    'with %s on a meeting or a step is nothing',
    (tool) => {
      for (const id of ['table', 'step', 'gone']) {
        expect(askedByClick(MAP, tool, to(id), null)).toBeUndefined()
        expect(askedByClick(MAP, tool, to(id), 'a')).toBeUndefined()
      }
    },
  )
})

describe('a line that is dragged', () => {
  const coupling = (from: object, end: object) => ({ kind: 'coupling', from, to: end })
  const dependency = (from: string | undefined, end: object) => ({ kind: 'dependency', from, to: end })

  it.each<[string, string, object | undefined]>([
    ['a', 'b', dependency('a', { record: 'b' })],
    ['b', 'a', dependency('b', { record: 'a' })],
    ['a', 'of-b', coupling({ party: 'a' }, { triangle: 'of-b' })],
    ['a', 'hole', coupling({ party: 'a' }, { triangle: 'hole' })],
    ['of-b', 'a', coupling({ triangle: 'of-b' }, { party: 'a' })],
    ['of-a', 'of-b', coupling({ triangle: 'of-a' }, { triangle: 'of-b' })],
    ['a', 'empty', dependency('a', { place: CORNER })],
    // A triangle is no party: its contractor supplies, or somebody who is still to be named.
    ['of-a', 'empty', dependency('a', { place: CORNER })],
    ['hole', 'empty', dependency(undefined, { place: CORNER })],
    ['a', 'a', undefined],
    ['a', 'table', undefined],
    ['a', 'step', undefined],
    ['table', 'a', undefined],
    ['table', 'empty', undefined],
  ])('from %s to %s', (source, end, draft) => {
    expect(draftOfLine(MAP, source, to(end))).toEqual(draft)
  })
})
