import type { Chain } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { silentOwners } from '../facts/commitments'
import { namesOf } from '../facts/names'
import type { RuleFinding, Subject } from '../finding'
import { sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

const ID = 'owner-not-committed'

type Variant = 'missing' | 'none' | 'open'

/** Whether people began to fill in how the chain is governed: before that nobody asks who stands by it. */
function isGoverned({ accountable, steeringGroup, workingGroup }: Chain): boolean {
  return !!accountable || !!steeringGroup || !!workingGroup
}

function checkChain(graph: ChainGraph, chain: Chain): readonly RuleFinding[] {
  const { id, name, commitments } = chain
  const silent = silentOwners(graph, chain)
  if (silent.length === 0) return []
  const variant: Variant = commitments === undefined ? 'open' : commitments.length === 0 ? 'none' : 'missing'
  if (variant === 'open' && !isGoverned(chain)) return []
  const message = `${ID}.${variant}` as const
  const owners = [...new Set(silent.map(({ owner }) => owner))].sort()
  const contractors = [...new Set(silent.map(({ contractor }) => contractor))].sort()
  const isCarrying = contractors.some((contractor) => graph.criticalOf(contractor).length > 0)
  return [
    {
      rule: ID,
      key: findingKey(message, [id]),
      kind: variant === 'open' ? 'question' : 'finding',
      severity: variant !== 'open' && isCarrying ? 'medium' : 'low',
      about: [
        { kind: 'chains', id },
        ...[...owners, ...contractors].map((party): Subject => ({ kind: 'parties', id: party })),
      ],
      message,
      values: { chain: name, owners: namesOf(graph, owners), contractors: namesOf(graph, contractors) },
    },
  ]
}

/** A chain to which an owner of one of its triangles did not commit. */
export const ownerNotCommitted = {
  id: ID,
  group: 'steering',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Handelingsperspectief (bestuurlijk commitment)',
    'Advies ketensturing, Handelingsperspectief, ketendoel(en) (commitment van de eigenaren)',
  ],
  messages: ['owner-not-committed.missing', 'owner-not-committed.none', 'owner-not-committed.open'],
  check: (graph) => sortedRecords(graph.map.chains).flatMap((chain) => checkChain(graph, chain)),
} as const satisfies Rule
