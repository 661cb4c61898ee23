import type { Rule } from '../rule'
import { affectedPartyAbsent } from './affected-party-absent'
import { agencyRuleDeviation } from './agency-rule-deviation'
import { agreementExpired } from './agreement-expired'
import { agreementMissingParty } from './agreement-missing-party'
import { agreementNotInOrder } from './agreement-not-in-order'
import { agreementWithoutReview } from './agreement-without-review'
import { articulationParty } from './articulation-party'
import { bottleneckUnanswered } from './bottleneck-unanswered'
import { chainLeadMissing } from './chain-lead-missing'
import { conflictingOrders } from './conflicting-orders'
import { coreValuesOpen } from './core-values-open'
import { couplingPointIncomplete } from './coupling-point-incomplete'
import { couplingTooLate } from './coupling-too-late'
import { criticalDependencyUncoupled } from './critical-dependency-uncoupled'
import { crossDepartmentDependency } from './cross-department-dependency'
import { crossLayerDependency } from './cross-layer-dependency'
import { decisionMeetingWithoutMandate } from './decision-meeting-without-mandate'
import { demandExceedsCapacity } from './demand-exceeds-capacity'
import { departmentOutdated } from './department-outdated'
import { dependencyCycle } from './dependency-cycle'
import { dependencyWithoutAgreement } from './dependency-without-agreement'
import { dualHatTriangleAndChain } from './dual-hat-triangle-and-chain'
import { goalContributionGap } from './goal-contribution-gap'
import { goalNotInOrders } from './goal-not-in-orders'
import { highDependents } from './high-dependents'
import { mapOneSidedOrStale } from './map-one-sided-or-stale'
import { meetingOverload } from './meeting-overload'
import { meetingPurposeMissing } from './meeting-purpose-missing'
import { missingTable } from './missing-table'
import { multipleClientsUncoordinated } from './multiple-clients-uncoordinated'
import { noChainForum } from './no-chain-forum'
import { noChainGoal } from './no-chain-goal'
import { noEscalationPath } from './no-escalation-path'
import { oneSidedInformation } from './one-sided-information'
import { orderNotDelivered } from './order-not-delivered'
import { overlappingOrders } from './overlapping-orders'
import { ownerNotCommitted } from './owner-not-committed'
import { partyInSeveralChains } from './party-in-several-chains'
import { partyOutsideSteering } from './party-outside-steering'
import { principleNotAdopted } from './principle-not-adopted'
import { proposalMakesGap } from './proposal-makes-gap'
import { proposalNoLongerFits } from './proposal-no-longer-fits'
import { proposalWithoutWhoOrWhen } from './proposal-without-who-or-when'
import { roleOverlapInTriangle } from './role-overlap-in-triangle'
import { scarcityRuleMissing } from './scarcity-rule-missing'
import { soleSupplier } from './sole-supplier'
import { strainedUnspoken } from './strained-unspoken'
import { triangleNotCoupled } from './triangle-not-coupled'
import { triangleRoleMissing } from './triangle-role-missing'
import { unequalPositionUnspoken } from './unequal-position-unspoken'
import { upstreamShiftUnmatched } from './upstream-shift-unmatched'
import { workingAgreementsOpen } from './working-agreements-open'

/** All rules, in the order in which they are listed and run. */
export const rules = [
  articulationParty,
  soleSupplier,
  highDependents,
  dependencyCycle,
  triangleRoleMissing,
  roleOverlapInTriangle,
  dualHatTriangleAndChain,
  multipleClientsUncoordinated,
  overlappingOrders,
  conflictingOrders,
  agencyRuleDeviation,
  chainLeadMissing,
  partyOutsideSteering,
  crossDepartmentDependency,
  crossLayerDependency,
  departmentOutdated,
  dependencyWithoutAgreement,
  agreementExpired,
  agreementWithoutReview,
  agreementMissingParty,
  agreementNotInOrder,
  noChainForum,
  decisionMeetingWithoutMandate,
  meetingPurposeMissing,
  affectedPartyAbsent,
  meetingOverload,
  noEscalationPath,
  triangleNotCoupled,
  criticalDependencyUncoupled,
  couplingPointIncomplete,
  couplingTooLate,
  noChainGoal,
  goalContributionGap,
  goalNotInOrders,
  oneSidedInformation,
  unequalPositionUnspoken,
  demandExceedsCapacity,
  upstreamShiftUnmatched,
  scarcityRuleMissing,
  mapOneSidedOrStale,
  missingTable,
  partyInSeveralChains,
  strainedUnspoken,
  bottleneckUnanswered,
  ownerNotCommitted,
  orderNotDelivered,
  principleNotAdopted,
  workingAgreementsOpen,
  coreValuesOpen,
  proposalWithoutWhoOrWhen,
  proposalMakesGap,
  proposalNoLongerFits,
] as const satisfies readonly Rule[]

/** The id of a rule: also the name of its file, its test and its page in `docs/rules`. */
export type RuleId = (typeof rules)[number]['id']

/** Every message a finding can carry: those of the rules, and of a rule that could not run or found more than is shown. */
export type MessageId = (typeof rules)[number]['messages'][number] | 'rule-failed' | 'more-findings'

/** The messages of some rules. */
export type MessageOf<R extends RuleId> = Extract<MessageId, `${R}.${string}`>
