import type { nlNarrative } from '../nl/narrative'

export const enNarrative: typeof nlNarrative = {
  title: 'Text',
}
