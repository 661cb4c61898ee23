import { useMemo } from 'react'
import { LIMITS } from '../../model/limits'
import type { Triangle, TriangleClient } from '../../model/schema/steering'
import { ComboBox } from '../shared/combo-box'
import { useTexts } from '../state/use-texts'
import { CheckableText } from './fields/checkable-text'
import { CheckableBoolean } from './fields/choice'
import { findIn, RequiredPick, useOneGroup } from './fields/record-pick'
import { ItemList, replaced } from './item-list'
import type { Edit } from './use-edit'
import { usePartyOptions } from './use-options'

export interface TriangleClientsProps {
  readonly triangle: Triangle
  readonly edit: Edit<Triangle>
}

/** Who orders in a triangle, each with a function, and which of them coordinates. */
export function TriangleClients({ triangle: { clients }, edit }: TriangleClientsProps) {
  const words = useTexts().forms.triangle
  const options = usePartyOptions()
  const groups = useOneGroup(options)
  const addable = useOneGroup(
    useMemo(() => options.filter(({ id }) => !clients?.some(({ party }) => party === id)), [options, clients]),
  )
  const find = useMemo(() => (query: string) => findIn(addable, query), [addable])
  const set = (items: TriangleClient[] | undefined) => edit({ clients: items })
  const change = (index: number, client: TriangleClient) => set(replaced(clients ?? [], index, client))
  return (
    <ItemList
      title={words.clients}
      items={clients}
      onChange={set}
      nameOf={({ party }) => options.find(({ id }) => id === party)?.label ?? words.client}
      add={
        <ComboBox
          label={words.addClient}
          hideLabel
          value=""
          placeholder={words.addClient}
          find={find}
          onChoose={(party) => set([...(clients ?? []), { party }])}
        />
      }
    >
      {(client, index) => (
        <>
          <RequiredPick
            label={words.client}
            groups={groups}
            value={client.party}
            onChange={(party) => change(index, { ...client, party })}
          />
          <CheckableText
            label={words.function}
            description={index === 0 ? words.functionHelp : undefined}
            value={client.function}
            maxLength={LIMITS.line}
            onChange={(value) => change(index, { ...client, function: value })}
          />
          <CheckableBoolean
            label={words.coordinating}
            value={client.coordinating}
            onChange={(coordinating) => change(index, { ...client, coordinating })}
          />
        </>
      )}
    </ItemList>
  )
}
