import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { CouplingPoint, Dependency } from '../../model/schema/relations'
import { dressOf, type EdgeDress, type EdgeLayer } from './edge-layer'

/** Relations between the same two items that are drawn as one line. */
export interface Bundle<Part> {
  /** That of its only part, or one for the pair: the same as long as there is more than one. */
  readonly id: string
  /** Ends of the line: those of the heaviest part. */
  readonly source: string
  readonly target: string
  /** The heaviest first; never empty. */
  readonly parts: readonly [Part, ...Part[]]
}

export interface DependencyBundle extends Bundle<Dependency> {
  /** What the layer makes of all parts alike; undefined without a layer. */
  readonly dress: EdgeDress | undefined
}

/** What makes a relation the first to be named: critical and strained, critical, strained, the rest. */
function weightOf({ critical, strained }: Dependency): number {
  return (critical === true ? 2 : 0) + (strained === true ? 1 : 0)
}

/**
 * The dependencies between drawn parties, one bundle a pair. In a layer parts that it draws differently are apart: a line
 * says one thing.
 *
 * @param shown ids of the parties that are drawn
 */
export function bundleDependencies(
  map: ChainMap,
  shown: ReadonlySet<Id>,
  layer: EdgeLayer | undefined,
): DependencyBundle[] {
  const pairs = new Map<string, { parts: Dependency[]; dress: EdgeDress | undefined }>()
  for (const dependency of sorted(map.dependencies)) {
    const { id, supplier, dependent } = dependency
    if (!shown.has(supplier) || !shown.has(dependent)) continue
    const dress = dressOf(layer, dependency)
    const key = `${pairOf(supplier, dependent)}${layer ? ` ${dress}` : ''}`
    // A line that changes its dress on the way has a direction of its own.
    const own = dress === 'split' || dress === 'half' ? `${key} ${id}` : key
    const known = pairs.get(own)
    if (known) known.parts.push(dependency)
    else pairs.set(own, { parts: [dependency], dress })
  }
  return [...pairs].flatMap(([key, { parts, dress }]) => {
    const [first, ...rest] = parts.sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))
    if (!first) return []
    const id = rest.length === 0 ? first.id : `pair:${key}`
    return [{ id, source: first.supplier, target: first.dependent, parts: [first, ...rest], dress }]
  })
}

/**
 * The coupling points between drawn items, one bundle a pair and kind.
 *
 * @param itemOf the drawn item an end stands at, if any
 */
export function bundleCouplings(
  map: ChainMap,
  itemOf: (end: CouplingPoint['ends'][number]) => string | undefined,
): Bundle<CouplingPoint>[] {
  const pairs = new Map<string, { source: string; target: string; parts: CouplingPoint[] }>()
  for (const coupling of sorted(map.couplingPoints)) {
    const source = itemOf(coupling.ends[0])
    const target = itemOf(coupling.ends[1])
    if (!source || !target || source === target) continue
    const key = `${pairOf(source, target)} ${coupling.kind}`
    const known = pairs.get(key)
    if (known) known.parts.push(coupling)
    else pairs.set(key, { source, target, parts: [coupling] })
  }
  return [...pairs].flatMap(([key, { source, target, parts }]) => {
    const [first, ...rest] = parts
    if (!first) return []
    return [{ id: rest.length === 0 ? first.id : `pair:${key}`, source, target, parts: [first, ...rest] }]
  })
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function sorted<T>(table: Readonly<Record<string, T>>): T[] {
  return Object.keys(table)
    .sort()
    .flatMap((id) => table[id] ?? [])
}
