import type { Id } from '../../model/id'

/**
 * What changes at one party. Plain data, as it can stand in a document.
 *
 * `dependency`, `product` and `unit` narrow it down to the figures that are tied to that relation, are about that product,
 * or are counted in that unit; without any of them all work of the party changes.
 */
export interface WaveChange {
  readonly party: Id
  readonly dependency?: Id
  readonly product?: string
  readonly unit?: string
  /** Factor on what reaches the party from outside: 1.2 is a fifth more. Absent: as before. */
  readonly inflow?: number
  /** Factor on what the party can handle. Absent: as before. */
  readonly capacity?: number
  /** The month of the simulation from which on it holds; 1 is the first. */
  readonly from: number
}

/** A question of the form "what if", with a name of its own. Plain data, as it can stand in a document. */
export interface WaveScenario {
  readonly name: string
  readonly changes: readonly WaveChange[]
  /** How many months are worked out. */
  readonly months: number
}

/** Which part of a party's work a change is about. */
type Narrowed = Pick<WaveChange, 'dependency' | 'product' | 'unit'>

/**
 * "+20 %" without more: the party does a fifth more, so what it can handle and what reaches it from outside both grow.
 *
 * @param factor 1.2 is a fifth more, 0.9 a tenth less
 * @param from month of the simulation, 1 is the first
 */
export function changeOfAll(party: Id, factor: number, from = 1, narrowed: Narrowed = {}): WaveChange {
  return { party, ...narrowed, inflow: factor, capacity: factor, from }
}
