// @vitest-environment happy-dom

import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { ReactFlowProvider } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freePlace, placesOf } from '../../../src/scene/cards/places'
import { openMap, undoLast, useDocument } from '../../../src/ui/base/state/document-store'
import { chooseTool, select, setSession, type Tool, useSession } from '../../../src/ui/base/state/session-store'
import { setCamera } from '../../../src/ui/map/camera/camera'
import type { ItemNode } from '../../../src/ui/map/camera/item-node'
import {
  applySelection,
  clickNode,
  clickPane,
  clickRelation,
  connect,
  endConnection,
  startConnection,
} from '../../../src/ui/map/canvas/gestures'
import { DraftLayer } from '../../../src/ui/map/drafts/draft-layer'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { changesBetween } from '../../support/changes-between'

const MAP = chainMap({
  parties: [party('a', { name: 'Dienst Alfa' }), party('b', { name: 'Dienst Beta' })],
  triangles: [triangle('of-b', { contractor: 'b' })],
  meetings: [{ id: 'meeting', name: 'Raad', scope: 'chain', permanence: 'standing' }],
  chains: [{ id: 'chain', name: 'Keten' }],
  steps: [{ id: 'step', name: 'Stap', chain: 'chain' }],
  dependencies: [dependency('line', 'b', 'a')],
  positions: { a: { x: 100, y: 200 }, b: { x: 500, y: 200 } },
})

/** Far from every card; and what lies there on the map, where a unit of the map is a pixel of the screen. */
const EMPTY = { clientX: 2000, clientY: 1030 }
const BESIDE_B = { clientX: 490, clientY: 210 }

const NODES = [
  { id: 'a', type: 'card', position: { x: 100, y: 200 }, width: 200, height: 60 },
  { id: 'b', type: 'card', position: { x: 500, y: 200 }, width: 200, height: 60 },
  { id: 'meeting', type: 'meeting', position: { x: 1900, y: 1000 }, width: 200, height: 60 },
]

/** What of React Flow the gestures ask. */
const CAMERA = { screenToFlowPosition: (point: object) => point, getNodes: () => NODES }

let under: Element | null = null

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  document.elementFromPoint = () => under
  under = null
  setCamera(CAMERA as never)
  openMap(MAP)
  chooseTool('select')
  setSession({ selection: [], layer: null, panel: 'findings', alsoShown: [] })
})

afterEach(() => {
  cleanup()
  setCamera(undefined)
  vi.unstubAllGlobals()
})

const at = (point: object) => ({ shiftKey: false, ctrlKey: false, metaKey: false, ...point }) as ReactMouseEvent

function node(id: string, type: ItemNode['type'], record = id): ItemNode {
  return { id, type, data: { item: { id, record: { id: record } } } } as unknown as ItemNode
}

const card = (id: string) => node(id, 'card')
const draft = () => useSession.getState().draft
const selection = () => useSession.getState().selection

/** Lets go of a line that was begun at the edge of this item. */
function letGo(from: string, point: object): void {
  endConnection(new MouseEvent('mouseup', point), { fromNode: { id: from }, isValid: null } as never)
}

