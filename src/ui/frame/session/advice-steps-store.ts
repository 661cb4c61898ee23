import { create } from 'zustand'

// Session state: whether the steps of the advice lie over the map.

export const useAdviceWindow = create<{ readonly open: boolean }>(() => ({ open: false }))

/** Shows the steps of the advice and how far the map knows them to be. */
export function openAdviceSteps(): void {
  useAdviceWindow.setState({ open: true })
}

/** Puts them away. */
export function closeAdviceSteps(): void {
  useAdviceWindow.setState({ open: false })
}
