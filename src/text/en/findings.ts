import type { MessageId, RuleId } from '../../graph/rules/index'
import { countOf, type FindingText, type RuleText, textOf } from '../finding-text'
import { enAgreementsFindings, enAgreementsRules } from './findings/agreements'
import { enCapacityFindings, enCapacityRules } from './findings/capacity'
import { enCouplingFindings, enCouplingRules } from './findings/coupling'
import { enDepartmentsFindings, enDepartmentsRules } from './findings/departments'
import { enExchangeFindings, enExchangeRules } from './findings/exchange'
import { enGoalsFindings, enGoalsRules } from './findings/goals'
import { enMapFindings, enMapRules } from './findings/map'
import { enMeetingsFindings, enMeetingsRules } from './findings/meetings'
import { enOrdersFindings, enOrdersRules } from './findings/orders'
import { enPrincipleFindings, enPrincipleRules } from './findings/principles'
import { enPromisesFindings, enPromisesRules } from './findings/promises'
import { enProposalFindings, enProposalRules } from './findings/proposals'
import { enSteeringFindings, enSteeringRules } from './findings/steering'
import { enStructureFindings, enStructureRules } from './findings/structure'
import { enUnansweredFindings, enUnansweredRules } from './findings/unanswered'
import { enVenuesFindings, enVenuesRules } from './findings/venues'

/** English words of every message a finding can carry. */
export const enFindings: Readonly<Record<MessageId, FindingText>> = {
  ...enStructureFindings,
  ...enSteeringFindings,
  ...enOrdersFindings,
  ...enDepartmentsFindings,
  ...enAgreementsFindings,
  ...enMeetingsFindings,
  ...enCouplingFindings,
  ...enGoalsFindings,
  ...enVenuesFindings,
  ...enUnansweredFindings,
  ...enPrincipleFindings,
  ...enProposalFindings,
  ...enPromisesFindings,
  ...enExchangeFindings,
  ...enCapacityFindings,
  ...enMapFindings,
  'rule-failed': {
    title: (v) => `Whether there is a signal on ‘${ruleName(textOf(v, 'rule'))}’ could not be worked out`,
    why: 'The other signals were worked out. The cause is in the program, not in the map.',
    question: () => 'Would you report this, with the map if that is allowed?',
    unknown: 'Whether there would have been a signal on this map.',
  },
  'more-findings': {
    title: (v) => `${inDigits(countOf(v, 'count'))} more of ‘${ruleName(textOf(v, 'rule'))}’ that are not in the list`,
    why: 'Of one kind of signal at most the heaviest 200 are in the list, and all that were answered. The rest is counted.',
    question: () => 'What cause could so many signals of one kind have?',
    unknown: 'What the signals say that are not in the list.',
  },
}

/** English names of the rules. */
export const enRules: Readonly<Record<RuleId, RuleText>> = {
  ...enStructureRules,
  ...enSteeringRules,
  ...enOrdersRules,
  ...enDepartmentsRules,
  ...enAgreementsRules,
  ...enMeetingsRules,
  ...enCouplingRules,
  ...enGoalsRules,
  ...enVenuesRules,
  ...enUnansweredRules,
  ...enPrincipleRules,
  ...enProposalRules,
  ...enPromisesRules,
  ...enExchangeRules,
  ...enCapacityRules,
  ...enMapRules,
}

function ruleName(rule: string): string {
  const texts: Readonly<Record<string, RuleText>> = enRules
  return texts[rule]?.name ?? rule
}

function inDigits(count: number): string {
  return count.toLocaleString('en-GB')
}
