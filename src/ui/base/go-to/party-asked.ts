import { useEffect, useRef } from 'react'
import type { Id } from '../../../model/id'

// A form that asks for a party takes one from the map as well: a click on its card answers the field.

type Take = (record: Id) => boolean

let asking: Take | undefined

/**
 * Offers a party or triangle of the map to the form that is open.
 *
 * @returns whether it took it
 */
export function offerRecord(record: Id): boolean {
  return asking?.(record) ?? false
}

/** Lets a form take what is clicked on the map, for as long as it is open; `take` says whether it could use it. */
export function useOffered(take: Take): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const own: Take = (record) => latest.current(record)
    asking = own
    return () => {
      if (asking === own) asking = undefined
    }
  }, [])
}
