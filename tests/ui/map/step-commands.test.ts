import { beforeEach, expect, it } from 'vitest'
import { openMap, runCommand, undoLast, useDocument } from '../../../src/ui/base/state/document-store'
import { addStep, putInStep } from '../../../src/ui/map/placing/step-commands'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({
  chains: [
    { id: 'first', name: 'Aanvraag' },
    { id: 'second', name: 'Bezwaar' },
  ],
  steps: [
    { id: 'intake', name: 'Intake', chain: 'first' },
    { id: 'ruling', name: 'Uitspraak', chain: 'second' },
  ],
  parties: [party('a', { step: 'intake' }), party('b', { step: 'intake' })],
  positions: { a: { x: 0, y: 0 }, b: { x: 0, y: 600 } },
})

const map = () => useDocument.getState().map ?? MAP

/** Where what was undone came back, the records stand in another order than before. */
function removeAndUndo(id: string): void {
  runCommand({ type: 'remove-records', ids: [id] })
  undoLast()
}

beforeEach(() => openMap(MAP))

it('a step without a chain of its own goes to the first chain, also after undo', () => {
  removeAndUndo('first')
  const id = addStep(undefined) ?? ''
  expect(map().steps[id]?.chain).toBe('first')
})

it('a new party stands below the lowest of its step, also after undo', () => {
  const placeAfter = (before: () => void) => {
    openMap(MAP)
    before()
    const id = putInStep({ kind: 'name', name: 'Nieuw' }, 'intake') ?? ''
    return map().positions[id]
  }
  const place = placeAfter(() => {})
  expect(place?.y).toBeGreaterThan(600)
  expect(placeAfter(() => removeAndUndo('a'))).toEqual(place)
})
