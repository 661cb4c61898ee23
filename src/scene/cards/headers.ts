import type { ChainMap } from '../../model/chain-map'
import type { Texts } from '../../text/texts'
import { inflate, overlaps, type Point, type Rect, union } from '../drawing/geometry'
import type { SceneItem } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import { measureText } from '../drawing/text-measure'

const GAP = 26

interface Column {
  readonly left: number
  readonly top: number
}

/**
 * Headings of the chain steps, one above each column, in the order of the steps. The places of parties belong to the
 * user, so a column is where most of a step's parties stand; a heading is left out when it would come upon a card or
 * upon another heading.
 *
 * @param extents per party id the rectangle of its card with the glyphs on it
 */
export function drawStepHeaders(map: ChainMap, extents: ReadonlyMap<string, Rect>): SceneItem[] {
  const columns = columnsOf(map, extents)
  // Headings of one chain stand in one line; another chain may lie below it.
  const tops = new Map<string | undefined, number>()
  for (const [id, column] of columns) {
    const chain = map.steps[id]?.chain
    tops.set(chain, Math.min(tops.get(chain) ?? Number.POSITIVE_INFINITY, column.top))
  }
  const numbers = new Map<string, number>()
  const headers: SceneItem[] = []
  const taken = [...extents.values()]
  for (const id of map.stepOrder) {
    const column = columns.get(id)
    const step = map.steps[id]
    if (!step) continue
    const number = (numbers.get(step.chain) ?? 0) + 1
    numbers.set(step.chain, number)
    if (!column) continue
    const header = drawHeader(id, String(number), step.name, {
      x: column.left,
      y: (tops.get(step.chain) ?? column.top) - GAP - 22,
    })
    const room = inflate({ ...header.origin, ...header.size }, 4)
    if (taken.some((rect) => overlaps(rect, room))) continue
    taken.push(room)
    headers.push(header)
  }
  return headers
}

function drawHeader(step: string, number: string, name: string, origin: Point): SceneItem {
  const width = Math.ceil(40 + measureText(name, 15, 600))
  const shapes: Shape[] = [
    // Lines may pass under a heading, never through its words.
    { kind: 'rect', x: -4, y: -3, width: width + 8, height: 28, radius: 6, fill: 'canvas' },
    { kind: 'rect', x: 0, y: 0, width: 26, height: 22, radius: 11, fill: 'surface-muted' },
    { kind: 'text', x: 13, y: 15.5, text: number, size: 13, weight: 700, fill: 'ink', anchor: 'middle' },
    { kind: 'text', x: 34, y: 16, text: name, size: 15, weight: 600, fill: 'ink-muted' },
  ]
  return {
    id: `header:${step}`,
    record: { collection: 'steps', id: step },
    origin,
    size: { width, height: 22 },
    shapes,
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
  return columns
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

/**
 * The line between steering and chain with its two words: drawn when every party that only steers stands above every
 * party with a step.
 */
export function drawBands(
  map: ChainMap,
  extents: ReadonlyMap<string, Rect>,
  headers: readonly SceneItem[],
  texts: Texts,
): SceneItem[] {
  const steering = steeringOnly(map)
  let bottom = Number.NEGATIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const [id, extent] of extents) {
    left = Math.min(left, extent.x)
    right = Math.max(right, extent.x + extent.width)
    if (steering.has(id)) bottom = Math.max(bottom, extent.y + extent.height)
    else if (map.parties[id]?.step) top = Math.min(top, extent.y)
  }
  for (const header of headers) top = Math.min(top, header.origin.y)
  if (!Number.isFinite(bottom) || !Number.isFinite(top) || bottom + 40 >= top) return []
  const y = top - 22
  const width = right - left + 80
  const label = (text: string, at: number): Shape => ({
    kind: 'text',
    x: 0,
    y: at,
    text,
    size: 12.5,
    weight: 700,
    fill: 'ink-muted',
  })
  return [
    {
      id: 'band:steering',
      origin: { x: left - 40, y },
      size: { width, height: 2 },
      shapes: [
        { kind: 'path', d: `M0 0H${width}`, stroke: { color: 'border-strong', width: 1, dash: [4, 4] } },
        label(texts.drawing.steeringBand, -8),
        label(texts.drawing.chainBand, 18),
      ],
      name: `${texts.drawing.steeringBand} / ${texts.drawing.chainBand}`,
    },
  ]
}

function steeringOnly(map: ChainMap): Set<string> {
  const steering = new Set<string>()
  for (const triangle of Object.values(map.triangles)) {
    if (triangle.owner) steering.add(triangle.owner.party)
    for (const client of triangle.clients ?? []) steering.add(client.party)
  }
  for (const triangle of Object.values(map.triangles)) if (triangle.contractor) steering.delete(triangle.contractor)
  for (const id of [...steering]) if (map.parties[id]?.step) steering.delete(id)
  return steering
}
