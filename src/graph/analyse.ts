import type { ChainMap, Table } from '../model/chain-map'
import { buildChainGraph, type ChainGraph, type KnownOrganisation } from './chain-graph'
import type { Finding } from './finding'
import { measures, type PartyMeasures } from './measures/index'
import { rules } from './rules/index'
import { runRules } from './run-rules'

export interface AnalysisOptions {
  /** ISO date; defaults to the map's reference date, else the system's day. */
  readonly today?: string
  /** The organisation catalogue. Without it the map's departments are not compared with it. */
  readonly organisations?: readonly KnownOrganisation[]
  /** False leaves the measures out, which take most of the time on a large map. Default true. */
  readonly measures?: boolean
}

export interface Analysis {
  /** The most serious first. */
  readonly findings: readonly Finding[]
  /** Always null: which of the three levels a chain resembles needs more signals than there are rules today. */
  readonly level: null
  /** By party id; empty when not asked for. */
  readonly measures: Table<PartyMeasures>
}

function measureParties(graph: ChainGraph): Table<PartyMeasures> {
  return Object.fromEntries(
    graph.parties.map(({ id }) => [
      id,
      Object.fromEntries(
        measures.map((measure) => [measure.id, measure.valueOf(graph, id)]),
      ) as unknown as PartyMeasures,
    ]),
  )
}

/** An analysis that is made in steps on one prepared graph; each step is made when it is asked for. */
export interface AnalysisSteps {
  readonly findings: () => readonly Finding[]
  /** Takes most of the time on a large map. */
  readonly measures: () => Table<PartyMeasures>
}

/** The steps of `analyse`, for who wants to show the findings before the measures are there: no rule needs the slow ones. */
export function analysisSteps(map: ChainMap, options: Omit<AnalysisOptions, 'measures'> = {}): AnalysisSteps {
  const graph = buildChainGraph(map, options)
  return { findings: () => runRules(graph, rules), measures: () => measureParties(graph) }
}

/**
 * Findings and measures of a map. Pure: the same map and options give the same result, whatever the order of records
 * (and of the entries of a table). Takes any map that fits the schema, also one with references that lead nowhere.
 */
export function analyse(map: ChainMap, options: AnalysisOptions = {}): Analysis {
  const { findings, measures: measured } = analysisSteps(map, options)
  return { findings: findings(), level: null, measures: options.measures === false ? {} : measured() }
}
