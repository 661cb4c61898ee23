import { create } from 'zustand'
import type { Id } from '../../../model/id'

// Session state of the page with partners: local to this tab, in no file, not undoable.

export type NeighboursMode = 'picture' | 'words' | 'all'
export type ProfileFilter = 'all' | 'department' | 'tier' | 'steering'

interface NeighboursState {
  /** The party that was in the middle last; null before the first. */
  readonly centre: Id | null
  /** The parties that were in the middle before, the latest last. */
  readonly trail: readonly Id[]
  readonly mode: NeighboursMode
  readonly filter: ProfileFilter
}

export const useNeighbours = create<NeighboursState>(() => ({
  centre: null,
  trail: [],
  mode: 'picture',
  filter: 'all',
}))

/** As many parties as one can walk back. */
const TRAIL = 50

/** Remembers which party is in the middle; the one that was there before can be gone back to. */
export function keepCentre(centre: Id): void {
  const { centre: before, trail } = useNeighbours.getState()
  if (before === centre) return
  useNeighbours.setState({ centre, trail: before === null ? trail : [...trail, before].slice(-TRAIL) })
}

/** Puts the party in the middle that was there before; gives it, or undefined when there was none that still exists. */
export function goBack(exists: (id: Id) => boolean): Id | undefined {
  const { trail, centre } = useNeighbours.getState()
  const at = trail.findLastIndex((id) => id !== centre && exists(id))
  const party = trail[at]
  if (party === undefined) return undefined
  useNeighbours.setState({ centre: party, trail: trail.slice(0, at) })
  return party
}
