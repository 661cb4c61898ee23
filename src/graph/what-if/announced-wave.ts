import type { ChainGraph } from '../chain-graph'
import { normalised } from '../facts/normalised'
import { announcedChanges } from './announced'
import { waveNetwork } from './network'
import type { WaveChange } from './scenario'
import { simulate } from './simulate'
import { type WaveStep, waveSteps } from './steps'

/** The signals look one year ahead. */
const MONTHS = 12

/** One hop of a wave that the map itself announces, with the records of the announcements where it begins. */
export interface AnnouncedStep extends WaveStep {
  readonly records: readonly { readonly kind: 'assignments' | 'capacities'; readonly id: string }[]
}

/**
 * The wave that the map announces by its own orders and figures (Advies ketensturing, probleemanalyse: politie, IND, OM en
 * rechtspraak), hop by hop, over the first twelve months. Changes smaller than the setting `growth`, and those of which
 * the newer figure is old, announce nothing.
 *
 * @returns none when nothing is announced, or no figures tell what happens
 */
export function announcedWave(graph: ChainGraph): readonly AnnouncedStep[] {
  // Without figures and without volumes nothing is worked out, on the largest map as well.
  if (Object.keys(graph.map.capacities).length === 0) return []
  const network = waveNetwork(graph)
  const announced = announcedChanges(graph, network).filter(
    ({ before, after, old }) => !old && before > 0 && Math.abs(after - before) / before >= graph.settings.growth,
  )
  if (announced.length === 0) return []
  const changes = announced.map(({ change }) => change)
  const steps = waveSteps(graph, simulate(network, changes, MONTHS), simulate(network, [], MONTHS))
  return steps.map((step) => ({
    ...step,
    records: announced.filter(({ change }) => mayCause(graph, change, step)).flatMap(({ records }) => records),
  }))
}

/** Whether what goes by the step comes from the work that changes; what goes elsewhere under its own name does not. */
function mayCause(graph: ChainGraph, change: WaveChange, { from, relation, product }: WaveStep): boolean {
  if (change.party !== from) return false
  const own = graph.outgoing(from)
  if (own.some(({ id }) => id === change.dependency)) return change.dependency === relation
  const named = normalised(change.product ?? '')
  return named === normalised(product) || !own.some((one) => normalised(one.product) === named)
}
