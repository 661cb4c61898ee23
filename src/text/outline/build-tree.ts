import { indexBy } from '../../graph/indexing'
import type { AnyRecord, Collection, Table } from '../../model/chain-map'
import { chainsInOrder } from '../../model/chain-order'
import { listed } from '../../model/collections'
import { chainsOf } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { Capacity } from '../../model/schema/findings-and-views'
import type { Chain, Party, Step } from '../../model/schema/parties'
import type { Dependency } from '../../model/schema/relations'
import type { Assignment, Triangle } from '../../model/schema/steering'
import { nameById, partyName } from '../record-names'
import type { Texts } from '../texts'
import { LINKED, linksOf, type PartyLink } from './party-links'
import { fact, group, kept, none, type TreeNode, type TreeTables } from './tree-node'
import { GROUPS, trayOf } from './tree-place'

/** Everything on a map as a tree, made bit by bit as it is unfolded. */
export function buildTree(tables: TreeTables, texts: Texts): readonly TreeNode[] {
  return new TreeBuilder(tables, texts).roots()
}

class TreeBuilder {
  readonly #tables: TreeTables
  readonly #texts: Texts
  readonly #name: (party: Party) => string
  readonly #compare: (a: Party, b: Party) => number
  /** A party may name thousands of chains, and each chain asks it of all its parties. */
  readonly #chainsOf: ReadonlyMap<Party, readonly Id[]>
  readonly #ofChain: (chain: Id) => readonly Party[]
  readonly #ofStep: (step: Id) => readonly Party[]
  readonly #supplies: (party: Id) => readonly Dependency[]
  readonly #depends: (party: Id) => readonly Dependency[]
  readonly #links: (party: Id) => readonly PartyLink[]
  readonly #capacities: (party: Id) => readonly Capacity[]
  readonly #assignments: (triangle: Id) => readonly Assignment[]

