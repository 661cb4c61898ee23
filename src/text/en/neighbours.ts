import type { nlNeighbours } from '../nl/neighbours'

export const enNeighbours: typeof nlNeighbours = {
  title: 'Partners',
}
