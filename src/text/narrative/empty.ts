/** Whether a field says nothing: not looked at yet, or deliberately none. */
export function isEmpty<T>(value: T | null | undefined): value is null | undefined {
  return value === null || value === undefined
}
