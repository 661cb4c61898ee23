import type { ReactFlowInstance } from '@xyflow/react'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Id } from '../../../model/id'
import type { Point } from '../../../scene/drawing/geometry'
import type { ItemNode } from '../camera/item-node'
import { openMenuOf } from '../menu/menu-store'

/** A finger that rests so long, in ms, asks for the menu. */
const LONG = 500
/** Moving further than this, in pixels, is no resting. */
const STEADY = 8

const keepQuiet = (event: Event) => event.preventDefault()

interface Pressed {
  readonly at: Point
  readonly record: Id | undefined
  isDown: boolean
  hasMoved: boolean
  /** The browser asked for a menu while the button was still down; it opens when that comes up. */
  isAsked: boolean
}

/**
 * Opens the context menu: with the other button of a mouse, once that comes up where it went down, and with a finger that
 * rests. Dragging with that button opens nothing.
 *
 * @param recordAt what lies under a place of the page, if anything
 */
export function useMapMenu(
  flow: ReactFlowInstance<ItemNode> | undefined,
  holder: RefObject<HTMLElement | null>,
  recordAt: (target: EventTarget | null, at: Point) => Id | undefined,
): void {
  const find = useEffectEvent(recordAt)
  useEffect(() => {
    const { current } = holder
    if (!flow || !current) return
    let pressed: Pressed | undefined
    let timer: ReturnType<typeof setTimeout> | undefined

    const open = ({ record, at }: Pressed) => {
      pressed = undefined
      openMenuOf(record, at)
    }
    const onDown = (event: PointerEvent) => {
      clearTimeout(timer)
      const at = { x: event.clientX, y: event.clientY }
      pressed = { at, record: find(event.target, at), isDown: true, hasMoved: false, isAsked: false }
      const now = pressed
      if (event.pointerType !== 'touch' || !event.isPrimary) return
      timer = setTimeout(() => {
        // Letting go is no press of a mouse any more, which would choose something and take the keyboard.
        window.addEventListener('touchend', keepQuiet, { capture: true, once: true, passive: false })
        open(now)
      }, LONG)
    }
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (!pressed || Math.hypot(clientX - pressed.at.x, clientY - pressed.at.y) <= STEADY) return
      pressed.hasMoved = true
      clearTimeout(timer)
    }
    const onUp = () => {
      clearTimeout(timer)
      if (!pressed) return
      pressed.isDown = false
      if (pressed.isAsked && !pressed.hasMoved) open(pressed)
    }
    const onAsk = (event: MouseEvent) => {
      event.preventDefault()
      // A finger that rests was heard already, and so was a key.
      if (!pressed || (event as PointerEvent).pointerType === 'touch') return
      // Some systems ask when the button goes down, others when it comes up.
      if (pressed.isDown) pressed.isAsked = true
      else if (!pressed.hasMoved) open(pressed)
    }
    current.addEventListener('pointerdown', onDown, true)
    window.addEventListener('pointermove', onMove, true)
    window.addEventListener('pointerup', onUp, true)
    window.addEventListener('pointercancel', onUp, true)
    current.addEventListener('contextmenu', onAsk)
    return () => {
      clearTimeout(timer)
      current.removeEventListener('pointerdown', onDown, true)
      window.removeEventListener('pointermove', onMove, true)
      window.removeEventListener('pointerup', onUp, true)
      window.removeEventListener('pointercancel', onUp, true)
      current.removeEventListener('contextmenu', onAsk)
    }
  }, [flow, holder])
}
