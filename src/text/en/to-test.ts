import type { nlToTest } from '../nl/to-test'

export const enToTest: typeof nlToTest = {
  title: 'To be tested',
}