  constructor(tables: TreeTables, texts: Texts) {
    this.#tables = tables
    this.#texts = texts
    const { compare } = new Intl.Collator(texts.language, { numeric: true })
    this.#name = ({ abbreviation, name }) => abbreviation ?? name
    this.#compare = (a, b) => compare(this.#name(a), this.#name(b))
    const parties = Object.values(tables.parties).sort(this.#compare)
    this.#chainsOf = new Map(parties.map((party) => [party, chainsOf(tables, party)]))
    this.#ofChain = indexBy(parties, (party) => this.#chainsOf.get(party) ?? [])
    this.#ofStep = indexBy(parties, ({ step }) => step ?? [])
    const dependencies = Object.values(tables.dependencies)
    this.#supplies = indexBy(dependencies, ({ supplier }) => supplier)
    this.#depends = indexBy(dependencies, ({ dependent }) => dependent)
    this.#capacities = indexBy(Object.values(tables.capacities), ({ party }) => party)
    this.#assignments = indexBy(Object.values(tables.assignments), ({ triangle }) => triangle)
    this.#links = indexBy(linksOf(tables, texts), ({ party }) => party)
  }

  roots(): readonly TreeNode[] {
    const { parties } = this.#tables
    const ordered = chainsInOrder(this.#tables)
    const loose = Object.values(parties)
      .filter((party) => this.#chainsOf.get(party)?.length === 0)
      .sort(this.#compare)
    const words = this.#texts.outline
    return [
      ...ordered.map((chain) => this.#chain(chain)),
      ...(loose.length > 0 || ordered.length === 0
        ? [
            group('loose', ordered.length === 0 ? words.parties : words.loose, loose.length, 'parties', () =>
              loose.map((party) => this.#party('loose', party)),
            ),
          ]
        : []),
      ...GROUPS.map((collection) => this.#collection(collection)),
    ]
  }

  #chain(chain: Chain): TreeNode {
    const { steps, stepOrder } = this.#tables
    const words = this.#texts.outline
    const key = `chain:${chain.id}`
    const own = stepOrder.flatMap((id) => steps[id] ?? []).filter((step) => step.chain === chain.id)
    const members = this.#ofChain(chain.id)
    const part = (id: string, title: string, parties: readonly Party[], isOwn: boolean) =>
      parties.length === 0
        ? []
        : [
            group(`${key}/${id}`, title, parties.length, 'parties', () =>
              parties.map((party) =>
                isOwn ? this.#party(`${key}/${id}`, party) : this.#reference(`${key}/${id}`, party),
              ),
            ),
          ]
    // A party has its own place in one chain: that of its step, else the first it names.
    const isOwn = (party: Party) => this.#chainsOf.get(party)?.[0] === chain.id
    const tray = (id: 'unplaced' | 'outside') => members.filter((party) => !party.step && trayOf(party) === id)
    return {
      key,
      kind: 'record',
      id: chain.id,
      collection: 'chains',
      label: chain.name,
      detail: words.members(members.length),
      hasChildren: own.length + members.length > 0,
      children: kept(() => [
        ...own.map((step, at) => this.#step(key, step, at)),
        ...part('unplaced', words.unplaced, tray('unplaced').filter(isOwn), true),
        ...part('outside', words.outside, tray('outside').filter(isOwn), true),
        ...part(
          'elsewhere',
          words.elsewhere,
          members.filter((party) => (party.step ? steps[party.step]?.chain !== chain.id : !isOwn(party))),
          false,
        ),
      ]),
    }
  }

  #step(parent: string, step: Step, at: number): TreeNode {
    const key = `${parent}/step:${step.id}`
    const parties = this.#ofStep(step.id)
    return {
      key,
      kind: 'record',
      id: step.id,
      collection: 'steps',
      label: this.#texts.outline.step(at + 1, step.name),
      detail: this.#texts.outline.members(parties.length),
      hasChildren: parties.length > 0,
      children: kept(() => parties.map((party) => this.#party(key, party))),
    }
  }

  #party(parent: string, party: Party): TreeNode {
    const key = `${parent}/${party.id}`
    const { relations } = this.#texts.forms
    const supplies = this.#supplies(party.id)
    const depends = this.#depends(party.id)
    const links = this.#links(party.id)
    const capacities = this.#capacities(party.id)
    return {
      key,
      kind: 'record',
      id: party.id,
      collection: 'parties',
      label: this.#name(party),
      detail: party.abbreviation ? party.name : undefined,
      hasChildren: supplies.length + depends.length + links.length + capacities.length > 0,
      children: kept(() => [
        ...this.#dependencies(`${key}/supplies`, relations.supplies, supplies, ({ dependent }) => dependent),
        ...this.#dependencies(`${key}/depends`, relations.dependsOn, depends, ({ supplier }) => supplier),
        ...LINKED.flatMap((collection) => {
          const own = links.filter((link) => link.collection === collection)
          const at = `${key}/${collection}`
          if (own.length === 0) return []
          return group(at, relations[collection], own.length, undefined, () =>
            own.map(({ id, detail }) => this.#record(at, collection, id, 'reference', detail)),
          )
        }),
        ...(capacities.length === 0
          ? []
          : [
              group(`${key}/capacities`, relations.capacities, capacities.length, 'capacities', () =>
                capacities.map(({ id }) => this.#record(`${key}/capacities`, 'capacities', id, 'record')),
              ),
            ]),
      ]),
    }
  }

  #dependencies(
    key: string,
    title: string,
    dependencies: readonly Dependency[],
    otherOf: (dependency: Dependency) => Id,
  ): readonly TreeNode[] {
    if (dependencies.length === 0) return none()
    const { relations } = this.#texts.forms
    const { flow } = this.#texts.vocabulary
    const { critical, strained } = this.#texts.drawing.dependencyTraits
    return [
      group(key, title, dependencies.length, 'dependencies', () =>
        dependencies.map((dependency) => ({
          key: `${key}/${dependency.id}`,
          kind: 'record' as const,
          id: dependency.id,
          collection: 'dependencies' as const,
          label: relations.product(partyName(this.#tables.parties, otherOf(dependency)), dependency.product),
          detail: [
            flow[dependency.flow],
            ...(dependency.critical === true ? [critical] : []),
            ...(dependency.strained === true ? [strained] : []),
          ].join(', '),
          hasChildren: false,
          children: none,
        })),
      ),
    ]
  }

  #collection(collection: (typeof GROUPS)[number]): TreeNode {
    const table: Table<AnyRecord> = this.#tables[collection]
    const ids = Object.keys(table)
    return group(collection, this.#texts.forms.relations[collection], ids.length, collection, () => {
      const { compare } = new Intl.Collator(this.#texts.language, { numeric: true })
      return ids
        .map((id) => this.#record(collection, collection, id, 'record'))
        .sort((a, b) => compare(a.label, b.label))
    })
  }

  /** A record that is not a party, with what is in it where it stands itself. */
  #record(parent: string, collection: Collection, id: Id, kind: 'record' | 'reference', detail?: string): TreeNode {
    const key = `${parent}/${id}`
    const label = nameById(this.#tables, collection, id, this.#texts) ?? '?'
    const isFolded = kind === 'record' && this.#holdsMore(collection, id)
    return {
      key,
      kind,
      id,
      collection,
      label,
      detail,
      hasChildren: isFolded,
      children: isFolded ? kept(() => this.#inside(key, collection, id)) : none,
    }
  }

  #holdsMore(collection: Collection, id: Id): boolean {
    if (collection === 'bottlenecks') return (this.#tables.bottlenecks[id]?.about ?? []).length > 0
    return ['triangles', 'meetings', 'agreements', 'goals'].includes(collection)
  }

  #inside(key: string, collection: Collection, id: Id): readonly TreeNode[] {
    const { triangles, meetings, agreements, goals, bottlenecks } = this.#tables
    const { vocabulary, outline } = this.#texts
    switch (collection) {
      case 'triangles':
        return triangles[id] ? this.#roles(key, triangles[id]) : none()
      case 'meetings':
        return this.#list(key, 'meetings', id, meetings[id]?.participants, outline.seats, (seat, at) =>
          this.#holder(`${key}/seat${at}`, seat.party, [
            seat.function,
            seat.mandate ? vocabulary.mandate[seat.mandate] : undefined,
            seat.scope,
          ]),
        )
      case 'goals':
        return this.#list(key, 'goals', id, goals[id]?.contributions, outline.contributions, (one, at) =>
          this.#holder(`${key}/part${at}`, one.party, [
            one.what,
            one.statutory === true ? vocabulary.nature.statutory : undefined,
            one.interest ? outline.interest(one.interest) : undefined,
          ]),
        )
      case 'agreements':
        return this.#list(key, 'agreements', id, agreements[id]?.covers, outline.covers, (covered) =>
          this.#about(key, covered),
        )
      case 'bottlenecks':
        return (bottlenecks[id]?.about ?? []).map((about) => this.#about(key, about))
      default:
        return none()
    }
  }

  /** What a list inside a record holds, or which of the two other states it has. */
  #list<T>(
    key: string,
    collection: Collection,
    id: Id,
    items: readonly T[] | undefined,
    words: { readonly unknown: string; readonly none: string },
    node: (item: T, at: number) => TreeNode,
  ): readonly TreeNode[] {
    if (items && items.length > 0) return items.map(node)
    return [fact(`${key}/state`, collection, id, items ? words.none : words.unknown)]
  }

  #roles(key: string, triangle: Triangle): readonly TreeNode[] {
    const { role } = this.#texts.vocabulary
    const { states } = this.#texts.forms
    const { contractor, owner, clients, authorities, id } = triangle
    const state = (value: unknown) => (value === undefined ? states.unknown : states.none)
    const open = (name: 'owner' | 'client' | 'contractor', value: unknown) =>
      fact(`${key}/${name}`, 'triangles', id, this.#texts.outline.role(role[name], state(value)))
    const filled = (at: string, name: 'owner' | 'client' | 'contractor', party: Id, words: readonly Words[]) => {
      const holder = this.#holder(`${key}/${at}`, party, words)
      return { ...holder, label: this.#texts.outline.role(role[name], holder.label) }
    }
    const assignments = this.#assignments(id)
    return [
      owner ? filled('owner', 'owner', owner.party, [owner.function]) : open('owner', owner),
      ...(clients && clients.length > 0
        ? clients.map((client, at) =>
            filled(`client${at}`, 'client', client.party, [
              client.function,
              client.coordinating === true ? this.#texts.outline.coordinating : undefined,
            ]),
          )
        : [open('client', clients && null)]),
      ...(authorities ?? []).map(({ party, over }, at) => {
        const holder = this.#holder(`${key}/authority${at}`, party, [over])
        return { ...holder, label: this.#texts.outline.role(this.#texts.forms.triangle.asAuthority, holder.label) }
      }),
      contractor ? filled('contractor', 'contractor', contractor, []) : open('contractor', contractor),
      ...(assignments.length > 0
        ? [
            group(
              `${key}/assignments`,
              this.#texts.forms.relations.assignments,
              assignments.length,
              'assignments',
              () => assignments.map((one) => this.#record(`${key}/assignments`, 'assignments', one.id, 'record')),
            ),
          ]
        : []),
    ]
  }

  #holder(key: string, party: Id, words: readonly Words[]): TreeNode {
    return {
      key,
      kind: 'reference',
      id: party,
      collection: 'parties',
      label: partyName(this.#tables.parties, party),
      detail: words.filter((word) => word).join(', ') || undefined,
      hasChildren: false,
      children: none,
    }
  }

  #about(key: string, id: Id): TreeNode {
    const collection = ABOUT.find((name) => Object.hasOwn(this.#tables[name], id))
    if (collection === undefined) return fact(`${key}/${id}`, undefined, undefined, '?')
    const detail = this.#texts.vocabulary.collection[collection]
    return this.#record(key, collection, id, 'reference', detail)
  }

  #reference(parent: string, party: Party): TreeNode {
    return {
      ...this.#holder(`${parent}/${party.id}`, party.id, []),
      detail: party.abbreviation ? party.name : undefined,
    }
  }
}

type Words = string | null | undefined

const ABOUT = listed(
  [
    'parties',
    'dependencies',
    'triangles',
    'couplingPoints',
    'assignments',
    'meetings',
    'agreements',
    'goals',
    'steps',
    'chains',
    'bottlenecks',
  ],
  {
    capacities: 'left out',
    answers: 'left out',
    statements: 'left out',
    recognitions: 'left out',
    sessions: 'left out',
    actions: 'left out',
    decisions: 'left out',
    proposals: 'left out',
    views: 'left out',
  },
)
