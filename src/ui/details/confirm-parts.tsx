import { useState } from 'react'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import { Button } from '../shared/button'
import { Icon } from '../shared/icons'
import { isoDay } from '../shared/iso-day'
import { useDocument } from '../state/document-store'
import { useTexts } from '../state/use-texts'
import { RequiredText } from './fields/plain-text'
import type { Changes, Edit } from './use-edit'

/** One press by which a party says that its own part of the map is right, as of today. */
export function ConfirmOwnPart({ party, edit }: { readonly party: Party; readonly edit: Edit<Party> }) {
  const words = useTexts().records.confirm
  const [refusal, setRefusal] = useState<string>()
  const day = isoDay(new Date())
  if (party.confirmedBy?.party === party.id && party.confirmedBy.date === day) return null
  return (
    <div>
      <Button onPress={() => setRefusal(edit({ confirmedBy: { party: party.id, date: day } }))}>
        <Icon name="check" />
        {words.own}
      </Button>
      {refusal && <span className="keten-error">{refusal}</span>}
    </div>
  )
}

export interface ConfirmEachPartProps {
  readonly ids: readonly Id[]
  /** Changes all these parties as one undo step; gives the refusal in words, or undefined. */
  readonly editAll: (changesOf: (party: Party) => Changes<Party>) => string | undefined
}

/** Lets each of several parties confirm its own part on one day, or takes that back. */
export function ConfirmEachPart({ ids, editAll }: ConfirmEachPartProps) {
  const words = useTexts().records.confirm
  const [date, setDate] = useState(() => isoDay(new Date()))
  const [refusal, setRefusal] = useState<string>()
  const confirmed = useDocument(({ map }) => ids.filter((id) => map?.parties[id]?.confirmedBy?.party === id).length)
  // What another party confirmed stays.
  const clear = () => editAll(({ id, confirmedBy }) => (confirmedBy?.party === id ? { confirmedBy: undefined } : {}))
  return (
    <fieldset className="details-set details-confirm">
      <legend className="keten-label">{words.section}</legend>
      <p className="keten-help">{words.count(confirmed, ids.length)}</p>
      <RequiredText
        isDate
        label={words.on}
        value={date}
        onChange={(day) => {
          setDate(day)
          return undefined
        }}
      />
      <div className="details-add">
        <Button onPress={() => setRefusal(editAll(({ id }) => ({ confirmedBy: { party: id, date } })))}>
          <Icon name="check" />
          {words.each}
        </Button>
        {confirmed > 0 && (
          <Button variant="quiet" onPress={() => setRefusal(clear())}>
            {words.clear}
          </Button>
        )}
      </div>
      <p className="keten-help">{words.eachHelp}</p>
      {refusal && <span className="keten-error">{refusal}</span>}
    </fieldset>
  )
}
