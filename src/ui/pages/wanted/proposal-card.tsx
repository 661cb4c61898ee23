import { useEffect, useRef, useState } from 'react'
import type { ChainMap } from '../../../model/chain-map'
import { fieldsOf } from '../../../model/fields/index'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { proposalPicture } from '../../../model/proposals/proposal-picture'
import type { Proposal } from '../../../model/schema/wanted'
import { useTexts } from '../../base/state/use-texts'
import { useWanted } from '../../base/state/wanted-store'
import { MultiPick } from '../../forms/fields/multi-pick'
import { useEdit } from '../../forms/options/use-edit'
import { FieldControl } from '../../forms/record/field-control'
import { useChangeField } from '../../forms/record/record-fields'
import { classNames } from '../../kit/controls/class-names'
import { Disclosure } from '../../kit/controls/disclosure'
import { Segmented } from '../../kit/controls/segmented'
import { DraftField } from '../../kit/fields/draft-field'
import { DraftScope } from '../../kit/fields/draft-scope'
import { AnswersTo } from './answers-to'
import { ChangeList } from './change-list'
import { MisfitList } from './misfit-list'
import { ProposalButtons } from './proposal-buttons'
import { StateTag, whoAndWhen } from './proposal-facts'
import { ProposalTools } from './proposal-tools'
import type { SignalWords } from './signal-words'

interface ProposalCardProps {
  /** The present, in which the proposal stands. */
  readonly map: ChainMap
  readonly id: Id
  /** Its place among those that may still come, from 0. */
  readonly place: number
  readonly pending: readonly Proposal[]
  readonly signals: SignalWords
  /** Whether it was just made without a name of its own. */
  readonly isFresh: boolean
}

/** One proposal that may still come: what it is, what it changes, what no longer fits, and what can be done with it. */
export function ProposalCard({ map, id, place, pending, signals, isFresh }: ProposalCardProps) {
  const texts = useTexts()
  const words = texts.wanted.proposals
  const isOpen = useWanted((state) => state.open === id)
  const card = useRef<HTMLElement>(null)
  const proposal = map.proposals[id]
  const picture = proposalPicture(map, id)
  useEffect(() => {
    if (!isFresh) return
    const field = card.current?.querySelector<HTMLTextAreaElement>('.wanted-title textarea')
    field?.focus()
    field?.select()
  }, [isFresh])
  if (!proposal) return null
  const { title, state, reason } = proposal
  const facts = whoAndWhen(proposal, map, texts)
  return (
    <li>
      <DraftScope name={`wanted/${id}`}>
        <article
          ref={card}
          className={classNames('keten-card wanted-proposal', isOpen && 'keten-card-chosen')}
          aria-label={title}
        >
          <header className="wanted-proposal-head">
            <h4 className="visually-hidden">{title}</h4>
            <Title proposal={proposal} />
            <StateTag state={state} />
            <ProposalTools proposal={proposal} map={map} place={place} pending={pending} card={card} />
          </header>
          {facts !== '' && <p className="keten-quiet">{facts}</p>}
          {reason && <p>{reason}</p>}
          <AnswersTo map={map} proposal={proposal} signals={signals} />
          <h5>{words.changesHeading}</h5>
          <ChangeList proposal={id} picture={picture} />
          {picture && picture.misfits.length > 0 && <MisfitList proposal={proposal} picture={picture} />}
          <ProposalButtons proposal={proposal} map={map} hasMisfits={(picture?.misfits.length ?? 0) > 0} />
          <ProposalDetails proposal={proposal} signals={signals} />
        </article>
      </DraftScope>
    </li>
  )
}

/** The title, to be typed over where it stands. */
function Title({ proposal: { id, title } }: { readonly proposal: Proposal }) {
  const { fields, forms } = useTexts()
  const edit = useEdit('proposals', id)
  return (
    <div className="wanted-title">
      <DraftField
        wraps
        hideLabel
        label={fields.proposals.title.label}
        value={title}
        maxLength={LIMITS.name}
        onCommit={(text) => (text === '' ? forms.faults.required : edit({ title: text }))}
      />
    </div>
  )
}

/** What stands elsewhere on the card, or is no more than a word of what was decided. */
const ELSEWHERE: readonly string[] = ['title', 'state']
const FIELDS = fieldsOf('proposals').filter(({ name, filledIn }) => !filledIn && !ELSEWHERE.includes(name))

interface DetailsProps {
  readonly proposal: Proposal
  readonly signals: SignalWords
}

function ProposalDetails(props: DetailsProps) {
  const words = useTexts().wanted.proposals
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="no-print">
      <Disclosure title={words.details} isExpanded={isOpen} onExpandedChange={setOpen}>
        {/* What is folded is there for nobody: a page has many proposals. */}
        {isOpen && <ProposalFields {...props} />}
      </Disclosure>
    </div>
  )
}

function ProposalFields({ proposal, signals }: DetailsProps) {
  const texts = useTexts()
  const words = texts.wanted.proposals
  const { id, state, findings } = proposal
  const edit = useEdit('proposals', id)
  const change = useChangeField('proposals', id, edit)
  const { codes } = texts.fields.proposals.state
  const states = (['idea', 'discussed', 'supported'] as const).map((code) => ({ id: code, label: codes[code] }))
  const values = proposal as Readonly<Record<string, unknown>>
  return (
    <div className="wanted-fields">
      <Segmented<Proposal['state']>
        label={words.state}
        value={state}
        segments={states}
        onChange={(next) => edit({ state: next })}
      />
      {FIELDS.map((field) => (
        <FieldControl
          key={field.name}
          owner="proposals"
          field={field}
          id={id}
          value={values[field.name]}
          onChange={change}
        />
      ))}
      <MultiPick<string>
        label={words.signals}
        addLabel={words.addSignal}
        options={signals}
        value={findings}
        onChange={(keys) => edit({ findings: keys })}
      />
    </div>
  )
}
