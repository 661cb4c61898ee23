import { useCallback } from 'react'
import type { Id } from '../../../model/id'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import type { GridCell } from '../../kit/grid/matrix-lines'
import { KindMark } from './marked'
import { useRecordChanges } from './use-record-changes'

type HeadNote = (id: Id) => GridCell | undefined

/** What became of the record of a head of a matrix, in its corner; undefined while nothing is compared. */
export function useHeadNote(): HeadNote | undefined {
  const { difference: words } = useTexts()
  const difference = useShownDifference()
  const changesOf = useRecordChanges()
  const note = useCallback(
    (id: Id): GridCell | undefined => {
      const kind = difference?.marks.get(id)?.kind
      if (!kind) return undefined
      const changes = changesOf(id).map(({ text }) => text)
      const said = words.kinds[kind]
      return {
        name: changes.length > 0 ? words.told(said, changes.join('; ')) : said,
        content: (
          <span className={`keten-head-mark keten-head-${kind}`}>
            <KindMark isSign kind={kind} changes={changes} />
          </span>
        ),
      }
    },
    [difference, changesOf, words],
  )
  return difference ? note : undefined
}
