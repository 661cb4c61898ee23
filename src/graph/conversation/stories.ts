import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { pairName } from '../facts/pairs'
import type { Finding, Subject } from '../finding'
import { type EvidencePart, weightOfEvidence } from '../weighing/evidence'
import { isBookkeeping, topicOf } from '../weighing/topics'
import { compareWeight, type Weight, weightOf } from './weight'

/** One question for the room: findings of one topic about the same. */
export interface Story<T> {
  /** Stable: topic, and kind and id of the subject. */
  readonly key: string
  readonly subject: Subject
  /** Of its heaviest finding. */
  readonly weight: Weight
  /** What on the map makes it weigh: of each kind the most that one of its findings has. */
  readonly evidence: readonly EvidencePart[]
  /** First the one that tells the story, then the others, the heaviest first. */
  readonly items: readonly [T, ...T[]]
}

/** What of a map decides whose story a finding belongs to. */
export type StoryTables = Pick<
  ChainMap,
  'id' | 'triangles' | 'assignments' | 'couplingPoints' | 'capacities' | 'dependencies'
>

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
function carrierOf(map: StoryTables, { about, rule }: Pick<Finding, 'about' | 'rule'>): Subject {
  const [first] = about
  if (!first) return { kind: 'map', id: map.id }
  const party = topicOf(rule) === 'capacity' ? whoMustCope(map, about) : partyBehind(map, first)
  return party === undefined ? first : { kind: 'parties', id: party }
}

