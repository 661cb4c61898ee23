import type { nlYear } from '../nl/year'

export const enYear: typeof nlYear = {
  title: 'Year ring',
}
