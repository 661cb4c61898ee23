import { createHeap } from './heap'

/**
 * A coordinate to choose in `lo`..`hi`, as near `wish` as the others allow. Where lines would come closer together
 * than `CROWDED`, `lo` and `hi` give way, as far as `least` and `most`.
 */
export interface Slot {
  lo: number
  hi: number
  readonly wish: number
  readonly least: number
  readonly most: number
}

/** Gaps below this are worse than coming nearer to a card. */
const CROWDED = 9

/**
 * In a crowd every line has a gap with every other, and each gap that shrinks has the rest looked at again. After so many
 * looks the gaps stay as they are: lines of such a crowd may then come closer together than they should.
 */
const MOST_VISITS = 5_000_000

/** Slot `before` must come at least `gap` lower than slot `after`. */
export interface Gap {
  readonly before: number
  readonly after: number
  gap: number
  /** Set when no two places in their ranges respect this order together with the others. */
  impossible?: boolean
}

/**
 * Puts numbered items in an order that respects the wanted pairs and otherwise follows `key`; wanted pairs that
 * contradict each other in a circle are given up where fewest are lost. Returns each item's rank.
 */
export function rankItems(
  keys: readonly number[],
  wanted: readonly (readonly [before: number, after: number])[],
): Int32Array {
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
      item = open.reduce((best, candidate) =>
        (waits[candidate] as number) < (waits[best] as number) ? candidate : best,
      )
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
 *
 * @param mostVisits after so many looks at a gap no more are shrunk
 */
export function placeSlots(
  slots: readonly Slot[],
  gaps: readonly Gap[],
  rank: Int32Array,
  mostVisits = MOST_VISITS,
): Float64Array {
  const order = Int32Array.from(slots, (_, slot) => slot).sort((a, b) => (rank[a] as number) - (rank[b] as number))
  const below = listGaps(slots.length, gaps, (gap) => gap.after)
  const above = listGaps(slots.length, gaps, (gap) => gap.before)
  const lowest = fitGaps(slots, gaps, below, order, mostVisits)
  const last = order.length - 1
  const highest = new Float64Array(slots.length)
  for (let index = last; index >= 0; index--) {
    const slot = order[index] as number
    let limit = (slots[slot] as Slot).hi
    for (let at = above.start[slot] as number; at < (above.start[slot + 1] as number); at++) {
      const { after, gap } = gaps[above.list[at] as number] as Gap
      limit = Math.min(limit, (highest[after] as number) - gap)
    }
    highest[slot] = Math.max(limit, lowest[slot] as number)
  }
  const floorOf = (slot: number, least: number, places: Float64Array): number => {
    let floor = least
    for (let at = below.start[slot] as number; at < (below.start[slot + 1] as number); at++) {
      const { before, gap } = gaps[below.list[at] as number] as Gap
      floor = Math.max(floor, (places[before] as number) + gap)
    }
    return floor
  }
  const ceilingOf = (slot: number, most: number, places: Float64Array): number => {
    let ceiling = most
    for (let at = above.start[slot] as number; at < (above.start[slot + 1] as number); at++) {
      const { after, gap } = gaps[above.list[at] as number] as Gap
      ceiling = Math.min(ceiling, (places[after] as number) - gap)
    }
    return ceiling
  }
  const up = new Float64Array(slots.length)
  for (const slot of order) {
    up[slot] = clamp(floorOf(slot, (slots[slot] as Slot).wish, up), lowest[slot] as number, highest[slot] as number)
  }
  const chosen = new Float64Array(slots.length)
  for (let index = last; index >= 0; index--) {
    const slot = order[index] as number
    const ceiling = ceilingOf(slot, (slots[slot] as Slot).wish, chosen)
    chosen[slot] = clamp(ceiling, lowest[slot] as number, highest[slot] as number)
  }
  for (let slot = 0; slot < slots.length; slot++) chosen[slot] = ((chosen[slot] as number) + (up[slot] as number)) / 2
  for (let round = 0; round < 4; round++) {
    for (let index = 0; index <= last; index++) {
      const slot = order[round & 1 ? last - index : index] as number
      const { lo, hi, wish } = slots[slot] as Slot
      const floor = floorOf(slot, lo, chosen)
      const ceiling = ceilingOf(slot, hi, chosen)
      if (floor <= ceiling) chosen[slot] = clamp(wish, floor, ceiling)
    }
  }
  return chosen
}

/** For each slot its gaps: `list[start[slot]]` up to `list[start[slot + 1]]` are indexes in `gaps`. */
interface GapLists {
  readonly start: Int32Array
  readonly list: Int32Array
}

function listGaps(count: number, gaps: readonly Gap[], slotOf: (gap: Gap) => number): GapLists {
  const start = new Int32Array(count + 1)
  for (const gap of gaps) start[slotOf(gap) + 1] = (start[slotOf(gap) + 1] as number) + 1
  for (let slot = 0; slot < count; slot++) start[slot + 1] = (start[slot + 1] as number) + (start[slot] as number)
  const next = start.slice()
  const list = new Int32Array(gaps.length)
  gaps.forEach((gap, index) => {
    const slot = slotOf(gap)
    list[next[slot] as number] = index
    next[slot] = (next[slot] as number) + 1
  })
  return { start, list }
}

/** The lowest feasible coordinates; shrinks gaps in place until there are any. */
function fitGaps(
  slots: readonly Slot[],
  gaps: readonly Gap[],
  below: GapLists,
  order: Int32Array,
  mostVisits: number,
): Float64Array {
  const lowest = new Float64Array(slots.length)
  const tight = new Int32Array(slots.length)
  const place = new Int32Array(slots.length)
  order.forEach((slot, index) => {
    place[slot] = index
  })
  let attempts = 8 * slots.length
  let visits = 0
  for (let index = 0; index < order.length; index++) {
    const slot = order[index] as number
    const { lo, hi } = slots[slot] as Slot
    let floor = lo
    tight[slot] = -1
    for (let at = below.start[slot] as number; at < (below.start[slot + 1] as number); at++) {
      const number = below.list[at] as number
      visits++
      const { before, gap } = gaps[number] as Gap
      const reached = (lowest[before] as number) + gap
      if (reached > floor) {
        floor = reached
        tight[slot] = number
      }
    }
    lowest[slot] = Math.min(floor, hi)
    if (floor > hi + 1e-6 && attempts-- > 0 && visits < mostVisits)
      index = (place[shrinkChain(slots, gaps, tight, slot)] as number) - 1
  }
  return lowest
}

/** Makes the chain of gaps that pushes a slot out of its range fit; returns the first slot of the chain. */
function shrinkChain(slots: readonly Slot[], gaps: readonly Gap[], tight: Int32Array, failed: number): number {
  const chain: Gap[] = []
  let root = failed
  while ((tight[root] as number) >= 0) {
    const gap = gaps[tight[root] as number] as Gap
    chain.push(gap)
    root = gap.before
  }
  const [first, last] = [slots[root] as Slot, slots[failed] as Slot]
  const total = chain.reduce((sum, gap) => sum + gap.gap, 0)
  let lacking = chain.reduce((sum, gap) => sum + Math.min(gap.gap, CROWDED), 0) - (last.hi - first.lo)
  if (lacking > 0) {
    const below = Math.min(first.lo - first.least, lacking / 2)
    const above = Math.min(last.most - last.hi, lacking - below)
    lacking -= below + above
    first.lo -= below + Math.min(first.lo - first.least - below, Math.max(0, lacking))
    last.hi += above
  }
  const room = last.hi - first.lo
  if (room >= total) return root
  // Without any room the order itself is impossible: these lines give up keeping apart.
  const level = room > 0 ? levelFor(chain, room * 0.999999) : -1e6
  for (const gap of chain) {
    gap.gap = Math.min(gap.gap, level)
    if (room <= 0) gap.impossible = true
  }
  return root
}

/** The size all larger gaps must shrink to so that together they take no more than `room`. */
function levelFor(chain: readonly Gap[], room: number): number {
  const sizes = chain.map(({ gap }) => gap).sort((a, b) => a - b)
  let left = room
  for (let index = 0; index < sizes.length; index++) {
    const share = left / (sizes.length - index)
    if ((sizes[index] as number) >= share) return share
    left -= sizes[index] as number
  }
  return Infinity
}

function clamp(value: number, lo: number, hi: number): number {
  return Math.max(lo, Math.min(hi, value))
}
