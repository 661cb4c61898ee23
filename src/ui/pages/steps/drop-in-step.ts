import type { Id } from '../../../model/id'
import type { Takes } from '../../kit/drag/drop-rules'
import { moveParties, moveStep, type Place } from '../../map/placing/step-commands'
import { CARD } from './board-keys'
import { useBoard } from './board-store'

// What is dragged on the page with steps. Dragging is a shortcut: all of it can be done with buttons and keys too.

export const PARTIES = 'parties'
export const STEP = 'step'

/** What a step or tray does with parties that are dropped there. */
export function takesParties(place: Place): Takes {
  return {
    [PARTIES]: (ids: readonly Id[], by) => {
      // The card under the keyboard is drawn anew elsewhere; the keyboard goes along.
      if (by === 'key') useBoard.setState({ toFocus: document.activeElement?.getAttribute(CARD) ?? null })
      moveParties(ids, place)
    },
  }
}

/** The same of a step, which also takes another step in its place in the chain. */
export function takesPartiesAndSteps(step: Id, at: number): Takes {
  return {
    ...takesParties(step),
    [STEP]: ([id]: readonly Id[]) => {
      if (id !== undefined) moveStep(id, at)
    },
  }
}
