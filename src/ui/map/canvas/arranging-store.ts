import { create } from 'zustand'

// Session state: the arranging that is under way, if any.

export const useArranging = create<{ readonly running: AbortController | null }>(() => ({ running: null }))

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
