import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { emptyChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { CERTAINTIES, PARTY_KINDS, STEERINGS, TIERS } from '../../../model/vocabulary'
import { runCommand, useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableChoice, RequiredChoice } from '../../forms/fields/choice'
import { DepartmentField } from '../../forms/fields/department-field'
import { CheckablePick } from '../../forms/fields/record-pick'
import { Section } from '../../forms/fields/section'
import { refusalText } from '../../forms/options/refusal-text'
import { type Changes, splitChanges } from '../../forms/options/use-edit'
import { useStepGroups } from '../../forms/options/use-options'
import { ConfirmEachPart } from '../../forms/record/confirm-parts'
import { stepChanges } from '../../forms/record/step-changes'
import { Checkbox } from '../../kit/fields/checkbox'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** Fields that are set for all these parties at once, each as one undo step. */
export function BulkPartyFields({ ids }: { readonly ids: readonly Id[] }) {
  const texts = useTexts()
  const { party: words, several, states, evidence } = texts.forms
  const parties = useDocument(useShallow((state) => ids.flatMap((id) => state.map?.parties[id] ?? [])))
  const steps = useDocument((state) => (state.map ?? NOTHING).steps)
  const groups = useStepGroups()
  const common = useMemo(() => commonFields(parties), [parties])

  function editAll(changesOf: (party: Party) => Changes<Party>): string | undefined {
    const edits = parties.flatMap((party) => {
      const changes = changesOf(party)
      if (Object.keys(changes).length === 0) return []
      return [{ collection: 'parties' as const, id: party.id, ...splitChanges(changes) }]
    })
    return refusalText(runCommand({ type: 'edit-records', edits }), texts)
  }

  return (
    <Section title={several.bulk(ids.length)}>
      <p className="keten-help">{several.bulkHelp}</p>
      <DepartmentField
        label={words.department}
        {...common('department')}
        onChange={(department) => editAll(() => ({ department }))}
      />
      <DepartmentField
        label={words.politicalDepartment}
        {...common('politicalDepartment')}
        onChange={(politicalDepartment) => editAll(() => ({ politicalDepartment }))}
      />
      <RequiredChoice
        label={words.tier}
        codes={TIERS}
        words={texts.vocabulary.tier}
        {...common('tier')}
        onChange={(tier) => editAll(() => ({ tier }))}
      />
      <RequiredChoice
        label={words.kind}
        codes={PARTY_KINDS}
        words={texts.vocabulary.partyKind}
        {...common('kind')}
        onChange={(kind) => editAll(() => ({ kind }))}
      />
      <CheckableChoice
        label={words.steering}
        codes={STEERINGS}
        words={texts.vocabulary.steering}
        {...common('steering')}
        onChange={(steering) => editAll(() => ({ steering }))}
      />
      <CheckablePick
        label={words.step}
        groups={groups}
        {...common('step')}
        onChange={(step) => editAll((party) => stepChanges(party, step, steps))}
      />
      <CheckableChoice
        label={evidence.certainty}
        codes={CERTAINTIES}
        words={texts.vocabulary.certainty}
        allowsNone={false}
        absentWords={states.notSaid}
        {...common('certainty')}
        onChange={(certainty) => editAll(() => ({ certainty: certainty ?? undefined }))}
      />
      <Checkbox
        isSelected={common('pinned').value === true}
        isMixed={common('pinned').isMixed}
        onChange={(pinned) => editAll(() => ({ pinned: pinned || undefined }))}
      >
        {words.pinned}
      </Checkbox>
      <ConfirmEachPart ids={ids} editAll={editAll} />
    </Section>
  )
}

/** The value of a field that all parties share, or that they differ. */
function commonFields(parties: readonly Party[]) {
  return <F extends keyof Party>(field: F): { value: Party[F] | undefined; isMixed: boolean } => {
    const value = parties[0]?.[field]
    return { value, isMixed: parties.some((party) => party[field] !== value) }
  }
}
