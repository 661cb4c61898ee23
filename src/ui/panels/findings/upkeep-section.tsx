import type { Conversation } from '../../../graph/conversation/conversation'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { FindingCard } from './finding-card'
import { FoldingSection, tabStopOf } from './folding-section'

interface UpkeepProps {
  readonly conversation: Conversation
  readonly current: string | null
}

/** One line about the map itself: what makes it old, one-sided or unsure, and what to do about it. */
export function UpkeepSection({ conversation: { upkeep }, current }: UpkeepProps) {
  const words = useTexts().conversation
  const shown = useSession((state) => state.shownFinding)
  if (upkeep.length === 0) return null
  const stop = tabStopOf(upkeep, current)
  return (
    <FoldingSection
      id="upkeep"
      title={words.upkeep}
      count={upkeep.length}
      holdsShown={upkeep.some(({ finding }) => finding.key === shown)}
    >
      {(limit) =>
        upkeep.slice(0, limit).map((item) => (
          <li key={item.finding.key} className="keten-card story">
            <FindingCard item={item} isShown={item.finding.key === shown} isCurrent={item.finding.key === stop} />
          </li>
        ))
      }
    </FoldingSection>
  )
}
