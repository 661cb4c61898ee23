import { memo, useMemo } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { CouplingEnd, CouplingPoint } from '../../../model/schema/relations'
import { COUPLING_KINDS, MANDATES } from '../../../model/vocabulary'
import { couplingName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckableChoice, RequiredChoice } from '../../forms/fields/choice'
import { MomentField } from '../../forms/fields/moment-field'
import { MultiPick } from '../../forms/fields/multi-pick'
import { CheckablePick, type PickGroup, RequiredPick, useOneGroup } from '../../forms/fields/record-pick'
import { Pair, Section } from '../../forms/fields/section'
import { type Edit, useEdit } from '../../forms/options/use-edit'
import {
  useDependencyOptions,
  useMeetingOptions,
  usePartyOptions,
  useRecordTables,
  useTriangleOptions,
} from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { StateHelp } from './state-help'

/** Everything a coupling point has. */
export const CouplingForm = memo(function CouplingForm({ id }: { readonly id: Id }) {
  const texts = useTexts()
  const words = texts.forms.coupling
  const coupling = useDocument((state) => state.map?.couplingPoints[id])
  const tables = useRecordTables()
  const edit = useEdit('couplingPoints', id)
  if (!coupling) return null
  return (
    <FormFrame collection="couplingPoints" id={id} title={couplingName(tables, coupling, texts)}>
      <Ends coupling={coupling} edit={edit} />
      <RequiredChoice
        label={words.kind}
        codes={COUPLING_KINDS}
        words={texts.vocabulary.couplingKind}
        value={coupling.kind}
        onChange={(kind) => edit({ kind })}
      />
      <Agreed coupling={coupling} edit={edit} />
      <EvidenceFields record={coupling} edit={edit} />
    </FormFrame>
  )
})

interface PartProps {
  readonly coupling: CouplingPoint
  readonly edit: Edit<CouplingPoint>
}

function idOfEnd(end: CouplingEnd): Id {
  return 'party' in end ? end.party : end.triangle
}

function Ends({ coupling: { ends }, edit }: PartProps) {
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

function Agreed({ coupling, edit }: PartProps) {
  const { forms, vocabulary } = useTexts()
  const words = forms.coupling
  const dependencies = useDependencyOptions()
  const meetings = useOneGroup(useMeetingOptions())
  return (
    <Section title={words.agreedSection}>
      <Pair>
        <MarkedField field="meeting">
          <CheckablePick
            label={words.meeting}
            groups={meetings}
            value={coupling.meeting}
            onChange={(meeting) => edit({ meeting })}
          />
        </MarkedField>
        <MarkedField field="moment">
          <MomentField value={coupling.moment} onChange={(moment) => edit({ moment })} />
        </MarkedField>
      </Pair>
      <StateHelp />
      <CheckableText
        label={words.representedBy}
        description={forms.triangle.functionHelp}
        value={coupling.representedBy}
        maxLength={LIMITS.line}
        onChange={(representedBy) => edit({ representedBy })}
      />
      <CheckableChoice
        label={words.mandate}
        codes={MANDATES}
        words={vocabulary.mandate}
        value={coupling.mandate}
        onChange={(mandate) => edit({ mandate })}
      />
      <MultiPick
        label={words.dependencies}
        addLabel={words.addDependency}
        options={dependencies}
        value={coupling.dependencies}
        onChange={(ids) => edit({ dependencies: ids })}
      />
    </Section>
  )
}
