import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { textLeft } from '../../base/drafts/open-texts'

/** What the texts of fields are kept under: which record or form, and whether they may be taken while one still types. */
interface DraftScopeValue {
  /** Names from outside to inside, such as `party_x1/clients/2`. */
  readonly path: string
  readonly commitsAtRest: boolean
}

const Scope = createContext<DraftScopeValue>({ path: '', commitsAtRest: true })

export function useDraftScope(): DraftScopeValue {
  return useContext(Scope)
}

/** Whether a text was left in a field of this scope within the present one: what shows the field then opens at once. */
export function useTextLeft(name: string, label: string, value: string): boolean {
  return textLeft(`${useContext(Scope).path}${name}/${label}`, value) !== undefined
}

interface DraftScopeProps {
  /** What tells this record, item or form from its neighbours, also after a reload. */
  readonly name: string
  /** False where a text that is taken makes something new: only Enter or leaving the field may do that. */
  readonly commitsAtRest?: boolean
  readonly children: ReactNode
}

/** Tells fields within which record or form they belong to, so that a text left in one finds its way back. */
export function DraftScope({ name, commitsAtRest = true, children }: DraftScopeProps) {
  const outer = useContext(Scope)
  const value = useMemo(
    () => ({ path: `${outer.path}${name}/`, commitsAtRest: outer.commitsAtRest && commitsAtRest }),
    [outer, name, commitsAtRest],
  )
  return <Scope value={value}>{children}</Scope>
}
