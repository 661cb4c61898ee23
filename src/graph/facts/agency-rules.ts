import type { Party } from '../../model/schema/parties'
import type { Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { clientsOf, comparedFunction, hasPartedAuthority, type RoleHolder } from './steering'

/** The rules for agencies of which a map can say something. */
const AGENCY_RULES = ['owners', 'owner-function', 'clients', 'work-agreements'] as const
export type AgencyRule = (typeof AGENCY_RULES)[number]

/** Whether the map deviates from a rule; `open` when a field is empty, `kept` when it does not. */
type State = 'deviates' | 'open' | 'kept'

/** Secretaris-generaal, plaatsvervangend or not, in full or short. */
const TOP_OFFICIAL = /secretar(is|y)[-\s]?genera(a)?l|(^|[^\p{L}])p?sg([^\p{L}]|$)/u

function isTopOfficial(holder: RoleHolder): boolean {
  return TOP_OFFICIAL.test(comparedFunction(holder) ?? '')
}

/** Owners are told apart by party, and within it by function; the SG and its deputy count as one. */
function manyOwners(owners: readonly RoleHolder[]): State {
  const parties = new Set(owners.map(({ party }) => party))
  if (parties.size > 1) return 'deviates'
  const functions = owners
    .map((owner) => (isTopOfficial(owner) ? 'sg' : comparedFunction(owner)))
    .filter((name) => typeof name === 'string')
  return new Set(functions).size > 1 ? 'deviates' : 'kept'
}

function ownerFunctions(owners: readonly RoleHolder[]): State {
  if (owners.some((owner) => owner.function !== undefined && !isTopOfficial(owner))) return 'deviates'
  return owners.some((owner) => owner.function === undefined) ? 'open' : 'kept'
}

function noClients(graph: ChainGraph, triangles: readonly Triangle[]): State {
  if (triangles.some((triangle) => hasPartedAuthority(triangle) || clientsOf(graph, triangle).length > 0)) return 'kept'
  return triangles.every(({ clients }) => clients !== undefined) ? 'deviates' : 'open'
}

/** A set of work agreements: the year it begins and the last year it covers; undefined where nobody filled that in. */
interface WorkAgreements {
  readonly from: number
  readonly lastYear: number | undefined
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/**
 * Final documents of the triangle, and agreements about it; one that deliberately has no end covers every year. A document
 * covers its own year at least, also where nobody filled in how far it reaches.
 */
function workAgreements(graph: ChainGraph, { id, documents }: Triangle): readonly WorkAgreements[] {
  const own = (documents ?? [])
    .filter(({ kind, status }) => kind === 'work-agreements' && status === 'final')
    .map(({ year, coversUntil }) => ({ from: year, lastYear: coversUntil === null ? year : coversUntil }))
  const agreed = graph
    .agreementsOn(id)
    .filter(({ kind }) => kind === 'working-agreement' || kind === 'management-agreement')
    .map(({ from, until }) => ({
      from: from ? yearOf(from) : until ? yearOf(until) : 0,
      lastYear: until === null ? Number.POSITIVE_INFINITY : until ? yearOf(until) : undefined,
    }))
  return [...own, ...agreed]
}

/** The newest decides; of two that begin in one year, the one that reaches furthest. */
function shortAgreements(graph: ChainGraph, triangles: readonly Triangle[]): State {
  const all = triangles.flatMap((triangle) => workAgreements(graph, triangle))
  if (all.length === 0) return 'open'
  const newest = Math.max(...all.map(({ from }) => from))
  const ends = all.filter(({ from }) => from === newest).map(({ lastYear }) => lastYear)
  const known = ends.filter((year) => year !== undefined)
  const ahead = Math.max(newest, ...known) - yearOf(graph.today)
  if (ahead >= graph.settings.agencyYears) return 'kept'
  return known.length < ends.length ? 'open' : 'deviates'
}

/**
 * What the map says about an agency and the rules for agencies (Regeling agentschappen 2024, art. 1, 6 and 7): one owner,
 * who is the secretary-general or its deputy, at least one client, and work agreements for the coming years
 * (`settings.agencyYears`). Both lists in the order of `AGENCY_RULES`, and empty for an agency without a triangle.
 */
export function agencyDeviations(
  graph: ChainGraph,
  agency: Party,
): { readonly deviates: readonly AgencyRule[]; readonly open: readonly AgencyRule[] } {
  const triangles = graph.trianglesOf(agency.id)
  if (triangles.length === 0) return { deviates: [], open: [] }
  const owners = triangles.flatMap(({ owner }) => owner ?? [])
  const states: Readonly<Record<AgencyRule, State>> = {
    owners: manyOwners(owners),
    'owner-function': ownerFunctions(owners),
    clients: noClients(graph, triangles),
    'work-agreements': shortAgreements(graph, triangles),
  }
  return {
    deviates: AGENCY_RULES.filter((rule) => states[rule] === 'deviates'),
    open: AGENCY_RULES.filter((rule) => states[rule] === 'open'),
  }
}
