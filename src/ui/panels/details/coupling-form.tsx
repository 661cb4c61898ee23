import { memo, useMemo } from 'react'
import type { Id } from '../../../model/id'
import type { CouplingEnd, CouplingPoint } from '../../../model/schema/relations'
import { couplingName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { type PickGroup, RequiredPick } from '../../forms/fields/record-pick'
import { useEdit } from '../../forms/options/use-edit'
import { usePartyOptions, useRecordTables, useTriangleOptions } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { type OwnControlProps, RecordFields } from '../../forms/record/record-fields'

/** What its form has controls of its own for. */
export const COUPLING_CONTROLS = { ends: Ends }

/** Everything a coupling point has. */
export const CouplingForm = memo(function CouplingForm({ id }: { readonly id: Id }) {
  const texts = useTexts()
  const coupling = useDocument((state) => state.map?.couplingPoints[id])
  const tables = useRecordTables()
  const edit = useEdit('couplingPoints', id)
  if (!coupling) return null
  return (
    <FormFrame collection="couplingPoints" id={id} title={couplingName(tables, coupling, texts)}>
      <RecordFields owner="couplingPoints" record={coupling} edit={edit} own={COUPLING_CONTROLS} />
      <EvidenceFields record={coupling} edit={edit} />
    </FormFrame>
  )
})

function idOfEnd(end: CouplingEnd): Id {
  return 'party' in end ? end.party : end.triangle
}

/** The two ends, each a triangle or a party; they differ. */
function Ends({ record: { ends }, edit }: OwnControlProps<CouplingPoint>) {
  const { forms } = useTexts()
  const words = forms.coupling
  const triangles = useTriangleOptions()
  const parties = usePartyOptions()
  const groups = useMemo<readonly PickGroup[]>(
    () => [
      { id: 'triangles', title: words.triangles, options: triangles },
      { id: 'parties', title: words.parties, options: parties },
    ],
    [triangles, parties, words],
  )
  const endOf = (id: Id): CouplingEnd => (triangles.labelOf(id) !== undefined ? { triangle: id } : { party: id })
  const [first, second] = ends
  return (
    <>
      <RequiredPick
        label={words.firstEnd}
        groups={groups}
        value={idOfEnd(first)}
        onChange={(id) => (id === idOfEnd(second) ? forms.faults.sameEnds : edit({ ends: [endOf(id), second] }))}
      />
      <RequiredPick
        label={words.secondEnd}
        groups={groups}
        value={idOfEnd(second)}
        onChange={(id) => (id === idOfEnd(first) ? forms.faults.sameEnds : edit({ ends: [first, endOf(id)] }))}
      />
    </>
  )
}
