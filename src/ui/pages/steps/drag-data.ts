import { type DragEvent, useState } from 'react'
import type { Id } from '../../../model/id'

// What is dragged on the page with steps. Dragging is a shortcut: all of it can be done with buttons and keys too.

const PARTIES = 'application/x-ketenkaart-parties'
const STEP = 'application/x-ketenkaart-step'

/** Lets these parties be dragged. */
export function dragParties(event: DragEvent, ids: readonly Id[]): void {
  event.dataTransfer.setData(PARTIES, ids.join())
  event.dataTransfer.effectAllowed = 'move'
}

/** Lets this step be dragged. */
export function dragStep(event: DragEvent, id: Id): void {
  event.dataTransfer.setData(STEP, id)
  event.dataTransfer.effectAllowed = 'move'
  event.stopPropagation()
}

export interface DropHandlers {
  readonly onParties: (ids: readonly Id[]) => void
  /** Absent where no step can come. */
  readonly onStep?: ((id: Id) => void) | undefined
}

/** Makes an element a place to drop parties, and steps where that makes sense. */
export function useDropTarget({ onParties, onStep }: DropHandlers) {
  const [isOver, setOver] = useState(false)
  const accepts = ({ dataTransfer: { types } }: DragEvent) =>
    types.includes(PARTIES) || (onStep !== undefined && types.includes(STEP))
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!accepts(event)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      if (!accepts(event)) return
      event.preventDefault()
      setOver(false)
      const parties = event.dataTransfer.getData(PARTIES)
      if (parties !== '') onParties(parties.split(','))
      const step = event.dataTransfer.getData(STEP)
      if (step !== '') onStep?.(step)
    },
  }
  return { isOver, handlers }
}
