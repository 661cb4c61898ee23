import type { Meeting } from '../../../../model/schema/governance'
import { partyName } from '../../../../text/record-names'
import type { Column } from '../column'
import { itemsOf, listCell, listOrNothing } from './cells'
import { checkWith } from './evidence'
import { withParties } from './party-lists'

type Seat = NonNullable<Meeting['participants']>[number]

const participants: Column<Meeting> = {
  id: 'participants',
  kind: 'records',
  label: (texts) => texts.fields.meetings.participants.label,
  width: 16,
  allowsNone: true,
  absence: 'question',
  to: ['parties'],
  read: (meeting) => listCell(meeting.participants?.map(({ party }) => party)),
  write: (value, meeting) => ({
    participants: withParties<Seat>(meeting.participants, itemsOf(value), (party) => ({ party })),
  }),
}

const seats: Column<Meeting> = {
  id: 'participants.mandate',
  kind: 'lines',
  label: (texts) => texts.grid.columns.seats,
  width: 17,
  absence: 'blank',
  to: ['parties'],
  read: (meeting, { map, texts }) => {
    const said = (meeting.participants ?? []).flatMap(({ party, function: held, mandate, scope }) => {
      const words = [held, mandate && texts.vocabulary.mandate[mandate], scope].filter(
        (part) => typeof part === 'string',
      )
      return words.length > 0 ? [texts.grid.holder(partyName(map.parties, party), words.join(', '))] : []
    })
    return listOrNothing(said)
  },
}

const checkedBy: Column<Meeting> = {
  id: 'feasibilityChecked.by',
  kind: 'record',
  label: (texts) => texts.fields.meetings.feasibilityChecked.label,
  width: 13,
  allowsNone: true,
  absence: 'question',
  to: ['parties'],
  read: ({ feasibilityChecked: check }) => (check === null ? null : check?.by),
  write: (value, { feasibilityChecked: known }) => ({ feasibilityChecked: checkWith(known, value) }),
}

const checkedOn: Column<Meeting> = {
  id: 'feasibilityChecked.date',
  kind: 'date',
  label: (texts) => texts.grid.columns.feasibilityCheckedOn,
  width: 10,
  isRequired: true,
  absence: 'blank',
  read: ({ feasibilityChecked: check }) => check?.date,
  write: (value, { feasibilityChecked: check }) => {
    if (typeof value !== 'string') return {}
    return check ? { feasibilityChecked: { ...check, date: value } } : 'noChecker'
  },
}

/** The columns of what a meeting has that is made of parts. */
export const MEETING_PARTS = {
  participants: [participants, seats],
  feasibilityChecked: [checkedBy, checkedOn],
}
