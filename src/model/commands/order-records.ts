import type { ChainMap } from '../chain-map'
import type { Id } from '../id'
import { done, type Outcome } from './outcome'

export interface OrderSteps {
  readonly type: 'order-steps'
  /** The ids of all steps, in their new order. */
  readonly order: readonly Id[]
}

export interface OrderViews {
  readonly type: 'order-views'
  /** The ids of all views, in their new order. */
  readonly order: readonly Id[]
}

export interface OrderDecisions {
  readonly type: 'order-decisions'
  /** The ids of all decisions, in their new order. */
  readonly order: readonly Id[]
}

export interface OrderProposals {
  readonly type: 'order-proposals'
  /** The ids of all proposals, in their new order. */
  readonly order: readonly Id[]
}

/** Puts the steps in another order. */
export function orderSteps(map: ChainMap, { order }: OrderSteps): Outcome {
  return done({ ...map, stepOrder: order })
}

/** Puts the saved views in another order. */
export function orderViews(map: ChainMap, { order }: OrderViews): Outcome {
  return done({ ...map, viewOrder: order })
}

/** Puts the decisions in another order: the one that is to be asked first stands first. */
export function orderDecisions(map: ChainMap, { order }: OrderDecisions): Outcome {
  return done({ ...map, decisionOrder: order })
}

/** Puts the proposals in another order: that in which they are carried out on top of each other. */
export function orderProposals(map: ChainMap, { order }: OrderProposals): Outcome {
  return done({ ...map, proposalOrder: order })
}
