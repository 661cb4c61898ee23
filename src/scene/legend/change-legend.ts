import type { Texts } from '../../text/texts'
import type { Changes } from '../changes/changes'
import { CHANGE_KINDS, type ChangeKind, calmShapes, changeSign } from '../drawing/change-signs'
import type { LegendEntry } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import { changedBody } from '../lines/line-change'
import { drawRelationLine } from '../lines/relation-lines'

const ROUTE = [
  { x: 1, y: 10 },
  { x: 35, y: 10 },
]

/** The signs of a difference, each on its own line; of what stays the same how it is drawn. Only what is on the map. */
export function changeEntries({ markOf }: Changes, drawn: ReadonlySet<string>, texts: Texts): LegendEntry[] {
  const words = texts.drawing.difference.legend
  const found = new Set([...drawn].map((id) => markOf(id)?.kind))
  const changed = CHANGE_KINDS.filter((kind) => found.has(kind)).map((kind) => ({
    id: `difference:${kind}`,
    label: words[kind],
    shapes: sample(kind),
  }))
  if (changed.length === 0 || !found.has(undefined)) return changed
  const plain = drawRelationLine({ critical: false, goesBack: false }, ROUTE)
  return [...changed, { id: 'difference:same', label: words.same, shapes: calmShapes(plain) }]
}

function sample(kind: ChangeKind): Shape[] {
  return [...changedBody(kind, ROUTE, 1.5, 1), ...changeSign(kind, 18, 10, 0.85)]
}
