/** What a place does with what is dropped there, by its kind; a kind that is not named does not fit. */
export type Takes = Readonly<Record<string, (ids: readonly string[], by: 'pointer' | 'key') => void>>

/** A place to drop something, as far as the keyboard is concerned. */
interface KnownPlace {
  readonly id: string
  readonly takes: Takes
}

/** Whether something of this kind can be dropped in a place. */
export function fits(kind: string, takes: Takes): boolean {
  return Object.hasOwn(takes, kind)
}

/**
 * The place where Shift with an arrow drops something: the next or previous one that takes its kind.
 *
 * @param places in the order in which they are read
 * @param own the id of the place where it lies now
 * @returns undefined at the ends, for another key, and where it lies in no place
 */
export function placeBeside<T extends KnownPlace>(
  places: readonly T[],
  own: string | undefined,
  kind: string,
  key: string,
): T | undefined {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
  const fitting = places.filter(({ takes }) => fits(kind, takes))
  const at = fitting.findIndex(({ id }) => id === own)
  return step === undefined || at < 0 ? undefined : fitting[at + step]
}
