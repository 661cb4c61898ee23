import type { nlSteps } from '../nl/steps'

export const enSteps: typeof nlSteps = {
  title: 'Steps',
}
