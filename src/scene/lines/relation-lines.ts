import type { CouplingPoint } from '../../model/schema/relations'
import type { Point } from '../drawing/geometry'
import { PLAIN, type Reading, signScale } from '../drawing/reading'
import type { Shape } from '../drawing/shape'
import type { ColorToken } from '../drawing/theme'
import { arrowHead, roundedPath, shortened, zigzagPath } from './polyline'

/** What a line says where no layer says something else: direction and weight. */
export interface LineSays {
  readonly critical: boolean
  /** Whether something runs from the end of the line to its start too. */
  readonly goesBack: boolean
}

/** A line along its route, arrow head at the dependent: solid, thick when it is critical. */
export function drawRelationLine(
  { critical, goesBack }: LineSays,
  route: readonly Point[],
  reading: Reading = PLAIN,
): Shape[] {
  const scale = signScale(reading, 1.9)
  const head = (critical ? 12 : 10) * scale
  const body = shortened(route, head - 2)
  const ends: Shape[] = [{ kind: 'path', d: arrowHead(route, head), fill: 'line' }]
  const back = [...route].reverse()
  if (goesBack) ends.push({ kind: 'path', d: arrowHead(back, head), fill: 'line' })
  const line = goesBack ? shortened([...body].reverse(), head - 2) : body
  const stroke = { color: 'line' as const, width: (critical ? 2.8 : 1.5) * scale }
  return [{ kind: 'path', d: roundedPath(line), stroke }, ...ends]
}

/** A coupling point's line: in its own colour, without arrow heads. */
export function drawCouplingLine(
  coupling: Pick<CouplingPoint, 'certainty'>,
  route: readonly Point[],
  {
    color = 'coupling',
    reading = PLAIN,
    showsCertainty = false,
  }: {
    readonly color?: ColorToken
    readonly reading?: Reading
    readonly showsCertainty?: boolean
  } = {},
): Shape[] {
  const certainty = showsCertainty ? coupling.certainty : undefined
  const d = certainty === 'disputed' ? zigzagPath(route) : roundedPath(route)
  const dash = certainty === 'assumed' ? { dash: [7, 5] } : {}
  return [{ kind: 'path', d, stroke: { color, width: 2 * signScale(reading, 1.9), ...dash } }]
}

/** The thin line from a role holder to a corner of the triangle, thicker for who coordinates. */
export function drawRoleLine(
  coordinating: boolean,
  route: readonly Point[],
  { color = 'role-line', reading = PLAIN }: { readonly color?: ColorToken; readonly reading?: Reading } = {},
): Shape[] {
  const width = (coordinating ? 1.9 : 1.2) * signScale(reading, 1.6)
  return [{ kind: 'path', d: roundedPath(route), stroke: { color, width } }]
}
