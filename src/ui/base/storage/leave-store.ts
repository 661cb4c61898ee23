import { create } from 'zustand'

// Session state: the question what to do with a map that could not be kept before another takes its place.

interface LeaveState {
  /** Set while the user is being asked; `go` is true when the open map may be given up. */
  readonly answer: ((go: boolean) => void) | null
}

export const useLeaving = create<LeaveState>(() => ({ answer: null }))

/** Asks whether the open map, which is kept nowhere, may be given up. */
export function askToLeave(): Promise<boolean> {
  return new Promise((resolve) => {
    useLeaving.setState({
      answer: (go) => {
        useLeaving.setState({ answer: null })
        resolve(go)
      },
    })
  })
}
