import type { Rule } from '../rule'
import { articulationParty } from './articulation-party'
import { crossDepartmentDependency } from './cross-department-dependency'
import { crossLayerDependency } from './cross-layer-dependency'
import { departmentOutdated } from './department-outdated'
import { dependencyWithoutAgreement } from './dependency-without-agreement'
import { highDependents } from './high-dependents'
import { multipleClientsUncoordinated } from './multiple-clients-uncoordinated'
import { soleSupplier } from './sole-supplier'
import { triangleNotCoupled } from './triangle-not-coupled'
import { triangleRoleMissing } from './triangle-role-missing'

/** All rules, in the order in which they are listed and run. */
export const rules = [
  articulationParty,
  soleSupplier,
  highDependents,
  triangleRoleMissing,
  multipleClientsUncoordinated,
  crossDepartmentDependency,
  crossLayerDependency,
  departmentOutdated,
  dependencyWithoutAgreement,
  triangleNotCoupled,
] as const satisfies readonly Rule[]

/** The id of a rule: also the name of its file, its test and its page in `docs/rules`. */
export type RuleId = (typeof rules)[number]['id']

/** Every message a finding can carry: those of the rules, and the one for a rule that could not run. */
export type MessageId = (typeof rules)[number]['messages'][number] | 'rule-failed'

/** The messages of some rules. */
export type MessageOf<R extends RuleId> = Extract<MessageId, `${R}.${string}`>
