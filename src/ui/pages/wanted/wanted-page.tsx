import './wanted.css'
import { useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import { isPending } from '../../../model/proposals/proposable'
import { askFocus } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { makeProposal } from '../../base/state/make-proposal'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useOutlook } from '../../base/workers/follow-outlook'
import { PrincipleList } from '../../forms/record/principle-list'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { Icon } from '../../kit/controls/icons'
import { NoteLine } from '../../kit/fields/note-line'
import { goToSection } from '../../kit/page/go-to-section'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { DecidedCard } from './decided-card'
import { NowAndLater } from './now-and-later'
import { ProposalCard } from './proposal-card'
import { useSignalWords } from './signal-words'

/** The wanted picture: the proposals, what they do to the chain, and the principles they rest on. */
export function WantedPage() {
  const { wanted: words } = useTexts()
  const map = useDocument((state) => state.present)
  const sides = useRef<HTMLElement>(null)
  if (!map) return null
  return (
    <PageFrame
      title={words.heading}
      lead={<span className="no-print">{words.lead}</span>}
      tools={
        <nav className="wanted-ways no-print" aria-label={words.sections.label}>
          <Button variant="link" onPress={() => goToSection(sides.current)}>
            {words.sections.sides}
          </Button>
          <Button variant="link" onPress={() => askFocus('principles')}>
            {words.sections.principles}
          </Button>
        </nav>
      }
    >
      <div className="wanted">
        <Proposals />
        <section ref={sides} tabIndex={-1} aria-labelledby="wanted-sides">
          <h3 id="wanted-sides">{words.sections.sides}</h3>
          <NowAndLater map={map} />
        </section>
        <PrincipleList />
      </div>
    </PageFrame>
  )
}

/** Those that may still come, in the order of the room; under them those that were decided on. */
function Proposals() {
  const { wanted } = useTexts()
  const words = wanted.proposals
  const map = useDocument((state) => state.present)
  const { outlook } = useOutlook()
  const signals = useSignalWords(outlook)
  const [fresh, setFresh] = useState<Id>()
  const [isUnfolded, setUnfolded] = useState(false)
  if (!map) return null
  const all = map.proposalOrder.flatMap((id) => map.proposals[id] ?? [])
  const pending = all.filter(isPending)
  const decided = all.filter((proposal) => !isPending(proposal))

  function note(title: string): boolean {
    const id = makeProposal(title)
    if (id !== undefined) announce(words.added(title))
    return id !== undefined
  }

  return (
    <section aria-labelledby="wanted-proposals">
      <h3 id="wanted-proposals">{words.heading}</h3>
      {pending.length === 0 && (
        <EmptyPage
          title={words.emptyTitle}
          actions={
            <Button variant="primary" onPress={() => setFresh(makeProposal(words.fresh))}>
              <Icon name="plus" />
              {words.fresh}
            </Button>
          }
        >
          {words.none}
        </EmptyPage>
      )}
      {pending.length > 0 && (
        <>
          <ol className="wanted-proposals">
            {pending.map(({ id }, at) => (
              <ProposalCard
                key={id}
                map={map}
                id={id}
                place={at}
                pending={pending}
                signals={signals}
                isFresh={id === fresh}
              />
            ))}
          </ol>
          <NoteLine label={words.name} placeholder={words.nameHelp} onNote={note} />
        </>
      )}
      {decided.length > 0 && (
        <Disclosure title={words.decided(decided.length)} isExpanded={isUnfolded} onExpandedChange={setUnfolded}>
          {isUnfolded && (
            <ul className="wanted-proposals">
              {decided.map((proposal) => (
                <DecidedCard key={proposal.id} map={map} proposal={proposal} signals={signals} />
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </section>
  )
}
