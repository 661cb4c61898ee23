import { memo, useState } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Dependency } from '../../../model/schema/relations'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { RequiredPick, useOneGroup } from '../../forms/fields/record-pick'
import { useEdit } from '../../forms/options/use-edit'
import { usePartyOptions } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { type OwnControlProps, RecordFields } from '../../forms/record/record-fields'
import { startAgreement, startMeeting } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { reverseArrow } from '../../map/reshape/reshape-commands'
import { askReshape } from '../../map/reshape/reshape-store'
import { AddButtons } from './add-buttons'
import { TableLine } from './table-line'
import { TwoReadings, usePartyName } from './two-readings'

/** What its form has controls of its own for. */
export const DEPENDENCY_CONTROLS = {
  supplier: Supplier,
  dependent: Dependent,
  nature: TwoReadings,
  noticeOfChange: NoticeOfChange,
}

/** Everything a dependency has. */
export const DependencyForm = memo(function DependencyForm({ id }: { readonly id: Id }) {
  const dependency = useDocument((state) => state.map?.dependencies[id])
  const edit = useEdit('dependencies', id)
  if (!dependency) return null
  return (
    <FormFrame
      collection="dependencies"
      id={id}
      title={dependency.product}
      adding={
        <MarkedField field="newAgreement">
          <AddButtons
            buttons={[
              { action: 'newAgreement', onPress: () => startAgreement([id]) },
              { action: 'newMeeting', onPress: () => startMeeting([id]) },
            ]}
          />
        </MarkedField>
      }
    >
      <TableLine id={id} />
      <RecordFields owner="dependencies" record={dependency} edit={edit} own={DEPENDENCY_CONTROLS} />
      <EvidenceFields record={dependency} edit={edit} />
    </FormFrame>
  )
})

/** Who delivers. Both ends differ. */
function Supplier({ record: { supplier, dependent }, edit }: OwnControlProps<Dependency>) {
  const { fields, forms } = useTexts()
  const parties = useOneGroup(usePartyOptions())
  return (
    <RequiredPick
      label={fields.dependencies.supplier.label}
      groups={parties}
      value={supplier}
      onChange={(party) => (party === dependent ? forms.faults.sameEnds : edit({ supplier: party }))}
    />
  )
}

/** Who waits for it, what turns the arrow, and what puts a party in it. */
function Dependent({ record, edit }: OwnControlProps<Dependency>) {
  const { fields, forms, reshape } = useTexts()
  const parties = useOneGroup(usePartyOptions())
  const { id, supplier, dependent } = record
  return (
    <>
      <RequiredPick
        label={fields.dependencies.dependent.label}
        groups={parties}
        value={dependent}
        onChange={(party) => (party === supplier ? forms.faults.sameEnds : edit({ dependent: party }))}
      />
      <div className="details-add">
        <Button onPress={() => reverseArrow(id)}>
          <Icon name="swap" />
          {forms.dependency.swap}
        </Button>
        <Button onPress={() => askReshape({ kind: 'between', dependency: id })}>{reshape.between.ask}</Button>
      </div>
    </>
  )
}

/** At which developments the other end hears of a change, in the words of the advice, with a sentence to begin with. */
function NoticeOfChange({ record: dependency, edit }: OwnControlProps<Dependency>) {
  const { fields, matrix } = useTexts()
  const words = matrix.form
  const { label, help } = fields.dependencies.noticeOfChange
  const supplier = usePartyName(dependency.supplier)
  const dependent = usePartyName(dependency.dependent)
  const [refusal, setRefusal] = useState<string>()
  return (
    <>
      <CheckableText
        label={label}
        description={help}
        value={dependency.noticeOfChange}
        maxLength={LIMITS.text}
        isLong
        onChange={(noticeOfChange) => edit({ noticeOfChange })}
      />
      {dependency.noticeOfChange === undefined && (
        <Button
          variant="quiet"
          onPress={() => setRefusal(edit({ noticeOfChange: words.noticeExample(supplier, dependent) }))}
        >
          {words.noticeTakeOver}
        </Button>
      )}
      {refusal && <span className="keten-error">{refusal}</span>}
    </>
  )
}
