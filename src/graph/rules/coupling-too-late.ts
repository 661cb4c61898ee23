import type { ChainGraph } from '../chain-graph'
import { type LateCoupling, lateCouplings } from '../facts/late-couplings'
import { triangleNames } from '../facts/names'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

function toFinding(graph: ChainGraph, { coupling, triangle, month, order }: LateCoupling): RuleFinding {
  const message = order.by === 'day' ? 'coupling-too-late.after' : 'coupling-too-late.calendar'
  const when =
    order.by === 'day' ? { date: order.date, year: order.year } : { orderMonth: order.month, document: order.document }
  return {
    rule: 'coupling-too-late',
    key: findingKey(message, [coupling.id, triangle.id]),
    kind: 'finding',
    severity: 'medium',
    about: [
      { kind: 'couplingPoints', id: coupling.id },
      { kind: 'triangles', id: triangle.id },
    ],
    message,
    values: { ...triangleNames(graph, triangle), month, ...when },
  }
}

/** A coupling point for planning whose month comes after the order in the triangle was settled. */
export const couplingTooLate = {
  id: 'coupling-too-late',
  group: 'coupling',
  severity: 'medium',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 7 (uitgangspunten: planning en begroting als basis)'],
  messages: ['coupling-too-late.after', 'coupling-too-late.calendar'],
  check: (graph) => lateCouplings(graph.map).map((late) => toFinding(graph, late)),
} as const satisfies Rule
