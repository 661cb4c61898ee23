import type { ChainMap } from '../../../model/chain-map'
import { proposalPicture } from '../../../model/proposals/proposal-picture'
import type { Proposal } from '../../../model/schema/wanted'
import { showDetails } from '../../base/go-to/details'
import { runOrTell } from '../../base/state/run-or-tell'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { AnswersTo } from './answers-to'
import { ChangeList } from './change-list'
import { StateTag, whoAndWhen } from './proposal-facts'
import type { SignalWords } from './signal-words'

interface DecidedCardProps {
  readonly map: ChainMap
  readonly proposal: Proposal
  readonly signals: SignalWords
}

/** A proposal that was adopted or rejected: what became of it, where and when, and why. */
export function DecidedCard({ map, proposal, signals }: DecidedCardProps) {
  const texts = useTexts()
  const { proposals: words, decide } = texts.wanted
  const { id, title, state, outcome, reason } = proposal
  const facts = whoAndWhen(proposal, map, texts)
  return (
    <li>
      <article className="keten-card wanted-proposal" aria-label={title}>
        <header className="wanted-proposal-head">
          <h4>{title}</h4>
          <StateTag state={state} />
        </header>
        {facts !== '' && <p className="keten-quiet">{facts}</p>}
        {outcome && <p>{outcome}</p>}
        <Disclosure title={words.changesHeading}>
          {reason && <p>{reason}</p>}
          <ChangeList picture={proposalPicture(map, id)} />
          <AnswersTo map={map} proposal={proposal} signals={signals} />
        </Disclosure>
        <div className="wanted-row no-print">
          {state === 'rejected' && (
            <Button
              label={`${decide.reopen}: ${title}`}
              onPress={() =>
                runOrTell({ type: 'edit-record', collection: 'proposals', id, set: { state: 'discussed' } })
              }
            >
              {decide.reopen}
            </Button>
          )}
          <Button variant="link" label={`${words.details}: ${title}`} onPress={() => showDetails(id)}>
            {words.details}
          </Button>
        </div>
      </article>
    </li>
  )
}
