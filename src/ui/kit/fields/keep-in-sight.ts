import { scrollWithin } from './scroll-within'

// The field one types in stays in sight of the panel, window or page it stands in: also when what stands above it grows.

/** So much of what stands above and below a field shows with it, in px: the list it adds to, the help under it. */
const ABOVE = 72
const BELOW = 40
/** A focus that comes so soon after a press, in ms, is the pointer's: what is pressed must not move under it. */
const PRESS = 600

/**
 * Brings every field that gets the keyboard into sight, and keeps it there while its panel changes.
 *
 * @returns a function that stops
 */
export function keepFieldsInSight(): () => void {
  let pressedAt = Number.NEGATIVE_INFINITY
  const growth = new ResizeObserver(() => {
    const field = fieldWithFocus()
    if (field) bring(field)
  })
  const note = () => {
    pressedAt = performance.now()
  }
  const follow = () => {
    growth.disconnect()
    const field = fieldWithFocus()
    const scroller = field && scrollerOf(field)
    if (!field || !scroller) return
    growth.observe(scroller)
    for (const part of contentsOf(scroller, field)) growth.observe(part)
    if (performance.now() - pressedAt > PRESS) bring(field)
  }
  document.addEventListener('pointerdown', note, true)
  document.addEventListener('focusin', follow)
  return () => {
    document.removeEventListener('pointerdown', note, true)
    document.removeEventListener('focusin', follow)
    growth.disconnect()
  }
}

function fieldWithFocus(): HTMLElement | undefined {
  const { activeElement } = document
  const isField = activeElement instanceof HTMLElement && activeElement.matches('input, textarea, .keten-select')
  return isField ? activeElement : undefined
}

function scrollerOf(field: Element): Element | undefined {
  for (let at = field.parentElement; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return undefined
}

/** What in a scroller can push a field down: the parts around it, from the outermost to its own list. */
function contentsOf(scroller: Element, field: Element): readonly Element[] {
  const around: Element[] = []
  for (let at = field.parentElement; at && at !== scroller; at = at.parentElement) around.push(at)
  return around
}

function bring(field: HTMLElement): void {
  // Where something stays on top of what scrolls, one piece knows how far that is.
  if (field.closest('[data-scrolls]')) {
    scrollWithin(field)
    return
  }
  const scroller = scrollerOf(field)
  // A table keeps its cells in sight itself: it knows of its headers and the columns that stay.
  if (!scroller || scroller.matches('[role=grid], .grid-scroll') || field.closest('[role=grid]')) return
  const room = scroller.getBoundingClientRect()
  const own = (field.closest('.keten-field') ?? field).getBoundingClientRect()
  const tooLow = Math.min(own.bottom + BELOW, own.bottom + room.height - own.height) - room.bottom
  const tooHigh = room.top + Math.min(ABOVE, room.height - own.height) - own.top
  if (tooLow > 0) scroller.scrollTop += tooLow
  else if (tooHigh > 0) scroller.scrollTop -= tooHigh
}
