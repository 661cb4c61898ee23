import { LIMITS } from '../../../model/limits'
import type { Goal } from '../../../model/schema/governance'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckableBoolean } from '../../forms/fields/choice'
import { PartyList } from '../../forms/fields/party-list'
import { RequiredText } from '../../forms/fields/plain-text'
import type { OwnControlProps } from '../../forms/record/record-fields'

/** What the form of a goal has controls of its own for. */
export const GOAL_CONTROLS = { contributions: Contributions }

/** Who contributes what, whether that is a task by law, and what is at stake for whoever does it. */
function Contributions({ record: goal, edit }: OwnControlProps<Goal>) {
  const { fields, records } = useTexts()
  const { label, add = '' } = fields.goals.contributions
  const words = records.goal
  return (
    <PartyList
      title={label}
      itemLabel={words.party}
      addLabel={add}
      items={goal.contributions}
      fresh={(party) => ({ party, what: records.fresh.contribution })}
      onChange={(contributions) => edit({ contributions })}
    >
      {(part, change, index) => (
        <>
          <RequiredText
            wraps
            label={words.what}
            value={part.what}
            maxLength={LIMITS.line}
            onChange={(what) => change({ ...part, what })}
          />
          <CheckableBoolean
            label={words.statutory}
            value={part.statutory}
            onChange={(statutory) => change({ ...part, statutory })}
          />
          <CheckableText
            wraps
            label={words.interest}
            description={index === 0 ? words.interestHelp : undefined}
            value={part.interest}
            maxLength={LIMITS.line}
            onChange={(interest) => change({ ...part, interest })}
          />
        </>
      )}
    </PartyList>
  )
}
