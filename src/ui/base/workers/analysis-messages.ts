import type { VenueCover } from '../../../graph/facts/venues'
import type { Finding } from '../../../graph/finding'
import type { LevelReport } from '../../../graph/level/level-report'
import type { PartyMeasures } from '../../../graph/measures/index'
import type { Structure } from '../../../graph/measures/structure'
import type { ChainMap } from '../../../model/chain-map'
import type { DocumentDiff } from '../../../model/diff'
import type { CauseFacts } from '../report/causes'
import type { ListPatch, TablePatch } from './patches'

/**
 * What the page tells the worker: a whole map, or what changed since the last revision. Both say whether the answer is for
 * the wall, and must be silent about what is not for it.
 */
export type AnalysisRequest = { readonly revision: number; readonly isOnWall: boolean } & (
  | { readonly kind: 'map'; readonly map: ChainMap; readonly today: string }
  | { readonly kind: 'diff'; readonly from: number; readonly diff: DocumentDiff }
)

/**
 * What the worker answers: findings first, then the venues, the level indication and the measures (slower on a large
 * map). Lists and tables are what differs from the last such message, also when nobody looked at that one.
 */
export type AnalysisReply =
  | { readonly kind: 'findings'; readonly revision: number; readonly findings: ListPatch<Finding> }
  | { readonly kind: 'venues'; readonly revision: number; readonly venues: TablePatch<VenueCover> }
  | { readonly kind: 'level'; readonly revision: number; readonly level: LevelReport | null }
  | {
      readonly kind: 'measures'
      readonly revision: number
      readonly measures: TablePatch<PartyMeasures>
      readonly structure: Structure
    }
  | { readonly kind: 'failed'; readonly revision: number }
  /** What went wrong in the worker, whether or not anything is missing because of it. */
  | { readonly kind: 'trouble'; readonly causes: readonly CauseFacts[] }
  /** The worker does not have the revision a diff builds on: send the whole map. */
  | { readonly kind: 'lost'; readonly revision: number }
