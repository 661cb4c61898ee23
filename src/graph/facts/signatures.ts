import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { hasEnded } from './agreements'
import { dependenciesAmong } from './dependencies'
import { withoutVoice } from './umbrellas'

/** Kinds that one party gives or the law sets: whoever they concern has nothing to sign. */
const ONE_SIDED: ReadonlySet<Agreement['kind']> = new Set<Agreement['kind']>([
  'statute',
  'grant',
  'assignment-letter',
  'mandate',
])

/** Kinds that two parties make with each other, also where others notice. */
const BILATERAL: ReadonlySet<Agreement['kind']> = new Set<Agreement['kind']>([
  'contract',
  'service-level',
  'annual-plan',
  'management-agreement',
])

/** Who has to do with an agreement and stands outside it. */
interface MissingSignatures {
  /** In order of id, without those for whom an umbrella organisation signed. */
  readonly unheard: readonly Id[]
  readonly umbrellas: readonly Id[]
  /** The dependencies it covers at which one of `unheard` stands. */
  readonly evidence: readonly Dependency[]
}

/**
 * The ends of what an agreement covers that did not sign it, and nobody on their behalf. None for what has ended, for what
 * one party gives (a grant, an order, a mandate) or the law sets, and for a contract, service level or plan that two
 * parties made: there nobody else ever signs.
 */
export function missingSignatures(graph: ChainGraph, agreement: Agreement): MissingSignatures | undefined {
  const { kind, parties, onBehalfOf, covers } = agreement
  if (ONE_SIDED.has(kind) || hasEnded(agreement, graph.today)) return undefined
  const bound = new Set([...(parties ?? []), ...(onBehalfOf ?? [])])
  if (BILATERAL.has(kind) && bound.size === 2) return undefined
  const covered = dependenciesAmong(graph, covers)
  const ends = [...new Set(covered.flatMap(({ supplier, dependent }) => [supplier, dependent]))].sort()
  const { unheard, umbrellas } = withoutVoice(
    graph,
    ends.filter((id) => !bound.has(id)),
    bound,
  )
  if (unheard.length === 0) return undefined
  const evidence = covered.filter(
    ({ supplier, dependent }) => unheard.includes(supplier) || unheard.includes(dependent),
  )
  return { unheard, umbrellas, evidence }
}
