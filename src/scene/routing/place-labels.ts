import type { Rect, Size } from '../drawing/geometry'
import { type Beside, placeBeside } from './beside-line'
import { createRoom, type Placed } from './label-room'
import {
  ARROW_ROOM,
  indexArrows,
  indexBends,
  indexObstacles,
  indexStretches,
  RectIndex,
  type Stretch,
} from './label-space'
import { type Spot, spotsFor } from './label-spots'
import { byText } from './problem'
import type { Label, LabelInput, LabelPlace, Obstacle, Route } from './types'

/** Above so many labels fewer spots per segment are tried. */
const MANY_LABELS = 1500
const SOME_LABELS = 250
const SPOTS = 12
const SPOTS_WHEN_SOME = 5
const SPOTS_WHEN_MANY = 3
/** How long a row of labels may move over for one that has no place. */
const MOVES_DEEP = 2
/**
 * How many cards and lines are looked at for all labels together. A map of ten thousand lines needs a third of it; in a
 * crowd on one heap what is left of the labels is left out.
 */
const MOST_LOOKS = 20_000_000
/** Air around a label. */
export const OBSTACLE_AIR = 4
const LINE_AIR = 2
const BEND_AIR = 1

const COVER_LINE_COST = 140
/** A spot over so many lines is as bad as any: counting on would cost each label all lines of a crowd. */
const LINES_COUNTED = 40

interface Surroundings {
  readonly obstacles: RectIndex<Obstacle>
  readonly lines: RectIndex<Stretch>
  readonly arrows: RectIndex<Stretch>
  readonly bends: RectIndex<Stretch>
  readonly placed: RectIndex<Placed>
  readonly arrow: number
  readonly mostLooks: number
}

/** A label with what it may stand on. */
interface Waiting {
  readonly label: Label
  readonly route: Route
  readonly words: readonly Placed[]
}

/**
 * Puts each label on its own route: never on an obstacle, an arrow head, a bend or another label, and as little as possible
 * over other lines. Labels with a higher priority choose first, then those with the fewest free spots; others move over for
 * who has none. Words that find no spot on their line stand beside it, where nothing is; else a label takes a spot for its
 * sign. One that has no sign either is absent from the result, unless it is needed: then it stands on its line where no card
 * is.
 *
 * @param mostLooks after so many looks at cards and lines the remaining labels are left out
 */
export function placeLabels(input: LabelInput, mostLooks = MOST_LOOKS): ReadonlyMap<string, LabelPlace> {
  const arrow = input.arrow ?? ARROW_ROOM
  const around: Surroundings = {
    obstacles: indexObstacles(input.obstacles),
    lines: indexStretches(input.routes),
    arrows: indexArrows(input.routes, arrow),
    bends: indexBends(input.routes),
    placed: new RectIndex(),
    arrow,
    mostLooks,
  }
  const count = input.labels.length
  const limit = count > MANY_LABELS ? SPOTS_WHEN_MANY : count > SOME_LABELS ? SPOTS_WHEN_SOME : SPOTS
  const depth = count > MANY_LABELS ? 0 : count > SOME_LABELS ? 1 : MOVES_DEEP
  // The heaviest first: in a crowd the last find no time to look for a place.
  const byWeight = [...input.labels].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0) || byText(a.id, b.id))
  const waiting = byWeight.flatMap((label): Waiting[] => {
    const route = input.routes.get(label.id)
    if (!route || route.points.length < 2) return []
    return [{ label, route, words: pricedSpots(label, route, limit, around, false) }]
  })
  waiting.sort(
    (a, b) =>
      (b.label.priority ?? 0) - (a.label.priority ?? 0) ||
      a.words.length - b.words.length ||
      byText(a.label.id, b.label.id),
  )
  const spots = new Map<string, readonly Placed[]>(waiting.map(({ label, words }) => [label.id, words]))
  const room = createRoom(around.placed, spots)
  const finds = ({ label }: Waiting) => room.settle(label.id) || room.makeRoom(label.id, depth)
  const unsettled = waiting.filter(({ label }) => !room.settle(label.id))
  const homeless = unsettled.filter(({ label }) => !room.makeRoom(label.id, depth))
  const places = new Map<string, LabelPlace>()
  const noTime = input.isHurried === true || count > MANY_LABELS
  const wordless = homeless.filter((one) => {
    const found = one.label.isNeeded || noTime ? undefined : besideItsLine(one, around)
    if (!found) return true
    places.set(one.label.id, found.place)
    // It moves for nobody.
    spots.set(one.label.id, [])
    return false
  })
  // Whole labels first: a sign stands where none of them wants to be.
  for (const { label, route } of wordless) spots.set(label.id, pricedSpots(label, route, limit, around, true))
  const lost = wordless.filter((one) => !finds(one))
  for (const one of lost) {
    const place = one.label.isNeeded ? offTheCards(one, around) : undefined
    if (place) places.set(one.label.id, place)
  }
  for (const [id, { spot, form }] of room.standing) {
    if (!places.has(id)) places.set(id, { x: spot.x, y: spot.y, segment: spot.segment, form })
  }
  return new Map([...places].sort((a, b) => byText(a[0], b[0])))
}

