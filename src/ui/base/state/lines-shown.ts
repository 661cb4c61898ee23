import { agreementCover } from '../../../graph/facts/agreement-cover'
import type { ChainMap } from '../../../model/chain-map'
import type { EdgeLayer } from '../../../scene/lines/edge-layer'
import { isoDay } from '../clock/iso-day'
import type { FindingsState } from './findings-store'
import type { LineLayer, SessionState } from './session-store'

/** What the lines show in the place of their own dress: what the user chose, else what belongs to the lens. */
export function layerShown({ layer, lens }: Pick<SessionState, 'layer' | 'lens'>): LineLayer | null {
  if (layer) return layer === 'plain' ? null : layer
  return lens === 'dependencies' ? 'nature' : lens === 'agreements' ? 'agreements' : null
}

/** Whether the meetings are drawn as tables: with their own lens always, else when asked. */
export function meetingsDrawn({ lens, meetingsShown }: Pick<SessionState, 'lens' | 'meetingsShown'>): boolean {
  return lens === 'meetings' || meetingsShown
}

/** The day at which agreements are looked at, as an ISO date: the chosen one, else that of the map, else today. */
export function agreementDay(map: Pick<ChainMap, 'referenceDate'>, chosen: string | null): string {
  return chosen ?? map.referenceDate ?? isoDay(new Date())
}

/** What the layers are made from; the map and the day only for that of the agreements. */
interface LayerSources extends Pick<FindingsState, 'venues' | 'structure'> {
  readonly map?: ChainMap | null | undefined
  readonly agreementsOn?: string | null
}

/** The layer that lines are drawn in, or undefined when none is on or nothing is known yet. */
export function edgeLayerOf(
  layer: LineLayer | null,
  { venues, structure, map, agreementsOn = null }: LayerSources,
): EdgeLayer | undefined {
  switch (layer) {
    case null:
      return undefined
    case 'venues':
      return Object.keys(venues).length > 0 ? { kind: 'venues', venues } : undefined
    case 'bridges':
      return structure
        ? { kind: 'bridges', bridges: new Set(structure.bridges.flatMap(({ dependencies }) => dependencies)) }
        : undefined
    case 'nature':
      return NATURE_LAYER
    case 'flow':
      return FLOW_LAYER
    case 'certainty':
      return CERTAINTY_LAYER
    case 'agreements': {
      if (!map) return undefined
      const on = agreementDay(map, agreementsOn)
      const known = Object.keys(map.agreements).length > 0
      return { kind: 'agreements', covers: agreementCover(map, on), on, known }
    }
  }
}

const NATURE_LAYER: EdgeLayer = { kind: 'nature' }
const FLOW_LAYER: EdgeLayer = { kind: 'flow' }
const CERTAINTY_LAYER: EdgeLayer = { kind: 'certainty' }
