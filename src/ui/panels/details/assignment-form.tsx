import { memo } from 'react'
import type { Id } from '../../../model/id'
import type { Assignment } from '../../../model/schema/steering'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckedField } from '../../forms/fields/checked-field'
import { VolumeField } from '../../forms/fields/volume-field'
import { useEdit } from '../../forms/options/use-edit'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { type OwnControlProps, RecordFields } from '../../forms/record/record-fields'

/** What its form has controls of its own for. */
export const ASSIGNMENT_CONTROLS = { volume: Volume, chainEffectChecked: Effect }

/** Everything an assignment has. */
export const AssignmentForm = memo(function AssignmentForm({ id }: { readonly id: Id }) {
  const assignment = useDocument((state) => state.map?.assignments[id])
  const edit = useEdit('assignments', id)
  if (!assignment) return null
  return (
    <FormFrame collection="assignments" id={id} title={assignment.product}>
      <RecordFields owner="assignments" record={assignment} edit={edit} own={ASSIGNMENT_CONTROLS} />
      <EvidenceFields record={assignment} edit={edit} />
    </FormFrame>
  )
})

function Volume({ record: { volume }, edit }: OwnControlProps<Assignment>) {
  return <VolumeField value={volume} onChange={(value) => edit({ volume: value })} />
}

function Effect({ record: { chainEffectChecked }, edit }: OwnControlProps<Assignment>) {
  const { label, help } = useTexts().fields.assignments.chainEffectChecked
  return (
    <CheckedField
      label={label}
      description={help}
      value={chainEffectChecked}
      onChange={(value) => edit({ chainEffectChecked: value })}
    />
  )
}
