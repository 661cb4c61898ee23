import { createContext, useContext } from 'react'
import type { Id } from '../../../model/id'

/** Selects a record and puts focus on the heading of its form. */
export const GoToContext = createContext<(id: Id) => void>(() => {})

/** What takes the user to a record, from anywhere inside the details panel; outside it, nothing happens. */
export function useGoTo(): (id: Id) => void {
  return useContext(GoToContext)
}
