import type { CouplingPoint } from '../../model/schema/relations'
import { CHANGE_COLORS, type ChangeKind } from '../drawing/change-signs'
import type { Point } from '../drawing/geometry'
import { PLAIN, type Reading, signScale } from '../drawing/reading'
import type { Shape } from '../drawing/shape'
import type { ColorToken } from '../drawing/theme'
import { changedBody } from './line-change'
import { arrowHead, roundedPath, shortened, zigzagPath } from './polyline'

/** What a line says where no layer says something else: direction and weight. */
export interface LineSays {
  readonly critical: boolean
  /** Whether something runs from the end of the line to its start too. */
  readonly goesBack: boolean
  /** What became of it, when the map shows a difference. */
  readonly change?: ChangeKind | undefined
}

/** A line along its route, arrow head at the dependent: solid, thick when it is critical. */
export function drawRelationLine(
  { critical, goesBack, change }: LineSays,
  route: readonly Point[],
  reading: Reading = PLAIN,
): Shape[] {
  const scale = signScale(reading, 1.9)
  const head = (critical ? 12 : 10) * scale
  const body = shortened(route, head - 2)
  const fill = change ? CHANGE_COLORS[change] : 'line'
  const ends: Shape[] = [{ kind: 'path', d: arrowHead(route, head), fill }]
  const back = [...route].reverse()
  if (goesBack) ends.push({ kind: 'path', d: arrowHead(back, head), fill })
  const line = goesBack ? shortened([...body].reverse(), head - 2) : body
  const width = critical ? 2.8 : 1.5
  if (change) return [...changedBody(change, line, width, scale), ...ends]
  const stroke = { color: 'line' as const, width: width * scale }
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
    change,
  }: {
    readonly color?: ColorToken
    readonly reading?: Reading
    readonly showsCertainty?: boolean
    readonly change?: ChangeKind | undefined
  } = {},
): Shape[] {
  if (change) return changedBody(change, route, 2, signScale(reading, 1.9))
  const certainty = showsCertainty ? coupling.certainty : undefined
  const d = certainty === 'disputed' ? zigzagPath(route) : roundedPath(route)
  const dash = certainty === 'assumed' ? { dash: [7, 5] } : {}
  return [{ kind: 'path', d, stroke: { color, width: 2 * signScale(reading, 1.9), ...dash } }]
}

/** The thin line from a role holder to a corner of the triangle, thicker for who coordinates. */
export function drawRoleLine(
  coordinating: boolean,
  route: readonly Point[],
  {
    color = 'role-line',
    reading = PLAIN,
    change,
  }: { readonly color?: ColorToken; readonly reading?: Reading; readonly change?: ChangeKind | undefined } = {},
): Shape[] {
  const scale = signScale(reading, 1.6)
  if (change) return changedBody(change, route, coordinating ? 1.9 : 1.2, scale)
  const width = (coordinating ? 1.9 : 1.2) * scale
  return [{ kind: 'path', d: roundedPath(route), stroke: { color, width } }]
}
