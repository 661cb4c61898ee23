/** The first items of these lists, taken together no more than the limit: the first list first, the others what is left. */
export function withinLimit<T>(lists: readonly (readonly T[])[], limit: number): readonly (readonly T[])[] {
  const shown: (readonly T[])[] = []
  let left = Math.max(0, limit)
  for (const list of lists) {
    const taken = list.slice(0, left)
    left -= taken.length
    shown.push(taken)
  }
  return shown
}
