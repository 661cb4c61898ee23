import type { nlLoad } from '../nl/load'

export const enLoad: typeof nlLoad = {
  title: 'Meeting load',
}
