import { coreValuesOf } from '../../model/core-values'
import type { Chain } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import type { RuleFinding, Subject } from '../finding'
import { sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

const ID = 'core-values-open'

/** Whether the hard side stands: a meeting that decides, and owners who stand by the chain. */
const isGoverned = ({ steeringGroup, commitments = [] }: Chain) => !!steeringGroup && commitments.length > 0

function check({ map }: ChainGraph): readonly RuleFinding[] {
  const chains = sortedRecords(map.chains).filter((chain) => isGoverned(chain) && coreValuesOf(chain) === undefined)
  if (chains.length === 0) return []
  const message = `${ID}.open` as const
  return [
    {
      rule: ID,
      key: findingKey(message, [WHOLE_MAP]),
      kind: 'question',
      severity: 'low',
      about: chains.map(({ id }): Subject => ({ kind: 'chains', id })),
      message,
      values: { chains: chains.map(({ name }) => name) },
    },
  ]
}

/** A chain that is governed and of which nobody said which core values lead; which ones it has is nobody's to judge. */
export const coreValuesOpen = {
  id: ID,
  group: 'goals',
  severity: 'low',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 8 (kernwaarden)'],
  messages: ['core-values-open.open'],
  check,
} as const satisfies Rule
