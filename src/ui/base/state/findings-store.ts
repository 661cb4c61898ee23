import { create } from 'zustand'
import { openFindings } from '../../../graph/conversation/answer-state'
import { compareWeight, weightOf } from '../../../graph/conversation/weight'
import type { VenueCover } from '../../../graph/facts/venues'
import type { Finding } from '../../../graph/finding'
import type { LevelReport } from '../../../graph/level/level-report'
import type { PartyMeasures } from '../../../graph/measures/index'
import type { Structure } from '../../../graph/measures/structure'
import { speechOf } from '../../../graph/speech'
import type { Table } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Answer } from '../../../model/schema/findings-and-views'
import type { Badge } from '../../../scene/drawing/marks'
import { isoDay } from '../clock/iso-day'

// Session state: follows from the document, belongs to one revision of it, never in the file.

export interface FindingsState {
  /** Revision of the document these findings belong to; -1 before the first. */
  readonly revision: number
  readonly findings: readonly Finding[]
  /** By dependency id: whether there is a meeting where both ends can decide about it. */
  readonly venues: Table<VenueCover>
  /** Which level each chain seems most like; null until it is there. Lags a moment behind the findings. */
  readonly level: LevelReport | 'failed' | null
  readonly measures: Table<PartyMeasures>
  /** Of parties together; null until the measures are there. */
  readonly structure: Structure | null
  /** True while a newer revision is being analysed. */
  readonly busy: boolean
  /** True when the analysis itself failed to run. */
  readonly failed: boolean
}

/** The state while no map is open. */
export const NO_FINDINGS: FindingsState = {
  revision: -1,
  findings: [],
  venues: {},
  level: null,
  measures: {},
  structure: null,
  busy: false,
  failed: false,
}

export const useFindings = create<FindingsState>(() => NO_FINDINGS)

/**
 * Per record how many signals it carries and the heaviest of them. Only what a signal is about first counts, and only
 * what is open: what the room answered asks for nothing on the map.
 *
 * @param today ISO date; answers whose day has passed no longer hold
 */
export function badgesOf(
  findings: readonly Finding[],
  answers: Table<Answer> = {},
  today = isoDay(new Date()),
): ReadonlyMap<Id, Badge> {
  const badges = new Map<Id, Badge>()
  for (const finding of openFindings(findings, answers, today)) {
    const [carrier] = finding.about
    if (!carrier || carrier.kind === 'map' || speechOf(finding) !== 'signal') continue
    const severity = weightOf(finding)
    const known = badges.get(carrier.id)
    const heaviest = known && compareWeight(known.severity, severity) <= 0 ? known.severity : severity
    badges.set(carrier.id, { count: (known?.count ?? 0) + 1, severity: heaviest })
  }
  return badges
}

/** Whether the badges say the same: a drawing that depends on them then need not be made again. */
export function haveSameBadges(before: ReadonlyMap<Id, Badge>, after: ReadonlyMap<Id, Badge>): boolean {
  if (before.size !== after.size) return false
  for (const [id, { count, severity }] of after) {
    const known = before.get(id)
    if (known?.count !== count || known.severity !== severity) return false
  }
  return true
}
