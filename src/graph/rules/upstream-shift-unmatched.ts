import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { holdsOn } from '../facts/agreements'
import { type CouplingsBetween, couplingsBetween } from '../facts/exchange'
import { type Change, capacityChanges, growingParties } from '../facts/growth'
import type { RuleFinding, Subject } from '../finding'
import { indexBy } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Whether an agreement that holds, or a coupling point, is about one of these dependencies. */
function isSettled(graph: ChainGraph, between: CouplingsBetween, flows: readonly Dependency[]): boolean {
  const [first] = flows
  if (!first) return false
  return (
    flows.some(({ id }) => graph.agreementsOn(id).some((agreement) => holdsOn(agreement, graph.today))) ||
    between(first.supplier, first.dependent).some(
      ({ kind, dependencies }) =>
        kind === 'planning' || kind === 'forecast' || flows.some(({ id }) => dependencies?.includes(id)),
    )
  )
}

const percent = (part: number) => Math.round(part * 100)

function unmatched(graph: ChainGraph, rise: Change, flows: readonly Dependency[]): RuleFinding | undefined {
  const [flow] = flows
  if (!flow) return undefined
  const { supplier, dependent } = flow
  const own = capacityChanges(graph, dependent)
  const answer = own.reduce((best, { growth }) => Math.max(best, growth), Number.NEGATIVE_INFINITY)
  if (answer >= rise.growth / 2) return undefined
  // Not every case flows on: without the part that does, or the figures of who waits, there is only something to ask.
  const known = own.length > 0 && flows.some(({ share }) => typeof share === 'number') && !rise.old
  const message = known ? 'upstream-shift-unmatched.behind' : 'upstream-shift-unmatched.open'
  const records = [...rise.records, ...own.flatMap((item) => item.records)]
  return {
    rule: 'upstream-shift-unmatched',
    key: findingKey(message, [supplier, dependent]),
    kind: known ? 'finding' : 'question',
    severity: known ? 'medium' : 'low',
    about: [
      ...flows.map(({ id }): Subject => ({ kind: 'dependencies', id })),
      { kind: 'parties', id: supplier },
      { kind: 'parties', id: dependent },
      ...records.map(({ kind, id }): Subject => ({ kind, id })),
    ],
    message,
    values: {
      supplier: graph.nameOf(supplier),
      dependent: graph.nameOf(dependent),
      before: rise.before,
      after: rise.after,
      unit: rise.unit,
      growth: percent(rise.growth),
      ...(own.length > 0 ? { answer: percent(answer) } : {}),
    },
  }
}

/** What goes into the chain grows at one party, and the next, which waits for it, does not grow along. */
export const upstreamShiftUnmatched = {
  id: 'upstream-shift-unmatched',
  group: 'capacity',
  severity: 'medium',
  grounds: ['Advies ketensturing, Probleemanalyse: voorbeeld politie, IND, OM en rechtspraak'],
  messages: ['upstream-shift-unmatched.behind', 'upstream-shift-unmatched.open'],
  check: (graph) => {
    const between = couplingsBetween(graph)
    return [...growingParties(graph)].flatMap(([supplier, rise]) => {
      const flows = graph.outgoing(supplier).filter(({ critical, share }) => critical === true && share !== 0)
      const towards = indexBy(flows, ({ dependent }) => dependent)
      return [...new Set(flows.map(({ dependent }) => dependent))]
        .map(towards)
        .filter((group) => !isSettled(graph, between, group))
        .flatMap((group) => unmatched(graph, rise, group) ?? [])
    })
  },
} as const satisfies Rule
