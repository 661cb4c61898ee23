import type { Chain } from '../../model/schema/parties'

/** What is said of how a chain is steered: each may not have been looked at yet, or deliberately be empty. */
export const CHAIN_FIELDS = [
  'steeringGroup',
  'workingGroup',
  'chainOffice',
  'chainManager',
  'chainDirector',
  'lineManagement',
  'decisionModel',
  'reporting',
  'informationInfrastructure',
  'coreValues',
] as const satisfies readonly (keyof Chain)[]
