import type { Ref } from 'react'
import type { Mandate } from '../../../graph/facts/seat-matrix'
import { MANDATES } from '../../../model/vocabulary'
import { mandateLetter } from '../../../text/seat-words'
import { useTexts } from '../../base/state/use-texts'
import { MarkLegend } from '../../forms/difference/mark-legend'
import { KeyList } from '../../kit/grid/key-list'
import { seatLook } from './seat-cell'

/** What the letters in the matrix of seats mean, and its keys. Here the keyboard goes when it leaves the matrix. */
export function SeatLegend({ id, ref }: { readonly id: string; readonly ref: Ref<HTMLElement> }) {
  const words = useTexts().seats
  const sample = (mandate: Mandate, meaning: string) => (
    <li key={meaning}>
      <b className={`dep-sample ${seatLook(mandate)}`}>{mandateLetter(mandate, words)}</b> {meaning}
    </li>
  )
  return (
    <section className="matrix-after" aria-label={words.legend} tabIndex={-1} ref={ref}>
      <p id={id} className="visually-hidden">
        {words.keysInWords}
      </p>
      <ul className="matrix-signs">
        {MANDATES.map((mandate) => sample(mandate, words.mandates[mandate]))}
        {sample(undefined, words.signs.open)}
        {sample(null, words.signs.none)}
        <li>
          <span className="seat-office">{words.chairLetter}</span> {words.chair}
        </li>
        <li>
          <span className="seat-office">{words.secretaryLetter}</span> {words.secretary}
        </li>
        <li>
          <b>{words.times(2)}</b> {words.signs.several}
        </li>
        <MarkLegend as="li" />
      </ul>
      <KeyList title={words.keysTitle} keys={words.keys} />
    </section>
  )
}
