import type { ChainMap } from '../../model/chain-map'
import type { Meeting } from '../../model/schema/governance'
import type { Texts } from '../../text/texts'
import { countSeats, type MeetingSeat } from './meeting-seats'

/** The short lines under a meeting's name: character, level, how often; what nobody filled in is said to be open. */
export function meetingFacts({ character, level, frequency }: Meeting, texts: Texts): string[] {
  const { unknown, none } = texts.drawing.meetings
  const { meetingCharacter, meetingLevel, meeting } = texts.records
  const said = <T>(value: T | null | undefined, what: keyof typeof unknown, say: (known: T) => string) =>
    value === undefined ? unknown[what] : value === null ? none[what] : say(value)
  return [
    said(character, 'character', (known) => meetingCharacter[known]),
    said(level, 'level', (known) => meetingLevel[known]),
    said(frequency, 'frequency', (known) => (typeof known === 'number' ? `${known} ${meeting.timesAYear}` : known)),
  ]
}

/** Why nobody sits in a meeting; undefined when somebody does. */
export function emptySeats({ participants }: Meeting, seats: readonly MeetingSeat[], texts: Texts): string | undefined {
  if (countSeats(seats).seats > 0) return undefined
  return participants === undefined ? texts.drawing.meetings.nobodyYet : texts.drawing.meetings.nobody
}

/** A meeting in words: what it does, how many sit there and how many may decide, and what is not known or not shown. */
export function meetingInWords(map: ChainMap, meeting: Meeting, seats: readonly MeetingSeat[], texts: Texts): string {
  const words = texts.drawing.meetings
  const counts = countSeats(seats)
  const [character, level, frequency] = meetingFacts(meeting, texts)
  const above = meeting.escalatesTo ? map.meetings[meeting.escalatesTo] : undefined
  const parts = [
    character,
    emptySeats(meeting, seats, texts) ?? `${words.participants(counts.seats)}, ${words.deciders(counts.deciders)}`,
    ...(counts.unknown > 0 ? [words.mandatesOpen(counts.unknown)] : []),
    ...(counts.hidden > 0 ? [words.hidden(counts.hidden)] : []),
    level,
    frequency,
    ...(meeting.permanence === 'temporary' ? [texts.records.permanence.temporary] : []),
    ...(above ? [words.escalates(above.name)] : []),
  ]
  return `${meeting.name}: ${parts.join(', ')}`
}
