import { useState } from 'react'

/**
 * The value as it was before, for as long as a new one says the same: what rests on it then need not be made again.
 *
 * @param isSame whether the new value may be taken for the one before
 */
export function useSame<T>(value: T, isSame: (before: T, after: T) => boolean): T {
  const [kept, setKept] = useState(() => value)
  if (kept === value || isSame(kept, value)) return kept
  setKept(() => value)
  return value
}
