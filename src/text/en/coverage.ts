import type { nlCoverage } from '../nl/coverage'

export const enCoverage: typeof nlCoverage = {
  title: 'Cover over time',
}
