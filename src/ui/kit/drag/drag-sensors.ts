import {
  PointerSensor,
  type PointerSensorOptions,
  type PointerSensorProps,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import type { PointerEvent } from 'react'

/** Pixels a mouse or pen goes before it drags: less is a click. */
const START = { distance: 6 }
/** A finger that goes on at once scrolls; one that rests so many ms, and moves no further than so many pixels, drags. */
const HOLD = { delay: 250, tolerance: 8 }

/**
 * The click that belongs to a drag goes to nobody. The sensor refuses clicks until 50 ms after the drop, and on a busy
 * page longer: a hand that presses again by then means it, so the next press ends that.
 */
function refuseOnlyOwnClick(sensor: object): void {
  // The library declares them private and has no other way to stop listening early.
  const { documentListeners } = sensor as { readonly documentListeners: { readonly removeAll: () => void } }
  const onPress = ({ isPrimary }: globalThis.PointerEvent) => {
    if (!isPrimary) return
    removeEventListener('pointerdown', onPress, true)
    documentListeners.removeAll()
  }
  addEventListener('pointerdown', onPress, true)
}

/** A finger. */
class FingerSensor extends TouchSensor {
  constructor(props: ConstructorParameters<typeof TouchSensor>[0]) {
    super(props)
    refuseOnlyOwnClick(this)
  }
}

/** Mouse and pen. A finger is left to the sensor for touch, which lets it scroll. */
class PressSensor extends PointerSensor {
  constructor(props: PointerSensorProps) {
    super(props)
    refuseOnlyOwnClick(this)
  }

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
    useSensor(FingerSensor, { activationConstraint: HOLD }),
  )
}
