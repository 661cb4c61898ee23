import type { ChainMap } from '../chain-map'
import type { TableName } from '../collections'
import type { DocumentDiff } from '../diff'
import type { Proposal, ProposedChange } from '../schema/wanted'

/** The tables that a proposal can change. */
export type ProposableTable = keyof ProposedChange['tables']

/** The fields of the map that a proposal can change. */
export type ProposableField = keyof ProposedChange['fields']

/** Written out, for whoever only applies a change loads no schema; it does not compile when one is missing. */
const TABLES: Readonly<Record<ProposableTable, true>> = {
  chains: true,
  steps: true,
  parties: true,
  triangles: true,
  assignments: true,
  dependencies: true,
  couplingPoints: true,
  meetings: true,
  agreements: true,
  goals: true,
  capacities: true,
  positions: true,
}

const FIELDS: Readonly<Record<ProposableField, true>> = {
  mission: true,
  dominantProblem: true,
  publicEffect: true,
  accountableParty: true,
  stepOrder: true,
}

export const PROPOSABLE_TABLES = Object.keys(TABLES) as readonly ProposableTable[]
export const PROPOSABLE_FIELDS = Object.keys(FIELDS) as readonly ProposableField[]

/** Whether a proposal can change this table; what people say and do about the map is never proposed. */
export function isProposable(table: TableName): table is ProposableTable {
  return Object.hasOwn(TABLES, table)
}

/** What of a diff a proposal can hold. */
export function proposableOf({ tables, fields }: DocumentDiff): ProposedChange {
  return {
    tables: Object.fromEntries(PROPOSABLE_TABLES.flatMap((name) => (tables[name] ? [[name, tables[name]]] : []))),
    fields: Object.fromEntries(PROPOSABLE_FIELDS.flatMap((name) => (fields[name] ? [[name, fields[name]]] : []))),
  } as ProposedChange
}

/** A change as a diff, to look at table by table. */
export function asDiff(change: ProposedChange): DocumentDiff {
  return change as DocumentDiff
}

export const NO_CHANGE: ProposedChange = { tables: {}, fields: {} }

/** Whether a proposal is still something that may come: neither carried out nor turned down. */
export function isPending({ state }: Proposal): boolean {
  return state !== 'adopted' && state !== 'rejected'
}

/** The proposals that may still come, in their order. */
export function pendingProposals(map: ChainMap): readonly Proposal[] {
  return map.proposalOrder.flatMap((id) => {
    const proposal = map.proposals[id]
    return proposal && isPending(proposal) ? [proposal] : []
  })
}
