import type { Id } from './id'
import type { Answer, Bottleneck, Capacity, Position, Recognition, Statement, View } from './schema/findings-and-views'
import type { Agreement, Goal, Meeting } from './schema/governance'
import type { Chain, Party, Step } from './schema/parties'
import type { CouplingPoint, Dependency } from './schema/relations'
import type { Settings } from './schema/settings'
import type { Assignment, Triangle } from './schema/steering'
import type { MapStatus } from './vocabulary'

/** Records by id. Ids are checked at the door, so a table never holds a name that every object answers to. */
export type Table<T> = Readonly<Record<Id, T>>

/** The record type of each collection. */
export interface Records {
  chains: Chain
  steps: Step
  parties: Party
  triangles: Triangle
  assignments: Assignment
  dependencies: Dependency
  couplingPoints: CouplingPoint
  meetings: Meeting
  agreements: Agreement
  goals: Goal
  bottlenecks: Bottleneck
  capacities: Capacity
  answers: Answer
  statements: Statement
  recognitions: Recognition
  views: View
}

export type Collection = keyof Records
export type AnyRecord = Records[Collection]

/** All collections, in the order in which they stand in the file. */
export const COLLECTIONS = [
  'chains',
  'steps',
  'parties',
  'triangles',
  'assignments',
  'dependencies',
  'couplingPoints',
  'meetings',
  'agreements',
  'goals',
  'bottlenecks',
  'capacities',
  'answers',
  'statements',
  'recognitions',
  'views',
] as const satisfies readonly Collection[]

/** What a map says about itself. Absent = not looked at yet, null = deliberately none. */
export interface MapFields {
  readonly id: Id
  readonly title: string
  readonly referenceDate?: string | null | undefined
  readonly status: MapStatus
  readonly mission?: string | null | undefined
  readonly dominantProblem?: string | null | undefined
  readonly accountableParty?: Id | null | undefined
  readonly basedOn?: Id | null | undefined
  readonly settings?: Settings | undefined
}

/**
 * One map in memory (document state: in the file, undoable). Immutable: a change makes a new one that shares all
 * untouched tables. Steps and views have an order people chose; the other tables have none.
 */
export type ChainMap = MapFields & { readonly [C in Collection]: Table<Records[C]> } & {
  readonly positions: Table<Position>
  readonly stepOrder: readonly Id[]
  readonly viewOrder: readonly Id[]
}

/** An empty map: status draft, no records. `referenceDate` is an ISO date. */
export function emptyChainMap(fields: { id: Id; title: string; referenceDate?: string }): ChainMap {
  return {
    ...fields,
    status: 'draft',
    chains: {},
    steps: {},
    parties: {},
    triangles: {},
    assignments: {},
    dependencies: {},
    couplingPoints: {},
    meetings: {},
    agreements: {},
    goals: {},
    bottlenecks: {},
    capacities: {},
    answers: {},
    statements: {},
    recognitions: {},
    views: {},
    positions: {},
    stepOrder: [],
    viewOrder: [],
  }
}

/** The collection a record stands in, or undefined when no record has this id. */
export function collectionOf(map: ChainMap, id: Id): Collection | undefined {
  return COLLECTIONS.find((collection) => Object.hasOwn(map[collection], id))
}

/** The record with this id, whatever its collection. */
export function findRecord(map: ChainMap, id: Id): AnyRecord | undefined {
  const collection = collectionOf(map, id)
  return collection && map[collection][id]
}
