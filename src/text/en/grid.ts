import type { nlGrid } from '../nl/grid'

export const enGrid: typeof nlGrid = {
  title: 'Tables',
}
