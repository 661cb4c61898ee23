import type { ChainMap } from '../../model/chain-map'
import { type Changes, namedWith } from '../changes/changes'
import { CHANGE_SIGN, changeSign } from '../drawing/change-signs'
import { inflate, overlaps, type Point, type Rect, union } from '../drawing/geometry'
import { PLAIN, type Reading } from '../drawing/reading'
import { grownShapes } from '../drawing/scaled-shapes'
import type { SceneItem } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import { cutText, measureText } from '../drawing/text-measure'

const GAP = 26

interface Column {
  readonly left: number
  readonly top: number
}

/**
 * Headings of the chain steps, one above each column, in the order of the steps. The places of parties belong to the
 * user, so a column is where most of a step's parties stand. A name is cut where the next heading begins; a heading is
 * left out when even its number would come upon a card or upon another number.
 *
 * @param extents per party id the rectangle of its card with the glyphs on it
 */
export function drawStepHeaders(
  map: ChainMap,
  extents: ReadonlyMap<string, Rect>,
  reading: Reading = PLAIN,
  changes?: Changes,
): SceneItem[] {
  const columns = columnsOf(map, extents)
  // Headings of one chain stand in one line; another chain may lie below it.
  const tops = new Map<string | undefined, number>()
  for (const [id, column] of columns) {
    const chain = map.steps[id]?.chain
    tops.set(chain, Math.min(tops.get(chain) ?? Number.POSITIVE_INFINITY, column.top))
  }
  const numbers = new Map<string, number>()
  const headers: Heading[] = []
  const rooms: Rect[] = []
  const cards = [...extents.values()]
  for (const id of map.stepOrder) {
    const column = columns.get(id)
    const step = map.steps[id]
    if (!step) continue
    const number = (numbers.get(step.chain) ?? 0) + 1
    numbers.set(step.chain, number)
    if (!column) continue
    const foot = { x: column.left, y: (tops.get(step.chain) ?? column.top) - GAP }
    const heading = { id, number: String(number), name: step.name, foot }
    // The number of every step first: a step that is missing breaks the story more than a name that is cut.
    const room = roomOf(drawHeader(heading, reading, ''))
    if (![...cards, ...rooms].some((rect) => overlaps(rect, room))) {
      headers.push(heading)
      rooms.push(room)
    }
  }
  return headers.map((heading, i) => {
    const beside = [...cards, ...rooms.filter((_, other) => other !== i)]
    const width = widthBeside(drawHeader(heading, reading, heading.name), beside)
    const shown = cutText(heading.name, HEADING * scaleOf(reading), width, 600)
    const header = drawHeader(heading, reading, shown === heading.name || shown.length >= SHORTEST ? shown : '')
    return withChange(header, heading.id, reading, changes)
  })
}

/** A heading with, before its number, the sign of what became of its step. */
function withChange(header: SceneItem, id: string, reading: Reading, changes: Changes | undefined): SceneItem {
  const mark = changes?.markOf(id)
  if (!changes || !mark) return header
  const scale = scaleOf(reading)
  const sign = changeSign(mark.kind, -(CHANGE_SIGN / 2) * scale, header.size.height / 2, 0.9 * scale)
  return { ...header, shapes: [...header.shapes, ...sign], name: namedWith(changes, 'steps', id, header.name) }
}

/** A name of which less can be seen says nothing. */
const SHORTEST = 5

/** What a heading says and where its lower left corner comes. */
interface Heading {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly foot: Point
}

function roomOf({ origin, size }: SceneItem): Rect {
  return inflate({ ...origin, ...size }, 4)
}

/** How wide the name of a heading can be before it comes upon what is taken beside it. */
function widthBeside(header: SceneItem, taken: readonly Rect[]): number {
  const { x, y, width, height } = roomOf(header)
  const scale = header.size.height / HEIGHT
  const name = header.origin.x + (NAME_LEFT + NAME_RIGHT) * scale
  const beside = taken.filter((rect) => rect.x > header.origin.x && overlaps(rect, { x, y, width, height }))
  return Math.min(x + width, ...beside.map((rect) => rect.x)) - 4 - name
}

/** How large headings are beside the smallest letter that can be read. */
const HEADING = 15
const NUMBER = 13

