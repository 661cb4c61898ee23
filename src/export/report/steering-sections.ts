import { continuedAgreements, hasEnded } from '../../graph/facts/agreements'
import { addDays } from '../../graph/facts/days'
import { isHeldOn } from '../../graph/facts/meetings'
import { WORKING_AGREEMENTS } from '../../model/fields/working-agreements'
import type { Agreement, Meeting } from '../../model/schema/governance'
import type { CouplingPoint } from '../../model/schema/relations'
import { bare, roleOf } from '../../text/narrative/words'
import { couplingName } from '../../text/record-names'
import type { Block } from './blocks'
import { inCell, paragraph, type ReportContext } from './context'

/** The meetings that are held on the day: what for, and who may decide there. */
export function meetingBlocks(context: ReportContext): Block[] {
  const { map, words, options } = context
  const byName = new Intl.Collator(options.language)
  const held = Object.values(map.meetings)
    .filter((meeting) => isHeldOn(meeting, options.day))
    .sort((a, b) => byName.compare(a.name, b.name) || byName.compare(a.id, b.id))
  if (held.length === 0) return [paragraph('plain', words.meetings.none)]
  const rows = held.map((meeting) => meetingRow(meeting, context))
  return [
    { kind: 'table', caption: words.meetings.caption, columns: words.meetings.columns, rows },
    ...workingAgreements(held, context),
    paragraph('asked', words.meetings.proposalAsked),
  ]
}

/** How the meetings work of which somebody said so; what is not said is no gap. */
function workingAgreements(held: readonly Meeting[], { texts, words }: ReportContext): Block[] {
  const told = held.filter((meeting) => WORKING_AGREEMENTS.some((field) => meeting[field]))
  if (told.length === 0) return []
  const { fields, forms, sections } = texts
  const cell = (said: string | null | undefined) =>
    said ? inCell(said) : said === null ? forms.states.none : forms.states.unknown
  return [
    { kind: 'subheading', text: sections.workingAgreements },
    {
      kind: 'table',
      caption: words.meetings.workingAgreements,
      columns: [words.meetings.columns[0] ?? '', ...WORKING_AGREEMENTS.map((field) => fields.meetings[field].label)],
      rows: told.map((meeting) => [inCell(meeting.name), ...WORKING_AGREEMENTS.map((field) => cell(meeting[field]))]),
    },
  ]
}

function meetingRow(meeting: Meeting, { texts, teller, words }: ReportContext): string[] {
  const { unknown, none } = texts.forms.states
  const { name, purpose, participants, frequency, character, level } = meeting
  const kinds = [
    ...(character ? [texts.records.meetingCharacter[character]] : []),
    ...(level ? [texts.records.meetingLevel[level]] : []),
  ]
  const seats = participants ?? []
  const deciders = seats
    .filter(({ mandate }) => mandate === 'decide')
    .map((seat) => teller.party(seat.party).text + roleOf(seat.function))
  const decides =
    participants === undefined
      ? words.meetings.seatsOpen
      : deciders.length > 0
        ? teller.longList(deciders)
        : words.meetings.nobody
  const often =
    typeof frequency === 'number'
      ? words.meetings.timesAYear(frequency, teller.number(frequency))
      : (frequency ?? (frequency === null ? none : unknown))
  return [
    inCell(name),
    purpose ? inCell(purpose) : purpose === null ? none : unknown,
    kinds.join(', ') || (character === null ? none : unknown),
    decides,
    inCell(often),
  ]
}

/** Agreements that need attention seen from the day, and coupling points of which the moment or the mandate is open. */
export function lapsingBlocks(context: ReportContext): Block[] {
  const { words } = context
  return [
    { kind: 'subheading', text: words.lapsing.agreements },
    agreements(context),
    { kind: 'subheading', text: words.lapsing.couplings },
    couplings(context),
  ]
}

function agreements({ graph, teller, words, options }: ReportContext): Block {
  const continued = continuedAgreements(graph)
  const soon = addDays(options.day, graph.settings.nearlyExpiredDays)
  const due = graph.agreements
    .filter(({ id }) => !continued.has(id))
    .flatMap((agreement) => {
      const day = dueDay(agreement, options.day, soon)
      return day ? [{ agreement, ...day }] : []
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  if (due.length === 0) return paragraph('plain', words.lapsing.noAgreements(teller.date(options.day)))
  return {
    kind: 'table',
    caption: words.lapsing.agreementsCaption,
    columns: words.lapsing.agreementColumns,
    rows: due.map(({ agreement, why, on }) => [
      inCell(agreement.title),
      teller.partyList(agreement.parties ?? []) || teller.texts.forms.states.unknown,
      words.lapsing[why](teller.date(on)),
    ]),
  }
}

/** Why an agreement asks for attention, and since or from which day. */
function dueDay(
  agreement: Agreement,
  day: string,
  soon: string,
): { readonly why: 'ended' | 'ends' | 'review'; readonly on: string } | undefined {
  const { until, reviewOn, tags } = agreement
  if (until && hasEnded(agreement, day)) return { why: 'ended', on: until }
  if (until && until <= soon && tags?.includes('tacit') !== true) return { why: 'ends', on: until }
  return reviewOn && reviewOn < day ? { why: 'review', on: reviewOn } : undefined
}

function couplings({ map, teller, texts, words }: ReportContext): Block {
  const all = Object.values(map.couplingPoints)
  const open = all.filter(({ moment, mandate }) => moment === undefined || moment === null || !mandate)
  if (open.length === 0) {
    return paragraph('plain', all.length === 0 ? words.lapsing.noCouplingsAtAll : words.lapsing.noCouplings)
  }
  const said = (value: unknown, words: () => string) =>
    value === undefined ? texts.forms.states.unknown : value === null ? texts.forms.states.none : words()
  const row = (point: CouplingPoint) => {
    const { meeting, moment, mandate } = point
    return [
      couplingName(map, point, texts),
      said(meeting, () => bare(map.meetings[meeting ?? '']?.name ?? '?')),
      said(moment, () => (typeof moment === 'number' ? teller.month(moment) : inCell(moment ?? ''))),
      said(mandate, () => (mandate ? texts.vocabulary.mandate[mandate] : '')),
    ]
  }
  const byName = new Intl.Collator(texts.language)
  return {
    kind: 'table',
    caption: words.lapsing.couplingsCaption,
    columns: words.lapsing.couplingColumns,
    rows: open.map(row).sort((a, b) => byName.compare(a[0] ?? '', b[0] ?? '')),
  }
}