describe('the pointer on the map', () => {
  it('selects without a tool, and lets go on an empty place', () => {
    clickNode(at({}), card('a'))
    expect([selection(), draft()]).toEqual([['a'], null])
    clickPane(at(EMPTY))
    expect(selection()).toEqual([])
  })

  it('leaves choosing several to the map', () => {
    clickNode(at({ shiftKey: true }), card('a'))
    expect(selection()).toEqual([])
    applySelection([
      { id: 'a', selected: true },
      { id: 'b', selected: true },
    ])
    applySelection([{ id: 'a', selected: false }])
    expect(selection()).toEqual(['b'])
  })

  it.each<Tool>(['select', 'party', 'dependency', 'coupling'])(
    'with %s selects a meeting, and opens a step',
    (tool) => {
      chooseTool(tool)
      clickNode(at({}), node('meeting', 'meeting'))
      expect([selection(), draft(), useSession.getState().panel]).toEqual([['meeting'], null, 'findings'])
      clickNode(at({}), node('heading', 'header', 'step'))
      expect([selection(), draft(), useSession.getState().panel]).toEqual([['step'], null, 'details'])
    },
  )

  it('on a line selects it, and opens its form where lines stand for meetings', () => {
    clickRelation('line', at({}))
    expect([selection(), useSession.getState().panel]).toEqual([['line'], 'findings'])
    setSession({ layer: 'venues' })
    clickRelation('line', at({}))
    expect(useSession.getState().panel).toBe('details')
  })

  it('on a line with Shift or Ctrl joins it to what is chosen, or takes it out, and shows the form for several', () => {
    clickNode(at({}), card('a'))
    clickRelation('line', at({ shiftKey: true }))
    expect([selection(), useSession.getState().panel]).toEqual([['a', 'line'], 'details'])
    clickRelation('line', at({ ctrlKey: true }))
    expect(selection()).toEqual(['a'])
  })

  it('draws from a first to a second end', () => {
    chooseTool('dependency')
    clickNode(at({}), card('a'))
    expect([useSession.getState().firstEnd, selection(), draft()]).toEqual(['a', ['a'], null])
    clickNode(at({}), card('b'))
    expect(draft()).toEqual({ kind: 'dependency', from: 'a', to: { record: 'b' } })
    expect(useSession.getState().firstEnd).toBeNull()
  })

  it('puts a new party where it clicks', () => {
    chooseTool('party')
    clickPane(at(EMPTY))
    expect(draft()).toMatchObject({ kind: 'party', place: { y: 1000 } })
  })
})

describe('a line from the edge of a card', () => {
  it('to the edge of a triangle couples, to that of a party makes a dependency', () => {
    connect({ source: 'a', target: 'of-b', sourceHandle: null, targetHandle: null })
    expect(draft()).toEqual({ kind: 'coupling', from: { party: 'a' }, to: { triangle: 'of-b' } })
    connect({ source: 'a', target: 'b', sourceHandle: null, targetHandle: null })
    expect(draft()).toEqual({ kind: 'dependency', from: 'a', to: { record: 'b' } })
  })

  it('may end anywhere on a card, or just beside it', () => {
    under = document.createElement('div')
    under.setAttribute('data-item', 'of-b')
    letGo('a', EMPTY)
    expect(draft()).toEqual({ kind: 'coupling', from: { party: 'a' }, to: { triangle: 'of-b' } })
    under = null
    letGo('a', BESIDE_B)
    expect(draft()).toEqual({ kind: 'dependency', from: 'a', to: { record: 'b' } })
  })

  it('to an empty place asks for a new party there; a meeting is no card', () => {
    letGo('a', EMPTY)
    expect(draft()).toMatchObject({ kind: 'dependency', from: 'a', to: { place: { y: 1000 } } })
  })

  it('may be drawn by a finger', () => {
    const touch = { clientX: BESIDE_B.clientX, clientY: BESIDE_B.clientY }
    endConnection({ changedTouches: [touch] } as never, { fromNode: { id: 'a' }, isValid: null } as never)
    expect(draft()).toEqual({ kind: 'dependency', from: 'a', to: { record: 'b' } })
  })

  it('is given up with Escape, and ended for React Flow', async () => {
    const end = () => letGo('a', BESIDE_B)
    document.addEventListener('mouseup', end, { once: true })
    startConnection()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(draft()).toBeNull()
    // The hand lets go, and the click that comes of it is over.
    fireEvent.mouseUp(document.body)
    await new Promise((resolve) => setTimeout(resolve, 5))
    letGo('a', BESIDE_B)
    expect(draft()).not.toBeNull()
  })

  it('back to its own card is nothing', () => {
    letGo('b', BESIDE_B)
    expect(draft()).toBeNull()
  })
})

/** Shows the form of what is being drawn. */
function showDraft(begin: () => void): void {
  render(
    <ReactFlowProvider>
      <DraftLayer />
    </ReactFlowProvider>,
  )
  act(begin)
}

