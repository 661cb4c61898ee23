import type { Mandate, Seat } from '../graph/facts/seat-matrix'
import type { Meeting } from '../model/schema/governance'
import type { Texts } from './texts'

type Words = Texts['seats']

/** The letter of a seat's mandate. */
export function mandateLetter(mandate: Mandate, words: Words): string {
  if (mandate === undefined) return words.letterOpen
  return mandate === null ? words.letterNone : words.letters[mandate]
}

/** A seat's mandate in words, with the function of who sits there and over what the mandate goes. */
export function mandateInWords({ mandate, function: name, scope }: Seat, words: Words): string {
  const said =
    mandate === undefined ? words.mandateOpen : mandate === null ? words.mandateNone : words.mandates[mandate]
  const whole = name ? words.withFunction(said, name) : said
  return scope ? words.withScope(whole, scope) : whole
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
