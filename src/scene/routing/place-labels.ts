import type { Rect } from '../drawing/geometry'
import { createRoom, type Placed } from './label-room'
import { indexArrows, indexObstacles, indexStretches, RectIndex, type Stretch } from './label-space'
import { type Spot, spotsFor } from './label-spots'
import { byText } from './problem'
import type { Label, LabelInput, LabelPlace, Obstacle, Route } from './types'

/** Above so many labels fewer spots per segment are tried. */
const MANY_LABELS = 1500
const SPOTS = 12
/** How long a row of labels may move over for one that has no place. */
const MOVES_DEEP = 2
const SPOTS_WHEN_MANY = 3
/**
 * How many cards and lines are looked at for all labels together. A map of ten thousand lines needs a third of it; in a
 * crowd on one heap what is left of the labels stands in the middle of its line, marked `covered`.
 */
const MOST_LOOKS = 20_000_000
/** Air around a label. */
const OBSTACLE_AIR = 4
const LINE_AIR = 2

const COVER_LINE_COST = 140
/** A spot over so many lines is as bad as any: counting on would cost each label all lines of a crowd. */
const LINES_COUNTED = 40

interface Surroundings {
  readonly obstacles: RectIndex<Obstacle>
  readonly lines: RectIndex<Stretch>
  readonly arrows: RectIndex<Stretch>
  readonly placed: RectIndex<Placed>
  readonly mostLooks: number
}

/**
 * Puts each label on its own route: never on an obstacle, an arrow head or another label, and as little as possible
 * over other lines. Labels with a higher priority choose first, then those with the fewest free spots. A label without
 * any free spot takes one for its compact form; without that too it stands (compact, if it can be) where it disturbs
 * least, marked `covered`. Labels of unknown routes are absent from the result.
 *
 * @param mostLooks after so many looks at cards and lines the remaining labels are `covered` without looking further
 */
export function placeLabels(input: LabelInput, mostLooks = MOST_LOOKS): ReadonlyMap<string, LabelPlace> {
  const around: Surroundings = {
    obstacles: indexObstacles(input.obstacles),
    lines: indexStretches(input.routes),
    arrows: indexArrows(input.routes),
    placed: new RectIndex(),
    mostLooks,
  }
  const limit = input.labels.length > MANY_LABELS ? SPOTS_WHEN_MANY : SPOTS
  // The heaviest first: in a crowd the last find no time to look for a place.
  const byWeight = [...input.labels].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0) || byText(a.id, b.id))
  const waiting = byWeight.flatMap((label) => {
    const route = input.routes.get(label.id)
    if (!route || route.points.length < 2) return []
    return [{ label, route, ...choicesOf(label, route, limit, around) }]
  })
  waiting.sort(
    (a, b) =>
      (b.label.priority ?? 0) - (a.label.priority ?? 0) ||
      a.free.length - b.free.length ||
      byText(a.label.id, b.label.id),
  )
  const spots = new Map<string, readonly Placed[]>(waiting.map(({ label, free }) => [label.id, free]))
  const room = createRoom(around.placed, spots)
  const isMany = input.labels.length > MANY_LABELS
  const depth = isMany ? 0 : MOVES_DEEP
  const finds = ({ label }: Waiting) => room.settle(label.id) || room.makeRoom(label.id, depth)
  const unsettled = waiting.filter(({ label }) => !room.settle(label.id))
  const homeless = unsettled.filter(({ label }) => !room.makeRoom(label.id, depth))
  // Whole labels first: a small one stands where none of them wants to be.
  const small = homeless.map((whole) => shrunk(whole, limit, around))
  for (const { label, free } of small) spots.set(label.id, free)
  const places = new Map<string, LabelPlace>()
  const byId = new Map(waiting.map((one) => [one.label.id, one]))
  for (const one of small.filter((one) => !finds(one))) {
    // Rather two small labels than one on top of another.
    for (const id of isMany ? [] : room.inTheWay(one.label.id)) {
      const other = byId.get(id)
      if (!other || spots.get(id) !== other.free) continue
      const smaller = shrunk(other, limit, around)
      if (smaller !== other) spots.set(id, [...other.free, ...smaller.free])
    }
    if (!isMany && finds(one)) continue
    const { x, y, segment } = one.free[0]?.spot ?? (one.all[0] as Spot)
    places.set(one.label.id, { x, y, segment, isCompact: one.isCompact, covered: true })
  }
  for (const [id, { spot, isCompact }] of room.standing)
    places.set(id, { x: spot.x, y: spot.y, segment: spot.segment, isCompact, covered: false })
  return new Map([...places].sort((a, b) => byText(a[0], b[0])))
}

/** A label with the spots on its route. */
interface Waiting {
  readonly label: Label
  readonly route: Route
  readonly isCompact: boolean
  readonly all: readonly Spot[]
  readonly free: readonly Placed[]
}

function choicesOf(label: Label, route: Route, limit: number, around: Surroundings, isCompact = false) {
  const isSpent = around.lines.looks + around.obstacles.looks > around.mostLooks
  if (isSpent) return { all: spotsFor(label, route, 0), free: [], isCompact }
  const all = spotsFor(label, route, limit)
  return { all, free: pricedSpots(label, all, around, isCompact), isCompact }
}

/** The same in its smaller form; itself when it has none. */
function shrunk(whole: Waiting, limit: number, around: Surroundings): Waiting {
  const { compact, ...label } = whole.label
  if (!compact) return whole
  const small = { ...label, ...compact }
  return { label: small, route: whole.route, ...choicesOf(small, whole.route, limit, around, true) }
}

/** The spots not on an obstacle or arrow head, cheapest first when the lines under them are counted in. */
function pricedSpots(label: Label, spots: readonly Spot[], around: Surroundings, isCompact: boolean): Placed[] {
  const free: Placed[] = []
  for (const spot of spots) {
    const rect = rectAt(label, spot)
    if (around.obstacles.touches(rect, OBSTACLE_AIR)) continue
    if (around.arrows.touches(rect, 0)) continue
    const lines: string[] = []
    around.lines.visit(rect, LINE_AIR, ({ route }) => {
      if (route !== label.id && !lines.includes(route)) lines.push(route)
      return lines.length >= LINES_COUNTED
    })
    const cost = spot.cost + lines.length * COVER_LINE_COST
    free.push({ label, rect, spot, cost, isCompact })
  }
  return free.sort((a, b) => a.cost - b.cost)
}

function rectAt({ width, height }: Label, { x, y }: Spot): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
