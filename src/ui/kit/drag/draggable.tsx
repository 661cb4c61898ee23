import { useDraggable, useDroppable } from '@dnd-kit/core'
import {
  type ComponentPropsWithoutRef,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  use,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { classNames } from '../controls/class-names'
import { type Dragged, DropPlaces } from './drag-board'
import { isField } from './drag-sensors'
import { placeBeside, type Takes } from './drop-rules'

/** A finger that rests on it drags; it does not enlarge the page. */
const STYLE = { touchAction: 'manipulation' } as const

interface DraggableProps extends Dragged {
  readonly as: 'article' | 'header' | 'li'
  readonly className: string
  readonly isDisabled?: boolean
  readonly 'aria-current'?: true | undefined
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}

/**
 * Something that can be dragged to a place of its board. Shift with an arrow drops it in the place beside. Only this
 * element is drawn anew while something is dragged, not what stands in it.
 */
export function Draggable({ as: Tag, kind, ids, isDisabled = false, ref, children, ...rest }: DraggableProps) {
  const id = useId()
  const places = use(DropPlaces)
  const own = useRef<HTMLElement>(null)
  const { setNodeRef, listeners } = useDraggable({ id, data: { kind, ids }, disabled: isDisabled })
  const refs = useCallback(
    (element: HTMLElement | null) => {
      own.current = element
      setNodeRef(element)
      if (typeof ref === 'function') ref(element)
      else if (ref) ref.current = element
    },
    [setNodeRef, ref],
  )

  function onKeyDown(event: KeyboardEvent) {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event
    if (isDisabled || !shiftKey || ctrlKey || altKey || metaKey || event.defaultPrevented || isField(event.target))
      return
    const element = own.current
    const board = [...document.querySelectorAll<HTMLElement>('[data-drop]')].flatMap(({ dataset }) => {
      const takes = places.get(dataset.drop ?? '')
      return takes ? [{ id: dataset.drop ?? '', takes }] : []
    })
    const here = element?.closest<HTMLElement>('[data-drop]')?.dataset.drop
    const beside = placeBeside(board, here, kind, key)
    if (!beside) return
    event.preventDefault()
    const focused = document.activeElement
    beside.takes[kind]?.(ids(), 'key')
    // What only changed places on the page loses the keyboard by that.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && focused instanceof HTMLElement) focused.focus()
    })
  }

  return (
    <Tag
      {...rest}
      ref={refs as Ref<never>}
      data-drag={kind}
      style={STYLE}
      onPointerDown={listeners?.onPointerDown as never}
      onTouchStart={listeners?.onTouchStart as never}
      onKeyDown={onKeyDown}
    >
      {children}
    </Tag>
  )
}

interface DropPlaceProps extends ComponentPropsWithoutRef<'section'> {
  readonly takes: Takes
  /** Added while something that fits is held over it. */
  readonly overClass: string
}

/** A place where what is dragged can be dropped. */
export function DropPlace({ takes, overClass, className, children, ...rest }: DropPlaceProps) {
  const id = useId()
  const places = use(DropPlaces)
  const { setNodeRef, isOver } = useDroppable({ id, data: { takes } })
  useLayoutEffect(() => {
    places.set(id, takes)
    return () => {
      places.delete(id)
    }
  }, [places, id, takes])
  return (
    <section {...rest} ref={setNodeRef} data-drop={id} className={classNames(className, isOver && overClass)}>
      {children}
    </section>
  )
}
