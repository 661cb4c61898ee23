import type { Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Changes } from '../changes/changes'
import { CHANGE_KINDS, type ChangeKind, changeSign, changeStroke } from '../drawing/change-signs'
import type { Point } from '../drawing/geometry'
import { type Reading, signScale } from '../drawing/reading'
import type { Shape } from '../drawing/shape'
import { offsetPath, roundedPath } from './polyline'

/** What became of one relation of a line. */
interface PartChange {
  readonly kind: ChangeKind
  /** What changed, each in short. */
  readonly short: readonly string[]
}

/** What became of the relations that are drawn as one line. */
export interface LineChange {
  /** What became of all of them alike; absent where some stay as they are, or become otherwise. */
  readonly whole?: ChangeKind | undefined
  /** Each kind there is among them, in the order of the legend. */
  readonly kinds: readonly ChangeKind[]
  readonly parts: ReadonlyMap<Id, PartChange>
}

/**
 * What became of the relations of a line; undefined when all of them stay the same.
 *
 * @param own the field that its words begin with: its old value stands beside the new one
 */
export function lineChange(
  changes: Changes | undefined,
  collection: Collection,
  parts: readonly { readonly id: Id }[],
  own?: string,
): LineChange | undefined {
  if (!changes) return undefined
  const marked = parts.flatMap(({ id }): [Id, PartChange][] => {
    const mark = changes.markOf(id)
    if (!mark) return []
    const named = mark.fields.find(({ field, from }) => field === own && typeof from === 'string')
    const was = named ? [changes.texts.drawing.difference.was(String(named.from))] : []
    return [
      [id, { kind: mark.kind, short: [...was, ...changes.words.short(collection, id, own && named ? [own] : [])] }],
    ]
  })
  if (marked.length === 0) return undefined
  const kinds = CHANGE_KINDS.filter((kind) => marked.some(([, part]) => part.kind === kind))
  const whole = marked.length === parts.length && kinds.length === 1 ? kinds[0] : undefined
  return { whole, kinds, parts: new Map(marked) }
}

/** Between the two lines of what is new, from their middle, at 100 %. */
const PAIR = 2.2

/** The body of a line that becomes something: two lines for what is new, dashes for what ends, its own line else. */
export function changedBody(kind: ChangeKind, body: readonly Point[], width: number, scale: number): Shape[] {
  const pair = (PAIR + width * 0.2) * scale
  const lines = kind === 'added' ? [offsetPath(body, pair), offsetPath(body, -pair)] : [body]
  const stroke = changeStroke(kind, kind === 'added' ? Math.max(1.3, width * 0.7) : Math.max(1.6, width), scale)
  return lines.map((line) => ({ kind: 'path', d: roundedPath(line), stroke }))
}

/** The signs of a line that has no room for a label: on the middle of its longest stretch. */
export function signsOnLine({ kinds }: LineChange, route: readonly Point[], reading: Reading): Shape[] {
  const scale = signScale(reading, 1.9)
  const pitch = 22 * scale
  const middle = middleOfLongest(route)
  return middle
    ? kinds.flatMap((kind, i) => changeSign(kind, middle.x + (i - (kinds.length - 1) / 2) * pitch, middle.y, scale))
    : []
}

function middleOfLongest(route: readonly Point[]): Point | undefined {
  let best: { readonly at: Point; readonly length: number } | undefined
  route.slice(1).forEach((to, i) => {
    const from = route[i] ?? to
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    if (!best || length > best.length) best = { at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, length }
  })
  return best?.at
}
