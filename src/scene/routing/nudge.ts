import type { Axis, Boxes } from './problem'
import { type Segment, segmentsAlong } from './segments'
import { type Gap, placeSlots, rankItems, type Slot } from './separate'
import type { SideBySide } from './shared-stretches'
import { LANE_GAP, PAIR_GAP, PORT_GAP } from './spacing'
import type { Wire } from './wire'

/** Lines whose stretches come this close end to end are kept apart too. */
const NEAR = 8
const FAR = 110

/**
 * Moves the segments along one axis sideways: apart from each other, to the middle of their lane, and at the sides of
 * cards to evenly spread ports. Segments of one bundle on the same lane move as one. Changes `wires` in place.
 */
export function nudge(wires: readonly Wire[], boxes: Boxes, axis: Axis, sideBySide: SideBySide): void {
  const segments = segmentsAlong(wires, boxes, axis)
  const groups = tieBundles(segments)
  const slots = groups.members.map((members) => toSlot(members.map((index) => segments[index] as Segment)))
  const pairs = pairsOf(segments, groups.of, slots.length, wires, sideBySide)
  const places = groups.members.map((members) => (segments[members[0] as number] as Segment).at)
  let chosen = arrange(slots, pairs, places)
  for (let retry = 0; retry < 3 && chosen === undefined; retry++) chosen = arrange(slots, pairs, places)
  chosen ??= arrange(slots, pairs, places, true)
  segments.forEach((segment, index) => {
    const wire = wires[segment.wire] as Wire
    if (wire.ends) wire.at[segment.index] = chosen?.[groups.of[index] as number] ?? segment.at
  })
}

/**
 * Places for the groups; undefined when some wanted orders turned out impossible, which have then been changed in
 * `pairs` to follow the present places. With `anyhow` such lines give up keeping apart instead.
 */
function arrange(
  slots: readonly Slot[],
  pairs: readonly Pair[],
  places: readonly number[],
  anyhow = false,
): Float64Array | undefined {
  const wanted = pairs.flatMap(({ low, high, vote }): [number, number][] =>
    vote === 0 ? [] : vote < 0 ? [[low, high]] : [[high, low]],
  )
  const rank = rankItems(
    // At the same place the wish decides, so that a line which must hug a glyph does not press the others aside.
    slots.map((slot, group) => (places[group] as number) + slot.wish * 1e-5),
    wanted,
  )
  const gaps = pairs.map(({ low, high, gap }): Gap => {
    const isLower = (rank[low] as number) < (rank[high] as number)
    return isLower ? { before: low, after: high, gap } : { before: high, after: low, gap }
  })
  const chosen = placeSlots(slots, gaps, rank)
  if (anyhow) return chosen
  let changed = false
  gaps.forEach(({ before, after, impossible }, index) => {
    if (!impossible || (places[before] as number) <= (places[after] as number)) return
    const pair = pairs[index] as Pair
    pair.vote = (places[pair.low] as number) < (places[pair.high] as number) ? -1 : 1
    changed = true
  })
  return changed ? undefined : chosen
}

/** Two groups that could come too close: how far apart they should be, and -1 when `low` should be the lower one. */
interface Pair {
  readonly low: number
  readonly high: number
  vote: number
  gap: number
}

function pairsOf(
  segments: readonly Segment[],
  groupOf: Int32Array,
  count: number,
  wires: readonly Wire[],
  sideBySide: SideBySide,
): Pair[] {
  const pairs: Pair[] = []
  // Only groups of several segments can meet more than once.
  const ofBundles = new Map<number, Pair>()
  forNearPairs(segments, (a, b) => {
    const groupA = groupOf[a] as number
    const groupB = groupOf[b] as number
    const [first, second] = [segments[a] as Segment, segments[b] as Segment]
    if (groupA === groupB || first.wire === second.wire) return
    const low = Math.min(groupA, groupB)
    const high = Math.max(groupA, groupB)
    const order = orderOf(first, second, sideBySide)
    const vote = groupA === low ? order : -order
    const gap = gapBetween(first, second, wires)
    const inBundle = first.bundle >= 0 || second.bundle >= 0
    const known = inBundle ? ofBundles.get(low * count + high) : undefined
    if (known) {
      known.vote += vote
      known.gap = Math.max(known.gap, gap)
      return
    }
    const pair = { low, high, vote, gap }
    pairs.push(pair)
    if (inBundle) ofBundles.set(low * count + high, pair)
  })
  return pairs
}

function toSlot(members: readonly Segment[]): Slot {
  const lo = Math.max(...members.map((segment) => segment.lo))
  const hi = Math.min(...members.map((segment) => segment.hi))
  const wish = members.reduce((sum, segment) => sum + segment.wish, 0) / members.length
  const least = Math.max(...members.map((segment) => segment.least))
  const most = Math.min(...members.map((segment) => segment.most))
  return { lo, hi, wish: Math.min(hi, Math.max(lo, wish)), least, most }
}

