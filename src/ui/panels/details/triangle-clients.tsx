import { LIMITS } from '../../../model/limits'
import type { Triangle } from '../../../model/schema/steering'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckableBoolean } from '../../forms/fields/choice'
import { PartyList } from '../../forms/fields/party-list'
import type { Edit } from '../../forms/options/use-edit'
import { MarkedField } from '../../forms/record/marked-field'
import { useAgencyTerms } from './use-agency-terms'

interface TriangleClientsProps {
  readonly triangle: Triangle
  readonly edit: Edit<Triangle>
}

/** Who orders in a triangle, each with a function, and which of them coordinates. */
export function TriangleClients({ triangle, edit }: TriangleClientsProps) {
  const { clients } = triangle
  const { fields, forms } = useTexts()
  const { label, add = '' } = fields.triangles.clients
  const words = forms.triangle
  const terms = useAgencyTerms(triangle)
  return (
    <PartyList
      title={terms ? terms.both(label, terms.client) : label}
      itemLabel={words.client}
      addLabel={add}
      items={clients}
      allowsTwice={false}
      fresh={(party) => ({ party })}
      onChange={(items) => edit({ clients: items })}
    >
      {(client, change, index) => (
        <>
          <MarkedField field="clientFunction">
            <CheckableText
              wraps
              label={words.function}
              description={index === 0 ? words.functionHelp : undefined}
              value={client.function}
              maxLength={LIMITS.line}
              onChange={(value) => change({ ...client, function: value })}
            />
          </MarkedField>
          <MarkedField field="coordinating">
            <CheckableBoolean
              label={words.coordinating}
              value={client.coordinating}
              onChange={(coordinating) => change({ ...client, coordinating })}
            />
          </MarkedField>
        </>
      )}
    </PartyList>
  )
}
