import { createHeap } from './heap.ts'

/** A coordinate to choose in `lo`..`hi`, as near `wish` as the others allow. */
export interface Slot {
  readonly lo: number
  readonly hi: number
  readonly wish: number
}

/** Slot `before` must come at least `gap` lower than slot `after`. */
export interface Gap {
  readonly before: number
  readonly after: number
  gap: number
}

/**
 * Puts numbered items in an order that respects the wanted pairs and otherwise follows `key`; wanted pairs that
 * contradict each other in a circle are given up where fewest are lost. Returns each item's rank.
 */
export function rankItems(keys: readonly number[], wanted: readonly (readonly [before: number, after: number])[]): Int32Array {
  const count = keys.length
  const waits = new Int32Array(count)
  const followers: number[][] = keys.map(() => [])
  for (const [before, after] of wanted) {
    followers[before]?.push(after)
    waits[after] = (waits[after] as number) + 1
  }
  const byKey = keys.map((_, item) => item).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
  const place = new Int32Array(count)
  byKey.forEach((item, index) => {
    place[item] = index
  })
  const rank = new Int32Array(count).fill(-1)
  const ready = createHeap()
  for (const item of byKey) if (waits[item] === 0) ready.push(place[item] as number, item)
  let next = 0
  while (next < count) {
    let item = ready.pop()
    if (item < 0) {
      const open = byKey.filter((candidate) => rank[candidate] === -1)
      item = open.reduce((best, candidate) => ((waits[candidate] as number) < (waits[best] as number) ? candidate : best))
    }
    if (rank[item] !== -1) continue
    rank[item] = next++
    for (const follower of followers[item] as number[]) {
      waits[follower] = (waits[follower] as number) - 1
      if (waits[follower] === 0 && rank[follower] === -1) ready.push(place[follower] as number, follower)
    }
  }
  return rank
}

/**
 * Chooses a coordinate for each slot. `gaps` must point from lower to higher `rank`. Gaps that do not fit between the
 * bounds are shrunk evenly along the chain that does not fit. The result is the mean of pushing everything up and
 * pushing everything down (both feasible, so their mean is too, and a group of equal wishes ends centred on its
 * wish), followed by a few rounds in which each slot moves to its wish as far as its neighbours allow.
 */
export function placeSlots(slots: readonly Slot[], gaps: readonly Gap[], rank: Int32Array): Float64Array {
  const order = slots.map((_, slot) => slot).sort((a, b) => (rank[a] as number) - (rank[b] as number))
  const below: Gap[][] = slots.map(() => [])
  const above: Gap[][] = slots.map(() => [])
  for (const gap of gaps) {
    below[gap.after]?.push(gap)
    above[gap.before]?.push(gap)
  }
  const lowest = fitGaps(slots, below, order)
  const highest = new Float64Array(slots.length)
  for (const slot of order.toReversed()) {
    let limit = (slots[slot] as Slot).hi
    for (const { after, gap } of above[slot] as Gap[]) limit = Math.min(limit, (highest[after] as number) - gap)
    highest[slot] = Math.max(limit, lowest[slot] as number)
  }
  const up = new Float64Array(slots.length)
  for (const slot of order) {
    let floor = (slots[slot] as Slot).wish
    for (const { before, gap } of below[slot] as Gap[]) floor = Math.max(floor, (up[before] as number) + gap)
    up[slot] = clamp(floor, lowest[slot] as number, highest[slot] as number)
  }
  const down = new Float64Array(slots.length)
  for (const slot of order.toReversed()) {
    let ceiling = (slots[slot] as Slot).wish
    for (const { after, gap } of above[slot] as Gap[]) ceiling = Math.min(ceiling, (down[after] as number) - gap)
    down[slot] = clamp(ceiling, lowest[slot] as number, highest[slot] as number)
  }
  const chosen = up.map((value, slot) => (value + (down[slot] as number)) / 2)
  for (let round = 0; round < 4; round++) {
    for (const slot of round & 1 ? order.toReversed() : order) {
      let { lo, hi } = slots[slot] as Slot
      for (const { before, gap } of below[slot] as Gap[]) lo = Math.max(lo, (chosen[before] as number) + gap)
      for (const { after, gap } of above[slot] as Gap[]) hi = Math.min(hi, (chosen[after] as number) - gap)
      if (lo <= hi) chosen[slot] = clamp((slots[slot] as Slot).wish, lo, hi)
    }
  }
  return chosen
}

/** The lowest feasible coordinates; shrinks gaps in place until there are any. */
function fitGaps(slots: readonly Slot[], below: readonly Gap[][], order: readonly number[]): Float64Array {
  const lowest = new Float64Array(slots.length)
  const tight: (Gap | undefined)[] = slots.map(() => undefined)
  const place = new Int32Array(slots.length)
  order.forEach((slot, index) => {
    place[slot] = index
  })
  let attempts = 8 * slots.length
  for (let index = 0; index < order.length; index++) {
    const slot = order[index] as number
    const { lo, hi } = slots[slot] as Slot
    let floor = lo
    tight[slot] = undefined
    for (const gap of below[slot] as Gap[]) {
      const reached = (lowest[gap.before] as number) + gap.gap
      if (reached > floor) {
        floor = reached
        tight[slot] = gap
      }
    }
    lowest[slot] = Math.min(floor, hi)
    if (floor > hi + 1e-6 && attempts-- > 0) {
      const root = shrinkChain(slots, tight, slot)
      index = (place[root] as number) - 1
    }
  }
  return lowest
}

/** Makes the chain of gaps that pushes a slot out of its range fit in it; returns the first slot of the chain. */
function shrinkChain(slots: readonly Slot[], tight: readonly (Gap | undefined)[], failed: number): number {
  const chain: Gap[] = []
  let root = failed
  for (let gap = tight[root]; gap; gap = tight[root]) {
    chain.push(gap)
    root = gap.before
  }
  const total = chain.reduce((sum, gap) => sum + gap.gap, 0)
  const room = (slots[failed] as Slot).hi - (slots[root] as Slot).lo
  for (const gap of chain) {
    // Without any room the order itself is impossible: these two lines give up keeping apart.
    if (room <= 0) gap.gap = -1e6
    else gap.gap *= (room / total) * 0.999999
  }
  return root
}

function clamp(value: number, lo: number, hi: number): number {
  return value < lo ? lo : value > hi ? hi : value
}
