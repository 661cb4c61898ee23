import { memo } from 'react'
import type { ToTest } from '../../../graph/facts/to-test'
import { claimOf } from '../../../text/narrative/claim'
import type { Teller } from '../../../text/narrative/teller'
import { isoDay } from '../../base/clock/iso-day'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { confirmRecords } from './test-records'

/** Of a table with many seats the first few can confirm by one press; the others by the bar above the list. */
const BUTTONS = 3

interface TestRowProps {
  readonly row: ToTest
  readonly teller: Teller
  readonly isChosen: boolean
  readonly isSelected: boolean
  readonly alsoCertain: boolean
  readonly onChoose: (id: string, isChosen: boolean) => void
}

/** One claim of the map: what it says, how sure that is, what rests on it, who can confirm it. */
export const TestRow = memo(function TestRow(props: TestRowProps) {
  const { row, teller, isChosen, isSelected, alsoCertain, onChoose } = props
  const texts = useTexts()
  const words = texts.toTest
  const { collection, id, name, standing, concerned, confirmedBy, findings } = row
  // The record comes out of the table of that collection.
  const record = teller.map[collection][id]
  if (!record) return null
  const { source } = record
  return (
    <tr className={classNames(isSelected && 'selected')} aria-current={isSelected || undefined}>
      <td className="no-print">
        <input
          type="checkbox"
          className="to-test-check"
          data-row={id}
          aria-label={words.choose(name)}
          checked={isChosen}
          onChange={(event) => onChoose(id, event.target.checked)}
        />
      </td>
      <th scope="row">
        <span className="to-test-kind">{texts.vocabulary.collection[collection]}</span>
        <button type="button" className="to-test-claim" onClick={() => showDetails(id)}>
          {claimOf(collection, record as never, teller)}
        </button>
        <span className="to-test-source">{source ? words.source(source) : words.noSource}</span>
      </th>
      <td>
        <span className={`to-test-standing ${standing}`}>
          <StandingMark standing={standing} />
          {words.standing[standing]}
        </span>
        {confirmedBy && <span className="keten-help">{words.confirmedByOther(teller.party(confirmedBy).text)}</span>}
      </td>
      <td className="to-test-findings">{words.findings(findings)}</td>
      <td>
        {concerned.length === 0 && <span className="keten-help no-print">{words.noOne}</span>}
        <span className="print-only">{teller.partyList(concerned)}</span>
        <span className="to-test-buttons no-print">
          {concerned.slice(0, BUTTONS).map((party) => {
            const short = teller.party(party).text
            return (
              <Button
                key={party}
                className="to-test-confirm"
                label={words.confirmLong(short, name)}
                onPress={() => confirmRecords([row], party, isoDay(new Date()), alsoCertain)}
              >
                {words.confirmShort(short)}
              </Button>
            )
          })}
          {concerned.length > BUTTONS && (
            <span className="keten-help">{words.moreParties(concerned.length - BUTTONS)}</span>
          )}
        </span>
      </td>
    </tr>
  )
})

/** A shape for each reason, so that they can be told apart without colour. */
function StandingMark({ standing }: Pick<ToTest, 'standing'>) {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      {standing === 'disputed' ? (
        <path d="M1 10l3-6 3 6 3-6 3 6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      ) : standing === 'assumed' ? (
        <path d="M1 7h3M6 7h3M11 7h2" fill="none" stroke="currentColor" strokeWidth="2.2" />
      ) : (
        <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
    </svg>
  )
}