/** Height of a heading, and where its name begins, at 100 %. */
const HEIGHT = 22
const NAME_LEFT = 34
/** Air after it. */
const NAME_RIGHT = 6

function scaleOf({ letter }: Reading): number {
  return Math.max(1, letter / NUMBER)
}

/** @param shown as much of the name as there is room for; empty draws the number alone */
function drawHeader({ id, number, name, foot }: Heading, reading: Reading, shown: string): SceneItem {
  const scale = scaleOf(reading)
  const width = shown === '' ? 26 : Math.ceil(NAME_LEFT + NAME_RIGHT + measureText(shown, HEADING, 600))
  const shapes: Shape[] = [
    // Lines may pass under a heading, never through its words.
    { kind: 'rect', x: -4, y: -3, width: width + 8, height: 28, radius: 6, fill: 'canvas' },
    { kind: 'rect', x: 0, y: 0, width: 26, height: HEIGHT, radius: 11, fill: 'surface-muted' },
    { kind: 'text', x: 13, y: 15.5, text: number, size: NUMBER, weight: 700, fill: 'ink', anchor: 'middle' },
  ]
  if (shown !== '') {
    shapes.push({ kind: 'text', x: NAME_LEFT, y: 16, text: shown, size: HEADING, weight: 600, fill: 'ink-muted' })
  }
  const size = { width: width * scale, height: HEIGHT * scale }
  return {
    id: `header:${id}`,
    record: { collection: 'steps', id },
    origin: { x: foot.x, y: foot.y - size.height },
    size,
    shapes: grownShapes(shapes, scale),
    name: `${number} ${name}`,
  }
}

/** Per step the column in which most of its parties stand (the leftmost of equals). */
function columnsOf(map: ChainMap, extents: ReadonlyMap<string, Rect>): Map<string, Column> {
  const byStep = new Map<string, Rect[]>()
  for (const party of Object.values(map.parties)) {
    const extent = extents.get(party.id)
    if (!party.step || !extent) continue
    const known = byStep.get(party.step)
    if (known) known.push(extent)
    else byStep.set(party.step, [extent])
  }
  const columns = new Map<string, Column>()
  for (const [step, rects] of byStep) {
    const sorted = rects.sort((a, b) => a.x - b.x || a.y - b.y)
    const column = union(fullestColumn(sorted))
    if (column) columns.set(step, { left: column.x, top: column.y })
  }
  return withEmptySteps(map, columns)
}

/** Where a step in which nobody stands yet comes beside its neighbour, when no other step follows it. */
const STEP_PITCH = 320

/** Steps in which nobody stands yet have their heading between those before and after them, so that one sees they are there. */
function withEmptySteps(map: ChainMap, columns: ReadonlyMap<string, Column>): Map<string, Column> {
  const all = new Map(columns)
  for (const chain of Object.keys(map.chains)) {
    const own = map.stepOrder.filter((id) => map.steps[id]?.chain === chain)
    own.forEach((id, i) => {
      if (columns.has(id)) return
      const before = own.slice(0, i).findLastIndex((other) => columns.has(other))
      const after = own.findIndex((other, at) => at > i && columns.has(other))
      const [left, right] = [columns.get(own[before] ?? ''), columns.get(own[after] ?? '')]
      const end = left ?? right
      if (!end) return
      const share = (i - before) / (after - before)
      const x =
        left && right
          ? left.left + (right.left - left.left) * share
          : end.left + (left ? i - before : i - after) * STEP_PITCH
      all.set(id, { left: x, top: end.top })
    })
  }
  return all
}

/**
 * Of cards in order of x the most that begin within the width of one of them; of equals the leftmost.
 */
function fullestColumn(sorted: readonly Rect[]): readonly Rect[] {
  let best: readonly [from: number, to: number] = [0, 0]
  let from = 0
  sorted.forEach(({ x, width }, i) => {
    if (x !== sorted[from]?.x) from = i
    let [low, high] = [i, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.x ?? 0) < x + width) low = middle + 1
      else high = middle
    }
    if (low - from > best[1] - best[0]) best = [from, low]
  })
  return sorted.slice(...best)
}
