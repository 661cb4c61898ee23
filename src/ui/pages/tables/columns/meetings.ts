import { LIMITS } from '../../../../model/limits'
import type { Meeting } from '../../../../model/schema/governance'
import { MEETING_CHARACTERS, MEETING_LEVELS, MEETING_SCOPES, PERMANENCES } from '../../../../model/vocabulary'
import { partyName } from '../../../../text/record-names'
import type { Column } from '../column'
import { checkWith, evidence, findings } from './evidence'
import {
  choice,
  date,
  itemsOf,
  lines,
  listCell,
  longText,
  reference,
  references,
  requiredChoice,
  requiredText,
} from './make'
import { withParties } from './party-lists'

type Seat = NonNullable<Meeting['participants']>[number]

const participants: Column<Meeting> = {
  id: 'participants',
  kind: 'references',
  label: (texts) => texts.records.meeting.participants,
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
    const said = (meeting.participants ?? []).flatMap(({ party, function: held, mandate }) => {
      const words = [held, mandate && texts.vocabulary.mandate[mandate]].filter((part) => typeof part === 'string')
      return words.length > 0 ? [texts.grid.holder(partyName(map.parties, party), words.join(', '))] : []
    })
    return said.length > 0 ? said : undefined
  },
}

const frequency: Column<Meeting> = {
  id: 'frequency',
  kind: 'frequency',
  label: (texts) => texts.grid.columns.frequency,
  width: 9,
  allowsNone: true,
  absence: 'question',
  min: 0,
  max: 1000,
  maxLength: LIMITS.line,
  read: (meeting) => meeting.frequency,
  write: (value) => ({ frequency: value as Meeting['frequency'] }),
}

const months: Column<Meeting> = {
  id: 'months',
  kind: 'months',
  label: (texts) => texts.grid.columns.months,
  width: 12,
  absence: 'question',
  read: (meeting) => listCell(meeting.months?.map(String)),
  write: (value) => ({ months: itemsOf(value)?.map(Number) }),
}

const checkedBy: Column<Meeting> = {
  id: 'feasibilityChecked.by',
  kind: 'reference',
  label: (texts) => texts.records.meeting.feasibility,
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

/** What a meeting has, in columns. */
export const meetingColumns: readonly Column<Meeting>[] = [
  requiredText<Meeting>('name', (texts) => texts.records.meeting.name, { width: 18, maxLength: LIMITS.name }),
  findings,
  longText<Meeting>('purpose', (texts) => texts.records.meeting.purpose),
  choice<Meeting>(
    'character',
    (texts) => texts.records.meeting.character,
    MEETING_CHARACTERS,
    (texts) => texts.records.meetingCharacter,
    { width: 9 },
  ),
  choice<Meeting>(
    'level',
    (texts) => texts.records.meeting.level,
    MEETING_LEVELS,
    (texts) => texts.records.meetingLevel,
    { width: 9 },
  ),
  requiredChoice<Meeting>(
    'scope',
    (texts) => texts.records.meeting.scope,
    MEETING_SCOPES,
    (texts) => texts.records.meetingScope,
    { width: 9 },
  ),
  participants,
  seats,
  reference<Meeting>('chair', (texts) => texts.records.meeting.chair, ['parties'], { width: 10 }),
  reference<Meeting>('secretary', (texts) => texts.records.meeting.secretary, ['parties'], { width: 10 }),
  frequency,
  months,
  requiredChoice<Meeting>(
    'permanence',
    (texts) => texts.records.meeting.permanence,
    PERMANENCES,
    (texts) => texts.records.permanence,
    { width: 8.5 },
  ),
  date<Meeting>('until', (texts) => texts.records.meeting.until),
  lines<Meeting>('topics', (texts) => texts.records.meeting.topics),
  references<Meeting>('decidesOn', (texts) => texts.records.meeting.decidesOn, ['dependencies', 'goals']),
  reference<Meeting>('escalatesTo', (texts) => texts.records.meeting.escalatesTo, ['meetings'], { width: 14 }),
  reference<Meeting>('chain', (texts) => texts.records.chain, ['chains'], {
    allowsNone: false,
    absence: (texts) => texts.records.everyChain,
  }),
  checkedBy,
  checkedOn,
  ...evidence,
]
