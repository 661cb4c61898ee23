import type { MessageId, RuleId } from '../../graph/rules/index'
import { countOf, type FindingText, type RuleText, textOf } from '../finding-text'
import { nlAgreementsFindings, nlAgreementsRules } from './findings/agreements'
import { nlCapacityFindings, nlCapacityRules } from './findings/capacity'
import { nlCouplingFindings, nlCouplingRules } from './findings/coupling'
import { nlDepartmentsFindings, nlDepartmentsRules } from './findings/departments'
import { nlExchangeFindings, nlExchangeRules } from './findings/exchange'
import { nlGoalsFindings, nlGoalsRules } from './findings/goals'
import { nlMapFindings, nlMapRules } from './findings/map'
import { nlMeetingsFindings, nlMeetingsRules } from './findings/meetings'
import { nlOrdersFindings, nlOrdersRules } from './findings/orders'
import { nlPrincipleFindings, nlPrincipleRules } from './findings/principles'
import { nlPromisesFindings, nlPromisesRules } from './findings/promises'
import { nlProposalFindings, nlProposalRules } from './findings/proposals'
import { nlSteeringFindings, nlSteeringRules } from './findings/steering'
import { nlStructureFindings, nlStructureRules } from './findings/structure'
import { nlUnansweredFindings, nlUnansweredRules } from './findings/unanswered'
import { nlVenuesFindings, nlVenuesRules } from './findings/venues'

/** Dutch words of every message a finding can carry. */
export const nlFindings: Readonly<Record<MessageId, FindingText>> = {
  ...nlStructureFindings,
  ...nlSteeringFindings,
  ...nlOrdersFindings,
  ...nlDepartmentsFindings,
  ...nlAgreementsFindings,
  ...nlMeetingsFindings,
  ...nlCouplingFindings,
  ...nlGoalsFindings,
  ...nlVenuesFindings,
  ...nlUnansweredFindings,
  ...nlPrincipleFindings,
  ...nlProposalFindings,
  ...nlPromisesFindings,
  ...nlExchangeFindings,
  ...nlCapacityFindings,
  ...nlMapFindings,
  'rule-failed': {
    title: (v) => `Of er een signaal is over ‘${ruleName(textOf(v, 'rule'))}’, kon niet worden bepaald`,
    why: 'De andere signalen zijn wel bepaald. Dit ligt aan het programma, niet aan de kaart.',
    question: () => 'Wilt u dit melden, met de kaart erbij als dat mag?',
    unknown: 'Of er op deze kaart een signaal zou zijn geweest.',
  },
  'more-findings': {
    title: (v) =>
      `Nog ${inDigits(countOf(v, 'count'))} van ‘${ruleName(textOf(v, 'rule'))}’ die niet in de lijst staan`,
    why: 'Van één soort signaal staan hoogstens de zwaarste 200 in de lijst, en alles waarop geantwoord is. De rest is geteld.',
    question: () => 'Welke oorzaak kunnen zoveel dezelfde signalen hebben?',
    unknown: 'Wat er in de signalen staat die niet in de lijst staan.',
  },
}

/** Dutch names of the rules. */
export const nlRules: Readonly<Record<RuleId, RuleText>> = {
  ...nlStructureRules,
  ...nlSteeringRules,
  ...nlOrdersRules,
  ...nlDepartmentsRules,
  ...nlAgreementsRules,
  ...nlMeetingsRules,
  ...nlCouplingRules,
  ...nlGoalsRules,
  ...nlVenuesRules,
  ...nlUnansweredRules,
  ...nlPrincipleRules,
  ...nlProposalRules,
  ...nlPromisesRules,
  ...nlExchangeRules,
  ...nlCapacityRules,
  ...nlMapRules,
}

function ruleName(rule: string): string {
  const texts: Readonly<Record<string, RuleText>> = nlRules
  return texts[rule]?.name ?? rule
}

function inDigits(count: number): string {
  return count.toLocaleString('nl-NL')
}
