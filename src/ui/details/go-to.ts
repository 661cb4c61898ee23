import { createContext, useContext } from 'react'
import type { Id } from '../../model/id'

/** Selects a record and puts focus on the heading of its form. */
export const GoToContext = createContext<(id: Id) => void>(() => {})

export function useGoTo(): (id: Id) => void {
  return useContext(GoToContext)
}
