import { LIMITS } from '../../../model/limits'
import type { Meeting } from '../../../model/schema/governance'
import { MANDATES } from '../../../model/vocabulary'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckedField } from '../../forms/fields/checked-field'
import { CheckableChoice } from '../../forms/fields/choice'
import { PartyList } from '../../forms/fields/party-list'
import { MarkedField } from '../../forms/record/marked-field'
import type { OwnControlProps } from '../../forms/record/record-fields'

/** What the form of a meeting has controls of its own for. */
export const MEETING_CONTROLS = { participants: Seats, feasibilityChecked: Feasibility }

/** Who sits at the table, in which function and with which mandate over what. */
function Seats({ record: meeting, edit }: OwnControlProps<Meeting>) {
  const { fields, records, vocabulary } = useTexts()
  const { label, add = '' } = fields.meetings.participants
  const words = records.meeting
  return (
    <PartyList
      title={label}
      itemLabel={words.participant}
      addLabel={add}
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
          <MarkedField field="mandateScope">
            <CheckableText
              wraps
              label={words.mandateScope}
              description={index === 0 ? words.mandateScopeHelp : undefined}
              value={seat.scope}
              maxLength={LIMITS.line}
              onChange={(scope) => change({ ...seat, scope })}
            />
          </MarkedField>
        </>
      )}
    </PartyList>
  )
}

function Feasibility({ record: meeting, edit }: OwnControlProps<Meeting>) {
  const { label, help } = useTexts().fields.meetings.feasibilityChecked
  return (
    <CheckedField
      label={label}
      description={help}
      value={meeting.feasibilityChecked}
      onChange={(feasibilityChecked) => edit({ feasibilityChecked })}
    />
  )
}
