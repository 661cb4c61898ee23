import type { Point } from '../drawing/geometry'
import type { LabelDrawing } from '../drawing/label-forms'
import { type Reading, signScale } from '../drawing/reading'
import { leaderOf } from '../routing/beside-line'
import type { LabelPlace } from '../routing/types'

/** A label that stands beside its line with a thin line to it and a dot on it; any other as it is. */
export function withLeader(label: LabelDrawing, place: LabelPlace, reading: Reading): LabelDrawing {
  const { x, y, leadsTo } = place
  if (!leadsTo) return label
  const { width, height } = label.size
  const scale = signScale(reading, 1.9)
  const corner: Point = { x: x - width / 2, y: y - height / 2 }
  const rect = leaderOf({ x, y, leadsTo }, label.size)
  const dot = { x: leadsTo.x - corner.x, y: leadsTo.y - corner.y }
  const [dx, dy] = [leadsTo.x === x ? 0 : rect.width - 1, leadsTo.y === y ? 0 : rect.height - 1]
  const end = { x: dot.x + Math.sign(x - leadsTo.x) * dx, y: dot.y + Math.sign(y - leadsTo.y) * dy }
  return {
    ...label,
    shapes: [
      {
        kind: 'path',
        d: `M${dot.x} ${dot.y}L${end.x} ${end.y}`,
        stroke: { color: 'ink-muted', width: scale },
      },
      { kind: 'circle', cx: dot.x, cy: dot.y, r: 2.5 * scale, fill: 'ink-muted' },
      ...label.shapes,
    ],
  }
}
