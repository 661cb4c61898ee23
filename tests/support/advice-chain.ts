import type { Capacity } from '../../src/model/schema/findings-and-views'
import type { Party } from '../../src/model/schema/parties'
import type { Dependency } from '../../src/model/schema/relations'
import { adviceSteering } from './advice-steering'
import { chainMap, dependency, type MapParts, party } from './chain-builder'

/**
 * The chain of the advice (Advies ketensturing, probleemanalyse: politie, IND, OM en rechtspraak), with every figure, order,
 * mandate and agreement invented. The reference date is the last day of 2025, so month 1 is January 2026.
 */

const inJenV = { department: 'JenV' } as const

const parties: readonly Party[] = [
  party('politie', { name: 'Politie', kind: 'statutory-body', ...inJenV, chains: ['asiel', 'straf'] }),
  party('ind', { name: 'IND', department: 'AenM', chains: ['asiel'] }),
  party('om', { name: 'OM', kind: 'judiciary', ...inJenV, chains: ['straf'] }),
  party('rechtspraak', { name: 'Rechtspraak', kind: 'judiciary', tier: 'independent', chains: ['straf'] }),
  party('dji', { name: 'DJI', ...inJenV, chains: ['asiel', 'straf'] }),
  party('reclassering', { name: 'Reclassering', kind: 'foundation', tier: 'civil-society', chains: ['straf'] }),
  party('gemeenten', { name: 'Gemeenten', kind: 'municipality', tier: 'municipal', chains: ['asiel'] }),
  party('sg-jenv', { name: 'SG JenV', kind: 'ministry', ...inJenV }),
  party('sg-aenm', { name: 'SG AenM', kind: 'ministry', department: 'AenM' }),
  party('dgpenv', { name: 'DGPenV', kind: 'directorate-general', ...inJenV }),
  party('dgm', { name: 'DGM', kind: 'directorate-general', department: 'AenM' }),
  party('dgrr', { name: 'DGRR', kind: 'directorate-general', ...inJenV }),
  party('dgsenb', { name: 'DGSenB', kind: 'directorate-general', ...inJenV }),
]

const dependencies: readonly Dependency[] = [
  dependency('d1', 'politie', 'ind', { product: 'registraties', share: 1, critical: true, strained: true }),
  dependency('d2', 'politie', 'om', { product: 'zaken', share: 1, critical: true, strained: true }),
  dependency('d3', 'om', 'rechtspraak', { product: 'dagvaardingen', share: 0.5, critical: true }),
  dependency('d4', 'rechtspraak', 'dji', { product: 'vrijheidsstraffen', share: 0.2, critical: true }),
  dependency('d5', 'rechtspraak', 'reclassering', { product: 'taakstraffen', share: 0.3 }),
  dependency('d6', 'ind', 'gemeenten', { product: 'statushouders', share: 0.4, strained: true }),
  dependency('d7', 'dji', 'politie', { product: 'vrije plekken', flow: 'information' }),
  dependency('d8', 'ind', 'dji', { product: 'bewaring', share: null }),
]

type Figures = readonly [party: string, unit: string, capacity: number, demand: number, backlog: number]

function figure(id: string, [of, unit, capacity, demand, backlog]: Figures, fields: Partial<Capacity> = {}): Capacity {
  const source = 'oefening, verzonnen'
  const when = { period: 'per jaar', year: 2025, asOf: '2025-12-31', source }
  return { id, party: of, unit, capacity, demand, backlog, ...when, ...fields }
}

const capacities: readonly Capacity[] = [
  figure('c-reg', ['politie', 'registraties', 30_000, 30_000, 0], { dependency: 'd1' }),
  figure('c-zaak', ['politie', 'zaken', 36_000, 36_000, 0], { dependency: 'd2' }),
  figure('c-ind', ['ind', 'besluiten', 31_000, 30_000, 6_000]),
  figure('c-om', ['om', 'zaken', 38_000, 36_000, 0]),
  figure('c-rs', ['rechtspraak', 'zittingen', 18_500, 18_000, 0]),
  figure('c-dji', ['dji', 'plaatsingen', 3_600, 3_600, 400]),
  figure('c-recl', ['reclassering', 'taakstraffen', 6_500, 5_400, 0]),
  figure('c-gem', ['gemeenten', 'woningen', 11_000, 12_000, 0]),
]

/** The records of the chain, for a test that wants to change some. */
export const adviceParts = {
  referenceDate: '2025-12-31',
  chains: [
    { id: 'asiel', name: 'Asiel' },
    { id: 'straf', name: 'Straf' },
  ],
  parties,
  dependencies,
  capacities,
  ...adviceSteering,
} satisfies MapParts

/** The chain of the advice as a map. */
export const adviceChain = chainMap(adviceParts)
