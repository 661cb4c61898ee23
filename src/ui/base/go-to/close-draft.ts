import { setSession } from '../state/session-store'

/** Puts the form away; the tool stays on. */
export function closeDraft(): void {
  setSession({ draft: null, firstEnd: null })
  focusMap()
}

/** Gives the keyboard to the map, or to the page that stands in its place. */
export function focusMain(): void {
  document.querySelector<HTMLElement>('.chain-canvas, .page')?.focus({ preventScroll: true })
}

/** Gives the map the keyboard. */
export function focusMap(): void {
  document.querySelector<HTMLElement>('.chain-canvas')?.focus({ preventScroll: true })
}
