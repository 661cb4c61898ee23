import { useState } from 'react'
import type { ToTest } from '../../../graph/facts/to-test'
import type { Id } from '../../../model/id'
import { CERTAINTIES } from '../../../model/vocabulary'
import { isoDay } from '../../base/clock/iso-day'
import { useTexts } from '../../base/state/use-texts'
import { findIn, useOneGroup } from '../../forms/fields/record-pick'
import { usePartyOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { Checkbox } from '../../kit/fields/checkbox'
import { ComboBox } from '../../kit/fields/combo-box'
import { DateField } from '../../kit/fields/draft-field'
import { confirmRecords, markRecords } from './test-records'

interface TestBarProps {
  readonly chosen: readonly ToTest[]
  readonly onClear: () => void
  readonly alsoCertain: boolean
  readonly onAlsoCertain: (alsoCertain: boolean) => void
}

/** What can be done with all chosen claims at once, each as one undo step. */
export function TestBar({ chosen, onClear, alsoCertain, onAlsoCertain }: TestBarProps) {
  const texts = useTexts()
  const words = texts.toTest
  const options = usePartyOptions()
  const groups = useOneGroup(options)
  const [party, setParty] = useState<Id>()
  const [date, setDate] = useState(() => isoDay(new Date()))
  const find = (query: string) => findIn(groups, query)
  const name = party === undefined ? undefined : options.labelOf(party)
  // A party that was deleted since is no choice any more.
  const known = name === undefined ? undefined : party
  const isEmpty = chosen.length === 0
  return (
    <section className="keten-card to-test-bar no-print" aria-label={words.chosen(chosen.length)}>
      <p className="to-test-chosen" role="status">
        {words.chosen(chosen.length)}
      </p>
      <div className="to-test-actions">
        <fieldset className="to-test-set">
          <legend className="keten-label">{words.mark}</legend>
          {CERTAINTIES.map((certainty) => (
            <Button key={certainty} isDisabled={isEmpty} onPress={() => markRecords(chosen, certainty)}>
              {texts.vocabulary.certainty[certainty]}
            </Button>
          ))}
        </fieldset>
        <div className="to-test-by">
          <ComboBox
            label={words.by}
            value={name ?? ''}
            selectedId={known}
            placeholder={words.choosePartyFirst}
            find={find}
            onChoose={(id) => {
              setParty(id)
              return undefined
            }}
          />
          <DateField
            label={words.on}
            value={date}
            onCommit={(day) => {
              if (day === '') return texts.forms.faults.required
              setDate(day)
              return undefined
            }}
          />
          <Button
            variant="primary"
            isDisabled={isEmpty || !known}
            onPress={() => known && confirmRecords(chosen, known, date, alsoCertain)}
          >
            <Icon name="check" />
            {words.confirm}
          </Button>
        </div>
        <Checkbox isSelected={alsoCertain} onChange={onAlsoCertain}>
          {words.alsoCertain}
        </Checkbox>
        {!isEmpty && (
          <Button variant="quiet" onPress={onClear}>
            {words.clearChoice}
          </Button>
        )}
      </div>
    </section>
  )
}
