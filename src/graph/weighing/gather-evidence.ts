import type { Id } from '../../model/id'
import type { Bottleneck } from '../../model/schema/findings-and-views'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { demandExceedsCapacity, isOld } from '../facts/capacity'
import { daysBetween } from '../facts/days'
import { normalised } from '../facts/normalised'
import { dependencyVenues } from '../facts/venues'
import type { RuleFinding, Subject } from '../finding'
import { lazy } from '../indexing'
import type { EvidenceKind, EvidencePart } from './evidence'
import { topicOf } from './topics'

/** An agreement that ends within so many days is about to lapse. */
const SOON = 183
/** More parties behind a dependency are not counted: the chain stops either way. */
const MOST_WAITING = 12
/** A finding about more records than this is about the chain as a whole: what stands at each of them says little. */
const MOST_SUBJECTS = 40

/** What is asked here concerns all that a party does; elsewhere a party is named for one thing only. */
const PARTY_WIDE: ReadonlySet<string> = new Set(['pivot', 'capacity', 'coupling', 'several-chains'])

/**
 * Makes the function that gathers what on the map gives a finding its weight. Evidence counts where the finding is: at
 * the dependencies it names; when it names none and is about all that a party does, at those of that party.
 */
export function evidenceGatherer(graph: ChainGraph): (finding: RuleFinding) => readonly EvidencePart[] {
  const bottlenecks = bottlenecksByRecord(graph)
  const venues = lazy(() => dependencyVenues(graph))
  const waiting = waitingCounter(graph)
  const atParty = new Map<Id, { readonly queue: boolean; readonly shortage: boolean }>()
  const capacityAt = (party: Id) => {
    const known = atParty.get(party)
    if (known) return known
    const fresh = {
      queue: graph.capacitiesOf(party).some(({ backlog, asOf }) => (backlog ?? 0) > 0 && !isOld(graph, asOf)),
      shortage: demandExceedsCapacity(graph, party),
    }
    atParty.set(party, fresh)
    return fresh
  }
  const isWithoutTable = ({ id }: Dependency) => {
    const venue = venues()[id]
    return venue?.outcome === 'none' && !venue.isOpen
  }
  const atLines = (lines: readonly Dependency[], parties: readonly Id[]): EvidencePart[] => {
    const parts: EvidencePart[] = []
    const count = (kind: EvidenceKind, holds: (line: Dependency) => boolean) => put(parts, kind, countOf(lines, holds))
    put(
      parts,
      'queue',
      countOf(parties, (party) => capacityAt(party).queue),
    )
    put(
      parts,
      'shortage',
      countOf(parties, (party) => capacityAt(party).shortage),
    )
    count('strained', ({ strained }) => strained === true)
    const critical = lines.filter((line) => line.critical === true)
    put(parts, 'critical', critical.length)
    put(parts, 'waiting', waiting(critical))
    count('other-department', (line) => endsDiffer(graph, line, 'department'))
    count('other-tier', (line) => endsDiffer(graph, line, 'tier'))
    count('no-table', isWithoutTable)
    return parts
  }
  // Most findings of a large map are about one dependency, and several rules are about the same: without lists and calls.
  const atLine = new Map<Id, readonly EvidencePart[]>()
  const atOneLine = (line: Dependency): readonly EvidencePart[] => {
    const known = atLine.get(line.id)
    if (known) return known
    const { supplier, dependent } = line
    const [from, to] = [capacityAt(supplier), capacityAt(dependent)]
    const isOne = supplier === dependent
    const isCritical = line.critical === true
    const parts: EvidencePart[] = []
    put(parts, 'queue', Number(from.queue) + Number(to.queue && !isOne))
    put(parts, 'shortage', Number(from.shortage) + Number(to.shortage && !isOne))
    if (line.strained === true) put(parts, 'strained', 1)
    if (isCritical) {
      put(parts, 'critical', 1)
      put(parts, 'waiting', waiting([line]))
    }
    if (endsDiffer(graph, line, 'department')) put(parts, 'other-department', 1)
    if (endsDiffer(graph, line, 'tier')) put(parts, 'other-tier', 1)
    if (isWithoutTable(line)) put(parts, 'no-table', 1)
    atLine.set(line.id, parts)
    return parts
  }
  return ({ rule, kind, message, about, values }) => {
    // What nobody looked at yet is no signal, and is put in no order of weight.
    if (kind === 'question') return NONE
    const topic = topicOf(rule)
    const subjects = about.length > MOST_SUBJECTS ? about.slice(0, MOST_SUBJECTS) : about
    const parts = ownEvidence(graph, bottlenecks, { rule, message, values, about: subjects })
    const line = onlyLine(graph, subjects)
    const { lines, parties } = line ? NOWHERE : whereItIs(graph, subjects, topic)
    const there = line ? atOneLine(line) : lines.length + parties.length > 0 ? atLines(lines, parties) : NONE
    const counted = topic === 'equality' ? there.filter(({ kind: of }) => !OF_AMOUNTS.has(of)) : there
    return parts.length === 0 ? counted : [...parts, ...counted]
  }
}

