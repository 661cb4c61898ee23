/** New values by field; `undefined` makes a field absent, `null` says "deliberately none". */
export type Changes<R> = { readonly [F in keyof R]?: R[F] | undefined }

/** The same changes as an edit command has them. */
export function splitChanges(changes: object): { set: Record<string, unknown>; unset: string[] } {
  const entries = Object.entries(changes)
  return {
    set: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    unset: entries.filter(([, value]) => value === undefined).map(([name]) => name),
  }
}
