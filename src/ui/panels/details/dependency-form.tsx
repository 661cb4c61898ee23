import { memo, useState } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Dependency } from '../../../model/schema/relations'
import { FLOWS } from '../../../model/vocabulary'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckableBoolean, RequiredChoice } from '../../forms/fields/choice'
import { CheckableNumber } from '../../forms/fields/number-field'
import { RequiredText } from '../../forms/fields/plain-text'
import { RequiredPick, useOneGroup } from '../../forms/fields/record-pick'
import { Section } from '../../forms/fields/section'
import { type Edit, useEdit } from '../../forms/options/use-edit'
import { usePartyOptions } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { startAgreement, startMeeting } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { AddButtons } from './add-buttons'
import { TableLine } from './table-line'
import { TwoReadings, usePartyName } from './two-readings'

/** Everything a dependency has. */
export const DependencyForm = memo(function DependencyForm({ id }: { readonly id: Id }) {
  const { records } = useTexts()
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
      <Ends dependency={dependency} edit={edit} />
      <TwoReadings dependency={dependency} edit={edit} />
      <Weight dependency={dependency} edit={edit} />
      <NoticeOfChange dependency={dependency} edit={edit} />
      <CheckableBoolean
        label={records.dependency.feedbackWanted}
        description={records.dependency.feedbackWantedHelp}
        value={dependency.feedbackWanted}
        onChange={(feedbackWanted) => edit({ feedbackWanted })}
      />
      <EvidenceFields record={dependency} edit={edit} />
    </FormFrame>
  )
})

interface PartProps {
  readonly dependency: Dependency
  readonly edit: Edit<Dependency>
}

function Ends({ dependency, edit }: PartProps) {
  const { forms, vocabulary } = useTexts()
  const words = forms.dependency
  const parties = useOneGroup(usePartyOptions())
  const [refusal, setRefusal] = useState<string>()
  const { supplier, dependent, supplierView, dependentView } = dependency
  // Each end keeps its own view of the relation when the arrow turns.
  const swap = () =>
    edit({ supplier: dependent, dependent: supplier, supplierView: dependentView, dependentView: supplierView })
  const differs = (party: Id, other: Id) => (party === other ? forms.faults.sameEnds : undefined)
  return (
    <>
      <RequiredPick
        label={words.supplier}
        groups={parties}
        value={supplier}
        onChange={(party) => differs(party, dependent) ?? edit({ supplier: party })}
      />
      <RequiredPick
        label={words.dependent}
        groups={parties}
        value={dependent}
        onChange={(party) => differs(party, supplier) ?? edit({ dependent: party })}
      />
      <div>
        <Button onPress={() => setRefusal(swap())}>
          <Icon name="swap" />
          {words.swap}
        </Button>
        {refusal && <span className="keten-error">{refusal}</span>}
      </div>
      <RequiredText
        wraps
        label={words.product}
        value={dependency.product}
        maxLength={LIMITS.line}
        onChange={(product) => edit({ product })}
      />
      <RequiredChoice
        label={words.flow}
        codes={FLOWS}
        words={vocabulary.flow}
        value={dependency.flow}
        onChange={(flow) => edit({ flow })}
      />
    </>
  )
}

/** At which developments the other end hears of a change, in the words of the advice, with a sentence to begin with. */
function NoticeOfChange({ dependency, edit }: PartProps) {
  const words = useTexts().matrix.form
  const supplier = usePartyName(dependency.supplier)
  const dependent = usePartyName(dependency.dependent)
  const [refusal, setRefusal] = useState<string>()
  return (
    <MarkedField field="noticeOfChange">
      <CheckableText
        label={words.noticeLabel}
        description={words.noticeHelp}
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
    </MarkedField>
  )
}

function Weight({ dependency, edit }: PartProps) {
  const words = useTexts().forms.dependency
  const { critical, mutual, strained, order, share } = dependency
  return (
    <Section title={words.traitsSection}>
      <MarkedField field="critical">
        <CheckableBoolean label={words.critical} value={critical} onChange={(value) => edit({ critical: value })} />
      </MarkedField>
      <CheckableBoolean label={words.mutual} value={mutual} onChange={(value) => edit({ mutual: value })} />
      <MarkedField field="strained">
        <CheckableBoolean label={words.strained} value={strained} onChange={(value) => edit({ strained: value })} />
      </MarkedField>
      <CheckableNumber
        label={words.order}
        description={words.orderHelp}
        value={order}
        min={0}
        max={10_000}
        isWhole
        onChange={(value) => edit({ order: value })}
      />
      <CheckableNumber
        label={words.share}
        description={words.shareHelp}
        unit="%"
        value={typeof share === 'number' ? share * 100 : share}
        min={0}
        max={100}
        onChange={(percent) => edit({ share: typeof percent === 'number' ? percent / 100 : percent })}
      />
    </Section>
  )
}
