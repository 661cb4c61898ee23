import type { nlOutline } from '../nl/outline'

export const enOutline: typeof nlOutline = {
  title: 'Outline',
}
