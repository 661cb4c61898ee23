import type { Rect } from '../drawing/geometry'
import type { RectIndex } from './label-space'
import type { Spot } from './label-spots'
import type { Label } from './types'

/** A label on one of its possible spots. */
export interface Placed {
  readonly label: Label
  readonly rect: Rect
  readonly spot: Spot
  readonly cost: number
  /** In which of its forms it stands here; `rect` is that of the form. */
  readonly form: number
}

/** Which label stands where. */
interface LabelRoom {
  readonly standing: ReadonlyMap<string, Placed>
  /** Puts the label on its first spot that no other label is near; false when there is none. */
  settle(id: string): boolean
  /** The same, letting others move to another free spot, and `depth` times in a row others again for those. */
  makeRoom(id: string, depth: number): boolean
}

/** Air between two labels. */
const LABEL_AIR = 3
const SPOTS_TRIED = 60
const SPOTS_TRIED_DEEPER = 16
const BLOCKERS = 2

/** @param spots the spots each label may stand on, best first */
export function createRoom(index: RectIndex<Placed>, spots: ReadonlyMap<string, readonly Placed[]>): LabelRoom {
  const standing = new Map<string, Placed>()
  const log: { readonly placed: Placed; readonly came: boolean }[] = []
  const stand = (placed: Placed) => {
    standing.set(placed.label.id, placed)
    index.add(placed)
    log.push({ placed, came: true })
  }
  const leave = (placed: Placed) => {
    standing.delete(placed.label.id)
    index.remove(placed)
    log.push({ placed, came: false })
  }
  const undoTo = (length: number): void => {
    while (log.length > length) {
      const { placed, came } = log.pop() as (typeof log)[number]
      if (came) leave(placed)
      else stand(placed)
      log.pop()
    }
  }
  const settle = (id: string): boolean => {
    const free = spots.get(id)?.find(({ rect }) => !index.touches(rect, LABEL_AIR))
    if (free) stand(free)
    return free !== undefined
  }

  /** Everyone in `moving` is on the way to a new spot or has just taken one: they are not moved again. */
  const makeRoom = (id: string, depth: number, tried: number, moving: Set<string>): boolean => {
    moving.add(id)
    for (const wanted of (spots.get(id) ?? []).slice(0, tried)) {
      const blockers = new Set<Placed>()
      index.visit(wanted.rect, LABEL_AIR, (placed) => blockers.add(placed).size > BLOCKERS)
      if (blockers.size > BLOCKERS || [...blockers].some(({ label }) => moving.has(label.id))) continue
      const before = log.length
      for (const blocker of blockers) leave(blocker)
      stand(wanted)
      const allMoved = [...blockers].every(
        ({ label }) =>
          settle(label.id) || (depth > 0 && makeRoom(label.id, depth - 1, SPOTS_TRIED_DEEPER, new Set(moving))),
      )
      if (allMoved) return true
      undoTo(before)
    }
    return false
  }

  return { standing, settle, makeRoom: (id, depth) => makeRoom(id, depth, SPOTS_TRIED, new Set()) }
}
