import { useState } from 'react'
import { freshDecision } from '../../../graph/facts/sessions'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { isPending } from '../../../model/proposals/proposable'
import type { Proposal } from '../../../model/schema/wanted'
import { isoDay } from '../../base/clock/iso-day'
import { runOrTell } from '../../base/state/run-or-tell'
import { showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Select } from '../../kit/fields/select'
import { TextField } from '../../kit/fields/text-field'

interface DecideProps {
  readonly proposal: Proposal
  readonly map: ChainMap
  readonly hasMisfits: boolean
}

type Choice = 'adopt' | 'reject'

/** Adopting, rejecting, asking for it as a decision; of one that was rejected, discussing it again. */
export function DecideProposal({ proposal, map, hasMisfits }: DecideProps) {
  const words = useTexts().wanted
  const [choice, setChoice] = useState<Choice | null>(null)
  const { id, title, state } = proposal
  if (state === 'adopted') return null
  if (!isPending(proposal)) {
    const set = { state: 'discussed' }
    return (
      <Button onPress={() => runOrTell({ type: 'edit-record', collection: 'proposals', id, set })}>
        {words.decide.reopen}
      </Button>
    )
  }
  if (choice) return <Decision choice={choice} proposal={proposal} map={map} onDone={() => setChoice(null)} />
  return (
    <div className="wanted-row no-print">
      <Button isDisabled={hasMisfits} label={`${words.decide.adopt}: ${title}`} onPress={() => setChoice('adopt')}>
        {words.decide.adopt}
      </Button>
      <Button label={`${words.decide.reject}: ${title}`} onPress={() => setChoice('reject')}>
        {words.decide.reject}
      </Button>
      <AskDecision proposal={proposal} map={map} />
      {hasMisfits && <span className="keten-quiet">{words.decide.misfitsFirst}</span>}
    </div>
  )
}

interface DecisionProps {
  readonly choice: Choice
  readonly proposal: Proposal
  readonly map: ChainMap
  readonly onDone: () => void
}

/** Where, when and why it is adopted or rejected. */
function Decision({ choice, proposal, map, onDone }: DecisionProps) {
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
    const done =
      choice === 'adopt'
        ? runOrTell({ type: 'adopt-proposal', id, ...given })
        : runOrTell({ type: 'edit-record', collection: 'proposals', id, set })
    if (!done) return
    showMessage('info', choice === 'adopt' ? words.adopted(title) : words.rejected(title))
    onDone()
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

/** Puts a proposal among the requested decisions of the report. */
function AskDecision({ proposal, map }: Pick<DecisionProps, 'proposal' | 'map'>) {
  const { wanted } = useTexts()
  const words = wanted.proposals
  const text = words.askedText(proposal.title)
  const isAsked = Object.values(map.decisions).some((decision) => decision.text === text)
  if (isAsked) return <span className="keten-quiet">{words.asked}</span>
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
