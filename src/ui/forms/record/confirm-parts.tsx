import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { concernedParties, isTested } from '../../../graph/facts/to-test'
import { collectionOf } from '../../../model/chain-map'
import type { Changes } from '../../../model/commands/changes'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { partyName } from '../../../text/record-names'
import { isoDay } from '../../base/clock/iso-day'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { RequiredText } from '../fields/plain-text'
import type { Edit } from '../options/use-edit'

/** One press by which a party says that its own part of the map is right, as of today. */
export function ConfirmOwnPart({ party, edit }: { readonly party: Party; readonly edit: Edit<Party> }) {
  const words = useTexts().records.confirm
  const [refusal, setRefusal] = useState<string>()
  const day = useToday()
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

/** Of a table with many seats the first few are offered; the field above them has all. */
const OFFERED = 4

interface Confirmation {
  readonly confirmedBy?: { readonly party: Id; readonly date: string } | undefined
}

interface QuickConfirmProps {
  readonly id: Id
  readonly edit: Edit<{ confirmedBy?: { party: Id; date: string } | undefined }>
}

/** One press by which a party that a record concerns confirms it, as of today. */
export function QuickConfirm({ id, edit }: QuickConfirmProps) {
  const words = useTexts().toTest.quick
  const [refusal, setRefusal] = useState<string>()
  const day = useToday()
  const offered = useDocument(
    useShallow(({ map }) => {
      const collection = map && collectionOf(map, id)
      if (!map || !collection || !isTested(collection)) return []
      // The record comes out of the table of that collection.
      const record = map[collection][id] as never
      const { confirmedBy }: Confirmation = record
      const isDone = (party: Id) => confirmedBy?.party === party && confirmedBy.date === day
      return concernedParties(map, collection, record)
        .slice(0, OFFERED)
        .filter((party) => !isDone(party))
    }),
  )
  const parties = useDocument((state) => state.map?.parties)
  if (offered.length === 0 || !parties) return null
  return (
    <fieldset className="keten-field details-set">
      <legend className="keten-label">{words.label}</legend>
      <div className="details-add">
        {offered.map((party) => (
          <Button key={party} onPress={() => setRefusal(edit({ confirmedBy: { party, date: day } }))}>
            <Icon name="check" />
            {words.by(partyName(parties, party))}
          </Button>
        ))}
      </div>
      {refusal && <span className="keten-error">{refusal}</span>}
    </fieldset>
  )
}

interface ConfirmEachPartProps {
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
    <fieldset className="keten-field details-set details-confirm">
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
