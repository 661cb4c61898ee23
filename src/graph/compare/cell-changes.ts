import type { Id } from '../../model/id'
import { sameValue } from '../../model/json-value'
import type { Dependency } from '../../model/schema/relations'
import type { Triangle } from '../../model/schema/steering'
import { pairIndex } from '../facts/dependency-matrix'
import type { CornerRole } from '../facts/roles'
import { type Places, placesAt } from '../facts/seat-matrix'
import type { MapComparison } from './compare-maps'
import type { Mark } from './difference'

/** What stands in one place of a matrix in two maps, and what became of it; no kind where it stayed as it was. */
export interface Became<T> {
  readonly kind?: Mark['kind']
  /** Left out where nothing stood there. */
  readonly before?: T
  /** Left out where nothing stands there. */
  readonly after?: T
}

/** What became of something. A side that is undefined: nothing stood, or stands, there. */
function becameOf<T>(before: T | undefined, after: T | undefined): Became<T> {
  const sides = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
  if (sameValue(before, after)) return sides
  return { kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed', ...sides }
}

/**
 * What became of the dependencies between two parties, those that ended and stayed among them, in order of product. One
 * that now runs between others ended in the cell where it stood.
 */
export function pairChanges({
  before,
  after,
  records,
}: MapComparison): (supplier: Id, dependent: Id) => readonly Became<Dependency>[] {
  const [was, is] = [pairIndex(before.dependencies), pairIndex(after.dependencies)]
  const changed = new Set(records.map(({ id }) => id))
  return (supplier, dependent) => {
    const now = is.between(supplier, dependent)
    const then = was.between(supplier, dependent)
    const ended = then.filter(({ id }) => !now.some((one) => one.id === id))
    return [
      ...now.map((one): Became<Dependency> => {
        const former = then.find(({ id }) => id === one.id)
        // What says nothing of the chain is no change.
        return changed.has(one.id) ? becameOf(former, one) : { before: one, after: one }
      }),
      ...ended.map((one) => becameOf<Dependency>(one, undefined)),
    ]
  }
}

/** What became of a cell as a whole, by what stands in it: it is new or ended only where all of it is. */
export function kindOfCell(items: readonly Became<unknown>[]): Mark['kind'] | undefined {
  const kinds = new Set(items.map(({ kind }) => kind))
  const [only, ...others] = kinds
  if (others.length === 0) return only
  return 'changed'
}

/** What became of the places of a party at a table: its seats with their mandates, and whether it presides or writes. */
export function seatChanges({ before, after }: MapComparison): (party: Id, meeting: Id) => Became<Places> {
  const seated = (tables: MapComparison['before']) =>
    new Map(Object.values(tables.meetings).map((meeting) => [meeting.id, placesAt(meeting)]))
  const [was, is] = [seated(before), seated(after)]
  return (party, meeting) => {
    const [then, now] = [was.get(meeting)?.get(party), is.get(meeting)?.get(party)]
    const isSame = then && now && sameValue(inOrder(then), inOrder(now))
    return isSame ? { before: then, after: now } : becameOf(then, now)
  }
}

/** The order of the seats of one party says nothing. */
function inOrder({ seats, ...offices }: Places): Places {
  return { ...offices, seats: [...seats].sort((a, b) => (seatKey(a) < seatKey(b) ? -1 : 1)) }
}

function seatKey({ function: held, mandate, scope }: Places['seats'][number]): string {
  return JSON.stringify([held, mandate, scope].map((part) => (part === undefined ? [] : part)))
}

type Holders = readonly { readonly party: Id; readonly function?: string | null | undefined }[]

/**
 * What became of who stands in a corner of a triangle. A corner that nobody looked at and one that is deliberately empty
 * hold nobody; that the one became the other is a change too.
 */
export function cornerChange(
  before: Triangle | undefined,
  after: Triangle | undefined,
  role: CornerRole,
): Became<Holders> {
  const [then, now] = [holdersIn(before, role), holdersIn(after, role)]
  const became = becameOf(then.length > 0 ? then : undefined, now.length > 0 ? now : undefined)
  if (became.kind || then.length > 0 || !before || !after) return became
  return isSaid(before, role) === isSaid(after, role) ? became : { kind: 'changed' }
}

function holdersIn(triangle: Triangle | undefined, role: CornerRole): Holders {
  if (role === 'owner') return triangle?.owner ? [triangle.owner] : []
  if (role === 'contractor') return triangle?.contractor ? [{ party: triangle.contractor }] : []
  return triangle?.clients ?? []
}

/** Whether somebody said that the corner is empty. */
function isSaid(triangle: Triangle, role: CornerRole): boolean {
  return triangle[role === 'client' ? 'clients' : role] !== undefined
}
