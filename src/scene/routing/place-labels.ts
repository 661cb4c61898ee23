import type { Rect } from '../geometry'
import { indexArrows, indexObstacles, indexStretches, RectIndex, type Stretch } from './label-space'
import { type Spot, spotsFor } from './label-spots'
import { byText } from './problem'
import type { Label, LabelInput, LabelPlace, Obstacle } from './types'

/** Above so many labels fewer spots per segment are tried. */
const MANY_LABELS = 1500
const SPOTS = 12
const SPOTS_WHEN_MANY = 3
/** Air around a label. */
const OBSTACLE_AIR = 4
const LABEL_AIR = 3
const LINE_AIR = 2

const COVER_LINE_COST = 140

interface Placed {
  readonly label: Label
  readonly rect: Rect
  readonly spot: Spot
  readonly cost: number
}

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
  const standing = new Map<string, Placed>()
  const homeless: typeof waiting = []
  const stand = (placed: Placed) => {
    standing.set(placed.label.id, placed)
    around.placed.add(placed)
  }
  const freeSpots = new Map(waiting.map(({ label, free }) => [label.id, free]))
  for (const candidate of waiting) {
    const best = candidate.free.find(({ rect }) => !around.placed.touches(rect, LABEL_AIR))
    if (best) stand(best)
    else homeless.push(candidate)
  }
  const places = new Map<string, LabelPlace>()
  for (const { label, all, free } of homeless) {
    const moved = makeRoom(free, freeSpots, around, standing)
    if (moved) {
      stand(moved)
      continue
    }
    const spot = all[0] as Spot
    places.set(label.id, { x: spot.x, y: spot.y, segment: spot.segment, covered: true })
  }
  for (const [id, { spot }] of standing) places.set(id, { x: spot.x, y: spot.y, segment: spot.segment, covered: false })
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

/** A spot that is taken only by a label that can stand elsewhere: that one moves. */
function makeRoom(
  free: readonly Placed[],
  freeSpots: ReadonlyMap<string, readonly Placed[]>,
  around: Surroundings,
  standing: Map<string, Placed>,
): Placed | undefined {
  for (const wanted of free.slice(0, 40)) {
    const blockers = new Set<Placed>()
    around.placed.visit(wanted.rect, LABEL_AIR, (placed) => blockers.add(placed).size > 1)
    const [blocker] = blockers
    if (!blocker || blockers.size > 1) continue
    around.placed.remove(blocker)
    around.placed.add(wanted)
    const other = freeSpots.get(blocker.label.id)?.find(({ rect }) => !around.placed.touches(rect, LABEL_AIR))
    around.placed.remove(wanted)
    if (other) {
      standing.set(other.label.id, other)
      around.placed.add(other)
      return wanted
    }
    around.placed.add(blocker)
  }
  return undefined
}

function rectAt({ width, height }: Label, { x, y }: Spot): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
