import { arrowsOf } from '../core/compact-graph'
import { strongComponents } from '../core/strong-components'
import type { Stream } from './streams'

/** Which streams stand in one loop, and in which order streams can be worked out. */
export interface LoopOrder {
  /** For each stream the number of its loop; a stream in no loop has one of its own. */
  readonly component: Int32Array
  /** The streams, each after all that reach it from outside its loop; those of one loop stand together. */
  readonly order: Int32Array
}

interface Arrow {
  readonly from: number
  readonly to: number
}

/** Finds the loops that work can go round in. Linear in the number of streams and flows. */
export function loopOrder(size: number, arrows: readonly Arrow[]): LoopOrder {
  const out = arrowsOf(
    size,
    arrows.map(({ from }) => from),
    arrows.map(({ to }) => to),
  )
  const component = strongComponents(out)
  const members = new Map<number, number[]>()
  for (const [stream, loop] of component.entries()) {
    const known = members.get(loop)
    if (known) known.push(stream)
    else members.set(loop, [stream])
  }
  const waitsFor = new Int32Array(size)
  const loopAt = (stream: number) => component[stream] as number
  for (const { from, to } of arrows) {
    if (loopAt(from) !== loopAt(to)) waitsFor[loopAt(to)] = (waitsFor[loopAt(to)] as number) + 1
  }
  const order = new Int32Array(size)
  let placed = 0
  const ready = [...members.keys()].filter((loop) => waitsFor[loop] === 0)
  for (let loop = ready.pop(); loop !== undefined; loop = ready.pop()) {
    for (const stream of members.get(loop) ?? []) {
      order[placed++] = stream
      for (let i = out.offsets[stream] as number; i < (out.offsets[stream + 1] as number); i++) {
        const next = loopAt(out.neighbours[i] as number)
        if (next === loop) continue
        const left = (waitsFor[next] as number) - 1
        waitsFor[next] = left
        if (left === 0) ready.push(next)
      }
    }
  }
  return { component, order }
}

/** Rounding may make work that just fits a hair too much; such a hair is no queue. */
const HAIR = 1e-9

/** What a party finishes in a month: what it can handle, or all there is. */
export function finished(available: number, capacity: number): number {
  return available <= capacity * (1 + HAIR) ? available : capacity
}

interface Unchanged {
  readonly streams: readonly Stream[]
  readonly outside: readonly (number | undefined)[]
  readonly counted: readonly boolean[]
  readonly flows: readonly (Arrow & { readonly share: number; readonly perUnit: number })[]
}

/** What comes into each stream, flat: the flows into `i` stand at `offsets[i]` up to `offsets[i + 1]`. */
function inflows({ streams, flows }: Unchanged) {
  const { offsets, neighbours } = arrowsOf(
    streams.length,
    flows.map(({ to }) => to),
    flows.map((_, i) => i),
  )
  return {
    offsets,
    from: Int32Array.from(neighbours, (i) => flows[i]?.from ?? 0),
    part: Float64Array.from(neighbours, (i) => (flows[i]?.share ?? 0) * (flows[i]?.perUnit ?? 0)),
  }
}

/** After so many rounds a loop that still moves is taken as it is. */
const MOST_ROUNDS = 240
/** What moves less, as a part of what it is, stands still. */
const STILL = 1e-12

/**
 * What each stream finishes a month before the start, when nothing changes: what it can handle, or what reaches it and
 * waits there, with nothing on its way. In a loop that hangs on itself: it begins with what the figures say is asked, and
 * goes round until it stays the same.
 */
export function before(unchanged: Unchanged, { order, component }: LoopOrder): Float64Array {
  const { streams, outside, counted } = unchanged
  const { offsets, from, part } = inflows(unchanged)
  const out = new Float64Array(streams.length)
  const own = ({ capacity = 0, queue }: Stream, inflow: number) => finished(queue + inflow, capacity)
  const next = (place: number): number => {
    const stream = streams[place]
    if (!stream || !counted[place]) return 0
    let inflow = outside[place] ?? 0
    const end = offsets[place + 1] as number
    for (let i = offsets[place] as number; i < end; i++)
      inflow += (out[from[i] as number] as number) * (part[i] as number)
    return own(stream, inflow)
  }
  const goRound = (members: Int32Array) => {
    for (const place of members) {
      const stream = streams[place]
      out[place] = stream && counted[place] ? own(stream, stream.demand ?? 0) : 0
    }
    const turned = new Float64Array(members.length)
    for (let round = 0, isStill = false; round < MOST_ROUNDS && !isStill; round++) {
      for (let i = 0; i < members.length; i++) turned[i] = next(members[i] as number)
      isStill = true
      for (let i = 0; i < members.length; i++) {
        const place = members[i] as number
        const now = turned[i] as number
        if (Math.abs(now - (out[place] as number)) > STILL * now) isStill = false
        out[place] = now
      }
    }
  }
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && component[order[end] as number] === component[order[start] as number]) end++
    const members = order.subarray(start, end)
    if (members.length === 1) for (const only of members) out[only] = next(only)
    else goRound(members)
    start = end
  }
  return out
}
