import type { ChainMap } from '../chain-map'
import type { Id } from '../id'
import { sameValue } from '../json-value'

interface OrderChange {
  readonly from?: readonly Id[] | undefined
  readonly to?: readonly Id[] | undefined
}

/**
 * The steps in an order that names each once. A proposal that only adds steps puts them behind those they were put behind
 * and leaves the others in the order of now; one that moves steps has its own order, with what it did not know put in.
 */
export function withStepOrder(map: ChainMap, { from = [], to = [] }: OrderChange): ChainMap {
  const isThere = (id: Id) => Object.hasOwn(map.steps, id)
  const present = map.stepOrder.filter(isThere)
  const [keptBefore, keptAfter] = [from.filter((id) => to.includes(id)), to.filter((id) => from.includes(id))]
  const moves = !sameValue(keptBefore, keptAfter)
  const order = moves ? filled(to.filter(isThere), present) : filled(present, to.filter(isThere))
  const missing = Object.keys(map.steps).filter((id) => !order.includes(id))
  const next = [...order, ...missing]
  return sameValue(next, map.stepOrder) ? map : { ...map, stepOrder: next }
}

/** An order with what only another one names, each behind the one it stands behind there. */
function filled(order: readonly Id[], other: readonly Id[]): Id[] {
  const next = [...order]
  other.forEach((id, at) => {
    if (next.includes(id)) return
    const former = other[at - 1]
    next.splice(former === undefined ? 0 : next.indexOf(former) + 1, 0, id)
  })
  return next
}
