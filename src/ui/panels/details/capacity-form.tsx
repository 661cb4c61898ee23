import { memo } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Capacity } from '../../../model/schema/findings-and-views'
import { recordName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableNumber } from '../../forms/fields/number-field'
import { RequiredText } from '../../forms/fields/plain-text'
import { RequiredPick, useOneGroup } from '../../forms/fields/record-pick'
import { Pair, Section } from '../../forms/fields/section'
import { type Edit, useEdit } from '../../forms/options/use-edit'
import { usePartyOptions, useRecordTables } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { StateHelp } from './state-help'

/** Everything a capacity has. */
export const CapacityForm = memo(function CapacityForm({ id }: { readonly id: Id }) {
  const texts = useTexts()
  const words = texts.records.capacity
  const tables = useRecordTables()
  const parties = useOneGroup(usePartyOptions())
  const capacity = useDocument((state) => state.map?.capacities[id])
  const edit = useEdit('capacities', id)
  if (!capacity) return null
  return (
    <FormFrame collection="capacities" id={id} title={recordName(tables, 'capacities', capacity, texts)}>
      <RequiredText
        wraps
        label={words.unit}
        description={words.unitHelp}
        value={capacity.unit}
        maxLength={LIMITS.line}
        onChange={(unit) => edit({ unit })}
      />
      <RequiredPick label={words.party} groups={parties} value={capacity.party} onChange={(party) => edit({ party })} />
      <Pair>
        <RequiredText
          label={words.period}
          description={words.periodHelp}
          value={capacity.period}
          maxLength={LIMITS.line}
          onChange={(period) => edit({ period })}
        />
        <RequiredText isDate label={words.asOf} value={capacity.asOf} onChange={(asOf) => edit({ asOf })} />
      </Pair>
      <Numbers capacity={capacity} edit={edit} />
      <EvidenceFields record={capacity} edit={edit} needsSource />
    </FormFrame>
  )
})

interface NumbersProps {
  readonly capacity: Capacity
  readonly edit: Edit<Capacity>
}

function Numbers({ capacity, edit }: NumbersProps) {
  const words = useTexts().records.capacity
  return (
    <Section title={words.numbersSection}>
      <CheckableNumber
        label={words.capacity}
        value={capacity.capacity}
        min={0}
        onChange={(value) => edit({ capacity: value })}
      />
      <StateHelp />
      <CheckableNumber label={words.demand} value={capacity.demand} min={0} onChange={(demand) => edit({ demand })} />
      <CheckableNumber
        label={words.backlog}
        value={capacity.backlog}
        min={0}
        onChange={(backlog) => edit({ backlog })}
      />
    </Section>
  )
}
