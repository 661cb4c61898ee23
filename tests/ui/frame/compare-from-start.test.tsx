// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { findByRole, fireEvent, waitFor } from '@testing-library/dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { askToCompare, useCompareRequest } from '../../../src/ui/base/state/compare-request'
import { useComparison } from '../../../src/ui/base/state/comparison-store'
import { useDifference } from '../../../src/ui/base/state/difference-store'
import { useDocument } from '../../../src/ui/base/state/document-store'
import { putKept } from '../../../src/ui/base/storage/kept-maps'
import { closeMap } from '../../../src/ui/base/storage/show-map'
import { Compare } from '../../../src/ui/frame/compare/compare'
import { DropTarget } from '../../../src/ui/frame/files/drop-target'
import { showProblems, useProblems } from '../../../src/ui/frame/files/problems-store'
import { StartScreen } from '../../../src/ui/frame/start/start-screen'
import { chainMap, party } from '../../support/chain-builder'
import { stubCopies, unstubCopies } from '../../support/memory-copies'

const THEN = chainMap({ id: 'toen', title: 'Keten toen', referenceDate: '2025-01-01', parties: [party('a')] })
const NOW = chainMap({ id: 'nu', title: 'Keten nu', referenceDate: '2026-01-01', parties: [party('a'), party('b')] })

let root: Root

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  stubCopies()
  root = createRoot(document.body.appendChild(document.createElement('div')))
  root.render(
    <>
      <StartScreen />
      <DropTarget />
      <Compare />
    </>,
  )
})

afterEach(async () => {
  showProblems(null)
  askToCompare(null)
  await closeMap()
  root.unmount()
  document.body.replaceChildren()
  unstubCopies()
})

const WAIT = { timeout: 10_000 }
const button = (name: string | RegExp) => findByRole(document.body, 'button', { name }, WAIT)
const press = async (name: string | RegExp) => void fireEvent.click(await button(name))

/** Lets files with these texts fall on the page, once it listens. */
async function drop(...texts: readonly string[]): Promise<void> {
  const files = texts.map((text, i) => new File([text], `${i}.json`, { type: 'application/json' }))
  await waitFor(() => {
    const event = new Event('drop', { bubbles: true, cancelable: true })
    fireEvent(window, Object.assign(event, { dataTransfer: { types: ['Files'], files } }))
    expect(useCompareRequest.getState().request).not.toBeNull()
  }, WAIT)
}

/** Waits for the comparison, and says which map is open, which lies beside it and what is marked. */
async function compared() {
  await waitFor(() => expect(useComparison.getState().comparison).not.toBeNull(), WAIT)
  const { comparison } = useComparison.getState()
  const marks = [...(useDifference.getState().difference?.marks ?? [])].map(([id, { kind }]) => `${id} ${kind}`)
  return [useDocument.getState().whole?.title, comparison?.other.map.title, ...marks]
}

const keep = (map: ChainMap, savedAt: number) =>
  putKept({ id: map.id, title: map.title, savedAt, parties: Object.keys(map.parties).length, text: writeChainMap(map) })

it('two files that are dropped on the start screen: the later opens, the earlier lies beside it', async () => {
  await drop(writeChainMap(NOW), writeChainMap(THEN))
  await press('Vergelijken')
  expect(await compared()).toEqual(['Keten nu', 'Keten toen', 'b added'])
})

it('a file that cannot be read opens nothing and says why', async () => {
  await drop('{', writeChainMap(NOW))
  await press('Vergelijken')
  await waitFor(() => expect(useProblems.getState().refused?.name).toBe('0.json'), WAIT)
  expect(useDocument.getState().whole).toBeNull()
  expect(useComparison.getState().comparison).toBeNull()
})

it('from the recent list: one map, and then another of the list', async () => {
  await keep(THEN, 5)
  await keep(NOW, 6)
  root.render(
    <>
      <StartScreen key="again" />
      <Compare />
    </>,
  )
  await press('Vergelijk Keten toen met een andere kaart')
  const dialog = await findByRole(document.body, 'dialog', { name: 'Twee kaarten vergelijken' }, WAIT)
  expect(dialog.textContent).toContain('Eerste kaart: Keten toen')
  fireEvent.click(await findByRole(dialog, 'button', { name: /^Keten nu/ }, WAIT))
  expect(await compared()).toEqual(['Keten nu', 'Keten toen', 'b added'])
})

it('from nothing: the window asks for the first map and then for the second, from the list or from files', async () => {
  await keep(THEN, 5)
  await keep(NOW, 6)
  await press('Twee kaarten vergelijken…')
  const dialog = await findByRole(document.body, 'dialog', { name: 'Twee kaarten vergelijken' }, WAIT)
  fireEvent.click(await findByRole(dialog, 'button', { name: /^Keten nu/ }, WAIT))
  await waitFor(() => expect(dialog.textContent).toContain('Eerste kaart: Keten nu'), WAIT)
  fireEvent.click(await findByRole(dialog, 'button', { name: /^Keten toen/ }, WAIT))
  expect(await compared()).toEqual(['Keten nu', 'Keten toen', 'b added'])
})
