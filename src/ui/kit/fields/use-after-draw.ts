import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { holdKeys } from '../../base/go-to/held-keys'

/**
 * Does something as soon as what was set in the same event is drawn, and before the next key is read. To wait for a
 * frame would be too late on a busy machine: what a quick hand types in between would go to a field that is gone.
 */
export function useAfterDraw(): (then: () => void) => void {
  const [then, setThen] = useState<() => void>()
  useLayoutEffect(() => then?.(), [then])
  return useCallback((next: () => void) => setThen(() => () => next()), [])
}

/**
 * Lets the keyboard go on to a field as soon as that is drawn. Where a Tab made the choice, the browser moves the
 * keyboard once more after the event; the next frame puts that right.
 */
export function useGoOn(): (findField: () => HTMLElement | null | undefined) => void {
  const afterDraw = useAfterDraw()
  const isTab = useRef(false)
  useEffect(() => {
    const note = ({ key }: KeyboardEvent) => {
      isTab.current = key === 'Tab'
    }
    document.addEventListener('keydown', note, true)
    return () => document.removeEventListener('keydown', note, true)
  }, [])
  return useCallback(
    (findField) => {
      const focus = () => findField()?.focus()
      afterDraw(focus)
      if (!isTab.current) return
      const arrived = holdKeys()
      requestAnimationFrame(() => {
        focus()
        arrived()
      })
    },
    [afterDraw],
  )
}
