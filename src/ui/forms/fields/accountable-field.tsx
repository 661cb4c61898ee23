import { useShallow } from 'zustand/react/shallow'
import { accountableFor } from '../../../graph/facts/accountable'
import { LIMITS } from '../../../model/limits'
import type { Chain } from '../../../model/schema/parties'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import type { Edit } from '../options/use-edit'
import { usePartyOptions } from '../options/use-options'
import { CheckableText } from './checkable-text'
import { CheckablePick, useOneGroup } from './record-pick'

interface AccountableFieldProps {
  readonly record: Chain
  readonly edit: Edit<Chain>
  /** Where its name and what it is stand around it. */
  readonly hideLabel?: boolean
}

/** Who is accountable for a chain as a whole; the function is asked as soon as there is a party. */
export function AccountableField({ record: chain, edit, hideLabel = false }: AccountableFieldProps) {
  const { fields, forms } = useTexts()
  const { label, help } = fields.chains.accountable
  const { function: functionLabel, functionHelp } = forms.triangle
  const held = useDocument(useShallow(({ map }) => (map ? accountableFor(map, chain) : undefined)))
  return (
    <>
      <CheckablePick
        label={label}
        hideLabel={hideLabel}
        description={hideLabel ? undefined : help}
        groups={useOneGroup(usePartyOptions())}
        value={held ? held.party : held}
        onChange={(party) => edit({ accountable: party ? { ...held, party } : noneOr(party) })}
      />
      {held && (
        <CheckableText
          label={functionLabel}
          description={functionHelp}
          value={held.function}
          maxLength={LIMITS.line}
          onChange={(name) => edit({ accountable: { ...held, function: name } })}
        />
      )}
    </>
  )
}

function noneOr(party: string | null | undefined): null | undefined {
  return party === null ? null : undefined
}
