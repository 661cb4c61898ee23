import { useMemo, useState } from 'react'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckablePick, type PickGroup, useOneGroup } from '../../forms/fields/record-pick'
import { usePartyOptions, useTriangleOptions } from '../../forms/options/use-options'
import { FormHeading } from '../../forms/record/form-heading'
import { addAssignment, stopAsking } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import type { LaterOptions } from '../../kit/fields/combo-options'

interface AskAssignmentProps {
  /** The triangle that is known already, if any. */
  readonly triangle: Id | undefined
}

/** Asks in which triangle and for which client a new assignment is; it is made as soon as both are known. */
export function AskAssignment({ triangle: known }: AskAssignmentProps) {
  const { forms, records, vocabulary } = useTexts()
  const words = records.assignment
  const [triangle, setTriangle] = useState(known)
  const [client, setClient] = useState<Id>()
  const triangles = useOneGroup(useTriangleOptions())
  const parties = useClientGroups(triangle)

  function choose(inTriangle: Id | undefined, ofClient: Id | undefined): undefined {
    setTriangle(inTriangle)
    setClient(ofClient)
    if (inTriangle !== undefined && ofClient !== undefined) addAssignment(inTriangle, ofClient)
  }

  return (
    <div className="details-form">
      <FormHeading kind={vocabulary.collection.assignments} title={words.askTitle} />
      <p className="keten-help">{words.askHelp}</p>
      <CheckablePick
        label={words.triangle}
        groups={triangles}
        value={triangle}
        allowsNone={false}
        absentWords={forms.states.notSaid}
        onChange={(id) => choose(id ?? undefined, client)}
      />
      <CheckablePick
        label={words.client}
        groups={parties}
        value={client}
        allowsNone={false}
        absentWords={forms.states.notSaid}
        onChange={(id) => choose(triangle, id ?? undefined)}
      />
      <div>
        <Button onPress={stopAsking}>{words.cancel}</Button>
      </div>
    </div>
  )
}

/** The parties to choose from: first the clients of the triangle. */
function useClientGroups(triangle: Id | undefined): readonly PickGroup[] {
  const { forms } = useTexts()
  const options = usePartyOptions()
  const clients = useDocument((state) => (triangle ? state.map?.triangles[triangle]?.clients : undefined))
  return useMemo(() => {
    const first = new Set(clients?.map(({ party }) => party))
    const some = (fits: (id: Id) => boolean): LaterOptions => ({
      all: () => options.all().filter(({ id }) => fits(id)),
      labelOf: (id) => (fits(id) ? options.labelOf(id) : undefined),
    })
    return [
      { id: 'clients', title: forms.triangle.clients, options: some((id) => first.has(id)) },
      { id: 'others', title: forms.coupling.parties, options: some((id) => !first.has(id)) },
    ]
  }, [clients, options, forms])
}
