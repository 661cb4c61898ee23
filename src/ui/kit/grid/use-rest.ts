import { useCallback, useEffect, useRef } from 'react'

/** How long the keyboard rests before the form beside the page follows, in milliseconds. */
const REST = 120

/** The same function, done once nobody asked for it again for a moment; walking through cells then costs nothing. */
export function useRest<T>(act: (value: T) => void): (value: T) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback((value: T) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(value), REST)
  }, [])
}
