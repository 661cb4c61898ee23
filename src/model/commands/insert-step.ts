import type { ChainMap } from '../chain-map'
import type { Id } from '../id'
import type { Step } from '../schema/parties'
import { addRecords } from './add-records'
import { type Outcome, refuse } from './outcome'

/** Before or after a step, in the order of its chain. */
export type StepSide = 'before' | 'after'

export interface InsertStep {
  readonly type: 'insert-step'
  /** The new step; its chain is that of the step beside it. */
  readonly step: Omit<Step, 'chain'>
  readonly beside: Id
  readonly side: StepSide
}

/** Puts a new step before or after another one of the same chain. Nobody stands in it yet. */
export function insertStep(map: ChainMap, { step, beside, side }: InsertStep): Outcome {
  const neighbour = Object.hasOwn(map.steps, beside) ? map.steps[beside] : undefined
  if (!neighbour) return refuse('unknown-record', { id: beside })
  const index = map.stepOrder.indexOf(beside) + (side === 'after' ? 1 : 0)
  return addRecords(map, [{ collection: 'steps', record: { ...step, chain: neighbour.chain }, index }])
}
