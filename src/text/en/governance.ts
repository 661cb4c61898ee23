import type { nlGovernance } from '../nl/governance'

export const enGovernance: typeof nlGovernance = {
  title: 'Governance',
}
