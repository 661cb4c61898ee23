import { PointerSensor, type PointerSensorOptions, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import type { PointerEvent } from 'react'

/** Pixels a mouse or pen goes before it drags: less is a click. */
const START = { distance: 6 }
/** A finger that goes on at once scrolls; one that rests so many ms, and moves no further than so many pixels, drags. */
const HOLD = { delay: 250, tolerance: 8 }

/** Mouse and pen. A finger is left to the sensor for touch, which lets it scroll. */
class PressSensor extends PointerSensor {
  static override activators = [
    {
      eventName: 'onPointerDown' as const,
      handler: ({ nativeEvent }: PointerEvent, { onActivation }: PointerSensorOptions) => {
        const { isPrimary, button, pointerType } = nativeEvent
        if (!isPrimary || button !== 0 || pointerType === 'touch' || isField(nativeEvent.target)) return false
        onActivation?.({ event: nativeEvent })
        return true
      },
    },
  ]
}

/** In a field a press places the cursor and chooses text. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}

/** How a drag begins, by mouse, pen and finger. */
export function useDragSensors() {
  return useSensors(
    useSensor(PressSensor, { activationConstraint: START }),
    useSensor(TouchSensor, { activationConstraint: HOLD }),
  )
}
