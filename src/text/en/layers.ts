import type { nlLayers } from '../nl/layers'

export const enLayers: typeof nlLayers = {
  title: 'Layers',
}
