import type { DecisionProposal } from '../../../export/report/decision-proposals'
import { DECISIONS_ASKED, requestedDecisions } from '../../../graph/facts/requested'
import { freshDecision } from '../../../graph/facts/sessions'
import type { Decision } from '../../../model/schema/session'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useSame } from '../../base/state/use-same'
import { Button } from '../../kit/controls/button'
import { InlineMessage } from '../../kit/controls/inline-message'
import { NoteLine } from '../../kit/fields/note-line'
import { AskedDecision } from './asked-decision'
import { useReportTexts } from './use-report-texts'

const NONE: readonly Decision[] = []

/** The decisions the group asks for: chosen from what weighs most or written by hand, in the order of the group. */
export function DecisionEditor({ proposals }: { readonly proposals: readonly DecisionProposal[] }) {
  const words = useReportTexts().decisions
  const map = useDocument((state) => state.map)
  const asked = useSame(map ? requestedDecisions(map) : NONE, areSame)
  return (
    <section aria-labelledby="report-decisions">
      <h3 id="report-decisions">{words.heading(asked.length)}</h3>
      {asked.length > DECISIONS_ASKED.max && (
        <InlineMessage kind="warning" live="polite">
          {words.tooMany}
        </InlineMessage>
      )}
      {asked.length === 0 ? (
        <p className="keten-quiet">{words.none}</p>
      ) : (
        <>
          <ol className="report-decisions">
            {asked.map((decision, at) => (
              <AskedDecision key={decision.id} decision={decision} place={at} all={asked} />
            ))}
          </ol>
          {asked.length > 1 && <p className="keten-help">{words.keys}</p>}
        </>
      )}
      <div data-mends="decisions">
        <NoteLine
          label={words.add}
          placeholder={words.addPlaceholder}
          onNote={(text) => ask({ text }, words.added(text))}
        />
        <h4>{words.proposals}</h4>
        {proposals.length === 0 ? (
          <p className="keten-quiet">{words.noProposals}</p>
        ) : (
          <ul className="report-proposals">
            {proposals.map((proposal) => (
              <li key={proposal.finding ?? proposal.text}>
                <p>{proposal.text}</p>
                {proposal.reason && <p className="keten-help">{proposal.reason}</p>}
                <Button
                  label={`${words.take}: ${proposal.text}`}
                  onPress={() => ask(proposal, words.added(proposal.text))}
                >
                  {words.take}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

/** Puts a decision that is asked for at the end of the list. */
function ask({ text, ...rest }: Pick<Decision, 'text'> & Partial<Decision>, said: string): boolean {
  const { map } = useDocument.getState()
  if (!map) return false
  const record = { ...freshDecision(map, text), ...rest }
  const done = runOrTell({ type: 'add-record', collection: 'decisions', record })
  if (done) announce(said)
  return done
}

/** A map is another one after each edit of anything; the decisions in it mostly are not. */
function areSame(before: readonly Decision[], after: readonly Decision[]): boolean {
  return before.length === after.length && before.every((decision, at) => decision === after[at])
}
