import { answerKey } from '../../../graph/conversation/answer-state'
import type { Finding } from '../../../graph/finding'
import { speechOf } from '../../../graph/speech'
import { LIMITS } from '../../../model/limits'
import { shortName } from '../../../text/short-names'
import { useComparison } from '../../base/state/comparison-store'
import { useTexts } from '../../base/state/use-texts'
import { useWanted } from '../../base/state/wanted-store'
import { startProposal } from '../../forms/record/start-proposal'

interface ProposeButtonProps {
  readonly finding: Finding
  readonly title: string
}

/** Makes a proposal that is the answer to a signal of the present, and begins to work on it. */
export function ProposeButton({ finding, title }: ProposeButtonProps) {
  const words = useTexts().wanted.proposals
  const isPresent = useWanted((state) => state.stand === 'now')
  const isComparing = useComparison((state) => state.comparison !== null)
  if (!isPresent || isComparing || speechOf(finding) !== 'signal') return null
  return (
    <button
      type="button"
      className="keten-link"
      onClick={() =>
        startProposal(shortName(words.answerTo(title), LIMITS.name), { findings: [answerKey(finding.key)] })
      }
    >
      {words.makeFor}
    </button>
  )
}
