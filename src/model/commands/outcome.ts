import type { ChainMap } from '../chain-map'
import type { Problem, ProblemCode, ProblemValues } from '../problem'

/** Why a change was not carried out: a rule of the data, or one of editing. */
export type RefusalCode =
  | ProblemCode
  | 'nothing-changed'
  | 'unknown-record'
  | 'id-cannot-change'
  | 'missing-new-id'
  | 'same-party'
  | 'same-meeting'
  | 'not-of-party'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'changed-by-others'
  /** It would write over something that whoever asked for it cannot see. */
  | 'withheld-here'
  /** The proposal was carried out or turned down already. */
  | 'proposal-closed'
  /** Something a proposal cannot hold: what people say or do, or the map as a whole. */
  | 'not-in-proposal'
  /** Parts of the proposal no longer fit the present. */
  | 'proposal-misfit'
  /** What is looked at is no map that can be changed: the wanted picture of several proposals, or a difference. */
  | 'only-in-proposal'
  /** Two maps are on the screen as one picture: what stands there is of neither alone. */
  | 'while-comparing'

/** `values` holds what the sentence needs; for a fault in the data also its `path`, such as `parties.p1.name`. */
export interface Refusal {
  readonly code: RefusalCode
  readonly values: ProblemValues
}

/** What one command makes of a map, before the result has been checked. */
export type Outcome = { readonly ok: true; readonly map: ChainMap } | { readonly ok: false; readonly refusal: Refusal }

/** A command that was carried out; `map` is what it made. */
export function done(map: ChainMap): Outcome {
  return { ok: true, map }
}

/** A command that was not carried out; `values` are what the sentence about `code` needs, by name. */
export function refuse(code: RefusalCode, values: ProblemValues = {}): Outcome {
  return { ok: false, refusal: { code, values } }
}

/** The refusal of a change because of a fault in what it would make. */
export function refusalOf({ code, path, values }: Problem): Refusal {
  return { code, values: path === '' ? values : { ...values, path } }
}
