import type { Id } from '../../../model/id'

// A record that was just made under a name of the app gets its own name next: both are one step to take back.

let made: { readonly path: string; readonly key: string } | undefined

/** Says that the next text that is typed in a field of this record belongs to the step in which it was made. */
export function joinFirstVisit(record: Id, key: string): void {
  made = { path: `${record}/`, key }
}

/** The key of that step, once, for a field under this path. */
export function takeFirstVisit(path: string): string | undefined {
  const key = made?.path === path ? made.key : undefined
  made = undefined
  return key
}
