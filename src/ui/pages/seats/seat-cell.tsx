import type { Mandate, Places } from '../../../graph/facts/seat-matrix'
import type { Meeting } from '../../../model/schema/governance'
import { kindInWords, mandateInWords, mandateLetter } from '../../../text/seat-words'
import { joined, type Texts } from '../../../text/texts'
import { classNames } from '../../kit/controls/class-names'
import type { GridCell } from '../../kit/grid/matrix-lines'

/** The class that tints a seat; the letter says the same. */
export function seatLook(mandate: Mandate): string {
  return `seat-${mandate === undefined ? 'open' : (mandate ?? 'none')}`
}

/** What the places of a party at one table make of their cell. */
export function seatCell(places: Places | undefined, texts: Texts): GridCell | undefined {
  if (!places) return undefined
  const words = texts.seats
  const { seats, isChair, isSecretary } = places
  const [first] = seats
  const letters = [...new Set(seats.map(({ mandate }) => mandateLetter(mandate, words)))]
  const offices = [...(isChair ? [words.chair] : []), ...(isSecretary ? [words.secretary] : [])]
  const said = seats.map((seat) => mandateInWords(seat, words))
  const inWords = [
    ...(said.length > 1 ? [words.severalSeats(said.length, joined(said, texts.language))] : said),
    ...offices,
  ]
  return {
    name: inWords.join(', '),
    className: classNames('seat-cell', first && seatLook(letters.length === 1 ? first.mandate : undefined)),
    content: (
      <>
        {first && <b className="seat-letter">{letters.join('')}</b>}
        {seats.length > 1 && <span className="seat-times">{words.times(seats.length)}</span>}
        {isChair && <span className="seat-office">{words.chairLetter}</span>}
        {isSecretary && <span className="seat-office">{words.secretaryLetter}</span>}
      </>
    ),
  }
}

/** What stands under the name of a meeting in its head. */
export function meetingNote(meeting: Meeting, texts: Texts): GridCell {
  const { character, level } = kindInWords(meeting, texts)
  const temporary = meeting.permanence === 'temporary' ? [texts.seats.head.temporary] : []
  return {
    name: [character, level, ...temporary].join(', '),
    content: (
      <span className="seat-note">
        {[character, level, ...temporary].map((word) => (
          <span key={word}>{word}</span>
        ))}
      </span>
    ),
  }
}
