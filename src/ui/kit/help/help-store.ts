import { create } from 'zustand'

// Session state: which page of the help is open.

/** The page that lists all findings. */
export const HELP_INDEX = 'README'

interface HelpState {
  /** The pages that were opened one after another, the one on screen last; empty when the help is closed. */
  readonly trail: readonly string[]
}

export const useHelp = create<HelpState>(() => ({ trail: [] }))

/** Opens the help at a page: that of a rule by its id, that of a lens as `lenses/<lens>`, or the index. */
export function openHelp(page: string): void {
  useHelp.setState({ trail: [page] })
}

/** Follows a link within the help. */
export function goToHelp(page: string): void {
  useHelp.setState(({ trail }) => ({ trail: [...trail, page] }))
}

/** Back to the page before. */
export function goBackInHelp(): void {
  useHelp.setState(({ trail }) => ({ trail: trail.length > 1 ? trail.slice(0, -1) : trail }))
}

/** Puts the help away. */
export function closeHelp(): void {
  useHelp.setState({ trail: [] })
}
