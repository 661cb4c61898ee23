import { emptyChainMap } from '../../../model/chain-map'
import type { Party } from '../../../model/schema/parties'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { MultiPick } from '../../forms/fields/multi-pick'
import { CheckablePick } from '../../forms/fields/record-pick'
import { Section } from '../../forms/fields/section'
import type { Edit } from '../../forms/options/use-edit'
import { useChainOptions, useStepGroups } from '../../forms/options/use-options'
import { MarkedField } from '../../forms/record/marked-field'
import { chainChanges, stepChanges } from '../../forms/record/step-changes'
import { Checkbox } from '../../kit/fields/checkbox'

const NO_STEPS = emptyChainMap({ id: 'none', title: '' }).steps

export interface PartyPlaceProps {
  readonly party: Party
  readonly edit: Edit<Party>
}

/** In which chains and step a party stands, and whether it keeps its place on the map. */
export function PartyPlace({ party, edit }: PartyPlaceProps) {
  const words = useTexts().forms.party
  const chains = useChainOptions()
  const groups = useStepGroups()
  const steps = useDocument((state) => state.map?.steps ?? NO_STEPS)
  return (
    <Section title={words.placeSection}>
      <MarkedField field="chains">
        <MultiPick
          label={words.chains}
          addLabel={words.addChain}
          options={chains}
          value={party.chains}
          onChange={(ids) => edit(chainChanges(party, ids, steps))}
        />
      </MarkedField>
      <MarkedField field="step">
        <CheckablePick
          label={words.step}
          groups={groups}
          value={party.step}
          onChange={(step) => edit(stepChanges(party, step, steps))}
        />
      </MarkedField>
      <Checkbox
        isSelected={party.pinned === true}
        description={words.pinnedHelp}
        onChange={(pinned) => edit({ pinned: pinned || undefined })}
      >
        {words.pinned}
      </Checkbox>
    </Section>
  )
}
