import type { ChainMap, Table } from '../model/chain-map'
import { capFindings } from './cap-findings'
import { buildChainGraph, type ChainGraph, type KnownOrganisation } from './chain-graph'
import { dependencyVenues, type VenueCover } from './facts/venues'
import type { Finding } from './finding'
import { lazy } from './indexing'
import { indicateLevel } from './level/indicate-level'
import type { LevelReport } from './level/level-report'
import { measures, type PartyMeasures } from './measures/index'
import { NO_STRUCTURE, type Structure, structureOf } from './measures/structure'
import { rules } from './rules/index'
import { type OnRuleFailure, runRules } from './run-rules'

export interface AnalysisOptions {
  /** ISO date; defaults to the map's reference date, else the system's day. */
  readonly today?: string
  /** The day of the reader, ISO date, on which answers of the room may have lapsed; defaults to `today`. */
  readonly readerDay?: string
  /** The organisation catalogue. Without it the map's departments are not compared with it. */
  readonly organisations?: readonly KnownOrganisation[]
  /** False leaves the measures out, which take most of the time on a large map. Default true. */
  readonly measures?: boolean
  /** Hears what a rule threw. The findings say only that the rule failed. */
  readonly onRuleFailure?: OnRuleFailure
}

export interface Analysis {
  /** The most serious first, of one rule at most `FINDINGS_PER_RULE` and the answered ones; one more says how many others. */
  readonly findings: readonly Finding[]
  /** Which of the three levels of the advice each chain seems most like, with the evidence for and against. */
  readonly level: LevelReport
  /** By party id; empty when not asked for. */
  readonly measures: Table<PartyMeasures>
  /** Of parties together; empty when no measures were asked for. */
  readonly structure: Structure
  /** By dependency id: whether there is a meeting where both ends can decide about it. */
  readonly venues: Table<VenueCover>
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
  readonly level: () => LevelReport
  /** Takes most of the time on a large map. */
  readonly measures: () => Table<PartyMeasures>
  readonly structure: () => Structure
  readonly venues: () => Table<VenueCover>
}

/** The steps of `analyse`, for who wants to show the findings before the measures are there: no rule needs the slow ones. */
export function analysisSteps(map: ChainMap, options: Omit<AnalysisOptions, 'measures'> = {}): AnalysisSteps {
  const graph = buildChainGraph(map, options)
  // The level weighs all of them: what a list leaves out is evidence all the same.
  const all = lazy(() => runRules(graph, rules, options.onRuleFailure))
  return {
    findings: lazy(() => capFindings(all(), map)),
    level: () => indicateLevel(graph, all()),
    measures: () => measureParties(graph),
    structure: () => structureOf(graph),
    venues: () => dependencyVenues(graph),
  }
}

/**
 * Findings and measures of a map. Pure: the same map and options give the same result, whatever the order of records
 * (and of the entries of a table). Takes any map that fits the schema, also one with references that lead nowhere.
 */
export function analyse(map: ChainMap, options: AnalysisOptions = {}): Analysis {
  return takeSteps(analysisSteps(map, options), options.measures !== false)
}

/** All the steps of an analysis, or all but the measures, which take most of the time on a large map. */
export function takeSteps(steps: AnalysisSteps, measured: boolean): Analysis {
  return {
    findings: steps.findings(),
    level: steps.level(),
    measures: measured ? steps.measures() : {},
    structure: measured ? steps.structure() : NO_STRUCTURE,
    venues: steps.venues(),
  }
}
