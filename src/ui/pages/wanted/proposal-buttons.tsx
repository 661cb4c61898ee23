import { useState } from 'react'
import { freshDecision } from '../../../graph/facts/sessions'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Decision } from '../../../model/schema/session'
import type { Proposal } from '../../../model/schema/wanted'
import { isoDay } from '../../base/clock/iso-day'
import { askFocus } from '../../base/go-to/focus-places'
import { runOrTell } from '../../base/state/run-or-tell'
import { choosePage, showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { carriedOut, openProposal, useWanted } from '../../base/state/wanted-store'
import { Button } from '../../kit/controls/button'
import { Checkbox } from '../../kit/fields/checkbox'
import { Select } from '../../kit/fields/select'
import { TextField } from '../../kit/fields/text-field'
import { SignalEffect } from './signal-effect'

interface ProposalButtonsProps {
  readonly proposal: Proposal
  readonly map: ChainMap
  readonly hasMisfits: boolean
}

type Choice = 'adopt' | 'reject'

/** One row: working on it, whether it counts in, adopting, rejecting, asking for it; and what it does to the signals. */
export function ProposalButtons({ proposal, map, hasMisfits }: ProposalButtonsProps) {
  const { proposals: words, decide } = useTexts().wanted
  const [choice, setChoice] = useState<Choice | null>(null)
  const { id, title } = proposal
  const isOpen = useWanted((state) => state.open === id)
  if (choice) return <DecisionForm choice={choice} proposal={proposal} map={map} onDone={() => setChoice(null)} />

  function open(): void {
    openProposal(isOpen ? null : id)
    if (!isOpen) choosePage('map')
  }

  return (
    <div className="wanted-row no-print">
      <Button
        variant={isOpen ? 'plain' : 'primary'}
        label={`${isOpen ? words.close : words.open}: ${title}`}
        onPress={open}
      >
        {isOpen ? words.close : words.open}
      </Button>
      <Included proposal={proposal} map={map} />
      <Button isDisabled={hasMisfits} label={`${decide.adopt}: ${title}`} onPress={() => setChoice('adopt')}>
        {decide.adopt}
      </Button>
      <Button label={`${decide.reject}: ${title}`} onPress={() => setChoice('reject')}>
        {decide.reject}
      </Button>
      <AskDecision proposal={proposal} map={map} />
      <SignalEffect proposal={proposal} />
      {hasMisfits && <span className="keten-quiet">{decide.misfitsFirst}</span>}
    </div>
  )
}

/** Whether the wanted picture carries it out while none is worked on. */
function Included({ proposal: { id, title }, map }: Omit<ProposalButtonsProps, 'hasMisfits'>) {
  const words = useTexts().wanted.proposals
  const wanted = useWanted()
  const chosen = new Set(carriedOut(map, { ...wanted, open: null }))
  function include(isIn: boolean): void {
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

interface DecisionProps {
  readonly choice: Choice
  readonly proposal: Proposal
  readonly map: ChainMap
  readonly onDone: () => void
}

/** Where, when and why it is adopted or rejected. */
function DecisionForm({ choice, proposal, map, onDone }: DecisionProps) {
  const { wanted } = useTexts()
  const words = wanted.decide
  const [meeting, setMeeting] = useState<Id>(proposal.decidedIn ?? '')
  const [date, setDate] = useState(() => isoDay(new Date()))
  const [outcome, setOutcome] = useState(proposal.outcome ?? '')
  const meetings = Object.values(map.meetings).sort((a, b) => a.name.localeCompare(b.name))
  const { id, title } = proposal
  const given = { date: date || undefined, decidedIn: meeting || undefined, outcome: outcome.trim() || undefined }

  function decide() {
    const set = { state: 'rejected', ...JSON.parse(JSON.stringify(given)) }
    const decision = askedFor(map, wanted.proposals.askedText(title))?.id
    const refused = decision === undefined ? [] : [{ collection: 'decisions' as const, id: decision, set: REFUSED }]
    const done =
      choice === 'adopt'
        ? runOrTell({ type: 'adopt-proposal', id, ...given, decision })
        : runOrTell({ type: 'edit-records', edits: [{ collection: 'proposals', id, set }, ...refused] })
    if (!done) return
    showMessage('info', choice === 'adopt' ? words.adopted(title) : words.rejected(title))
    onDone()
    // Its card goes to those that were decided on.
    askFocus('page')
  }

  return (
    <fieldset className="wanted-decision no-print">
      <legend>{choice === 'adopt' ? words.adopt : words.reject}</legend>
      <p>{choice === 'adopt' ? words.adoptLead : words.rejectLead}</p>
      <Select
        label={words.meeting}
        value={meeting}
        options={[
          { id: '', label: words.noMeeting },
          ...meetings.map(({ id: one, name }) => ({ id: one, label: name })),
        ]}
        onChange={setMeeting}
      />
      <TextField type="date" label={words.date} value={date} onChange={setDate} />
      <TextField label={words.reason} value={outcome} onChange={setOutcome} />
      <div className="wanted-row">
        <Button variant="primary" onPress={decide}>
          {choice === 'adopt' ? words.adopt : words.reject}
        </Button>
        <Button onPress={onDone}>{words.cancel}</Button>
      </div>
    </fieldset>
  )
}

const REFUSED = { state: 'refused' } as const

/** The decision by which a proposal is asked for, as long as it stands open. */
function askedFor({ decisions }: ChainMap, text: string): Decision | undefined {
  return Object.values(decisions).find((decision) => decision.text === text && decision.state === 'requested')
}

/** Puts a proposal among the requested decisions of the report. */
function AskDecision({ proposal, map }: Pick<DecisionProps, 'proposal' | 'map'>) {
  const { wanted } = useTexts()
  const words = wanted.proposals
  const text = words.askedText(proposal.title)
  if (askedFor(map, text)) return <span className="keten-quiet">{words.asked}</span>
  function ask() {
    const { reason, decidedIn, date, responsible } = proposal
    const known = Object.fromEntries(
      Object.entries({ reason, decidedIn, date, responsible }).filter(([, value]) => value),
    )
    runOrTell({ type: 'add-record', collection: 'decisions', record: { ...freshDecision(map, text), ...known } })
  }
  return (
    <Button label={`${words.ask}: ${proposal.title}`} onPress={ask}>
      {words.ask}
    </Button>
  )
}