function type(selector: string, text: string): void {
  const field = document.querySelector(selector)
  if (!field) throw new Error(`nothing to type in: ${selector}`)
  fireEvent.change(field, { target: { value: text } })
}

const changes = () => changesBetween(MAP, useDocument.getState().map)
const commit = () => fireEvent.submit(document.querySelector('form') ?? document.body)
const line = (source: string, target: string) => connect({ source, target, sourceHandle: null, targetHandle: null })

describe('the form of what is drawn', () => {
  it.each<[string, boolean, object]>([
    ['as it is', false, {}],
    ['that is critical', true, { critical: true }],
  ])('makes a dependency %s, from supplier to dependent', (_, isCritical, fields) => {
    showDraft(() => line('a', 'b'))
    type('input:not([type=checkbox])', 'dossiers')
    if (isCritical) fireEvent.click(document.querySelector('input[type=checkbox]') ?? document.body)
    commit()
    const made = { id: expect.any(String), supplier: 'a', dependent: 'b', product: 'dossiers', flow: 'product' }
    expect(Object.values(changes())).toStrictEqual([{ ...made, ...fields }])
    expect(draft()).toBeNull()
    undoLast()
    expect(changes()).toEqual({})
  })

  it('makes a coupling point with its ends in the order of the gesture', () => {
    showDraft(() => line('a', 'of-b'))
    type('input:not([role=combobox])', '11')
    commit()
    expect(Object.values(changes())).toStrictEqual([
      { id: expect.any(String), ends: [{ party: 'a' }, { triangle: 'of-b' }], kind: 'governance', moment: 11 },
    ])
  })

  it('makes the party at the end of a line together with the line, on a free place', () => {
    showDraft(() => letGo('a', { clientX: 600, clientY: 290 }))
    type('.relation-ends input', 'Dienst Gamma')
    fireEvent.blur(document.querySelector('.relation-ends input') ?? document.body)
    type('input:not([type=checkbox], [role=combobox])', 'besluiten')
    commit()
    const { map } = useDocument.getState()
    const gamma = Object.values(map?.parties ?? {}).find(({ name }) => name === 'Dienst Gamma')
    const drawn = Object.values(map?.dependencies ?? {}).find(({ product }) => product === 'besluiten')
    expect(drawn).toMatchObject({ supplier: 'a', dependent: gamma?.id })
    expect(useSession.getState().alsoShown).toContain(gamma?.id)
    const place = map?.positions[gamma?.id ?? ''] ?? { x: 0, y: 0 }
    // The pointer was just below the card of b.
    expect(freePlace(placesOf(MAP).values(), place)).toEqual(place)
    expect(useDocument.getState().history.past).toHaveLength(1)
  })

  it('makes a party where the pointer was, and is ready for the next', () => {
    showDraft(() => {
      chooseTool('party')
      clickPane(at(EMPTY))
    })
    const place = (draft() as { place: object }).place
    type('input', 'Dienst Delta')
    fireEvent.blur(document.querySelector('input') ?? document.body)
    const [id = ''] = selection()
    expect(useDocument.getState().map?.parties[id]?.name).toBe('Dienst Delta')
    expect(useDocument.getState().map?.positions[id]).toEqual(place)
    expect(draft()).toMatchObject({ kind: 'party' })
    expect((draft() as { place: object }).place).not.toEqual(place)
  })

  it('is put away with Escape, and what was half drawn with it once that may go', () => {
    showDraft(() => line('a', 'b'))
    type('input:not([type=checkbox])', 'dossiers')
    fireEvent.keyDown(document.querySelector('form') ?? document.body, { key: 'Escape' })
    expect(draft()).not.toBeNull()
    const drop = [...document.querySelectorAll('[role=alertdialog] button')].at(-1)
    fireEvent.click(drop ?? document.body)
    expect([draft(), useSession.getState().firstEnd, changes()]).toEqual([null, null, {}])
    act(() => select(['a']))
    expect(document.querySelector('form')).toBeNull()
  })
})
