import type { Party } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { type AgencyRule, agencyDeviations } from '../facts/agency-rules'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

function checkAgency(graph: ChainGraph, agency: Party): readonly RuleFinding[] {
  const { deviates, open } = agencyDeviations(graph, agency)
  const about: readonly Subject[] = [
    { kind: 'parties', id: agency.id },
    ...graph.trianglesOf(agency.id).map(({ id }): Subject => ({ kind: 'triangles', id })),
  ]
  const say = (kind: RuleFinding['kind'], deviations: readonly AgencyRule[]): RuleFinding => {
    const message = kind === 'finding' ? 'agency-rule-deviation.deviates' : 'agency-rule-deviation.open'
    return {
      rule: 'agency-rule-deviation',
      key: findingKey(message, [agency.id]),
      kind,
      severity: kind === 'finding' ? 'medium' : 'low',
      about,
      message,
      values: { party: graph.nameOf(agency.id), deviations, years: graph.settings.agencyYears },
    }
  }
  return [
    ...(deviates.length > 0 ? [say('finding', deviates)] : []),
    ...(open.length > 0 ? [say('question', open)] : []),
  ]
}

/** An agency that the map shows otherwise than the regulation for agencies describes. */
export const agencyRuleDeviation = {
  id: 'agency-rule-deviation',
  group: 'steering',
  severity: 'medium',
  grounds: ['Regeling agentschappen 2024 (Stcrt. 2024, 32572), art. 1, 6 en 7'],
  messages: ['agency-rule-deviation.deviates', 'agency-rule-deviation.open'],
  check: (graph) =>
    graph.parties.filter(({ kind }) => kind === 'agency').flatMap((agency) => checkAgency(graph, agency)),
} as const satisfies Rule
