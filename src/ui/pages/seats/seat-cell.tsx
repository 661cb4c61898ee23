import type { Mandate, Places, Seat } from '../../../graph/facts/seat-matrix'
import type { Meeting } from '../../../model/schema/governance'
import { joined, type Texts } from '../../../text/texts'
import { classNames } from '../../kit/controls/class-names'
import type { GridCell } from '../../kit/grid/matrix-lines'

type Words = Texts['seats']

/** The letter of a seat's mandate. */
export function mandateLetter(mandate: Mandate, words: Words): string {
  if (mandate === undefined) return words.letterOpen
  return mandate === null ? words.letterNone : words.letters[mandate]
}

/** A seat's mandate in words, with the function of who sits there. */
export function mandateInWords({ mandate, function: name }: Seat, words: Words): string {
  const said =
    mandate === undefined ? words.mandateOpen : mandate === null ? words.mandateNone : words.mandates[mandate]
  return name ? words.withFunction(said, name) : said
}

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

/** Character and level of a meeting in words; the open ones ask. */
export function kindInWords({ character, level }: Meeting, texts: Texts): { character: string; level: string } {
  const { head } = texts.seats
  return {
    character:
      character === undefined
        ? head.characterOpen
        : character === null
          ? head.characterNone
          : texts.records.meetingCharacter[character],
    level: level === undefined ? head.levelOpen : level === null ? head.levelNone : texts.records.meetingLevel[level],
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
