import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { holdsOn } from '../facts/agreements'
import { daysBetween } from '../facts/days'
import { type CouplingsBetween, couplingsBetween } from '../facts/exchange'
import { type Change, capacityChanges, growingParties } from '../facts/growth'
import type { RuleFinding, Subject } from '../finding'
import { indexBy } from '../indexing'
import type { Rule } from '../rule'
import { type AnnouncedStep, announcedWave } from '../what-if/announced-wave'
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

/** An agreement that ends within the year that is looked at settles only the beginning of it. */
function holdsAllYear({ map, today }: ChainGraph, agreement: Id): boolean {
  const until = map.agreements[agreement]?.until
  return typeof until !== 'string' || daysBetween(today, until) >= 365
}

const whole = (amount: number) => Math.round(amount)

/**
 * A hop of the wave: more is asked of a party than it can handle, and its queue grows. Told as well when the hop before it
 * is settled: an agreement settles its own step.
 */
function waveFinding(graph: ChainGraph, step: AnnouncedStep): RuleFinding | undefined {
  const { from, to, relation, product, extraPerYear = 0, effect, queue, agreements, decision, records } = step
  if (effect !== 'longer' || !queue || whole(extraPerYear) <= 0) return undefined
  const settling = agreements.filter(({ settles }) => settles).map(({ agreement }) => agreement)
  if (settling.some((agreement) => holdsAllYear(graph, agreement))) return undefined
  const [table] = decision.outcome === 'decided' ? decision.tables : []
  const nobody = decision.outcome === 'nobody'
  const message = table ? 'upstream-shift-unmatched.wave' : 'upstream-shift-unmatched.wave-nowhere'
  return {
    rule: 'upstream-shift-unmatched',
    key: findingKey(message, [relation]),
    kind: 'finding',
    severity: graph.map.dependencies[relation]?.critical === true && nobody ? 'high' : 'medium',
    about: [
      { kind: 'dependencies', id: relation },
      { kind: 'parties', id: from },
      { kind: 'parties', id: to },
      ...(graph.map.capacities[queue.stream] ? [{ kind: 'capacities' as const, id: queue.stream }] : []),
      ...records.map(({ kind, id }): Subject => ({ kind, id })),
      ...settling.map((id): Subject => ({ kind: 'agreements', id })),
      ...(table ? [{ kind: 'meetings' as const, id: table.meeting }] : []),
    ],
    message,
    values: {
      supplier: graph.nameOf(from),
      dependent: graph.nameOf(to),
      product,
      extra: whole(extraPerYear),
      start: whole(queue.start),
      waiting: whole(queue.waiting),
      unchanged: whole(queue.unchanged),
      ...(table
        ? { meeting: graph.map.meetings[table.meeting]?.name ?? '', by: table.by.map((id) => graph.nameOf(id)) }
        : {}),
    },
  }
}

/** What goes into the chain grows at one party, and the next, which waits for it, does not grow along. */
export const upstreamShiftUnmatched = {
  id: 'upstream-shift-unmatched',
  group: 'capacity',
  severity: 'medium',
  grounds: ['Advies ketensturing, Probleemanalyse (voorbeeld politie, IND, OM en rechtspraak)'],
  messages: [
    'upstream-shift-unmatched.wave',
    'upstream-shift-unmatched.wave-nowhere',
    'upstream-shift-unmatched.behind',
    'upstream-shift-unmatched.open',
  ],
  check: (graph) => {
    const between = couplingsBetween(graph)
    const wave = announcedWave(graph)
    // Where the figures tell what happens, that is told; else what the successive periods of the two say.
    const told = new Set(wave.flatMap(({ from, to, effect }) => (effect === 'unknown' ? [] : [`${from} ${to}`])))
    const hops = wave.flatMap((step) => waveFinding(graph, step) ?? [])
    const rest = [...growingParties(graph)].flatMap(([supplier, rise]) => {
      const flows = graph.outgoing(supplier).filter(({ critical, share }) => critical === true && share !== 0)
      const towards = indexBy(flows, ({ dependent }) => dependent)
      return [...new Set(flows.map(({ dependent }) => dependent))]
        .map(towards)
        .filter(([first]) => !told.has(`${first?.supplier} ${first?.dependent}`))
        .filter((group) => !isSettled(graph, between, group))
        .flatMap((group) => unmatched(graph, rise, group) ?? [])
    })
    return [...hops, ...rest]
  },
} as const satisfies Rule
