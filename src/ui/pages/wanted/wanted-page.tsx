import './wanted.css'
import { useDocument } from '../../base/state/document-store'
import { makeProposal } from '../../base/state/make-proposal'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { NoteLine } from '../../kit/fields/note-line'
import { PageFrame } from '../../kit/page/page-frame'
import { PrintHead } from '../../kit/page/print-head'
import { ProposalCard } from './proposal-card'

/** The wanted picture as proposals: why, what each changes, who decides, and what became of it. */
export function WantedPage() {
  const words = useTexts().wanted
  const map = useDocument((state) => state.present)
  if (!map) return null
  const { proposalOrder } = map

  function note(title: string): boolean {
    const id = makeProposal(title, false)
    if (id !== undefined) announce(words.proposals.added(title))
    return id !== undefined
  }

  return (
    <div className="print-page">
      <PrintHead title={words.title} />
      <PageFrame title={words.heading} lead={<span className="no-print">{words.lead}</span>}>
        <section className="wanted" aria-labelledby="wanted-proposals">
          <h3 id="wanted-proposals">{words.proposals.heading}</h3>
          {proposalOrder.length === 0 && <p className="keten-quiet">{words.proposals.none}</p>}
          <ol className="wanted-proposals">
            {proposalOrder.map((id, at) => (
              <ProposalCard key={id} map={map} id={id} before={proposalOrder[at - 1]} after={proposalOrder[at + 1]} />
            ))}
          </ol>
          <NoteLine label={words.proposals.name} placeholder={words.proposals.nameHelp} onNote={note} />
        </section>
      </PageFrame>
    </div>
  )
}