/** How much work there is says nothing about how two parties see each other. */
const OF_AMOUNTS: ReadonlySet<EvidenceKind> = new Set(['queue', 'shortage'])

function put(parts: EvidencePart[], kind: EvidenceKind, count: number): void {
  if (count > 0) parts.push({ kind, count })
}

function countOf<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let count = 0
  for (const item of list) if (holds(item)) count += 1
  return count
}

/** The dependency that a finding is about, when it is about one. */
function onlyLine(graph: ChainGraph, about: RuleFinding['about']): Dependency | undefined {
  let only: Dependency | undefined
  for (const { kind, id } of about) {
    if (kind !== 'dependencies') continue
    const line = graph.map.dependencies[id]
    if (only && line) return undefined
    only ??= line
  }
  return only
}

const NONE: readonly EvidencePart[] = []

/** What is said of the records a finding is about, and what its rule says by itself. */
function ownEvidence(
  graph: ChainGraph,
  bottlenecks: ReadonlyMap<Id, readonly Bottleneck[]>,
  { rule, message, about, values }: Pick<RuleFinding, 'rule' | 'message' | 'about' | 'values'>,
): EvidencePart[] {
  const parts: EvidencePart[] = []
  if (bottlenecks.size > 0) {
    const heard = [...new Set(coreOf(about).flatMap(({ id }) => bottlenecks.get(id) ?? []))]
    const confirmed = countOf(heard, ({ state }) => state === 'confirmed')
    put(parts, 'confirmed-bottleneck', confirmed)
    put(parts, 'bottleneck', heard.length - confirmed)
  }
  put(
    parts,
    'disputed',
    countOf(about, (subject) => isDisputed(graph, subject)),
  )
  if (message.startsWith('upstream-shift-unmatched.wave') && isMuchLonger(values)) put(parts, 'growth', 1)
  if (rule === 'conflicting-orders') put(parts, 'in-tension', 1)
  if (rule === 'role-overlap-in-triangle' || rule === 'dual-hat-triangle-and-chain') put(parts, 'one-hand', 1)
  put(
    parts,
    'lapses',
    countOf(about, ({ kind, id }) => kind === 'agreements' && isAboutToLapse(graph, id)),
  )
  if (rule === 'coupling-too-late') put(parts, 'too-late', 1)
  return parts
}

/** Where a dependency is spoken about stands beside it: what people say of that meeting they do not say of the dependency. */
function coreOf(about: RuleFinding['about']): RuleFinding['about'] {
  const [first] = about
  if (first?.kind === 'meetings' || !about.some(({ kind }) => kind === 'dependencies')) return about
  return about.filter(({ kind }) => kind !== 'meetings')
}

/** A queue that becomes longer by this part is no ripple. */
const MUCH = 0.5

function isMuchLonger({ waiting, unchanged }: RuleFinding['values']): boolean {
  return typeof waiting === 'number' && typeof unchanged === 'number' && waiting >= unchanged * (1 + MUCH)
}

function endsDiffer(graph: ChainGraph, { supplier, dependent }: Dependency, field: 'department' | 'tier'): boolean {
  return differ(graph.party(supplier)?.[field], graph.party(dependent)?.[field])
}

function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && a !== b
}

function isDisputed({ map }: ChainGraph, { kind, id }: Subject): boolean {
  return kind !== 'map' && map[kind][id]?.certainty === 'disputed'
}

function isAboutToLapse(graph: ChainGraph, id: Id): boolean {
  const until = graph.map.agreements[id]?.until
  if (typeof until !== 'string') return false
  const days = daysBetween(graph.today, until)
  return days >= 0 && days <= SOON
}

