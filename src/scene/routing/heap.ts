/** A binary heap of numbered items with a key. */
interface Heap {
  clear(): void
  push(key: number, item: number): void
  /** The item with the lowest key, or -1 when empty. */
  pop(): number
}

/** An empty heap. Equal keys come out in an order that depends only on the calls made. */
export function createHeap(): Heap {
  const keys: number[] = []
  const items: number[] = []
  let size = 0
  return {
    clear: () => {
      size = 0
    },
    push: (key, item) => {
      let hole = size++
      while (hole > 0) {
        const above = (hole - 1) >> 1
        if ((keys[above] as number) <= key) break
        keys[hole] = keys[above] as number
        items[hole] = items[above] as number
        hole = above
      }
      keys[hole] = key
      items[hole] = item
    },
    pop: () => {
      if (size === 0) return -1
      const top = items[0] as number
      size--
      const key = keys[size] as number
      const item = items[size] as number
      let hole = 0
      for (let child = 1; child < size; child = hole * 2 + 1) {
        if (child + 1 < size && (keys[child + 1] as number) < (keys[child] as number)) child++
        if ((keys[child] as number) >= key) break
        keys[hole] = keys[child] as number
        items[hole] = items[child] as number
        hole = child
      }
      keys[hole] = key
      items[hole] = item
      return top
    },
  }
}
