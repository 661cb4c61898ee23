import type { Mark } from '../../graph/compare/difference'
import type { Id } from '../../model/id'
import { isJsonObject } from '../../model/json-value'
import { holderChange } from '../changes/changes'
import type { ChangeKind } from '../drawing/change-signs'

/** What became of a meeting and of the chairs around it. */
export interface MeetingChange {
  readonly kind: ChangeKind
  /** What became of the chair of a party; undefined for one that stays the same, and where all of the meeting comes or goes. */
  readonly chair: (party: Id) => ChangeKind | undefined
}

/** Reads from the mark of a meeting what its table has to show; undefined for one that stays the same. */
export function meetingChange(mark: Mark | undefined): MeetingChange | undefined {
  if (!mark) return undefined
  const { kind } = mark
  const isOf = (party: Id) => (item: unknown) => item === party || (isJsonObject(item) && item.party === party)
  return {
    kind,
    chair: (party) =>
      kind === 'changed'
        ? ['participants', 'chair', 'secretary']
            .map((field) => holderChange(mark, field, isOf(party)))
            .find((change) => change !== undefined)
        : undefined,
  }
}
