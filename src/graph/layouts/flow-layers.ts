import type { Id } from '../../model/id'
import type { LayoutInput, LayoutNode } from './layout-input'

/**
 * How far in the flow each node stands: after all that supply it, as far as the flow runs one way. Where it runs in a
 * circle, the circle is cut at the node that supplies most beyond what it is supplied.
 */
export function flowLayers(nodes: readonly LayoutNode[], edges: LayoutInput['edges']): ReadonlyMap<Id, number> {
  const after = new Map<Id, Id[]>(nodes.map(({ id }) => [id, []]))
  const waitsFor = new Map<Id, number>(nodes.map(({ id }) => [id, 0]))
  for (const { from, to } of edges) {
    const list = after.get(from)
    if (!list || !after.has(to)) continue
    list.push(to)
    waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1)
  }
  const layers = new Map<Id, number>(nodes.map(({ id }) => [id, 0]))
  const left = new Set(nodes.map(({ id }) => id))
  const ready = nodes.map(({ id }) => id).filter((id) => waitsFor.get(id) === 0)
  for (let next = 0; left.size > 0; next++) {
    const id = ready[next] ?? cutAt(left, after, waitsFor)
    if (ready[next] === undefined) ready.push(id)
    left.delete(id)
    for (const to of after.get(id) ?? []) {
      if (!left.has(to)) continue
      layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(id) ?? 0) + 1))
      const waits = (waitsFor.get(to) ?? 0) - 1
      waitsFor.set(to, waits)
      if (waits === 0) ready.push(to)
    }
  }
  return layers
}

function cutAt(left: ReadonlySet<Id>, after: ReadonlyMap<Id, readonly Id[]>, waitsFor: ReadonlyMap<Id, number>): Id {
  let best: Id = ''
  let most = Number.NEGATIVE_INFINITY
  for (const id of left) {
    const surplus = (after.get(id) ?? []).filter((to) => left.has(to)).length - (waitsFor.get(id) ?? 0)
    if (surplus > most) {
      most = surplus
      best = id
    }
  }
  return best
}
