import { cornerChange } from '../../../graph/compare/cell-changes'
import type { Mark } from '../../../graph/compare/difference'
import type { CornerRole } from '../../../graph/facts/roles'
import type { Triangle } from '../../../model/schema/steering'
import { partyName } from '../../../text/record-names'
import { useShownDifference } from '../../base/state/shown-difference'
import { useRecordChanges } from '../../forms/difference/use-record-changes'

interface CornerChange {
  readonly kind: Mark['kind']
  /** Who stood there and no longer does; undefined when all stayed. */
  readonly former: string | undefined
  /** What changed there, in words. */
  readonly lines: readonly string[]
}

const FIELD = { owner: 'owner', client: 'clients', contractor: 'contractor' } as const

/** What became of a corner of a triangle that stayed; of one that is new or ends its own mark says it. */
export function useCornerChange({ id }: Triangle, role: CornerRole): CornerChange | undefined {
  const difference = useShownDifference()
  const changesOf = useRecordChanges()
  if (difference?.marks.get(id)?.kind !== 'changed') return undefined
  const { before, after } = difference.comparison
  const became = cornerChange(before.triangles[id], after.triangles[id], role)
  if (!became.kind) return undefined
  const stayed = new Set(became.after?.map(({ party }) => party))
  const gone = (became.before ?? []).flatMap(({ party }) => (stayed.has(party) ? [] : partyName(before.parties, party)))
  return {
    kind: became.kind,
    former: gone.length > 0 ? gone.join(', ') : undefined,
    lines: changesOf(id).flatMap(({ field, text }) => (field === FIELD[role] ? [text] : [])),
  }
}
