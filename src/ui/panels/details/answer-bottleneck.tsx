import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { shortName } from '../../../text/short-names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { startProposal } from '../../forms/record/start-proposal'
import { Button } from '../../kit/controls/button'

/** Makes a proposal that is the answer to a bottleneck. */
export function AnswerBottleneck({ id }: { readonly id: Id }) {
  const words = useTexts().wanted.proposals
  const text = useDocument(({ map }) => map?.bottlenecks[id]?.text)
  if (text === undefined) return null
  return (
    <div className="details-add">
      <Button onPress={() => startProposal(shortName(words.answerTo(text), LIMITS.name), { addresses: [id] })}>
        {words.makeFor}
      </Button>
    </div>
  )
}
