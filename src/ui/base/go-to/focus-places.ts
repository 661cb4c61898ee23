import { useEffect, useRef } from 'react'

// Who wants to give the keyboard to another room asks for it here; the room answers. Nobody looks for another room in
// the page by the names of its classes.

/** Rooms that others give the keyboard to. */
export type FocusPlace = 'map' | 'page' | 'search' | 'form' | 'lensQuestion' | 'lensStart'

const answers = new Map<FocusPlace, () => void>()
let waiting: FocusPlace | undefined

/**
 * Gives a room the keyboard: at once when it is on screen, otherwise as soon as it appears, unless another one was asked
 * for meanwhile.
 *
 * @returns whether the room is on screen
 */
export function askFocus(place: FocusPlace): boolean {
  const answer = answers.get(place)
  waiting = answer ? undefined : place
  answer?.()
  return answer !== undefined
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
    if (waiting === place) {
      waiting = undefined
      take()
    }
    return () => {
      if (answers.get(place) === take) answers.delete(place)
    }
  }, [place])
}
