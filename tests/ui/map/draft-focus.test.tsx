// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { ReactFlowProvider } from '@xyflow/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openMap } from '../../../src/ui/base/state/document-store'
import { setSession } from '../../../src/ui/base/state/session-store'
import { DraftLayer } from '../../../src/ui/map/drafts/draft-layer'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({
  parties: [party('a', { name: 'Dienst Alfa' }), party('b', { name: 'Dienst Beta' })],
  positions: { a: { x: 100, y: 200 }, b: { x: 500, y: 200 } },
})

// A busy page: no frame comes between one key and the next.
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  openMap(MAP)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  setSession({ draft: null })
})

function show(): void {
  render(
    <ReactFlowProvider>
      <DraftLayer />
    </ReactFlowProvider>,
  )
}

/** Types a name in the field that has the keyboard, and Enter. */
function enter(name: string): void {
  const field = document.activeElement as HTMLInputElement
  fireEvent.change(field, { target: { value: name } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

it('who supplies, who depends, what: the next key lands in the next field', () => {
  setSession({ draft: { kind: 'dependency' } as never })
  show()
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Wie levert' }))
  enter('Dienst Alfa')
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Wie ervan afhangt' }))
  enter('Dienst Beta')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Wat wordt geleverd' }))
})

it('a frame that comes late takes the keyboard from nobody', () => {
  const late: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (then: FrameRequestCallback) => late.push(then))
  setSession({ draft: { kind: 'triangle' } as never })
  show()
  for (const name of ['eigenaar', 'opdrachtgever', 'opdrachtnemer']) enter(`${name} van de keten`)
  const elsewhere = screen.getByRole('button', { name: 'Klaar' })
  elsewhere.focus()
  for (const then of late) then(0)
  expect(document.activeElement).toBe(elsewhere)
})

it('the corners of a triangle: the next key lands in the next corner, at last on the button', () => {
  setSession({ draft: { kind: 'triangle' } as never })
  show()
  for (const name of ['eigenaar', 'opdrachtgever', 'opdrachtnemer']) {
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: name }))
    enter(`${name} van de keten`)
  }
  expect(document.activeElement?.textContent).toBe('Driehoek zetten')
})
