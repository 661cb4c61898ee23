import type { MessageId, RuleId } from '../../graph/rules/index'
import { type FindingText, type RuleText, textOf } from '../finding-text'
import { nlAgreementsFindings, nlAgreementsRules } from './findings/agreements'
import { nlCouplingFindings, nlCouplingRules } from './findings/coupling'
import { nlDepartmentsFindings, nlDepartmentsRules } from './findings/departments'
import { nlSteeringFindings, nlSteeringRules } from './findings/steering'
import { nlStructureFindings, nlStructureRules } from './findings/structure'

/** Dutch words of every message a finding can carry. */
export const nlFindings: Readonly<Record<MessageId, FindingText>> = {
  ...nlStructureFindings,
  ...nlSteeringFindings,
  ...nlDepartmentsFindings,
  ...nlAgreementsFindings,
  ...nlCouplingFindings,
  'rule-failed': {
    title: (v) => `De controle ‘${ruleName(textOf(v, 'rule'))}’ kon niet draaien`,
    why: 'De andere controles zijn wel gedaan. Dit ligt aan het programma, niet aan de kaart.',
    question: () => 'Wilt u dit melden, met de kaart erbij als dat mag?',
    unknown: 'Wat deze controle op deze kaart zou hebben gezien.',
  },
}

/** Dutch names of the rules. */
export const nlRules: Readonly<Record<RuleId, RuleText>> = {
  ...nlStructureRules,
  ...nlSteeringRules,
  ...nlDepartmentsRules,
  ...nlAgreementsRules,
  ...nlCouplingRules,
}

function ruleName(rule: string): string {
  const texts: Readonly<Record<string, RuleText>> = nlRules
  return texts[rule]?.name ?? rule
}
