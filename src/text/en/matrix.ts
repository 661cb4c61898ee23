import type { nlMatrix } from '../nl/matrix'

export const enMatrix: typeof nlMatrix = {
  title: 'Matrix',
}