/** What nobody resolved yet, by each record it is about. */
function bottlenecksByRecord(graph: ChainGraph): ReadonlyMap<Id, readonly Bottleneck[]> {
  const found = new Map<Id, Bottleneck[]>()
  for (const bottleneck of Object.values(graph.map.bottlenecks)) {
    if (bottleneck.state === 'resolved') continue
    for (const id of bottleneck.about ?? []) {
      const list = found.get(id)
      if (list) list.push(bottleneck)
      else found.set(id, [bottleneck])
    }
  }
  return found
}

interface Where {
  readonly lines: readonly Dependency[]
  /** Whose figures count. */
  readonly parties: readonly Id[]
}

const NOWHERE: Where = { lines: [], parties: [] }

/** The dependencies a finding is about, and whose figures count: their ends, or the party that carries it. */
function whereItIs(graph: ChainGraph, about: RuleFinding['about'], topic: string): Where {
  const named = about.flatMap(({ kind, id }) => (kind === 'dependencies' ? (graph.map.dependencies[id] ?? []) : []))
  if (named.length > 0) return { lines: named, parties: endsOf(named) }
  if (topic === 'orders') return whereOrdered(graph, about)
  // Who is missing where the chain meets weighs with what is decided there.
  if (topic === 'governance') return { lines: decidedIn(graph, about), parties: [] }
  if (!PARTY_WIDE.has(topic)) return NOWHERE
  const [carrier] = about.flatMap(({ kind, id }) => {
    if (kind === 'parties') return [id]
    if (kind === 'triangles') return graph.map.triangles[id]?.contractor ?? []
    if (kind === 'capacities') return graph.map.capacities[id]?.party ?? []
    return []
  })
  if (carrier === undefined) return NOWHERE
  return { lines: [...graph.outgoing(carrier), ...graph.incoming(carrier)], parties: [carrier] }
}

function endsOf(lines: readonly Dependency[]): readonly Id[] {
  return [...new Set(lines.flatMap(({ supplier, dependent }) => [supplier, dependent]))]
}

/** What is ordered is what the contractor delivers under that name; its own figures count whatever the name. */
function whereOrdered(graph: ChainGraph, about: RuleFinding['about']): Where {
  const lines = new Set<Dependency>()
  const contractors = new Set<Id>()
  for (const { kind, id } of about) {
    const order = kind === 'assignments' ? graph.map.assignments[id] : undefined
    const contractor = order && graph.map.triangles[order.triangle]?.contractor
    if (!contractor) continue
    contractors.add(contractor)
    const product = normalised(order.product)
    for (const line of graph.outgoing(contractor)) if (normalised(line.product) === product) lines.add(line)
  }
  return { lines: [...lines], parties: [...new Set([...contractors, ...endsOf([...lines])])] }
}

function decidedIn(graph: ChainGraph, about: RuleFinding['about']): readonly Dependency[] {
  const decided = about.flatMap(({ kind, id }) =>
    kind === 'meetings' ? (graph.map.meetings[id]?.decidesOn ?? []) : [],
  )
  return [...new Set(decided)].flatMap((id) => graph.map.dependencies[id] ?? [])
}

/** Counts the parties that wait, along critical dependencies, behind those of a finding. */
function waitingCounter(graph: ChainGraph): (critical: readonly Dependency[]) => number {
  const known = new Map<Id, ReadonlySet<Id>>()
  const behind = (party: Id): ReadonlySet<Id> => {
    const before = known.get(party)
    if (before) return before
    const seen = new Set<Id>([party])
    const queue = [party]
    for (let at = queue.shift(); at !== undefined && seen.size <= MOST_WAITING; at = queue.shift()) {
      for (const { critical, dependent } of graph.outgoing(at)) {
        if (critical !== true || seen.has(dependent)) continue
        seen.add(dependent)
        queue.push(dependent)
      }
    }
    seen.delete(party)
    known.set(party, seen)
    return seen
  }
  return (critical) => {
    const waiting = new Set<Id>()
    for (const { dependent } of critical) {
      waiting.add(dependent)
      for (const id of behind(dependent)) waiting.add(id)
      if (waiting.size > MOST_WAITING) return MOST_WAITING
    }
    return waiting.size
  }
}
