import { create } from 'zustand'
import type { Id } from '../../../model/id'

// Session state: the arranging that is under way, if any, and whether there is reason to offer it.

interface Arranging {
  readonly running: AbortController | null
  /** How many cards of the drawn map lie on each other. */
  readonly stacked: number
  /** The map for which the offer was put away. */
  readonly declined: Id | null
}

export const useArranging = create<Arranging>(() => ({ running: null, stacked: 0, declined: null }))

/** Says how many cards of the drawn map lie on each other. */
export function setStacked(stacked: number): void {
  useArranging.setState({ stacked })
}

/** Puts the offer to arrange this map away, for as long as the app is open. */
export function declineArranging(map: Id): void {
  useArranging.setState({ declined: map })
}

/** Says that the map is being arranged, and gives it up when asked; an earlier arranging is given up at once. */
export function startArranging(): AbortController {
  useArranging.getState().running?.abort()
  const running = new AbortController()
  useArranging.setState({ running })
  return running
}

/** Says that it is over; another one that began meanwhile goes on. */
export function endArranging(ended: AbortController): void {
  if (useArranging.getState().running === ended) useArranging.setState({ running: null })
}

/** Gives it up: nothing on the map has changed. */
export function cancelArranging(): void {
  const { running } = useArranging.getState()
  running?.abort()
  if (running) endArranging(running)
}
