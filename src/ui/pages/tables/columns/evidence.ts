import type { AnyRecord } from '../../../../model/chain-map'
import type { Id } from '../../../../model/id'
import { LIMITS } from '../../../../model/limits'
import { CERTAINTIES, DISCRETIONS } from '../../../../model/vocabulary'
import { isoDay } from '../../../base/clock/iso-day'
import type { Cell, Column } from '../column'

/** Fits the columns of any table: what it reads and writes is what every record may carry. */
type ForAny = Column<never>

const findingCount: Column = {
  id: '-findings',
  kind: 'number',
  label: (texts) => texts.grid.columns.findings,
  width: 6.5,
  absence: 'blank',
  isComputed: true,
  read: ({ id }, { badges }) => badges.get(id)?.count,
}

/** How many open findings a record carries. */
export const findings = findingCount as ForAny

const certainty: Column = {
  id: 'certainty',
  kind: 'choice',
  label: (texts) => texts.forms.evidence.certainty,
  width: 9,
  absence: (texts) => texts.forms.states.notSaid,
  codes: CERTAINTIES,
  words: (texts) => texts.vocabulary.certainty,
  read: (record) => record.certainty,
  write: (value) => ({ certainty: (value ?? undefined) as AnyRecord['certainty'] }),
}

export const discretion: Column = {
  id: 'discretion',
  kind: 'choice',
  label: (texts) => texts.forms.evidence.discretion,
  width: 9,
  absence: 'blank',
  codes: DISCRETIONS,
  words: (texts) => texts.vocabulary.discretion,
  read: (record) => record.discretion,
  write: (value) => ({ discretion: (value ?? undefined) as AnyRecord['discretion'] }),
}

const confirmedBy: Column = {
  id: 'confirmedBy.party',
  kind: 'record',
  label: (texts) => texts.forms.evidence.confirmedBy,
  width: 11,
  absence: (texts) => texts.forms.evidence.nobody,
  to: ['parties'],
  read: (record) => record.confirmedBy?.party,
  write: (value, record) =>
    typeof value === 'string'
      ? { confirmedBy: { party: value, date: record.confirmedBy?.date ?? isoDay(new Date()) } }
      : { confirmedBy: undefined },
}

const confirmedOn: Column = {
  id: 'confirmedBy.date',
  kind: 'date',
  label: (texts) => texts.forms.evidence.confirmedOn,
  width: 8.5,
  absence: 'blank',
  read: (record) => record.confirmedBy?.date,
  write: (value, { confirmedBy: known }) => {
    if (typeof value !== 'string') return { confirmedBy: undefined }
    return known ? { confirmedBy: { ...known, date: value } } : 'noConfirmer'
  },
}

const source: Column = {
  id: 'source',
  kind: 'text',
  label: (texts) => texts.forms.evidence.source,
  width: 14,
  absence: (texts) => texts.forms.states.notSaid,
  maxLength: LIMITS.text,
  read: (record) => record.source,
  write: (value) => ({ source: textOrAbsent(value) }),
}

export const note: Column = {
  id: 'note',
  kind: 'text',
  label: (texts) => texts.forms.evidence.note,
  width: 16,
  absence: 'blank',
  maxLength: LIMITS.text,
  read: (record) => record.note,
  write: (value) => ({ note: textOrAbsent(value) }),
}

function textOrAbsent(value: Cell): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** What every record may carry: how certain it is, where it comes from, who confirmed it and when, whether it may be on the wall, and a note. */
export const evidence = [certainty, confirmedBy, confirmedOn, source, discretion, note] as readonly ForAny[]

/** The same where a record may not be without a source. */
export const evidenceWithSource: readonly ForAny[] = evidence.map((column) =>
  column.id === 'source' ? { ...column, isRequired: true } : column,
)

interface Check {
  readonly date: string
  readonly by: Id
}

/** Which party looked at something: the day is today until another is filled in. */
export function checkWith(known: Check | null | undefined, value: Cell): Check | null | undefined {
  if (typeof value !== 'string') return value === null ? null : undefined
  return { date: known?.date ?? isoDay(new Date()), by: value }
}
