import type { Id } from '../../../model/id'
import { holdKeys } from '../../base/go-to/held-keys'
import { scrollWithin } from '../../kit/fields/scroll-within'

/** How many frames a form may take to appear. */
const PATIENCE = 40

/** What is filled in before what is pressed: the switch for "bewust geen" stands before its field. */
const ORDER = [
  'input:not([type=hidden], [disabled]), textarea',
  '.keten-select',
  '[role=radio][aria-checked=true], [role=radio]',
  'button:not(.keten-toggle)',
  'button',
]

/** The control in a marked field that takes the answer. */
function controlIn(field: Element): HTMLElement | undefined {
  for (const selector of ORDER) {
    const found = field.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return undefined
}

function findControl(record: Id, field: string, item: number): HTMLElement | undefined {
  // Where the question stands with its own field, that is the one.
  const forms = [...document.querySelectorAll<HTMLElement>('[data-asked-form], .side-panel [data-record]')]
  const form = forms.find((element) => element.dataset.record === record)
  if (!form) return undefined
  const isAlone = form.dataset.askedForm !== undefined
  const place = isAlone ? 0 : item
  const marked = [...form.querySelectorAll<HTMLElement>('[data-field]')].filter(
    (element) => element.dataset.field === field,
  )
  const control = marked[place] && controlIn(marked[place])
  // A form that has no such field says at least what is asked about.
  return (
    control ?? (marked.length === 0 ? (form.querySelector<HTMLElement>('.details-heading') ?? undefined) : undefined)
  )
}

/** Scrolls the panel and nothing else: the screen around it stays where it is. */
function bringIntoPanel(control: HTMLElement): void {
  const panel = control.closest<HTMLElement>('[role=tabpanel]')
  if (!panel) return
  const box = panel.getBoundingClientRect()
  const own = control.getBoundingClientRect()
  panel.scrollTop += own.top - box.top - (box.height - own.height) / 2
}

let walks = 0

/**
 * Puts the focus in a field of the form in the side panel, or of the question below the map, scrolled into view, as soon as the form is there.
 *
 * @param item which of the fields of this name it is, from 0
 */
export function focusField(record: Id, field: string, item = 0): void {
  const walk = ++walks
  const arrived = holdKeys()
  const attempt = (frames: number) => {
    if (walk !== walks) return arrived()
    const control = findControl(record, field, item)
    if (control) {
      bringIntoPanel(control)
      control.focus({ preventScroll: true })
      // A strip scrolls no further than it takes to see it.
      scrollWithin(control)
      arrived()
    } else if (frames > 0) requestAnimationFrame(() => attempt(frames - 1))
    else arrived()
  }
  // After what React does at once, before the map would take a focus that nobody has.
  queueMicrotask(() => attempt(PATIENCE))
}
