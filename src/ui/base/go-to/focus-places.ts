import { useEffect, useRef } from 'react'
import { holdKeys } from './held-keys'

// Who wants to give the keyboard to another room asks for it here; the room answers. Nobody looks for another room in
// the page by the names of its classes.

/** Rooms that others give the keyboard to. */
export type FocusPlace = 'map' | 'page' | 'principles' | 'search' | 'mapLook' | 'form' | 'lensQuestion' | 'lensStart'

/** A room that comes later than this, in ms, comes for another reason: it must not take the keyboard from its user. */
const PATIENCE = 1_000

const answers = new Map<FocusPlace, () => void>()
let waiting: { readonly place: FocusPlace; readonly until: number; readonly arrived: () => void } | undefined

/**
 * Gives a room the keyboard: at once when it is on screen, otherwise as soon as it appears, within a second and unless
 * another one was asked for meanwhile.
 */
export function askFocus(place: FocusPlace): void {
  const answer = answers.get(place)
  waiting?.arrived()
  waiting = answer ? undefined : { place, until: performance.now() + PATIENCE, arrived: holdKeys() }
  answer?.()
}

/** Whether a room that is still on its way gets the keyboard as soon as it is there. */
export function isFocusAwaited(): boolean {
  return waiting !== undefined && performance.now() <= waiting.until
}

/** Gives the keyboard to the first of these rooms that is on screen; to none when none is. */
export function askFirst(...places: readonly FocusPlace[]): void {
  const there = places.find((place) => answers.has(place))
  if (there) askFocus(there)
}

/** Says how a room takes the keyboard, for as long as it is on screen. */
export function useFocusPlace(place: FocusPlace, answer: () => void): void {
  const latest = useRef(answer)
  useEffect(() => {
    latest.current = answer
  })
  useEffect(() => {
    const take = () => latest.current()
    answers.set(place, take)
    if (waiting?.place === place) {
      const { until, arrived } = waiting
      waiting = undefined
      if (performance.now() <= until) take()
      arrived()
    }
    return () => {
      if (answers.get(place) === take) answers.delete(place)
    }
  }, [place])
}