/** The spots for a label's words, or for its sign, that are free of cards, arrow heads and bends; the cheapest first. */
function pricedSpots(
  label: Label,
  route: Route,
  limit: number,
  around: Surroundings,
  isSign: boolean,
): readonly Placed[] {
  const free: Placed[] = []
  label.forms.forEach(({ size, cost: formCost, isSign: own = false }, form) => {
    if (own !== isSign || around.lines.looks + around.obstacles.looks > around.mostLooks) return
    for (const spot of spotsFor(size, route, form < 2 ? limit : Math.ceil(limit / 2), around.arrow)) {
      const rect = rectAt(size, spot)
      if (around.obstacles.touches(rect, OBSTACLE_AIR)) continue
      if (around.arrows.touches(rect, 0) || around.bends.touches(rect, BEND_AIR)) continue
      const lines: string[] = []
      around.lines.visit(rect, LINE_AIR, ({ route: other }) => {
        if (other !== label.id && !lines.includes(other)) lines.push(other)
        return lines.length >= LINES_COUNTED
      })
      free.push({ label, rect, spot, form, cost: formCost + spot.cost + lines.length * COVER_LINE_COST })
    }
  })
  return free.sort((a, b) => a.cost - b.cost)
}

/** The best place for words beside their line on which nothing is, no line either; it is taken at once. */
function besideItsLine({ label, route }: Waiting, around: Surroundings): Beside | undefined {
  const { obstacles, lines, arrows, placed } = around
  const other = (stretch: Stretch) => stretch.route !== label.id
  const found = placeBeside(label, route, (rect, leader) => {
    if (lines.looks + obstacles.looks > around.mostLooks) return false
    if (obstacles.touches(rect, OBSTACLE_AIR) || placed.touches(rect, OBSTACLE_AIR)) return false
    if (lines.touches(rect, LINE_AIR) || arrows.touches(rect, 0)) return false
    const way = leader()
    if (arrows.touches(way, 0) || obstacles.touches(way, LINE_AIR) || placed.touches(way, LINE_AIR)) return false
    return !lines.visit(way, LINE_AIR, other)
  })
  if (!found) return undefined
  const { place, rect, leader, cost } = found
  const standing = { label, spot: { ...place, cost }, form: place.form, cost }
  placed.add({ ...standing, rect })
  placed.add({ ...standing, rect: leader })
  return found
}

/** Where the smallest form of a label lies on its line and on no card; nothing when its line has no such place. */
function offTheCards({ label, route }: Waiting, around: Surroundings): LabelPlace | undefined {
  const form = label.forms.length - 1
  const size = label.forms[form]?.size
  if (!size) return undefined
  for (const { x, y, segment, cost } of spotsFor(size, route, SPOTS, 0)) {
    const rect = rectAt(size, { x, y })
    if (around.obstacles.touches(rect, 0) || around.placed.touches(rect, 0)) continue
    around.placed.add({ label, rect, spot: { x, y, segment, cost }, form, cost })
    return { x, y, segment, form }
  }
  return undefined
}

function rectAt({ width, height }: Size, { x, y }: Pick<Spot, 'x' | 'y'>): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
