import { create } from 'zustand'
import type { Id } from '../../../model/id'
import { keysAbove, ROWS } from '../../../text/outline/visible-rows'

// Session state of the outline: local to this tab, in no file, not undoable.

interface OutlineState {
  /** The map all this is about. */
  readonly map: Id | null
  /** Keys of the nodes that are unfolded. */
  readonly expanded: ReadonlySet<string>
  /** Keys of the nodes of which all children are shown, however many. */
  readonly whole: ReadonlySet<string>
  readonly limit: number
  /** Key of the row the keyboard is on. */
  readonly active: string | null
  /** Key of the row whose name is being typed over. */
  readonly renaming: string | null
  readonly query: string
  /** Whether the row the keyboard is on has to come into view. */
  readonly toShow: boolean
}

const NOBODY: ReadonlySet<string> = new Set()

const FRESH: OutlineState = {
  map: null,
  expanded: NOBODY,
  whole: NOBODY,
  limit: ROWS,
  active: null,
  renaming: null,
  query: '',
  toShow: false,
}

export const useOutline = create<OutlineState>(() => FRESH)

/** Begins anew for another map, with these nodes unfolded; the same map stays as one left it. */
export function openOutlineOf(map: Id, unfolded: readonly string[]): void {
  if (useOutline.getState().map !== map) useOutline.setState({ ...FRESH, map, expanded: new Set(unfolded) })
}

/** Puts the keyboard on a row. */
export function activate(key: string): void {
  useOutline.setState({ active: key, toShow: true })
}

/** Unfolds a node, or folds it up. */
export function unfold(key: string, isOpen: boolean): void {
  useOutline.setState(({ expanded }) => {
    const next = new Set(expanded)
    if (isOpen) next.add(key)
    else next.delete(key)
    return { expanded: next }
  })
}

/** Unfolds all a row stands under, however many stand beside it, and puts the keyboard on it. */
export function reveal(key: string): void {
  useOutline.setState(({ expanded, whole }) => ({
    expanded: new Set([...expanded, ...keysAbove(key)]),
    whole: new Set([...whole, ...keysAbove(key)]),
    active: key,
    query: '',
    toShow: true,
  }))
}

/** Shows the children of a node that were left out, or more rows of the tree. */
export function showMore(parent: string | null): void {
  useOutline.setState(({ whole, limit }) =>
    parent === null ? { limit: limit + ROWS } : { whole: new Set([...whole, parent]) },
  )
}
