import type { ChainMap } from '../model/chain-map'
import type { Id } from '../model/id'
import type { Capacity } from '../model/schema/findings-and-views'
import type { Agreement, Meeting } from '../model/schema/governance'
import type { Party } from '../model/schema/parties'
import type { CouplingPoint, Dependency } from '../model/schema/relations'
import type { Triangle } from '../model/schema/steering'
import { type Articulation, articulation } from './core/articulation'
import { pathMeasures } from './core/closeness'
import { type CompactGraph, compactGraph } from './core/compact-graph'
import { indexBy, lazy, sortedRecords } from './indexing'
import { type RuleSettings, settingsOf } from './settings'

/** What the organisation catalogue says about one organisation, as far as rules compare it with the map. */
export interface KnownOrganisation {
  readonly id: Id
  readonly department?: string
  /** The department it came under until the last cabinet change, when that was another one. */
  readonly formerDepartment?: string
}

/** Parties and dependencies as the structure rules see them: umbrella organisations are no link in the chain. */
interface ChainStructure {
  readonly parties: readonly Party[]
  readonly dependencies: readonly Dependency[]
  readonly compact: CompactGraph
  readonly articulation: Articulation
}

/**
 * A map prepared for analysis. All lists stand in order of id. Values that take time are getters: made when the first
 * rule or measure asks for them, then kept.
 */
export interface ChainGraph {
  readonly map: ChainMap
  /** The day the analysis looks from, ISO date. */
  readonly today: string
  /** The day of the reader, ISO date: on it an answer of the room can have lapsed. */
  readonly readerDay: string
  readonly settings: RuleSettings
  /** The catalogue by id; undefined when the caller gave none. */
  readonly organisations: ReadonlyMap<Id, KnownOrganisation> | undefined
  readonly parties: readonly Party[]
  /** Only dependencies between two different parties of the map. */
  readonly dependencies: readonly Dependency[]
  readonly triangles: readonly Triangle[]
  readonly meetings: readonly Meeting[]
  readonly agreements: readonly Agreement[]
  readonly party: (id: Id) => Party | undefined
  /** What a party is called in a sentence: its abbreviation, else its name; the id when there is no such party. */
  readonly nameOf: (party: Id) => string
  /** Dependencies in which the party supplies. */
  readonly outgoing: (party: Id) => readonly Dependency[]
  /** Dependencies in which the party waits. */
  readonly incoming: (party: Id) => readonly Dependency[]
  /** Critical dependencies at either end of which the party stands. */
  readonly criticalOf: (party: Id) => readonly Dependency[]
  readonly trianglesOf: (contractor: Id) => readonly Triangle[]
  readonly couplingPointsOf: (triangle: Id) => readonly CouplingPoint[]
  /** Meetings in which the party takes part or presides. */
  readonly meetingsOf: (party: Id) => readonly Meeting[]
  /** Agreements that bind the party: it signed, or another did on its behalf. */
  readonly agreementsOf: (party: Id) => readonly Agreement[]
  readonly agreementsOn: (covered: Id) => readonly Agreement[]
  readonly capacitiesOf: (party: Id) => readonly Capacity[]
  readonly compact: CompactGraph
  readonly articulation: Articulation
  readonly paths: { readonly betweenness: Float64Array; readonly closeness: Float64Array }
  readonly structure: ChainStructure
}

interface ChainGraphOptions {
  /** ISO date; defaults to the map's reference date, else the system's day. */
  readonly today?: string
  /** ISO date; defaults to `today`. */
  readonly readerDay?: string
  readonly organisations?: readonly KnownOrganisation[]
  readonly settings?: Partial<RuleSettings>
}

