import type { Rect } from '../geometry'
import { createRoom, type Placed } from './label-room'
import { indexArrows, indexObstacles, indexStretches, RectIndex, type Stretch } from './label-space'
import { type Spot, spotsFor } from './label-spots'
import { byText } from './problem'
import type { Label, LabelInput, LabelPlace, Obstacle } from './types'

/** Above so many labels fewer spots per segment are tried. */
const MANY_LABELS = 1500
const SPOTS = 12
/** How long a row of labels may move over for one that has no place. */
const MOVES_DEEP = 2
const SPOTS_WHEN_MANY = 3
/** Air around a label. */
const OBSTACLE_AIR = 4
const LINE_AIR = 2

const COVER_LINE_COST = 140

interface Surroundings {
  readonly obstacles: RectIndex<Obstacle>
  readonly lines: RectIndex<Stretch>
  readonly arrows: RectIndex<Stretch>
  readonly placed: RectIndex<Placed>
}

/**
 * Puts each label on its own route: never on an obstacle, an arrow head or another label, and as little as possible
 * over other lines. Labels with a higher priority choose first, then those with the fewest free spots. A label without
 * any free spot stands where it disturbs least, marked `covered`. Labels of unknown routes are absent from the result.
 */
export function placeLabels(input: LabelInput): ReadonlyMap<string, LabelPlace> {
  const around: Surroundings = {
    obstacles: indexObstacles(input.obstacles),
    lines: indexStretches(input.routes),
    arrows: indexArrows(input.routes),
    placed: new RectIndex(),
  }
  const limit = input.labels.length > MANY_LABELS ? SPOTS_WHEN_MANY : SPOTS
  const waiting = input.labels.flatMap((label) => {
    const route = input.routes.get(label.id)
    if (!route || route.points.length < 2) return []
    const all = spotsFor(label, route, limit)
    return [{ label, all, free: pricedSpots(label, all, around) }]
  })
  waiting.sort(
    (a, b) =>
      (b.label.priority ?? 0) - (a.label.priority ?? 0) ||
      a.free.length - b.free.length ||
      byText(a.label.id, b.label.id),
  )
  const spots = new Map(waiting.map(({ label, free }) => [label.id, free]))
  const room = createRoom(around.placed, spots)
  const homeless = waiting.filter(({ label }) => !room.settle(label.id))
  const depth = input.labels.length > MANY_LABELS ? 0 : MOVES_DEEP
  const places = new Map<string, LabelPlace>()
  for (const { label, all, free } of homeless) {
    if (room.makeRoom(label.id, depth)) continue
    const { x, y, segment } = free[0]?.spot ?? (all[0] as Spot)
    places.set(label.id, { x, y, segment, covered: true })
  }
  for (const [id, { spot }] of room.standing)
    places.set(id, { x: spot.x, y: spot.y, segment: spot.segment, covered: false })
  return new Map([...places].sort((a, b) => byText(a[0], b[0])))
}

/** The spots not on an obstacle or arrow head, cheapest first when the lines under them are counted in. */
function pricedSpots(label: Label, spots: readonly Spot[], around: Surroundings): Placed[] {
  const free: Placed[] = []
  for (const spot of spots) {
    const rect = rectAt(label, spot)
    if (around.obstacles.touches(rect, OBSTACLE_AIR)) continue
    if (around.arrows.touches(rect, 0)) continue
    const lines: string[] = []
    around.lines.visit(rect, LINE_AIR, ({ route }) => {
      if (route !== label.id && !lines.includes(route)) lines.push(route)
      return false
    })
    const cost = spot.cost + lines.length * COVER_LINE_COST
    free.push({ label, rect, spot, cost })
  }
  return free.sort((a, b) => a.cost - b.cost)
}

function rectAt({ width, height }: Label, { x, y }: Spot): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
