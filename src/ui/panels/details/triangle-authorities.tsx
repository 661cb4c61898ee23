import { LIMITS } from '../../../model/limits'
import type { Triangle } from '../../../model/schema/steering'
import { useTexts } from '../../base/state/use-texts'
import { PartyList } from '../../forms/fields/party-list'
import { RequiredText } from '../../forms/fields/plain-text'
import type { OwnControlProps } from '../../forms/record/record-fields'

/** Who has authority beside owner and clients, and over what: one party can have it over more than one thing. */
export function TriangleAuthorities({ record: { authorities }, edit }: OwnControlProps<Triangle>) {
  const { fields, forms, records } = useTexts()
  const { label, help, add = '' } = fields.triangles.authorities
  const words = forms.triangle
  return (
    <PartyList
      title={label}
      itemLabel={words.authority}
      addLabel={add}
      items={authorities}
      fresh={(party) => ({ party, over: records.fresh.contribution })}
      onChange={(items) => edit({ authorities: items })}
    >
      {(item, change, index) => (
        <RequiredText
          wraps
          label={words.authorityOver}
          description={index === 0 ? help : undefined}
          value={item.over}
          maxLength={LIMITS.line}
          onChange={(over) => change({ ...item, over })}
        />
      )}
    </PartyList>
  )
}
