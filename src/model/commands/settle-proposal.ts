import type { ChainMap, Table } from '../chain-map'
import { diffMaps, type TableDiff } from '../diff'
import type { Id } from '../id'
import { asDiff, isPending, proposableOf } from '../proposals/proposable'
import { type Misfit, wantedMap } from '../proposals/wanted-map'
import { withMisfits, withProposal } from '../proposals/with-misfits'
import type { Decision } from '../schema/session'
import type { Proposal, ProposedChange } from '../schema/wanted'
import { done, type Outcome, refuse } from './outcome'

export interface AdoptProposal {
  readonly type: 'adopt-proposal'
  readonly id: Id
  /** The day on which it was adopted, and where. */
  readonly date?: string | undefined
  readonly decidedIn?: Id | undefined
  readonly outcome?: string | undefined
  /** The decision by which it was asked for: that is taken with it. */
  readonly decision?: Id | undefined
}

/**
 * Makes a proposal the present. What it changed stays in it, as it was at that moment. Refused while something in it no
 * longer fits: nothing is carried out in silence, and nothing left out.
 */
export function adoptProposal(map: ChainMap, { id, date, decidedIn, outcome, decision }: AdoptProposal): Outcome {
  const proposal = map.proposals[id]
  if (!proposal) return refuse('unknown-record', { id })
  if (!isPending(proposal)) return refuse('proposal-closed')
  const { map: wanted, misfits } = wantedMap(map, [id])
  if (misfits.length > 0) return refuse('proposal-misfit', { count: misfits.length })
  // What the proposal ended may have been where it is decided, or what it answers.
  const { date: _date, decidedIn: held, outcome: _outcome, ...rest } = wanted.proposals[id] ?? proposal
  const { absorbed } = proposal.change
  const place = absorbed?.[decidedIn ?? ''] ?? decidedIn ?? held
  const adopted: Proposal = {
    ...rest,
    state: 'adopted',
    ...(place && wanted.meetings[place] ? { decidedIn: place } : {}),
    ...given('date', date ?? proposal.date),
    ...given('outcome', outcome ?? proposal.outcome),
    change: { ...proposableOf(diffMaps(map, wanted)), ...(absorbed && { absorbed }) },
  }
  return done(withTaken(withProposal(wanted, adopted), decision, date))
}

/** The map in which that decision was taken, on that day. */
function withTaken(map: ChainMap, id: Id | undefined, date: string | undefined): ChainMap {
  const asked = id === undefined ? undefined : map.decisions[id]
  if (!asked) return map
  const taken: Decision = { ...asked, state: 'taken', ...(date ? { date } : {}) }
  return { ...map, decisions: { ...map.decisions, [asked.id]: taken } }
}

const given = <V>(name: string, value: V) => (value === undefined || value === null ? {} : { [name]: value })

/** What becomes of a part of a proposal that no longer fits: as the proposal wants it all the same, or as it is now. */
export interface SettleMisfit {
  readonly type: 'settle-misfit'
  readonly proposal: Id
  readonly table?: Misfit['table']
  readonly id?: Id | undefined
  readonly field?: string | undefined
  readonly take: 'proposed' | 'present'
}

/** Makes a part of a proposal fit again. Refused where the proposal cannot have its way. */
export function settleMisfit(map: ChainMap, settle: SettleMisfit): Outcome {
  const proposal = map.proposals[settle.proposal]
  if (!proposal) return refuse('unknown-record', { id: settle.proposal })
  if (!isPending(proposal)) return refuse('proposal-closed')
  const { map: wanted, misfits } = wantedMap(map, [proposal.id])
  const isMeant = ({ table, id, field }: Misfit) => table === settle.table && id === settle.id && field === settle.field
  const misfit = misfits.find(isMeant)
  if (!misfit?.table) return refuse('proposal-misfit', { count: misfits.length })
  const others = misfits.filter((other) => !isMeant(other))
  const fitting = withMisfits(proposableOf(diffMaps(map, wanted)), proposal.change, others)
  if (settle.take === 'present') return done(withProposal(map, { ...proposal, change: fitting }))
  const change = insisting(map, fitting, proposal.change, misfit)
  return change
    ? done(withProposal(map, { ...proposal, change }))
    : refuse('proposal-misfit', { count: misfits.length })
}

type AnyTables = Record<string, TableDiff<unknown>>

/** The change with the part as it was wanted, against what is there now; undefined where that cannot be. */
function insisting(
  map: ChainMap,
  fitting: ProposedChange,
  wanted: ProposedChange,
  { reason, table, id, field, to, now, along = [] }: Misfit,
): ProposedChange | undefined {
  if (table === 'map') {
    if (reason !== 'changed-since' || field === undefined) return undefined
    const sides = { ...(now === undefined ? {} : { from: now }), ...(to === undefined ? {} : { to }) }
    return { ...fitting, fields: { ...fitting.fields, [field]: sides } } as ProposedChange
  }
  if (table === undefined || id === undefined) return undefined
  const tables: AnyTables = { ...(fitting.tables as AnyTables) }
  const was = asDiff(wanted).tables[table] as TableDiff<Record<string, unknown>> | undefined
  const put = (name: string, kind: keyof TableDiff<unknown>, key: Id, value: unknown) => {
    tables[name] = { ...tables[name], [kind]: { ...(tables[name]?.[kind] as Table<unknown>), [key]: value } }
  }
  const present = (map[table] as Table<Record<string, unknown>>)[id]
  if (reason === 'changed-since' && field !== undefined && present) {
    const pair = tables[table]?.changed?.[id] as readonly [object, object] | undefined
    put(table, 'changed', id, [present, withField((pair?.[1] ?? present) as object, field, to)])
  } else if (reason === 'changed-since' && present) put(table, 'removed', id, present)
  else if (reason === 'gone' && was?.changed?.[id]) put(table, 'added', id, was.changed[id][1])
  else if (reason === 'takes-along' && present) {
    put(table, 'removed', id, present)
    for (const other of along) {
      const held = Object.keys(map).find((name) => isTableWith(map, name, other))
      if (held !== undefined)
        put(held, 'removed', other, (map as unknown as Record<string, Table<unknown>>)[held]?.[other])
    }
  } else return undefined
  return { ...fitting, tables } as ProposedChange
}

function isTableWith(map: ChainMap, name: string, id: Id): boolean {
  const table: unknown = map[name as keyof ChainMap]
  return (
    typeof table === 'object' &&
    table !== null &&
    !Array.isArray(table) &&
    name !== 'positions' &&
    Object.hasOwn(table, id)
  )
}

function withField(record: object, field: string, value: unknown): object {
  const { [field]: _old, ...rest } = record as Record<string, unknown>
  return value === undefined ? rest : { ...rest, [field]: value }
}
