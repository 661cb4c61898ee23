import { create } from 'zustand'
import type { Finding } from '../../graph/finding'
import type { PartyMeasures } from '../../graph/measures/index'
import type { Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Badge } from '../../scene/marks'

// Session state: follows from the document, belongs to one revision of it, never in the file.

export interface FindingsState {
  /** Revision of the document these findings belong to; -1 before the first. */
  readonly revision: number
  readonly findings: readonly Finding[]
  readonly measures: Table<PartyMeasures>
  /** True while a newer revision is being analysed. */
  readonly busy: boolean
  /** True when the analysis itself failed to run. */
  readonly failed: boolean
}

export const useFindings = create<FindingsState>(() => ({
  revision: -1,
  findings: [],
  measures: {},
  busy: false,
  failed: false,
}))

const RANK = { high: 3, medium: 2, low: 1, question: 0 } as const

/** The weight a finding has on the map and in the list: its severity, or `question`. */
export function weightOf(finding: Finding): Badge['severity'] {
  return finding.kind === 'question' ? 'question' : finding.severity
}

/** Per record how many findings it carries and the heaviest of them. Only what a finding is about first counts. */
export function badgesOf(findings: readonly Finding[]): ReadonlyMap<Id, Badge> {
  const badges = new Map<Id, Badge>()
  for (const finding of findings) {
    const [carrier] = finding.about
    if (!carrier || carrier.kind === 'map') continue
    const severity = weightOf(finding)
    const known = badges.get(carrier.id)
    const heaviest = known && RANK[known.severity] >= RANK[severity] ? known.severity : severity
    badges.set(carrier.id, { count: (known?.count ?? 0) + 1, severity: heaviest })
  }
  return badges
}

/** The earlier badges when the new ones say the same: a drawing that depends on them then need not be made again. */
export function sameBadges(before: ReadonlyMap<Id, Badge>, after: ReadonlyMap<Id, Badge>): ReadonlyMap<Id, Badge> {
  if (before.size !== after.size) return after
  for (const [id, { count, severity }] of after) {
    const known = before.get(id)
    if (known?.count !== count || known.severity !== severity) return after
  }
  return before
}
