import type { Party } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { demandExceedsCapacity } from '../facts/capacity'
import { hasManyDependents } from '../facts/pivots'
import { scarcityRule } from '../facts/scarcity'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Who follows its own council or the law alone: what comes first there is not for others to agree on. */
const AUTONOMOUS: ReadonlySet<Party['tier']> = new Set(['municipal', 'provincial', 'water-authority', 'independent'])

function missingRule(graph: ChainGraph, { id, tier }: Party): RuleFinding | undefined {
  if (AUTONOMOUS.has(tier)) return undefined
  const isShort = demandExceedsCapacity(graph, id)
  if (!isShort && !hasManyDependents(graph, id)) return undefined
  const rule = scarcityRule(graph, id)
  if (rule === 'agreed') return undefined
  const isOpen = rule === 'parties-unknown'
  const message = `scarcity-rule-missing.${isOpen ? 'open' : isShort ? 'shortage' : 'many'}`
  return {
    rule: 'scarcity-rule-missing',
    key: findingKey(message, [id]),
    kind: isOpen ? 'question' : 'finding',
    severity: isOpen ? 'low' : 'medium',
    about: [{ kind: 'parties', id }],
    message,
    values: { party: graph.nameOf(id) },
  }
}

/** More is asked of a party than it can do, or many wait for it, and who gives way has not been agreed. */
export const scarcityRuleMissing = {
  id: 'scarcity-rule-missing',
  group: 'capacity',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Handelingsperspectief, stap 2 (knelpunt: omgaan met schaarste)',
    'Werk aan Uitvoering, Meervoudig opdrachtgeverschap: kiezen raakt de hele driehoek',
  ],
  messages: ['scarcity-rule-missing.shortage', 'scarcity-rule-missing.many', 'scarcity-rule-missing.open'],
  check: (graph) => graph.parties.flatMap((party) => missingRule(graph, party) ?? []),
} as const satisfies Rule
