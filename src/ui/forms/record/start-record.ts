import { create } from 'zustand'
import type { AnyRecord } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import {
  type FreshCollection,
  freshAgreement,
  freshAssignment,
  freshCapacity,
  freshGoal,
  freshMeeting,
} from '../../../text/fresh-records'
import { nameById } from '../../../text/record-names'
import { textsOf } from '../../../text/texts'
import { isoDay } from '../../base/clock/iso-day'
import { openDetails, showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, useSession } from '../../base/state/session-store'

// Session state of the details panel: which record was just made, and which assignment still lacks its client.

interface StartState {
  /** The record whose name field gets focus when its form appears. */
  readonly toName: Id | null
  /** An assignment that is being made, until something else is selected or another map is open. */
  readonly asking: {
    /** Absent while nobody chose one. */
    readonly triangle?: Id | undefined
    readonly selection: readonly Id[]
    readonly mapId: Id
  } | null
}

export const useStart = create<StartState>(() => ({ toName: null, asking: null }))

const texts = () => textsOf(useSession.getState().language)

function start(collection: FreshCollection, record: AnyRecord): void {
  if (!runOrTell({ type: 'add-record', collection, record })) return
  useStart.setState({ toName: record.id, asking: null })
  showDetails(record.id)
  const { map } = useDocument.getState()
  const name = map && nameById(map, collection, record.id, texts())
  if (name) announce(texts().records.added(name))
}

/** Makes a meeting about these records (their parties at the table) and opens its form. */
export function startMeeting(about: readonly Id[]): void {
  const { map } = useDocument.getState()
  if (map) start('meetings', freshMeeting(map, about, texts()))
}

/** Makes an agreement about these records (their parties bound by it) and opens its form. */
export function startAgreement(about: readonly Id[]): void {
  const { map } = useDocument.getState()
  if (map) start('agreements', freshAgreement(map, about, texts()))
}

/** Makes a goal and opens its form. */
export function startGoal(): void {
  start('goals', freshGoal(texts()))
}

/** Makes a capacity of this party, as of the map's reference date or else today, and opens its form. */
export function startCapacity(party: Id): void {
  const day = useDocument.getState().map?.referenceDate ?? isoDay(new Date())
  start('capacities', freshCapacity(party, day, texts()))
}

/**
 * Makes an assignment and opens its form; when it is not clear in which triangle or for which client, the panel asks
 * that first.
 *
 * @param triangle the triangle it is for; the only one of the map when left out
 */
export function startAssignment(triangle?: Id): void {
  const { map } = useDocument.getState()
  if (!map) return
  const { triangles } = map
  const ids = Object.keys(triangles)
  const chosen = triangle ?? (ids.length === 1 ? ids[0] : undefined)
  const clients = chosen === undefined ? undefined : triangles[chosen]?.clients
  const client = clients?.length === 1 ? clients[0]?.party : undefined
  if (chosen !== undefined && client !== undefined) {
    addAssignment(chosen, client)
    return
  }
  useStart.setState({ asking: { triangle: chosen, selection: useSession.getState().selection, mapId: map.id } })
  openDetails()
}

/** Makes an assignment of this client in this triangle and opens its form. */
export function addAssignment(triangle: Id, client: Id): void {
  start('assignments', freshAssignment(triangle, client, texts()))
}

/** Lets go of an assignment whose client nobody named. */
export function stopAsking(): void {
  useStart.setState({ asking: null })
}