/** The day of the system's clock in its own time zone, ISO date. */
export function systemDay(): string {
  const now = new Date()
  const twoDigits = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

function toCompact(parties: readonly Party[], dependencies: readonly Dependency[]): CompactGraph {
  return compactGraph(
    parties.map(({ id }) => id),
    dependencies.map(({ supplier }) => supplier),
    dependencies.map(({ dependent }) => dependent),
  )
}

/** Leaves umbrellas out; the very same arrays come back when there are none, so nothing is computed twice. */
function chainStructure(graph: ChainGraph): ChainStructure {
  const parties = graph.parties.filter((party) => party.kind !== 'umbrella')
  if (parties.length === graph.parties.length) {
    return { parties, dependencies: graph.dependencies, compact: graph.compact, articulation: graph.articulation }
  }
  const kept = new Set(parties.map((party) => party.id))
  const dependencies = graph.dependencies.filter((edge) => kept.has(edge.supplier) && kept.has(edge.dependent))
  const compact = toCompact(parties, dependencies)
  return { parties, dependencies, compact, articulation: articulation(compact) }
}

/**
 * Prepares a map for rules and measures. A reference to a record that is not there is passed over: a map that is being
 * repaired can be analysed too.
 */
export function buildChainGraph(map: ChainMap, options: ChainGraphOptions = {}): ChainGraph {
  const parties = sortedRecords(map.parties)
  const partyById = new Map(parties.map((party) => [party.id, party]))
  const dependencies = sortedRecords(map.dependencies).filter(
    ({ supplier, dependent }) => supplier !== dependent && partyById.has(supplier) && partyById.has(dependent),
  )
  const triangles = sortedRecords(map.triangles)
  const meetings = sortedRecords(map.meetings)
  const agreements = sortedRecords(map.agreements)

  const outgoing = lazy(() => indexBy(dependencies, ({ supplier }) => supplier))
  const incoming = lazy(() => indexBy(dependencies, ({ dependent }) => dependent))
  const criticalOf = lazy(() =>
    indexBy(
      dependencies.filter(({ critical }) => critical === true),
      ({ supplier, dependent }) => [supplier, dependent],
    ),
  )
  const trianglesOf = lazy(() => indexBy(triangles, ({ contractor }) => contractor ?? []))
  const couplingPointsOf = lazy(() =>
    indexBy(sortedRecords(map.couplingPoints), ({ ends }) =>
      ends.flatMap((end) => ('triangle' in end ? [end.triangle] : [])),
    ),
  )
  const meetingsOf = lazy(() =>
    indexBy(meetings, ({ participants, chair }) => {
      const seats = (participants ?? []).map(({ party }) => party)
      return new Set(chair ? [...seats, chair] : seats)
    }),
  )
  const agreementsOf = lazy(() =>
    indexBy(agreements, (agreement) => new Set([...(agreement.parties ?? []), ...(agreement.onBehalfOf ?? [])])),
  )
  const agreementsOn = lazy(() => indexBy(agreements, ({ covers }) => covers ?? []))
  const capacitiesOf = lazy(() => indexBy(sortedRecords(map.capacities), ({ party }) => party))
  const compact = lazy(() => toCompact(parties, dependencies))
  const cuts = lazy(() => articulation(compact()))
  const paths = lazy(() => pathMeasures(compact()))

  const today = options.today ?? map.referenceDate ?? systemDay()
  const chainGraph: ChainGraph = {
    map,
    today,
    readerDay: options.readerDay ?? today,
    settings: { ...settingsOf(parties.length, map.settings), ...options.settings },
    organisations: options.organisations && new Map(options.organisations.map((known) => [known.id, known])),
    parties,
    dependencies,
    triangles,
    meetings,
    agreements,
    party: (id) => partyById.get(id),
    nameOf: (id) => {
      const party = partyById.get(id)
      return party ? (party.abbreviation ?? party.name) : id
    },
    outgoing: (id) => outgoing()(id),
    incoming: (id) => incoming()(id),
    criticalOf: (id) => criticalOf()(id),
    trianglesOf: (id) => trianglesOf()(id),
    couplingPointsOf: (id) => couplingPointsOf()(id),
    meetingsOf: (id) => meetingsOf()(id),
    agreementsOf: (id) => agreementsOf()(id),
    agreementsOn: (id) => agreementsOn()(id),
    capacitiesOf: (id) => capacitiesOf()(id),
    get compact() {
      return compact()
    },
    get articulation() {
      return cuts()
    },
    get paths() {
      return paths()
    },
    get structure() {
      return structure()
    },
  }
  const structure = lazy(() => chainStructure(chainGraph))
  return chainGraph
}
