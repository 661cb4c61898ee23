import type { Id } from '../../model/id'
import type { Capacity } from '../../model/schema/findings-and-views'
import type { ChainGraph } from '../chain-graph'
import { normalised } from '../facts/normalised'
import { compareText } from '../indexing'
import { countsWork, timesAYear, yearOfFigure } from './period'

/**
 * What a figure is about:
 * - `relation`, `product`: what the party delivers there
 * - `arrival`: what comes in there; what becomes of it goes to every relation that has no figure of its own
 * - `whole`: all that the party does
 */
type Tie = 'relation' | 'product' | 'arrival' | 'whole'

/** The figure that is taken for one part of a party's work. */
export interface TakenFigure {
  readonly figure: Capacity
  readonly tie: Tie
  /** The product it is about, as it is compared; undefined with `whole`. */
  readonly product: string | undefined
  /** The relations it is tied to, outgoing, or with `arrival` incoming. In order of id. */
  readonly relations: readonly Id[]
  /** Figures of later years for the same, in the same unit, one for each year, the first year first. */
  readonly later: readonly Capacity[]
}

interface Part {
  readonly key: string
  readonly tie: Tie
  readonly product: string | undefined
  readonly relations: readonly Id[]
}

const WHOLE: Part = { key: '', tie: 'whole', product: undefined, relations: [] }

/** What a product names among the relations of a party: first what goes out, else what comes in. */
function ofProduct(graph: ChainGraph, party: Id, product: string): Part | undefined {
  const named = (relations: readonly { readonly id: Id; readonly product: string }[]) =>
    relations.filter((relation) => normalised(relation.product) === product).map(({ id }) => id)
  const out = named(graph.outgoing(party))
  if (out.length > 0) return { key: `product ${product}`, tie: 'product', product, relations: out }
  const arriving = named(graph.incoming(party))
  return arriving.length > 0 ? { key: `arrival ${product}`, tie: 'arrival', product, relations: arriving } : undefined
}

/** A product that none of the party's relations carries is a name: the figure is then about all of its work. */
function partOf(graph: ChainGraph, { party, dependency, product }: Capacity): Part {
  const relation = dependency === undefined ? undefined : graph.map.dependencies[dependency]
  if (relation && (relation.supplier === party || relation.dependent === party)) {
    const tie = relation.supplier === party ? 'relation' : 'arrival'
    return { key: `${tie} of ${relation.id}`, tie, product: normalised(relation.product), relations: [relation.id] }
  }
  return (product && ofProduct(graph, party, normalised(product))) || WHOLE
}

function known(value: number | null | undefined): number {
  return typeof value === 'number' ? 1 : 0
}

/**
 * Which of two figures for the same is taken: one that says what can be handled; the newest year that is not after the
 * year of `day`, else the first year after it; one that says what is asked too; the last day; then unit and id.
 */
function better(a: Capacity, b: Capacity, year: number): number {
  const [of, other] = [yearOfFigure(a), yearOfFigure(b)]
  const isNow = (at: number) => (at <= year ? 1 : 0)
  return (
    known(b.capacity) - known(a.capacity) ||
    isNow(other) - isNow(of) ||
    (of <= year ? other - of : of - other) ||
    known(b.demand) - known(a.demand) ||
    compareText(b.asOf, a.asOf) ||
    compareText(normalised(a.unit), normalised(b.unit)) ||
    compareText(a.id, b.id)
  )
}

/** The figures after the one that is taken: of later years, with something to compare, the best of each year. */
function laterThan(taken: Capacity, figures: readonly Capacity[]): readonly Capacity[] {
  const year = yearOfFigure(taken)
  const ofYear = new Map<number, Capacity>()
  for (const figure of figures) {
    const of = yearOfFigure(figure)
    const isSame = normalised(figure.unit) === normalised(taken.unit) && timesAYear(figure) === timesAYear(taken)
    if (!isSame || of <= year) continue
    const best = ofYear.get(of)
    if (!best || better(figure, best, of) < 0) ofYear.set(of, figure)
  }
  return [...ofYear].sort(([a], [b]) => a - b).map(([, figure]) => figure)
}

/**
 * The figures that stand for the work of a party, at most one for each relation, product and arrival, and one for all the
 * rest: figures in two units are never added up (design of the wave: a capacity tied to a relation or a product feeds that,
 * one that is not feeds all). Counts on one day, parts of a year, money and posts are left out. Where figures that are tied
 * to nothing come in several units, one whose unit is the name of a product that goes out counts as tied to that product.
 *
 * @param day ISO date the figures are wanted for
 */
export function takenFigures(graph: ChainGraph, party: Id, day: string): readonly TakenFigure[] {
  const usable = graph
    .capacitiesOf(party)
    .filter((figure) => countsWork(figure.unit) && timesAYear(figure) !== undefined)
  if (usable.length === 0) return []
  const parted = usable.map((figure) => ({ figure, part: partOf(graph, figure) }))
  const units = new Set(parted.flatMap(({ figure, part }) => (part === WHOLE ? normalised(figure.unit) : [])))
  const ofPart = new Map<string, { readonly part: Part; readonly figures: Capacity[] }>()
  for (const { figure, part: tied } of parted) {
    const named = tied === WHOLE && units.size > 1 ? ofProduct(graph, party, normalised(figure.unit)) : undefined
    const part = named?.tie === 'product' ? named : tied
    const group = ofPart.get(part.key)
    if (group) group.figures.push(figure)
    else ofPart.set(part.key, { part, figures: [figure] })
  }
  const year = Number(day.slice(0, 4))
  return [...ofPart.values()]
    .sort((a, b) => compareText(a.part.key, b.part.key))
    .flatMap(({ part: { tie, product, relations }, figures }) => {
      const [figure] = [...figures].sort((a, b) => better(a, b, year))
      return figure ? { figure, tie, product, relations, later: laterThan(figure, figures) } : []
    })
}
