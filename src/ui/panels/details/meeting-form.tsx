import { memo } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Meeting } from '../../../model/schema/governance'
import { MANDATES, MEETING_CHARACTERS, MEETING_LEVELS, MEETING_SCOPES, PERMANENCES } from '../../../model/vocabulary'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { ChainField } from '../../forms/fields/chain-field'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckedField } from '../../forms/fields/checked-field'
import { CheckableChoice, RequiredChoice } from '../../forms/fields/choice'
import { FrequencyField } from '../../forms/fields/frequency-field'
import { LineList } from '../../forms/fields/line-list'
import { MonthsField } from '../../forms/fields/months-field'
import { MultiPick } from '../../forms/fields/multi-pick'
import { PartyList } from '../../forms/fields/party-list'
import { RequiredText } from '../../forms/fields/plain-text'
import { CheckablePick, useOneGroup } from '../../forms/fields/record-pick'
import { Pair, Section } from '../../forms/fields/section'
import { type Edit, useEdit } from '../../forms/options/use-edit'
import { usePartyOptions, useRecordOptions } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { StateHelp } from './state-help'

/** Everything a meeting has. */
export const MeetingForm = memo(function MeetingForm({ id }: { readonly id: Id }) {
  const words = useTexts().records.meeting
  const meeting = useDocument((state) => state.map?.meetings[id])
  const edit = useEdit('meetings', id)
  if (!meeting) return null
  return (
    <FormFrame collection="meetings" id={id} title={meeting.name}>
      <RequiredText
        wraps
        label={words.name}
        value={meeting.name}
        maxLength={LIMITS.name}
        onChange={(name) => edit({ name })}
      />
      <MarkedField field="purpose">
        <CheckableText
          isLong
          label={words.purpose}
          value={meeting.purpose}
          maxLength={LIMITS.text}
          onChange={(purpose) => edit({ purpose })}
        />
      </MarkedField>
      <StateHelp />
      <Kind meeting={meeting} edit={edit} />
      <Seats meeting={meeting} edit={edit} />
      <Rhythm meeting={meeting} edit={edit} />
      <Agenda meeting={meeting} edit={edit} />
      <EvidenceFields record={meeting} edit={edit} />
    </FormFrame>
  )
})

interface PartProps {
  readonly meeting: Meeting
  readonly edit: Edit<Meeting>
}

function Kind({ meeting, edit }: PartProps) {
  const { records } = useTexts()
  const words = records.meeting
  return (
    <Section title={words.kindSection}>
      <MarkedField field="character">
        <CheckableChoice
          label={words.character}
          description={words.characterHelp}
          codes={MEETING_CHARACTERS}
          words={records.meetingCharacter}
          value={meeting.character}
          onChange={(character) => edit({ character })}
        />
      </MarkedField>
      <Pair>
        <CheckableChoice
          label={words.level}
          codes={MEETING_LEVELS}
          words={records.meetingLevel}
          value={meeting.level}
          onChange={(level) => edit({ level })}
        />
        <RequiredChoice
          label={words.scope}
          codes={MEETING_SCOPES}
          words={records.meetingScope}
          value={meeting.scope}
          onChange={(scope) => edit({ scope })}
        />
      </Pair>
      <ChainField value={meeting.chain} onChange={(chain) => edit({ chain })} />
    </Section>
  )
}

function Seats({ meeting, edit }: PartProps) {
  const { records, vocabulary } = useTexts()
  const words = records.meeting
  const parties = useOneGroup(usePartyOptions())
  return (
    <>
      <MarkedField field="participants">
        <PartyList
          title={words.participants}
          itemLabel={words.participant}
          addLabel={words.addParticipant}
          items={meeting.participants}
          fresh={(party) => ({ party })}
          onChange={(participants) => edit({ participants })}
        >
          {(seat, change, index) => (
            <>
              <CheckableText
                wraps
                label={words.function}
                description={index === 0 ? words.functionHelp : undefined}
                value={seat.function}
                maxLength={LIMITS.line}
                onChange={(value) => change({ ...seat, function: value })}
              />
              <MarkedField field="mandate">
                <CheckableChoice
                  label={words.mandate}
                  codes={MANDATES}
                  words={vocabulary.mandate}
                  value={seat.mandate}
                  onChange={(mandate) => change({ ...seat, mandate })}
                />
              </MarkedField>
            </>
          )}
        </PartyList>
      </MarkedField>
      <Pair>
        <MarkedField field="chair">
          <CheckablePick
            label={words.chair}
            groups={parties}
            value={meeting.chair}
            onChange={(chair) => edit({ chair })}
          />
        </MarkedField>
        <MarkedField field="secretary">
          <CheckablePick
            label={words.secretary}
            groups={parties}
            value={meeting.secretary}
            onChange={(secretary) => edit({ secretary })}
          />
        </MarkedField>
      </Pair>
    </>
  )
}

function Rhythm({ meeting, edit }: PartProps) {
  const { records, year } = useTexts()
  const words = records.meeting
  return (
    <Section title={words.rhythmSection}>
      <MarkedField field="frequency">
        <FrequencyField value={meeting.frequency} onChange={(frequency) => edit({ frequency })} />
      </MarkedField>
      <MonthsField
        label={year.months.label}
        description={year.months.help}
        value={meeting.months}
        onChange={(months) => edit({ months })}
      />
      <Pair>
        <RequiredChoice
          label={words.permanence}
          codes={PERMANENCES}
          words={records.permanence}
          value={meeting.permanence}
          onChange={(permanence) => edit({ permanence })}
        />
        <CheckableText isDate label={words.until} value={meeting.until} onChange={(until) => edit({ until })} />
      </Pair>
    </Section>
  )
}

const DECIDED = ['dependencies', 'goals'] as const
const MEETINGS = ['meetings'] as const

function Agenda({ meeting, edit }: PartProps) {
  const words = useTexts().records.meeting
  const decided = useRecordOptions(DECIDED)
  const others = useOneGroup(useRecordOptions(MEETINGS, meeting.id))
  return (
    <Section title={words.tableSection}>
      <MarkedField field="topics">
        <LineList
          label={words.topics}
          addLabel={words.addTopic}
          value={meeting.topics}
          onChange={(topics) => edit({ topics })}
        />
      </MarkedField>
      <MarkedField field="decidesOn">
        <MultiPick
          allowsNone
          label={words.decidesOn}
          addLabel={words.addDecision}
          options={decided}
          value={meeting.decidesOn}
          onChange={(decidesOn) => edit({ decidesOn })}
        />
      </MarkedField>
      <MarkedField field="escalatesTo">
        <CheckablePick
          label={words.escalatesTo}
          description={words.escalatesToHelp}
          groups={others}
          value={meeting.escalatesTo}
          onChange={(escalatesTo) => edit({ escalatesTo })}
        />
      </MarkedField>
      <CheckedField
        label={words.feasibility}
        description={words.feasibilityHelp}
        value={meeting.feasibilityChecked}
        onChange={(feasibilityChecked) => edit({ feasibilityChecked })}
      />
    </Section>
  )
}
