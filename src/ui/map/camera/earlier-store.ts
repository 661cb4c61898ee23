import type { Viewport } from '@xyflow/react'
import { create } from 'zustand'
import type { Id } from '../../../model/id'
import type { Size } from '../../../scene/drawing/geometry'

// Session state: where the camera stood before the map was asked to show something.

interface Earlier {
  readonly viewport: Viewport
  /** Whether everything was in view there, in a window on the map of this size. */
  readonly wasFitted: boolean
  readonly window: Size
}

interface EarlierState {
  /** Null while the map stands where the user put it. */
  readonly earlier: Earlier | null
  /** Whether the map moved since. */
  readonly isAway: boolean
  /** What is asked about; empty while it is being brought into view. */
  readonly asked: readonly Id[]
}

const NOTHING: EarlierState = { earlier: null, isAway: false, asked: [] }

export const useEarlier = create<EarlierState>(() => NOTHING)

/** Remembers where the camera stood when something new is asked; of looks that follow each other the first counts. */
export function remember(now: Earlier): void {
  useEarlier.setState(({ earlier, isAway }) => ({ earlier: earlier ?? now, isAway, asked: [] }))
}

/** Says what is asked about now, and whether the map moves for it. */
export function setAsked(asked: readonly Id[], isMoving: boolean): void {
  useEarlier.setState(({ isAway }) => ({ asked, isAway: isAway || isMoving }))
}

/** Forgets it: the map stands where it stands. */
export function forgetEarlier(): void {
  if (useEarlier.getState() !== NOTHING) useEarlier.setState(NOTHING, true)
}

/** Whether the map stands still on purpose: it is asked to show what was in view already. */
export function isHeld(): boolean {
  const { earlier, isAway } = useEarlier.getState()
  return earlier !== null && !isAway
}
