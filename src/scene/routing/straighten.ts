import { across, type Boxes, portRange } from './problem'
import { CORNER, JOG } from './spacing'
import { axisOf, spanOf, type Wire } from './wire'

/** Removes short jogs where the line can as well go straight on. Returns the same wires, some replaced. */
export function straighten(wires: readonly Wire[], boxes: Boxes): { wires: Wire[]; changed: boolean } {
  let changed = false
  const result = wires.map((wire) => {
    let current = wire
    for (let better = withoutJog(current, boxes); better; better = withoutJog(current, boxes)) {
      current = better
      changed = true
    }
    return current
  })
  return { wires: result, changed }
}

function withoutJog(wire: Wire, boxes: Boxes): Wire | undefined {
  if (!wire.ends) return undefined
  const last = wire.at.length - 1
  for (let jog = 1; jog < last; jog++) {
    const before = wire.at[jog - 1] as number
    const after = wire.at[jog + 1] as number
    if (Math.abs(before - after) > JOG) continue
    const stays = (segment: number) =>
      (segment === 0 && wire.ends?.[0].pinned) || (segment === last && wire.ends?.[1].pinned)
    const places = [(before + after) / 2, before, after].filter(
      (place) => (!stays(jog - 1) || place === before) && (!stays(jog + 1) || place === after),
    )
    for (const place of places) {
      const straight = { ...wire, at: [...wire.at.slice(0, jog - 1), place, ...wire.at.slice(jog + 2)] }
      if (isAllowed(straight, boxes)) return straight
    }
  }
  return undefined
}

/** No segment in an obstacle or along a border, and both ends where ports may be. */
function isAllowed(wire: Wire, boxes: Boxes): boolean {
  const last = wire.at.length - 1
  for (let segment = 0; segment <= last; segment++) {
    const axis = axisOf(wire, segment)
    const cross = across(axis)
    const at = wire.at[segment] as number
    const [start, stop] = spanOf(wire, segment)
    const from = Math.min(start, stop)
    const to = Math.max(start, stop)
    const ends = [segment === 0 ? wire.ends?.[0] : undefined, segment === last ? wire.ends?.[1] : undefined]
    for (const end of ends) {
      if (!end || end.pinned) continue
      const [low, high] = portRange(boxes, end.obstacle, cross, CORNER)
      if (at < low || at > high) return false
    }
    for (let box = 0; box < boxes.count; box++) {
      if (ends.some((end) => end?.obstacle === box)) continue
      const near = 6
      if ((boxes.lo[axis][box] as number) < to + near && from - near < (boxes.hi[axis][box] as number)) {
        if ((boxes.lo[cross][box] as number) - near < at && at < (boxes.hi[cross][box] as number) + near) return false
      }
    }
  }
  return true
}
