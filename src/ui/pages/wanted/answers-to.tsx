import type { ChainMap } from '../../../model/chain-map'
import type { Proposal } from '../../../model/schema/wanted'
import { showDetails } from '../../base/go-to/details'
import { useFindings } from '../../base/state/findings-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { goToFinding } from '../../panels/findings/show-finding'
import type { SignalWords } from './signal-words'

interface AnswersToProps {
  readonly map: ChainMap
  readonly proposal: Proposal
  readonly signals: SignalWords
}

/** The bottlenecks and the signals that a proposal is the answer to, each leading to where it stands. */
export function AnswersTo({ map, proposal: { addresses = [], findings = [] }, signals }: AnswersToProps) {
  const words = useTexts().wanted.proposals
  const bottlenecks = addresses.flatMap((id) => map.bottlenecks[id] ?? [])
  if (bottlenecks.length + findings.length === 0) return null
  return (
    <div className="wanted-answers">
      <h5>{words.answersTo}</h5>
      <ul aria-label={words.answersTo}>
        {bottlenecks.map(({ id, text }) => (
          <li key={id}>
            <Button variant="link" onPress={() => showDetails(id)}>
              {text}
            </Button>
          </li>
        ))}
        {findings.map((key) => (
          <li key={key}>
            <Signal of={key} signals={signals} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Signal({ of, signals }: { readonly of: string; readonly signals: SignalWords }) {
  const finding = signals.findingOf(of)
  const isListed = useFindings(
    ({ findings }) => finding !== undefined && findings.some(({ key }) => key === finding.key),
  )
  const label = signals.labelOf(of)
  if (!finding) return <span className="keten-quiet">{label}</span>
  // In another picture than the present the list may not have it.
  if (!isListed) return label
  return (
    <Button variant="link" onPress={() => goToFinding(finding)}>
      {label}
    </Button>
  )
}
