import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'

/** A name for two parties, the same whichever comes first. */
export function pairName(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** What one party delivers to others. */
interface Bundle {
  readonly supplier: Id
  /** One or more, in order of id. */
  readonly dependents: readonly Id[]
  /** In the order in which they were given. */
  readonly dependencies: readonly Dependency[]
}

/**
 * Gathers dependencies by who delivers: what is asked about what one party delivers to several is one question. Who receives
 * from several has as many questions as there are suppliers, for they have little to do with each other.
 *
 * @returns in order of the first dependency of each
 */
export function bundlesOf(dependencies: readonly Dependency[]): readonly Bundle[] {
  const bundles = new Map<Id, Dependency[]>()
  for (const dependency of dependencies) {
    const known = bundles.get(dependency.supplier)
    if (known) known.push(dependency)
    else bundles.set(dependency.supplier, [dependency])
  }
  return [...bundles].map(([supplier, own]) => ({
    supplier,
    dependents: [...new Set(own.map(({ dependent }) => dependent))].sort(),
    dependencies: own,
  }))
}

/** A party with the others it is paired with, and the dependencies between them. */
interface Star {
  readonly party: Id
  /** One or more, in order of id. */
  readonly others: readonly Id[]
  /** In the order in which they were given. */
  readonly dependencies: readonly Dependency[]
}

/**
 * Gathers dependencies around the parties that have most of them, so that one sentence can name what would otherwise be
 * many. Each pair of parties comes in one star: that of the end with the most pairs, of equals that with the first id.
 *
 * @returns in order of the party's id
 */
export function starsOf(dependencies: readonly Dependency[]): readonly Star[] {
  const neighbours = new Map<Id, Set<Id>>()
  const link = (a: Id, b: Id) => {
    const known = neighbours.get(a)
    if (known) known.add(b)
    else neighbours.set(a, new Set([b]))
  }
  for (const { supplier, dependent } of dependencies) {
    link(supplier, dependent)
    link(dependent, supplier)
  }
  const pairsOf = (id: Id) => neighbours.get(id)?.size ?? 0
  const stars = new Map<Id, { readonly others: Set<Id>; readonly dependencies: Dependency[] }>()
  for (const dependency of dependencies) {
    const { supplier, dependent } = dependency
    const more = pairsOf(supplier) - pairsOf(dependent) || (supplier < dependent ? 1 : -1)
    const [party, other] = more > 0 ? [supplier, dependent] : [dependent, supplier]
    const star = stars.get(party) ?? { others: new Set(), dependencies: [] }
    star.others.add(other)
    star.dependencies.push(dependency)
    stars.set(party, star)
  }
  return [...stars]
    .map(([party, star]) => ({ party, others: [...star.others].sort(), dependencies: star.dependencies }))
    .sort((a, b) => (a.party < b.party ? -1 : 1))
}
