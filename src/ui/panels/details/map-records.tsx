import { useEffect, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { Section } from '../../forms/fields/section'
import { useRecordOptions } from '../../forms/options/use-options'
import { useGoTo } from '../../forms/record/go-to'
import { startAgreement, startGoal, startMeeting } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { AddButtons } from './add-buttons'

/** Names shown before one asks for all. */
const SHOWN = 8

const LISTS = [
  { collections: ['meetings'], action: 'newMeeting', start: () => startMeeting([]) },
  { collections: ['agreements'], action: 'newAgreement', start: () => startAgreement([]) },
  { collections: ['goals'], action: 'newGoal', start: startGoal },
] as const

/** The meetings, agreements and goals of the map, which stand nowhere on it by themselves; each leads to its form. */
export function MapRecords() {
  return LISTS.map((one) => <RecordList key={one.action} {...one} />)
}

function RecordList({ collections, action, start }: (typeof LISTS)[number]) {
  const { forms, records } = useTexts()
  const options = useRecordOptions(collections).all()
  const goTo = useGoTo()
  const [showsAll, setShowsAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // The button that asked for all is gone: what comes after it has the focus.
    if (showsAll) list.current?.querySelectorAll('button')[SHOWN]?.focus()
  }, [showsAll])
  const shown = useMemo(() => (showsAll ? options : options.slice(0, SHOWN)), [options, showsAll])
  return (
    <Section title={forms.relations[collections[0]]}>
      {options.length === 0 && <p className="keten-help">{records.none}</p>}
      <ul className="details-links" ref={list}>
        {shown.map(({ id, label }) => (
          <li key={id}>
            <Button variant="link" className="details-link" onPress={() => goTo(id)}>
              {label}
            </Button>
          </li>
        ))}
        {shown.length < options.length && (
          <li>
            <Button variant="link" className="details-link" onPress={() => setShowsAll(true)}>
              <strong>{records.showAll(options.length)}</strong>
            </Button>
          </li>
        )}
      </ul>
      <AddButtons buttons={[{ action, onPress: start }]} />
    </Section>
  )
}
