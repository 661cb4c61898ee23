import { LIMITS } from '../../model/limits'
import type { Triangle } from '../../model/schema/steering'
import { useTexts } from '../state/use-texts'
import { CheckableText } from './fields/checkable-text'
import { CheckableBoolean } from './fields/choice'
import { PartyList } from './fields/party-list'
import type { Edit } from './use-edit'

export interface TriangleClientsProps {
  readonly triangle: Triangle
  readonly edit: Edit<Triangle>
}

/** Who orders in a triangle, each with a function, and which of them coordinates. */
export function TriangleClients({ triangle: { clients }, edit }: TriangleClientsProps) {
  const words = useTexts().forms.triangle
  return (
    <PartyList
      title={words.clients}
      itemLabel={words.client}
      addLabel={words.addClient}
      items={clients}
      allowsTwice={false}
      fresh={(party) => ({ party })}
      onChange={(items) => edit({ clients: items })}
    >
      {(client, change, index) => (
        <>
          <CheckableText
            wraps
            label={words.function}
            description={index === 0 ? words.functionHelp : undefined}
            value={client.function}
            maxLength={LIMITS.line}
            onChange={(value) => change({ ...client, function: value })}
          />
          <CheckableBoolean
            label={words.coordinating}
            value={client.coordinating}
            onChange={(coordinating) => change({ ...client, coordinating })}
          />
        </>
      )}
    </PartyList>
  )
}
