import { memo } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Assignment } from '../../../model/schema/steering'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckedField } from '../../forms/fields/checked-field'
import { MultiPick } from '../../forms/fields/multi-pick'
import { RequiredText } from '../../forms/fields/plain-text'
import { CheckablePick, RequiredPick, useOneGroup } from '../../forms/fields/record-pick'
import { Pair, Section } from '../../forms/fields/section'
import { VolumeField } from '../../forms/fields/volume-field'
import { type Edit, useEdit } from '../../forms/options/use-edit'
import { usePartyOptions, useRecordOptions, useTriangleOptions } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { StateHelp } from './state-help'

/** Everything an assignment has. */
export const AssignmentForm = memo(function AssignmentForm({ id }: { readonly id: Id }) {
  const words = useTexts().records.assignment
  const assignment = useDocument((state) => state.map?.assignments[id])
  const edit = useEdit('assignments', id)
  if (!assignment) return null
  return (
    <FormFrame collection="assignments" id={id} title={assignment.product}>
      <RequiredText
        wraps
        label={words.product}
        value={assignment.product}
        maxLength={LIMITS.line}
        onChange={(product) => edit({ product })}
      />
      <Ends assignment={assignment} edit={edit} />
      <Pair>
        <MarkedField field="from">
          <CheckableText isDate label={words.from} value={assignment.from} onChange={(from) => edit({ from })} />
        </MarkedField>
        <MarkedField field="until">
          <CheckableText isDate label={words.until} value={assignment.until} onChange={(until) => edit({ until })} />
        </MarkedField>
      </Pair>
      <StateHelp />
      <MarkedField field="volume">
        <VolumeField value={assignment.volume} onChange={(volume) => edit({ volume })} />
      </MarkedField>
      <InTheChain assignment={assignment} edit={edit} />
      <OtherAssignments assignment={assignment} edit={edit} />
      <EvidenceFields record={assignment} edit={edit} />
    </FormFrame>
  )
})

interface PartProps {
  readonly assignment: Assignment
  readonly edit: Edit<Assignment>
}

function Ends({ assignment, edit }: PartProps) {
  const words = useTexts().records.assignment
  const triangles = useOneGroup(useTriangleOptions())
  const parties = useOneGroup(usePartyOptions())
  return (
    <>
      <RequiredPick
        label={words.triangle}
        groups={triangles}
        value={assignment.triangle}
        onChange={(triangle) => edit({ triangle })}
      />
      <RequiredPick
        label={words.client}
        groups={parties}
        value={assignment.client}
        onChange={(client) => edit({ client })}
      />
    </>
  )
}

const GOALS = ['goals'] as const
const AGREEMENTS = ['agreements'] as const
const ASSIGNMENTS = ['assignments'] as const

function InTheChain({ assignment, edit }: PartProps) {
  const words = useTexts().records.assignment
  const goals = useRecordOptions(GOALS)
  const agreements = useRecordOptions(AGREEMENTS)
  return (
    <Section title={words.placeSection}>
      <MarkedField field="chainEffectChecked">
        <CheckedField
          label={words.effect}
          description={words.effectHelp}
          value={assignment.chainEffectChecked}
          onChange={(chainEffectChecked) => edit({ chainEffectChecked })}
        />
      </MarkedField>
      <MarkedField field="goals">
        <MultiPick
          allowsNone
          label={words.goals}
          addLabel={words.addGoal}
          options={goals}
          value={assignment.goals}
          onChange={(ids) => edit({ goals: ids })}
        />
      </MarkedField>
      <MultiPick
        allowsNone
        label={words.agreements}
        addLabel={words.addAgreement}
        options={agreements}
        value={assignment.agreements}
        onChange={(ids) => edit({ agreements: ids })}
      />
    </Section>
  )
}

function OtherAssignments({ assignment, edit }: PartProps) {
  const words = useTexts().records.assignment
  const others = useRecordOptions(ASSIGNMENTS, assignment.id)
  const groups = useOneGroup(others)
  return (
    <Section title={words.othersSection}>
      <CheckablePick
        label={words.partOf}
        groups={groups}
        value={assignment.partOf}
        onChange={(partOf) => edit({ partOf })}
      />
      <CheckablePick
        label={words.follows}
        groups={groups}
        value={assignment.follows}
        onChange={(follows) => edit({ follows })}
      />
      <MultiPick
        allowsNone
        label={words.inTensionWith}
        addLabel={words.addAssignment}
        options={others}
        value={assignment.inTensionWith}
        onChange={(inTensionWith) => edit({ inTensionWith })}
      />
    </Section>
  )
}
