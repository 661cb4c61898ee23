import { useMemo, useState } from 'react'
import { compareMaps } from '../../../graph/compare/compare-maps'
import { movedTo } from '../../../graph/facts/requested'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { isPending } from '../../../model/proposals/proposable'
import { proposalPicture } from '../../../model/proposals/proposal-picture'
import type { Proposal } from '../../../model/schema/wanted'
import { tellChanges } from '../../../text/compare/tell-changes'
import { longDate } from '../../../text/texts'
import { runOrTell } from '../../base/state/run-or-tell'
import { choosePage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { carriedOut, openProposal, useWanted } from '../../base/state/wanted-store'
import { useEdit } from '../../forms/options/use-edit'
import { RecordFields } from '../../forms/record/record-fields'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { Icon } from '../../kit/controls/icons'
import { Segmented } from '../../kit/controls/segmented'
import { Checkbox } from '../../kit/fields/checkbox'
import { DecideProposal } from './decide-proposal'
import { MisfitList } from './misfit-list'

interface ProposalCardProps {
  /** The present, in which the proposal stands. */
  readonly map: ChainMap
  readonly id: Id
  /** Those beside it in the list. */
  readonly before: Id | undefined
  readonly after: Id | undefined
}

/** One proposal: what it is, what it changes, what no longer fits, and what is decided about it. */
export function ProposalCard({ map, id, before, after }: ProposalCardProps) {
  const texts = useTexts()
  const words = texts.wanted.proposals
  const isOpen = useWanted((state) => state.open === id)
  const picture = useMemo(() => proposalPicture(map, id), [map, id])
  const told = useMemo(
    () =>
      picture && tellChanges(compareMaps(picture.before, picture.after), { language: texts.language, layout: false }),
    [picture, texts.language],
  )
  const proposal = map.proposals[id]
  if (!proposal) return null
  const { title, state, reason } = proposal
  const pending = isPending(proposal)
  return (
    <li className={`wanted-proposal is-${state}`}>
      <header className="wanted-proposal-head">
        <h4>{title}</h4>
        <ProposalTools proposal={proposal} map={map} before={before} after={after} />
      </header>
      <p className="keten-quiet">{factsOf(proposal, map, texts)}</p>
      {reason && <p>{reason}</p>}
      <h5>{words.changesHeading}</h5>
      {told === undefined ? (
        <p className="keten-quiet">{words.notTold}</p>
      ) : told.length === 0 ? (
        <p className="keten-quiet">{words.noChanges}</p>
      ) : (
        <ul className="wanted-changes">
          {told.map(({ text, kind }) => (
            <li key={text} data-kind={kind}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {picture && picture.misfits.length > 0 && <MisfitList proposal={proposal} picture={picture} />}
      {pending && (
        <div className="wanted-row no-print">
          <Button
            variant="primary"
            onPress={() => {
              openProposal(isOpen ? null : id)
              if (!isOpen) choosePage('map')
            }}
          >
            {isOpen ? words.close : words.open}
          </Button>
          <Included proposal={proposal} map={map} />
        </div>
      )}
      <DecideProposal proposal={proposal} map={map} hasMisfits={(picture?.misfits.length ?? 0) > 0} />
      <ProposalDetails proposal={proposal} />
    </li>
  )
}

type Words = ReturnType<typeof useTexts>

/** How far it is, from which point of view, who decides when, who works it out. */
function factsOf(proposal: Proposal, map: ChainMap, texts: Words): string {
  const { state, perspective, decidedIn, date, responsible } = proposal
  const fields = texts.fields.proposals
  const meeting = decidedIn ? map.meetings[decidedIn]?.name : undefined
  return [
    fields.state.codes[state],
    ...(perspective ? [fields.perspective.codes[perspective]] : []),
    ...(meeting ? [meeting] : []),
    ...(date ? [longDate(date, texts.language)] : []),
    ...(responsible ? [responsible] : []),
  ].join(' · ')
}

function Included({ proposal: { id, title }, map }: { readonly proposal: Proposal; readonly map: ChainMap }) {
  const words = useTexts().wanted.proposals
  const wanted = useWanted()
  const chosen = new Set(carriedOut(map, { ...wanted, open: null }))
  function include(isIn: boolean) {
    const next = new Set(chosen)
    if (isIn) next.add(id)
    else next.delete(id)
    useWanted.setState({ chosen: next })
  }
  return (
    <Checkbox isSelected={chosen.has(id)} onChange={include}>
      {words.included}
      <span className="visually-hidden">: {title}</span>
    </Checkbox>
  )
}

interface ToolsProps extends Omit<ProposalCardProps, 'id'> {
  readonly proposal: Proposal
}

function ProposalTools({ proposal: { id, title }, map, before, after }: ToolsProps) {
  const words = useTexts().wanted.proposals
  const move = (to: Id | undefined) =>
    to !== undefined && runOrTell({ type: 'order-proposals', order: movedTo(map.proposalOrder, id, to) })
  return (
    <div className="wanted-tools no-print">
      <Button variant="icon" label={`${words.earlier}: ${title}`} isDisabled={!before} onPress={() => move(before)}>
        <Icon name="up" />
      </Button>
      <Button variant="icon" label={`${words.later}: ${title}`} isDisabled={!after} onPress={() => move(after)}>
        <Icon name="down" />
      </Button>
      <Button
        variant="icon"
        label={`${words.remove}: ${title}`}
        onPress={() => runOrTell({ type: 'remove-records', ids: [id] })}
      >
        <Icon name="close" />
      </Button>
    </div>
  )
}

function ProposalDetails({ proposal }: { readonly proposal: Proposal }) {
  const texts = useTexts()
  const words = texts.wanted.proposals
  const edit = useEdit('proposals', proposal.id)
  const [isOpen, setOpen] = useState(false)
  const codes = texts.fields.proposals.state.codes
  const open = (['idea', 'discussed', 'supported'] as const).map((id) => ({ id, label: codes[id] }))
  const { state } = proposal
  return (
    <Disclosure title={words.details} isExpanded={isOpen} onExpandedChange={setOpen}>
      {state !== 'adopted' && state !== 'rejected' && (
        <Segmented label={words.state} value={state} segments={open} onChange={(next) => edit({ state: next })} />
      )}
      <RecordFields<'proposals'> owner="proposals" record={proposal} edit={edit} />
    </Disclosure>
  )
}
