import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { vi } from 'vitest'
import type { ChainMap } from '../../../../src/model/chain-map'
import { type DocumentState, openMap, undoLast, useDocument } from '../../../../src/ui/base/state/document-store'
import { select } from '../../../../src/ui/base/state/session-store'
import { DetailsPanel } from '../../../../src/ui/panels/details/details-panel'
import { changesBetween } from '../../../support/changes-between'
import { type Entry, type FieldCase, NONE } from './field-case'

let shown: { readonly map: ChainMap; readonly selection: string } | undefined

/** Shows the details of this selection, as the app does. What stands there already is not built again: that is slow. */
export function showForm(map: ChainMap, selection: readonly string[]): void {
  const key = selection.join()
  if (shown?.map === map && shown.selection === key) return
  if (!shown) render(<DetailsPanel />)
  act(() => {
    if (shown?.map !== map) openMap(map)
    select(selection)
  })
  shown = { map, selection: key }
}

/** Takes the form away, with whatever a failed test left in it. */
export function closeForm(): void {
  cleanup()
  shown = undefined
}

/** What one edit of a user does to the document, and what is left of that after undo. */
export interface Effect {
  readonly changes: Readonly<Record<string, unknown>>
  readonly afterUndo: Readonly<Record<string, unknown>>
  /** How many steps the history counts. */
  readonly steps: number
}

/** Edits one control as a user would, and takes that back. */
export function editAndUndo(case_: FieldCase): Effect {
  const before = useDocument.getState()
  const finish = enter(controlOf(case_), case_.enter)
  const store = withhold(before)
  try {
    finish()
    const changed = useDocument.getState()
    undoLast()
    return {
      changes: changesBetween(before.map, changed.map),
      afterUndo: changesBetween(before.map, useDocument.getState().map),
      steps: changed.history.past.length,
    }
  } finally {
    for (const spy of store) spy.mockRestore()
  }
}

/**
 * Keeps what the document becomes from the screen, which would draw the whole form twice for an edit that is taken back
 * at once: most of the time of these tests.
 */
function withhold(start: DocumentState) {
  let state = start
  return [
    vi.spyOn(useDocument, 'getState').mockImplementation(() => state),
    vi.spyOn(useDocument, 'setState').mockImplementation((change) => {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) }
    }),
  ]
}

/** The part of the form around the label that a user reads. */
function controlOf({ label, under, nth = 0 }: FieldCase): HTMLElement {
  const parts = under === undefined ? [document.body] : partsNamed(under)
  const labels = parts.flatMap((part) => [...part.querySelectorAll('.keten-label, .keten-checkbox')])
  const found = labels.filter(({ textContent }) => textContent?.trim() === label)
  const control = found[nth]?.closest<HTMLElement>('.keten-field, fieldset')
  if (control) return control
  const read = labels.map(({ textContent }) => textContent).join(', ')
  throw new Error(`no control "${label}" (${nth}) under ${under ?? 'the form'}; there are ${read}`)
}

function partsNamed(name: string): Element[] {
  const marked = [...document.querySelectorAll(`[data-field="${name}"]`)]
  if (marked.length > 0) return marked
  const headings = [...document.querySelectorAll('h3')].filter(({ textContent }) => textContent === name)
  return headings.flatMap((heading) => heading.closest('section') ?? [])
}

/** Prepares an edit; gives its last act, with which it comes into the document. */
function enter(control: HTMLElement, entry: Entry): () => void {
  if (entry === NONE) return chooseNone(control)
  if (typeof entry === 'object') {
    if ('add' in entry) return type(control, entry.add)
    return () => press(control, `${entry.remove} weghalen`)
  }
  const list = control.querySelector('select')
  if (list) {
    const option = [...list.options].find(({ textContent }) => textContent === entry)
    if (!option) throw new Error(`no option "${entry}"`)
    return () => fireEvent.change(list, { target: { value: option.value } })
  }
  const box = control.querySelector<HTMLInputElement>('input[type="checkbox"]')
  if (box) return () => fireEvent.click(box)
  if (control.querySelector('input, textarea')) return type(control, entry)
  return () => press(control, entry)
}

/** Types in the field; leaving it hands the text over. */
function type(control: HTMLElement, text: string): () => void {
  const field = control.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (!field) throw new Error('no field to type in')
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
  return () => fireEvent.blur(field)
}

function press(control: HTMLElement, name: string): void {
  const buttons = [...control.querySelectorAll('button')]
  const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
  if (!button) throw new Error(`no button "${name}"`)
  fireEvent.click(button)
}

/** Says "bewust geen": with the button beside the label, or as a row of the list. */
function chooseNone(control: HTMLElement): () => void {
  const button = control.querySelector('[aria-label^="bewust geen: "]')
  if (button) return () => fireEvent.click(button)
  if (control.querySelector('select')) return enter(control, 'bewust geen')
  const field = control.querySelector('[role="combobox"]')
  if (!field) throw new Error('no way to say "bewust geen"')
  fireEvent.click(field)
  const rows = [...document.querySelectorAll('[role="option"]')]
  const row = rows.find(({ textContent }) => textContent === 'bewust geen')
  if (!row) throw new Error('the list has no row "bewust geen"')
  return () => fireEvent.click(row)
}