/** Segments of one bundle at the same place that touch: one group, as long as one place suits them all. */
function tieBundles(segments: readonly Segment[]): { of: Int32Array; members: number[][] } {
  const of = Int32Array.from(segments, (_, index) => index)
  const members: number[][] = segments.map((_, index) => [index])
  const byPlace = new Map<string, number[]>()
  segments.forEach((segment, index) => {
    if (segment.bundle < 0) return
    const key = `${segment.bundle} ${Math.round(segment.at * 100)}`
    const list = byPlace.get(key)
    if (list) list.push(index)
    else byPlace.set(key, [index])
  })
  for (const list of byPlace.values()) {
    list.sort((a, b) => (segments[a] as Segment).from - (segments[b] as Segment).from || a - b)
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const [a, b] = [list[i] as number, list[j] as number]
        const [groupA, groupB] = [of[a] as number, of[b] as number]
        if (groupA === groupB || (segments[b] as Segment).from > (segments[a] as Segment).to + 0.01) continue
        const both = [...(members[groupA] as number[]), ...(members[groupB] as number[])]
        const slot = toSlot(both.map((index) => segments[index] as Segment))
        if (slot.lo > slot.hi) continue
        for (const index of members[groupB] as number[]) of[index] = groupA
        members[groupA] = both
        members[groupB] = []
      }
    }
  }
  const used = members.filter((list) => list.length > 0)
  used.forEach((list, group) => {
    for (const index of list) of[index] = group
  })
  return { of, members: used }
}

/** Pairs that run beside each other and could come too close. */
function forNearPairs(segments: readonly Segment[], visit: (a: number, b: number) => void): void {
  const order = segments.map((_, index) => index)
  order.sort((a, b) => (segments[a] as Segment).from - (segments[b] as Segment).from || a - b)
  for (let i = 0; i < order.length; i++) {
    const a = segments[order[i] as number] as Segment
    for (let j = i + 1; j < order.length; j++) {
      const b = segments[order[j] as number] as Segment
      if (b.from >= a.to + NEAR) break
      if (a.lo > b.hi + PORT_GAP || b.lo > a.hi + PORT_GAP || isFar(a, b)) continue
      if (a.lo === a.hi && b.lo === b.hi) continue
      visit(Math.min(order[i] as number, order[j] as number), Math.max(order[i] as number, order[j] as number))
    }
  }
}

/** So far apart that a lane full of lines fits in between: what lies between them keeps them apart. */
function isFar(a: Segment, b: Segment): boolean {
  return Math.min(a.at, a.wish) > Math.max(b.at, b.wish) + FAR || Math.min(b.at, b.wish) > Math.max(a.at, a.wish) + FAR
}

function gapBetween(a: Segment, b: Segment, wires: readonly Wire[]): number {
  if (joinSamePair(wires[a.wire] as Wire, wires[b.wire] as Wire)) return PAIR_GAP
  return a.sides.some((side) => b.sides.includes(side)) ? PORT_GAP : LANE_GAP
}

function joinSamePair(a: Wire, b: Wire): boolean {
  if (!a.ends || !b.ends || a.at.length > 1 || b.at.length > 1) return false
  const [from, to] = a.ends
  const [otherFrom, otherTo] = b.ends
  return (
    (from.obstacle === otherFrom.obstacle && to.obstacle === otherTo.obstacle) ||
    (from.obstacle === otherTo.obstacle && to.obstacle === otherFrom.obstacle)
  )
}

/** -1 when a should lie at the lower coordinate, 1 when b should, 0 when it does not matter. */
function orderOf(a: Segment, b: Segment, sideBySide: SideBySide): number {
  const samePlace = Math.abs(a.at - b.at) < 0.01
  if (samePlace) {
    const stretch = sideBySide(a.wire, a.index, b.wire, b.index)
    if (stretch !== 0) return stretch
  }
  const turns = orderByTurns(a, b)
  if (samePlace) return turns
  const byPlace = a.at < b.at ? -1 : 1
  const couldSwap = a.lo <= b.at && b.at <= a.hi && b.lo <= a.at && a.at <= b.hi
  return turns !== 0 && couldSwap ? turns : byPlace
}

/** The order in which no turn-off of the one crosses the other, when both ends agree on it. */
function orderByTurns(a: Segment, b: Segment): number {
  const low = Math.min(a.at, b.at) - NEAR
  const high = Math.max(a.at, b.at) + NEAR
  const away = (turn: number | undefined) => (turn === undefined ? 0 : turn < low ? -1 : turn > high ? 1 : 0)
  const lowA = away(a.fromTurn)
  const lowB = away(b.fromTurn)
  const highA = away(a.toTurn)
  const highB = away(b.toTurn)
  const atLow = a.from > b.from + 0.01 ? lowA : b.from > a.from + 0.01 ? -lowB : Math.sign(lowA - lowB)
  const atHigh = a.to < b.to - 0.01 ? highA : b.to < a.to - 0.01 ? -highB : Math.sign(highA - highB)
  if (atLow !== 0 && atHigh !== 0 && atLow !== atHigh) return 0
  return atLow !== 0 ? atLow : atHigh
}
