import { COUNTED_COLLECTIONS, COUNTED_FIELDS } from '../../model/fields/counted-fields'
import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { newestConfirmation, recordsOf, selfConfirmedParties } from './confirmation'
import { daysBetween } from './days'

interface MapFigures {
  /** Parties with at least one critical dependency, in order of id. */
  readonly leaning: readonly Id[]
  /** Those of `leaning` that have not confirmed their own part, in order of id. */
  readonly unconfirmed: readonly Id[]
  /** ISO date of the newest confirmation of anything; undefined when there is none. */
  readonly newest: string | undefined
  /** Number of fields that count (see `model/fields/counted-fields.ts`), over all records. */
  readonly fields: number
  /** Those of `fields` nobody looked at yet: absent, not null. */
  readonly open: number
}

export interface MapHonesty {
  /** Fewer of the parties with critical dependencies than the setting `confirmedShare` confirmed their own part. */
  readonly oneSided: boolean
  /** Something was confirmed, and the newest confirmation is older than the setting `staleDays`. */
  readonly stale: boolean
  /** More of the fields than the setting `unknownShare` have not been looked at yet. */
  readonly unknown: boolean
  readonly figures: MapFigures
}

function countFields(graph: ChainGraph): { readonly fields: number; readonly open: number } {
  let fields = 0
  let open = 0
  for (const collection of COUNTED_COLLECTIONS) {
    const names: readonly string[] = COUNTED_FIELDS[collection]
    const records = recordsOf(graph, collection) as readonly unknown[] as readonly Readonly<Record<string, unknown>>[]
    fields += names.length * records.length
    for (const name of names) {
      for (const record of records) if (record[name] === undefined) open++
    }
  }
  return { fields, open }
}

/**
 * How far a map can carry a statement about the chain (catalogue, signal 40). Linear in the number of records. An empty
 * map is neither one-sided nor unknown: there is nothing to be wrong about.
 */
export function mapHonesty(graph: ChainGraph): MapHonesty {
  const { confirmedShare, staleDays, unknownShare } = graph.settings
  const leaning = graph.parties.filter(({ id }) => graph.criticalOf(id).length > 0).map(({ id }) => id)
  const confirmed = selfConfirmedParties(graph)
  const unconfirmed = leaning.filter((id) => !confirmed.has(id))
  const newest = newestConfirmation(graph)
  const { fields, open } = countFields(graph)
  return {
    oneSided: leaning.length - unconfirmed.length < confirmedShare * leaning.length,
    stale: newest !== undefined && daysBetween(newest, graph.today) > staleDays,
    unknown: open > unknownShare * fields,
    figures: { leaning, unconfirmed, newest, fields, open },
  }
}
