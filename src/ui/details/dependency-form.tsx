import { memo, useState } from 'react'
import type { Id } from '../../model/id'
import { LIMITS } from '../../model/limits'
import type { Dependency } from '../../model/schema/relations'
import { FLOWS, NATURES } from '../../model/vocabulary'
import { Button } from '../shared/button'
import { Icon } from '../shared/icons'
import { useDocument } from '../state/document-store'
import { useTexts } from '../state/use-texts'
import { AddButtons } from './add-buttons'
import { EvidenceFields } from './evidence-fields'
import { CheckableText } from './fields/checkable-text'
import { CheckableBoolean, CheckableChoice, RequiredChoice } from './fields/choice'
import { CheckableNumber } from './fields/number-field'
import { RequiredText } from './fields/plain-text'
import { RequiredPick, useOneGroup } from './fields/record-pick'
import { FormFrame } from './form-frame'
import { Section } from './section'
import { startAgreement, startMeeting } from './start-record'
import { StateHelp } from './state-help'
import { TableLine } from './table-line'
import { type Edit, useEdit } from './use-edit'
import { usePartyOptions } from './use-options'

/** Everything a dependency has. */
export const DependencyForm = memo(function DependencyForm({ id }: { readonly id: Id }) {
  const { forms, records } = useTexts()
  const words = forms.dependency
  const dependency = useDocument((state) => state.map?.dependencies[id])
  const edit = useEdit('dependencies', id)
  if (!dependency) return null
  return (
    <FormFrame
      collection="dependencies"
      id={id}
      title={dependency.product}
      adding={
        <AddButtons
          buttons={[
            { action: 'newAgreement', onPress: () => startAgreement([id]) },
            { action: 'newMeeting', onPress: () => startMeeting([id]) },
          ]}
        />
      }
    >
      <TableLine id={id} />
      <Ends dependency={dependency} edit={edit} />
      <Nature dependency={dependency} edit={edit} />
      <Weight dependency={dependency} edit={edit} />
      <CheckableText
        label={words.noticeOfChange}
        description={words.noticeOfChangeHelp}
        value={dependency.noticeOfChange}
        maxLength={LIMITS.text}
        isLong
        onChange={(noticeOfChange) => edit({ noticeOfChange })}
      />
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

function Nature({ dependency, edit }: PartProps) {
  const { forms, vocabulary } = useTexts()
  const words = forms.dependency
  const shared = { codes: NATURES, words: vocabulary.nature }
  return (
    <Section title={words.natureSection}>
      <CheckableChoice
        {...shared}
        label={words.nature}
        description={words.natureHelp}
        value={dependency.nature}
        onChange={(nature) => edit({ nature })}
      />
      <StateHelp />
      <CheckableChoice
        {...shared}
        label={words.supplierView}
        value={dependency.supplierView}
        onChange={(supplierView) => edit({ supplierView })}
      />
      <CheckableChoice
        {...shared}
        label={words.dependentView}
        value={dependency.dependentView}
        onChange={(dependentView) => edit({ dependentView })}
      />
    </Section>
  )
}

function Weight({ dependency, edit }: PartProps) {
  const words = useTexts().forms.dependency
  const { critical, mutual, strained, order, share } = dependency
  return (
    <Section title={words.traitsSection}>
      <CheckableBoolean label={words.critical} value={critical} onChange={(value) => edit({ critical: value })} />
      <CheckableBoolean label={words.mutual} value={mutual} onChange={(value) => edit({ mutual: value })} />
      <CheckableBoolean label={words.strained} value={strained} onChange={(value) => edit({ strained: value })} />
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
