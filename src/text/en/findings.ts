import type { MessageId, RuleId } from '../../graph/rules/index'
import { type FindingText, type RuleText, textOf } from '../finding-text'
import { enAgreementsFindings, enAgreementsRules } from './findings/agreements'
import { enCouplingFindings, enCouplingRules } from './findings/coupling'
import { enDepartmentsFindings, enDepartmentsRules } from './findings/departments'
import { enSteeringFindings, enSteeringRules } from './findings/steering'
import { enStructureFindings, enStructureRules } from './findings/structure'

/** English words of every message a finding can carry. */
export const enFindings: Readonly<Record<MessageId, FindingText>> = {
  ...enStructureFindings,
  ...enSteeringFindings,
  ...enDepartmentsFindings,
  ...enAgreementsFindings,
  ...enCouplingFindings,
  'rule-failed': {
    title: (v) => `The check ‘${ruleName(textOf(v, 'rule'))}’ could not run`,
    why: 'The other checks did run. The cause is in the program, not in the map.',
    question: () => 'Would you report this, with the map if that is allowed?',
    unknown: 'What this check would have seen on this map.',
  },
}

/** English names of the rules. */
export const enRules: Readonly<Record<RuleId, RuleText>> = {
  ...enStructureRules,
  ...enSteeringRules,
  ...enDepartmentsRules,
  ...enAgreementsRules,
  ...enCouplingRules,
}

function ruleName(rule: string): string {
  const texts: Readonly<Record<string, RuleText>> = enRules
  return texts[rule]?.name ?? rule
}