/** What reaches a party is one question with what it can handle and what waits there already. */
function whoMustCope(map: StoryTables, about: Finding['about']): Id | undefined {
  const [first] = about
  if (first?.kind !== 'dependencies') return first && partyBehind(map, first)
  const dependent = map.dependencies[first.id]?.dependent
  const isTheirs = ({ kind, id }: Subject) => kind === 'capacities' && map.capacities[id]?.party === dependent
  return about.some(isTheirs) ? dependent : undefined
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

/** What a story is known by: its topic and its subject; what runs between two parties is one subject. */
function keyOf(map: StoryTables, topic: string, { kind, id }: Subject): string {
  const pair = kind === 'dependencies' ? pairOf(map, id) : undefined
  return `${topic} ${pair === undefined ? `${kind}:${id}` : `pair:${pair}`}`
}

function pairOf(map: StoryTables, dependency: Id): string | undefined {
  const line = map.dependencies[dependency]
  return line && pairName(line.supplier, line.dependent)
}

/**
 * The key of each finding's story. A finding about a party and several others, around their dependencies, takes along what
 * its topic says of each of those pairs: what is asked of the many is not asked once more of each.
 */
function storyKeys(map: StoryTables, findings: readonly Finding[]): string[] {
  const carriers = findings.map((finding) => carrierOf(map, finding))
  const around = new Map<string, string>()
  findings.forEach(({ rule, about }, index) => {
    const carrier = carriers[index]
    if (carrier?.kind !== 'parties') return
    const pairs = about.flatMap(({ kind, id }) => (kind === 'dependencies' ? (pairOf(map, id) ?? []) : []))
    if (new Set(pairs).size < 2) return
    const topic = topicOf(rule)
    for (const pair of pairs) {
      const name = `${topic} pair:${pair}`
      if (!around.has(name)) around.set(name, keyOf(map, topic, carrier))
    }
  })
  return findings.map(({ rule }, index) => {
    const key = keyOf(map, topicOf(rule), carriers[index] as Subject)
    return around.get(key) ?? key
  })
}

/** Whether a finding stands in a story by itself, and was not taken along by another. */
function isOwn(map: StoryTables, key: string, finding: Finding): boolean {
  return keyOf(map, topicOf(finding.rule), carrierOf(map, finding)) === key
}

/** How many stories `storiesOf` makes of these findings. */
export function countStories(map: StoryTables, items: readonly { readonly finding: Finding }[]): number {
  return new Set(
    storyKeys(
      map,
      items.map(({ finding }) => finding),
    ),
  ).size
}

/** What a severity is worth beside the evidence on the map. */
const SEVERITY: Readonly<Record<Weight, number>> = { high: 6, medium: 3, low: 0, question: -3 }
/** What each further finding about the same question adds, and how much that is at most. */
const MORE = { each: 0.5, most: 2 }
/** What a story gives way for each one of its topic before it: ten stories should tell ten things. */
const AGAIN = 1.5
/** Scarcity at one party is another thing than scarcity at the next. */
const AGAIN_SCARCE = 0.5

/** A finding about more records than this is about no one thing: what stands at each of them counts for its part. */
const ABOUT_ONE_THING = 8

/** What a finding weighs: its severity and what on the map gives it weight. */
function scoreOf(finding: Pick<Finding, 'kind' | 'severity' | 'evidence' | 'about'>): number {
  const part = Math.min(1, ABOUT_ONE_THING / Math.max(1, finding.about.length))
  return SEVERITY[weightOf(finding)] + part * weightOfEvidence(finding.evidence)
}

/**
 * Makes stories of findings: each stands in exactly one. What weighs most comes first (what people say, what it stops,
 * who cannot solve it alone, when); bookkeeping comes after all else; and each story of a topic gives way a little for
 * those of that topic before it.
 *
 * @param items in the order of the analysis, which decides between equals
 */
export function storiesOf<T extends { readonly finding: Finding }>(map: StoryTables, items: readonly T[]): Story<T>[] {
  const groups = new Map<string, Group<T>>()
  const keys = storyKeys(
    map,
    items.map(({ finding }) => finding),
  )
  items.forEach((item, index) => {
    const key = keys[index] as string
    const member = { item, score: scoreOf(item.finding) }
    const group = groups.get(key)
    if (group) group.members.push(member)
    else groups.set(key, { key, index, members: [member] })
  })
  return inOrder([...groups.values()].map((group) => toRanked(map, group))).map(({ story }) => story)
}

interface Group<T> {
  readonly key: string
  /** Where its first finding stands among the items. */
  readonly index: number
  readonly members: [Member<T>, ...Member<T>[]]
}

interface Member<T> {
  readonly item: T
  readonly score: number
}

interface Ranked<T> {
  readonly story: Story<T>
  readonly index: number
  readonly score: number
}

function toRanked<T extends { readonly finding: Finding }>(
  map: StoryTables,
  { key, index, members }: Group<T>,
): Ranked<T> {
  const sorted = members.length === 1 ? members : members.sort((a, b) => b.score - a.score)
  // What stands in the list is what one reads when it is opened: the one that leads has the weight of the story.
  const able = sorted.filter(({ item }) => canLead(item.finding))
  const lead = able.find(({ item }) => weightOf(item.finding) === heaviest(members)) ?? able[0] ?? sorted[0]
  const others = sorted.filter((member) => member !== lead).map(({ item }) => item)
  const weights = sorted.map(({ item }) => weightOf(item.finding)).sort(compareWeight)
  const story: Story<T> = {
    key,
    // Whose story it is, says the finding that takes others along.
    subject: carrierOf(map, (sorted.find(({ item }) => isOwn(map, key, item.finding)) ?? lead).item.finding),
    weight: weights[0] ?? weightOf(lead.item.finding),
    evidence: members.length === 1 ? lead.item.finding.evidence : most(sorted.map(({ item }) => item.finding.evidence)),
    items: [lead.item, ...others],
  }
  return { story, index, score: sorted[0].score + Math.min(MORE.most, MORE.each * others.length) }
}

function heaviest<T extends { readonly finding: Finding }>(members: readonly Member<T>[]): Weight | undefined {
  return members.map(({ item }) => weightOf(item.finding)).sort(compareWeight)[0]
}

/** Of each kind of evidence the most that one of the lists has. */
function most(lists: readonly (readonly EvidencePart[])[]): EvidencePart[] {
  const counts = new Map<EvidencePart['kind'], number>()
  for (const { kind, count } of lists.flat()) counts.set(kind, Math.max(count, counts.get(kind) ?? 0))
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

function inOrder<T extends { readonly finding: Finding }>(ranked: readonly Ranked<T>[]): Ranked<T>[] {
  const told = new Map<string, number>()
  return [...ranked]
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map((one) => {
      const topic = topicOf(one.story.items[0].finding.rule)
      const before = told.get(topic) ?? 0
      told.set(topic, before + 1)
      return {
        one,
        rest: isBookkeeping(one.story.items[0].finding),
        left: one.score - (topic === 'capacity' ? AGAIN_SCARCE : AGAIN) * before,
      }
    })
    .sort((a, b) => Number(a.rest) - Number(b.rest) || b.left - a.left || a.one.index - b.one.index)
    .map(({ one }) => one)
}

/** A fact does not open a story while another finding can; a grey question never does while anything else can. */
function canLead({ rule, kind }: Finding): boolean {
  return kind === 'finding' && !isFactRule(rule)
}
