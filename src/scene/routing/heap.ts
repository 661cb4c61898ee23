/** A binary heap of numbered items with a key; of equal keys the one pushed last comes first. */
export interface Heap {
  clear(): void
  push(key: number, item: number): void
  /** The item with the lowest key, or -1 when empty. */
  pop(): number
}

export function createHeap(): Heap {
  const keys: number[] = []
  const items: number[] = []
  const stamps: number[] = []
  let size = 0
  let stamp = 0
  const before = (a: number, b: number): boolean => {
    const difference = (keys[a] as number) - (keys[b] as number)
    return difference < 0 || (difference === 0 && (stamps[a] as number) > (stamps[b] as number))
  }
  const swap = (a: number, b: number): void => {
    const [key, item, at] = [keys[a] as number, items[a] as number, stamps[a] as number]
    keys[a] = keys[b] as number
    items[a] = items[b] as number
    stamps[a] = stamps[b] as number
    keys[b] = key
    items[b] = item
    stamps[b] = at
  }
  return {
    clear: () => {
      size = 0
      stamp = 0
    },
    push: (key, item) => {
      keys[size] = key
      items[size] = item
      stamps[size] = stamp++
      let child = size++
      while (child > 0) {
        const above = (child - 1) >> 1
        if (!before(child, above)) break
        swap(child, above)
        child = above
      }
    },
    pop: () => {
      if (size === 0) return -1
      const top = items[0] as number
      size--
      if (size > 0) {
        swap(0, size)
        for (let above = 0; ; ) {
          const left = above * 2 + 1
          if (left >= size) break
          const child = left + 1 < size && before(left + 1, left) ? left + 1 : left
          if (!before(child, above)) break
          swap(child, above)
          above = child
        }
      }
      return top
    },
  }
}
