import { type CollisionDetection, DndContext, DragOverlay, type DragStartEvent, pointerWithin } from '@dnd-kit/core'
import { createContext, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useDragSensors } from './drag-sensors'
import { fits, type Takes } from './drop-rules'
import { onRelease, placeAt } from './release'

/** What is known of something that can be dragged. */
export interface Dragged {
  readonly kind: string
  /** What goes along, asked when it is dropped. */
  readonly ids: () => readonly string[]
}

/** The places on a board, by id, for the keyboard. */
export const DropPlaces = createContext<Map<string, Takes>>(new Map())

/** The page says itself what became of something that was moved. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
}

/** The place under the pointer, if it takes what is dragged. */
const placeUnder: CollisionDetection = (args) => {
  const { kind = '' } = (args.active.data.current ?? {}) as Partial<Dragged>
  const droppableContainers = args.droppableContainers.filter(({ data }) => fits(kind, takesOf(data.current)))
  return pointerWithin({ ...args, droppableContainers })
}

function takesOf(data: Record<string, unknown> | undefined): Takes {
  return (data as { readonly takes?: Takes } | undefined)?.takes ?? {}
}

/** A part of a page within which things can be dragged to places: by mouse, pen, finger and, with Shift, by arrows. */
export function DragBoard({ children }: { readonly children: ReactNode }) {
  const [source, setSource] = useState<HTMLElement>()
  const places = useMemo(() => new Map<string, Takes>(), [])
  const sensors = useDragSensors()

  const stop = useRef<() => void>(undefined)

  function onDragStart({ active, activatorEvent: event }: DragStartEvent) {
    setSource((event.target instanceof Element && event.target.closest<HTMLElement>('[data-drag]')) || undefined)
    stop.current = onRelease(event.type === 'touchstart', (at) => {
      const dragged = active.data.current as Dragged | undefined
      const takes = places.get(placeAt(at) ?? '')
      if (dragged && takes && fits(dragged.kind, takes)) takes[dragged.kind]?.(dragged.ids(), 'pointer')
    })
  }

  function onDragDone() {
    stop.current?.()
    setSource(undefined)
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={placeUnder}
      accessibility={SILENT}
      onDragStart={onDragStart}
      onDragEnd={onDragDone}
      onDragCancel={onDragDone}
    >
      <DropPlaces value={places}>{children}</DropPlaces>
      <DragOverlay dropAnimation={null}>{source && <Ghost of={source} />}</DragOverlay>
    </DndContext>
  )
}

/** What goes along with the pointer: what is dragged, as it looked when that began. */
function Ghost({ of: source }: { readonly of: HTMLElement }) {
  const shown = useRef<HTMLElement>(null)
  const show = useCallback(
    (box: HTMLDivElement | null) => {
      if (!box || shown.current === source) return
      shown.current = source
      const copy = source.cloneNode(true) as HTMLElement
      // Nobody may find the copy in the place of what it shows.
      for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
        for (const { name } of [...element.attributes]) {
          if (name === 'id' || name.startsWith('data-')) element.removeAttribute(name)
        }
      }
      box.replaceChildren(copy)
    },
    [source],
  )
  return <div ref={show} className="drag-ghost" aria-hidden="true" inert />
}
