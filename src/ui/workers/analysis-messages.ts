import type { Finding } from '../../graph/finding'
import type { PartyMeasures } from '../../graph/measures/index'
import type { ChainMap, Table } from '../../model/chain-map'
import type { DocumentDiff } from '../../model/diff'

/** What the page tells the worker: a whole map, or what changed since the last revision. */
export type AnalysisRequest =
  | { readonly kind: 'map'; readonly revision: number; readonly map: ChainMap; readonly today: string }
  | { readonly kind: 'diff'; readonly revision: number; readonly from: number; readonly diff: DocumentDiff }

/** What the worker answers: findings first, the measures (slower on a large map) in a second message. */
export type AnalysisReply =
  | { readonly kind: 'findings'; readonly revision: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'measures'; readonly revision: number; readonly measures: Table<PartyMeasures> }
  | { readonly kind: 'failed'; readonly revision: number }
  /** The worker does not have the revision a diff builds on: send the whole map. */
  | { readonly kind: 'lost'; readonly revision: number }
