import type { Mark } from '../../graph/compare/difference'
import type { Triangle } from '../../model/schema/steering'
import { CHANGE_SIGN, type ChangeKind, changeSign, changeStroke } from '../drawing/change-signs'
import type { Point, Size } from '../drawing/geometry'
import { type Reading, signScale } from '../drawing/reading'
import type { Shape } from '../drawing/shape'

type Corner = 'owner' | 'client' | 'contractor' | 'authority'

const FIELDS = {
  owner: 'owner',
  clients: 'client',
  contractor: 'contractor',
  authorities: 'authority',
} as const satisfies Partial<Record<keyof Triangle, Corner>>

/** What became of a triangle: of all of it, and of who fills which role. */
export interface TriangleChange {
  /** Absent where only roles changed. */
  readonly whole?: ChangeKind
  readonly corners: ReadonlyMap<Corner, ChangeKind>
}

/** Reads from the mark of a triangle where its drawing has to show it; undefined for one that stays the same. */
export function triangleChange(mark: Mark | undefined): TriangleChange | undefined {
  if (!mark) return undefined
  if (mark.kind !== 'changed') return { whole: mark.kind, corners: new Map() }
  const corners = new Map<Corner, ChangeKind>()
  let isMore = false
  for (const { field, from, to } of mark.fields) {
    const corner = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : undefined
    if (corner) corners.set(corner, isNobody(from) ? 'added' : isNobody(to) ? 'removed' : 'changed')
    else isMore = true
  }
  return { corners, ...(isMore ? { whole: 'changed' as const } : {}) }
}

function isNobody(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

/** The edge of a corner whose holder changed: a ring around it. */
export function cornerRing(kind: ChangeKind, { x, y }: Point, radius: number, width: number): Shape {
  return { kind: 'circle', cx: x, cy: y, r: radius, stroke: changeStroke(kind, width, 1) }
}

/** Where the sign of a corner stands in the glyph: on its outer side, off the lines that come to it. */
const CORNER_SIGNS: Readonly<Record<Corner, Point>> = {
  owner: { x: -3, y: 14 },
  client: { x: 67, y: 14 },
  contractor: { x: 16, y: 51 },
  authority: { x: 67, y: 36 },
}
const WHOLE_SIGN: Point = { x: 2, y: 36 }
/** Beside a corner a sign is smaller than on a card. */
const SMALL = 0.72

/** The signs beside an unfolded glyph. */
export function glyphSigns({ whole, corners }: TriangleChange, reading: Reading): Shape[] {
  const scale = SMALL * signScale(reading, 2)
  return [
    ...[...corners].flatMap(([corner, kind]) => {
      const { x, y } = CORNER_SIGNS[corner]
      return changeSign(kind, x, y, scale)
    }),
    ...(whole ? changeSign(whole, WHOLE_SIGN.x, WHOLE_SIGN.y, scale) : []),
  ]
}

/** Beside the sign of a folded triangle, at 100 %: how much room the sign of its change takes. */
export const FOLDED_CHANGE = CHANGE_SIGN * SMALL + 5

/** The one sign right of that of a folded triangle. */
export function foldedChangeSign({ whole, corners }: TriangleChange, { width, height }: Size): Shape[] {
  const [cx, cy] = [width + FOLDED_CHANGE / 2 + 1, height / 2]
  const kinds = new Set([...corners.values(), ...(whole ? [whole] : [])])
  const [only] = kinds
  return changeSign(kinds.size === 1 && only ? only : 'changed', cx, cy, SMALL)
}
