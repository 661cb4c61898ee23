import { useEffect, useRef } from 'react'

// The one form over the map says here whether something stands in it that is not part of the map yet.

let asked: (() => boolean) | undefined

/** Whether the form that is open would lose what its user filled in. */
export function isHalfMade(): boolean {
  return asked?.() ?? false
}

/** Says of a form, for as long as it is open, whether something in it would be lost. */
export function useHalfMade(isHalf: boolean): void {
  const latest = useRef(isHalf)
  useEffect(() => {
    latest.current = isHalf
  })
  useEffect(() => {
    const ask = () => latest.current
    asked = ask
    return () => {
      if (asked === ask) asked = undefined
    }
  }, [])
}
