import type { Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Position } from '../../model/schema/findings-and-views'
import { arrange } from './arrange'
import { type Band, bandsOf, neighboursOf } from './bands'
import type { LayoutInput } from './layout-input'
import { bestOrder } from './order'
import { type Bounds, pack } from './pack'

/** How much a line that goes on below the first costs: a chain reads best as one line, with its headings above it. */
const LINE_COST = 0.7
/** A chain no longer than this, some four columns, is never broken into lines: it is readable as it is. */
const SHORT_CHAIN = 1900
/** Most room that is added between two rows or two columns to fill the shape. */
const MOST_EXTRA = { x: 160, y: 120 }
const LONGEST_COLUMNS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 24, 30, 40]

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Places for all parties in the shape that is asked: layers that are too long become several columns, a chain that is too
 * long several lines, and room that is left goes between the cards.
 *
 * @param aspect width through height
 * @param found places of the chain that a layered layout found, for the order; without them the flow says it
 */
export function fitTo(input: LayoutInput, aspect: number, found?: ReadonlyMap<Id, Position>): Table<Position> {
  const neighbours = neighboursOf(input)
  const present = bandsOf(input, neighbours)
  const layered = found && bandsOf(input, neighbours, found)
  const bands = (layered ?? present).map((band, i): Band => {
    const now = present[i] ?? []
    // Only where both have the same parties in each group is the present order one to compare.
    return bestOrder(layered && sameGroups(now, band) ? [now, band] : [band], input.edges, neighbours)
  })
  const free = { ...input, nodes: input.nodes.map((node) => ({ ...node, pinnedAt: undefined })) }
  const sizeOf = (bounds: Bounds, extra?: Position) =>
    extentOf(input, arrange(free, pack(bands, bounds, neighbours, extra), aspect))

  let best: { readonly bounds: Bounds; readonly size: Size; readonly score: number } | undefined
  const longest = Math.max(1, ...bands.flatMap((band) => band.map((group) => group.length)))
  for (const rows of LONGEST_COLUMNS) {
    const whole = pack(bands, { rows, width: Number.POSITIVE_INFINITY }, neighbours)
    const length = Math.max(0, ...[...whole.values()].map(({ x }) => x)) + 400
    const most = length > SHORT_CHAIN ? 5 : 1
    for (let lines = 1; lines <= most; lines++) {
      const bounds = { rows, width: lines === 1 ? Number.POSITIVE_INFINITY : length / lines + 200 }
      const size = sizeOf(bounds)
      const score = Math.min(aspect / size.width, 1 / size.height) * LINE_COST ** (lines - 1)
      if (!best || score > best.score) best = { bounds, size, score }
    }
    if (rows >= longest) break
  }
  if (!best) return {}
  const { bounds, size } = best
  // Room that is left over on one side; found by trying, since steering and loose parties stand around the chain.
  let extra = { x: 0, y: 0 }
  for (let part = 1; part <= 8; part++) {
    const wider = size.width / size.height < aspect
    const more = wider ? { x: (MOST_EXTRA.x * part) / 8, y: 0 } : { x: 0, y: (MOST_EXTRA.y * part) / 8 }
    const { width, height } = sizeOf(bounds, more)
    if (wider ? width > height * aspect : height * aspect > width) break
    extra = more
  }
  return arrange(input, pack(bands, bounds, neighbours, extra), aspect)
}

function sameGroups(a: Band, b: Band): boolean {
  const keys = (band: Band) =>
    band
      .map((group) =>
        group
          .map(({ node }) => node.id)
          .sort()
          .join(),
      )
      .join(';')
  return keys(a) === keys(b)
}

/** Width and height of what stands at these places, the room above the cards included. */
function extentOf(input: LayoutInput, places: Table<Position>): Size {
  let [left, right, top, bottom] = [0, 1, 0, 1]
  let isFirst = true
  for (const { id, width, height, extraTop } of input.nodes) {
    const at = places[id]
    if (!at) continue
    left = isFirst ? at.x : Math.min(left, at.x)
    right = isFirst ? at.x + width : Math.max(right, at.x + width)
    top = isFirst ? at.y - extraTop : Math.min(top, at.y - extraTop)
    bottom = isFirst ? at.y + height : Math.max(bottom, at.y + height)
    isFirst = false
  }
  return { width: right - left, height: bottom - top }
}
