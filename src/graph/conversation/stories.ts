import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Finding, Subject } from '../finding'
import { compareWeight, WEIGHTS, type Weight, weightOf } from './weight'

/** What one party, dependency or other element gives to talk about. */
export interface Story<T> {
  /** Stable: kind and id of the subject. */
  readonly key: string
  readonly subject: Subject
  /** Of its heaviest finding. */
  readonly weight: Weight
  /** First the one that tells the story, then the others, the heaviest first. */
  readonly items: readonly [T, ...T[]]
}

/** What of a map decides whose story a finding belongs to. */
export type StoryTables = Pick<ChainMap, 'id' | 'triangles' | 'assignments' | 'couplingPoints' | 'capacities'>

/** Rules that state a fact of how a chain is built: interesting beside something else, seldom by themselves. */
const FACTS: readonly string[] = [
  'dual-hat-triangle-and-chain',
  'cross-department-dependency',
  'cross-layer-dependency',
  'department-outdated',
]

/** Whether a rule states facts only (catalogue, signals 7, 14, 15 and 16). */
export function isFactRule(rule: string): boolean {
  return FACTS.includes(rule)
}

/**
 * Whose story a finding belongs to: the party that carries it. A triangle, an order, a coupling point or a capacity is
 * part of the story of the party it is about; everything else is a story of its own.
 */
export function carrierOf(map: StoryTables, { about }: Pick<Finding, 'about'>): Subject {
  const [first] = about
  if (!first) return { kind: 'map', id: map.id }
  const party = partyBehind(map, first)
  return party === undefined ? first : { kind: 'parties', id: party }
}

function partyBehind(map: StoryTables, { kind, id }: Subject): Id | undefined {
  switch (kind) {
    case 'triangles':
      return contractorOf(map, id)
    case 'assignments': {
      const assignment = map.assignments[id]
      return assignment && contractorOf(map, assignment.triangle)
    }
    case 'capacities':
      return map.capacities[id]?.party
    case 'couplingPoints': {
      const ends = map.couplingPoints[id]?.ends ?? []
      const triangle = ends.flatMap((end) => ('triangle' in end ? [contractorOf(map, end.triangle)] : []))[0]
      return triangle ?? ends.flatMap((end) => ('party' in end ? [end.party] : []))[0]
    }
    default:
      return undefined
  }
}

function contractorOf(map: StoryTables, triangle: Id): Id | undefined {
  return map.triangles[triangle]?.contractor ?? undefined
}

/** Names a subject: kind and id. */
function keyOf({ kind, id }: Subject): string {
  return `${kind}:${id}`
}

/** How many stories `storiesOf` makes of these findings. */
export function countStories(map: StoryTables, items: readonly { readonly finding: Finding }[]): number {
  return new Set(items.map(({ finding }) => keyOf(carrierOf(map, finding)))).size
}

/**
 * Makes stories of findings: each stands in exactly one. The heaviest story comes first; among equals those that state
 * a mere fact come last, and one of each rule comes before the second of any, so that the first ten tell ten things;
 * what is left is decided by the number of critical dependencies they touch.
 *
 * @param items in the order of the analysis, which put what touches most critical dependencies first among equals
 */
export function storiesOf<T extends { readonly finding: Finding }>(map: StoryTables, items: readonly T[]): Story<T>[] {
  const groups = new Map<string, Group<T>>()
  items.forEach((item, index) => {
    const subject = carrierOf(map, item.finding)
    const key = keyOf(subject)
    const weight = weightOf(item.finding)
    const group = groups.get(key)
    if (!group) groups.set(key, { key, subject, members: [{ item, weight }], weight, index })
    else {
      group.members.push({ item, weight })
      if (compareWeight(weight, group.weight) >= 0) return
      group.weight = weight
      group.index = index
    }
  })
  return inOrder([...groups.values()].sort((a, b) => a.index - b.index).map(toStory))
}

interface Group<T> {
  readonly key: string
  readonly subject: Subject
  readonly members: [Member<T>, ...Member<T>[]]
  /** Of the heaviest member, and where that stands among the items. */
  weight: Weight
  index: number
}

interface Member<T> {
  readonly item: T
  readonly weight: Weight
}

function toStory<T extends { readonly finding: Finding }>({ key, subject, members, weight }: Group<T>): Story<T> {
  if (members.length === 1) return { key, subject, weight, items: [members[0].item] }
  const sorted = members.sort((a, b) => compareWeight(a.weight, b.weight))
  const lead = sorted.find(({ item }) => canLead(item.finding)) ?? sorted[0]
  const others = sorted.filter((member) => member !== lead).map(({ item }) => item)
  return { key, subject, weight, items: [lead.item, ...others] }
}

/** Lays stories, given by what they touch, in order of weight, facts and turn. A map of 10,000 arrows has thousands. */
function inOrder<T extends { readonly finding: Finding }>(stories: readonly Story<T>[]): Story<T>[] {
  const told = new Map<string, number>()
  const shelves = new Map<string, Story<T>[][]>()
  for (const story of stories) {
    const { rule } = story.items[0].finding
    const kind = `${story.weight} ${rule}`
    const turn = told.get(kind) ?? 0
    told.set(kind, turn + 1)
    const shelf = `${story.weight} ${isFactRule(rule)}`
    const turns = shelves.get(shelf) ?? []
    shelves.set(shelf, turns)
    const place = turns[turn]
    if (place) place.push(story)
    else turns[turn] = [story]
  }
  return WEIGHTS.flatMap((weight) =>
    [false, true].flatMap((isFact) => (shelves.get(`${weight} ${isFact}`) ?? []).flat()),
  )
}

/** A fact does not open a story while another finding can; a grey question never does while anything else can. */
function canLead({ rule, kind }: Finding): boolean {
  return kind === 'finding' && !isFactRule(rule)
}
