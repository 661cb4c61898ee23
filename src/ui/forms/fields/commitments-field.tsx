import { LIMITS } from '../../../model/limits'
import type { Chain } from '../../../model/schema/parties'
import { useTexts } from '../../base/state/use-texts'
import type { Edit } from '../options/use-edit'
import { CheckableText } from './checkable-text'
import { PartyList } from './party-list'

interface CommitmentsFieldProps {
  readonly record: Chain
  readonly edit: Edit<Chain>
  /** Where its name and what it is stand around it. */
  readonly hideLabel?: boolean
}

/** Which owners committed themselves to a chain, each with a function and a day. */
export function CommitmentsField({ record: { commitments }, edit, hideLabel = false }: CommitmentsFieldProps) {
  const { fields, forms, governance } = useTexts()
  const { label, add = '' } = fields.chains.commitments
  const words = governance.commitment
  return (
    <PartyList
      title={label}
      hideTitle={hideLabel}
      itemLabel={words.party}
      addLabel={add}
      items={commitments}
      fresh={(party) => ({ party })}
      onChange={(items) => edit({ commitments: items })}
    >
      {(item, change, index) => (
        <>
          <CheckableText
            wraps
            label={forms.triangle.function}
            description={index === 0 ? governance.functionHelp : undefined}
            value={item.function}
            maxLength={LIMITS.line}
            onChange={(value) => change({ ...item, function: value })}
          />
          <CheckableText isDate label={words.date} value={item.date} onChange={(date) => change({ ...item, date })} />
        </>
      )}
    </PartyList>
  )
}
