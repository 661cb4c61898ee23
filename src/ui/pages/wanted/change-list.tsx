import { compareMaps } from '../../../graph/compare/compare-maps'
import type { ChainMap } from '../../../model/chain-map'
import { findRecord } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { ProposalPicture } from '../../../model/proposals/proposal-picture'
import { type ToldChange, tellChanges } from '../../../text/compare/tell-changes'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { openProposal } from '../../base/state/wanted-store'
import { KindMark } from '../../forms/difference/marked'
import { Button } from '../../kit/controls/button'

interface ChangeListProps {
  /** The proposal; absent for one that is no longer worked on. */
  readonly proposal?: Id | undefined
  readonly picture: ProposalPicture | undefined
}

/** What a proposal changes, a line for each record, with the sign of what becomes of it; a line leads to its record. */
export function ChangeList({ proposal, picture }: ChangeListProps) {
  const texts = useTexts()
  const words = texts.wanted.proposals
  if (!picture) return <p className="keten-quiet">{words.notTold}</p>
  const told = tellChanges(compareMaps(picture.before, picture.after), { language: texts.language, layout: false })
  if (told.length === 0) return <p className="keten-quiet">{words.noChanges}</p>
  return (
    <ul className="wanted-changes" aria-label={words.changesHeading}>
      {told.map((change) => (
        <li key={`${change.about} ${change.id} ${change.text}`}>
          <KindMark isSign kind={change.kind} />
          <ChangeLine change={change} proposal={proposal} after={picture.after} />
        </li>
      ))}
    </ul>
  )
}

interface ChangeLineProps {
  readonly change: ToldChange
  readonly proposal: Id | undefined
  readonly after: ChainMap
}

function ChangeLine({ change: { id, text }, proposal, after }: ChangeLineProps) {
  const words = useTexts().wanted.proposals
  const isShown = useDocument(({ map }) => map !== null && id !== undefined && findRecord(map, id) !== undefined)
  if (id === undefined) return <span>{text}</span>
  if (isShown) {
    return (
      <Button variant="link" onPress={() => showDetails(id)}>
        {text}
      </Button>
    )
  }
  if (proposal === undefined || findRecord(after, id) === undefined) return <span>{text}</span>
  // What is new stands nowhere but in the picture of its proposal.
  return (
    <span>
      <Button
        variant="link"
        onPress={() => {
          openProposal(proposal)
          showDetails(id)
        }}
      >
        {text}
        <span className="visually-hidden"> ({words.opensIt})</span>
      </Button>
    </span>
  )
}
