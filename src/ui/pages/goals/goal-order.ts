import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import { steadyOrder } from '../../../graph/facts/goal-board'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'

interface GoalOrder {
  /** The map all this is about. */
  readonly map: Id | null
  readonly order: readonly Id[]
}

const NONE: readonly Id[] = []

const useGoalOrder = create<GoalOrder>(() => ({ map: null, order: NONE }))

/** The order of the goals of the open map, the same when one leaves the page and comes back. */
export function useSteadyOrder({ id, goals }: Pick<ChainMap, 'id' | 'goals'>): readonly Id[] {
  const known = useGoalOrder(({ map, order }) => (map === id ? order : NONE))
  const order = useMemo(() => steadyOrder(known, goals), [known, goals])
  useEffect(() => {
    if (order.length > 0) useGoalOrder.setState({ map: id, order })
  }, [id, order])
  return order
}
