import type { Party } from '../../model/schema/parties'
import type { Changes } from '../changes/changes'
import { CHANGE_SIGN, type ChangeKind, changeSign, changeStroke, edgeScale, secondEdge } from '../drawing/change-signs'
import type { Size } from '../drawing/geometry'
import { type Reading, signScale } from '../drawing/reading'
import type { Shape, Stroke } from '../drawing/shape'

/** What a card shows of what became of its party. */
export interface CardChange {
  readonly kind: ChangeKind
  /** What it was called, of one that is called otherwise now. */
  readonly was?: string | undefined
  /** What else changed, each in short. */
  readonly short: readonly string[]
}

/** What the fields of a name tell is told by the old name itself. */
const NAME_FIELDS = ['name', 'abbreviation', 'catalogueId']

/** What became of a party; undefined for one that stays the same. */
export function cardChange(party: Party, changes: Changes | undefined): CardChange | undefined {
  const mark = changes?.markOf(party.id)
  if (!changes || !mark) return undefined
  const former = changes.before.parties[party.id]
  const isRenamed = mark.fields.some(({ field }) => field === 'name' || field === 'abbreviation')
  const was = former && isRenamed ? formerName(former, party) : undefined
  return {
    kind: mark.kind,
    was: was && changes.texts.drawing.difference.was(was),
    short: changes.words.short('parties', party.id, isRenamed ? NAME_FIELDS : []),
  }
}

/** The old name beside the new one: the short one where that changed, else the full one. */
function formerName(former: Party, party: Party): string {
  const short = former.abbreviation ?? former.name
  return short === (party.abbreviation ?? party.name) ? former.name : short
}

/** The edge of a card: that of what stays the same is given. */
export function cardEdge(change: CardChange | undefined, plain: Stroke, reading: Reading): Stroke {
  return change ? changeStroke(change.kind, 1.5, edgeScale(reading)) : plain
}

/** What stands over a card: the second edge of what is new, and at its lower left corner the sign. */
export function cardSigns(change: CardChange | undefined, size: Size, reading: Reading): Shape[] {
  if (!change) return []
  const scale = signScale(reading, 2.3)
  // The corner where neither triangles, findings nor the pin stand; more beside the card than on its words.
  const out = (CHANGE_SIGN / 2) * (scale - 1) * 0.5
  const sign = changeSign(change.kind, -out, size.height + out, scale)
  const second = change.kind === 'added' ? [secondEdge(size, 6, edgeScale(reading))] : []
  return [...second, ...sign]
}
