import { memo } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Goal } from '../../../model/schema/governance'
import { GOAL_ORIGINS } from '../../../model/vocabulary'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { ChainField } from '../../forms/fields/chain-field'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckableBoolean, CheckableChoice } from '../../forms/fields/choice'
import { MultiPick } from '../../forms/fields/multi-pick'
import { PartyList } from '../../forms/fields/party-list'
import { RequiredText } from '../../forms/fields/plain-text'
import { CheckablePick, useOneGroup } from '../../forms/fields/record-pick'
import { type Edit, useEdit } from '../../forms/options/use-edit'
import { useMeetingOptions, useRecordOptions } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { StateHelp } from './state-help'

/** Everything a goal has. */
export const GoalForm = memo(function GoalForm({ id }: { readonly id: Id }) {
  const { records } = useTexts()
  const words = records.goal
  const goal = useDocument((state) => state.map?.goals[id])
  const edit = useEdit('goals', id)
  if (!goal) return null
  return (
    <FormFrame collection="goals" id={id} title={goal.text}>
      <RequiredText
        isLong
        label={words.text}
        value={goal.text}
        maxLength={LIMITS.text}
        onChange={(text) => edit({ text })}
      />
      <ChainField value={goal.chain} onChange={(chain) => edit({ chain })} />
      <MarkedField field="origin">
        <CheckableChoice
          label={words.origin}
          codes={GOAL_ORIGINS}
          words={records.goalOrigin}
          value={goal.origin}
          onChange={(origin) => edit({ origin })}
        />
      </MarkedField>
      <StateHelp />
      <Adoption goal={goal} edit={edit} />
      <MarkedField field="indicator">
        <CheckableText
          isLong
          label={words.indicator}
          description={words.indicatorHelp}
          value={goal.indicator}
          maxLength={LIMITS.text}
          onChange={(indicator) => edit({ indicator })}
        />
      </MarkedField>
      <Contributions goal={goal} edit={edit} />
      <Tension goal={goal} edit={edit} />
      <EvidenceFields record={goal} edit={edit} />
    </FormFrame>
  )
})

interface PartProps {
  readonly goal: Goal
  readonly edit: Edit<Goal>
}

function Adoption({ goal, edit }: PartProps) {
  const words = useTexts().records.goal
  const meetings = useOneGroup(useMeetingOptions())
  return (
    <>
      <MarkedField field="adoptedIn">
        <CheckablePick
          label={words.adoptedIn}
          groups={meetings}
          value={goal.adoptedIn}
          onChange={(adoptedIn) => edit({ adoptedIn })}
        />
      </MarkedField>
      <CheckableText isDate label={words.date} value={goal.date} onChange={(date) => edit({ date })} />
    </>
  )
}

function Contributions({ goal, edit }: PartProps) {
  const { records } = useTexts()
  const words = records.goal
  return (
    <MarkedField field="contributions">
      <PartyList
        title={words.contributions}
        itemLabel={words.party}
        addLabel={words.addContribution}
        items={goal.contributions}
        fresh={(party) => ({ party, what: records.fresh.contribution })}
        onChange={(contributions) => edit({ contributions })}
      >
        {(part, change) => (
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
          </>
        )}
      </PartyList>
    </MarkedField>
  )
}

const GOALS = ['goals'] as const

function Tension({ goal, edit }: PartProps) {
  const words = useTexts().records.goal
  const others = useRecordOptions(GOALS, goal.id)
  return (
    <MarkedField field="inTensionWith">
      <MultiPick
        allowsNone
        label={words.inTensionWith}
        addLabel={words.addGoal}
        options={others}
        value={goal.inTensionWith}
        onChange={(inTensionWith) => edit({ inTensionWith })}
      />
    </MarkedField>
  )
}
