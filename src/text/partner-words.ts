import type { ChainGraph } from '../graph/chain-graph'
import { natureReading } from '../graph/facts/natures'
import type { Partner } from '../graph/facts/partners'
import { isBesideChain } from '../graph/facts/partnership'
import type { Id } from '../model/id'
import type { Dependency } from '../model/schema/relations'
import type { Nature } from '../model/vocabulary'
import { joined, type Texts } from './texts'

/** One thing that sets a partner apart. */
interface PartnerTag {
  readonly id: string
  readonly text: string
  /** Worth seeing from afar: what differs, or is not there. */
  readonly isStrong: boolean
}

/** What is worth knowing of a partner beside its card, in a few words each; what is alike is left out. */
export function tagsOf(graph: ChainGraph, partner: Partner, texts: Texts): readonly PartnerTag[] {
  const { tags } = texts.neighbours
  const { party, isMutual, department, isOtherTier, otherChains, meetings, agreements } = partner
  const found: (PartnerTag | false)[] = [
    !!party.partnership && {
      id: 'partnership',
      text: texts.vocabulary.partnership[party.partnership],
      isStrong: isBesideChain(party),
    },
    isMutual && { id: 'mutual', text: `⇄ ${tags.mutual}`, isStrong: true },
    department === 'other' && { id: 'department', text: `≠ ${tags.otherDepartment}`, isStrong: true },
    department === 'unknown' && { id: 'department', text: `? ${tags.unknownDepartment}`, isStrong: false },
    isOtherTier && { id: 'tier', text: `≠ ${tags.otherTier(texts.vocabulary.tier[party.tier])}`, isStrong: true },
    otherChains.length > 0 && {
      id: 'chains',
      text: tags.otherChains(chainNames(graph, otherChains, texts)),
      isStrong: false,
    },
    party.steering !== 'triangle' && {
      id: 'steering',
      text: tags.steering(stateWords(party.steering, texts.vocabulary.steering, texts)),
      isStrong: false,
    },
    { id: 'meetings', text: tags.meetings(meetings.length), isStrong: meetings.length === 0 },
    { id: 'agreements', text: tags.agreements(agreements.length), isStrong: agreements.length === 0 },
  ]
  return found.filter((tag) => tag !== false)
}

/** The same as whole sentences, what is alike included. */
export function sentencesOf(graph: ChainGraph, centre: Id, partner: Partner, texts: Texts): readonly string[] {
  const { words } = texts.neighbours
  const { party, isMutual, department, isOtherTier, otherChains, meetings, agreements } = partner
  const own = graph.party(centre)
  const code = (value: string | null | undefined) => value ?? ''
  return [
    ...(party.partnership ? [words.partnership(texts.vocabulary.partnership[party.partnership])] : []),
    ...(isMutual ? [words.mutual] : []),
    department === 'other'
      ? words.otherDepartment(code(party.department), code(own?.department))
      : department === 'same'
        ? words.sameDepartment(code(party.department))
        : department === 'none'
          ? words.noneDepartment
          : words.unknownDepartment,
    ...(isOtherTier && own
      ? [words.otherTier(texts.vocabulary.tier[party.tier], texts.vocabulary.tier[own.tier])]
      : []),
    words.steering(stateWords(party.steering, texts.vocabulary.steering, texts)),
    ...(otherChains.length > 0 ? [words.otherChains(chainNames(graph, otherChains, texts))] : []),
    meetings.length > 0
      ? words.meetings(namesIn(meetings, (id) => graph.map.meetings[id]?.name, texts))
      : words.noMeetings,
    agreements.length > 0
      ? words.agreements(namesIn(agreements, (id) => graph.map.agreements[id]?.title, texts))
      : words.noAgreements,
  ]
}

/** Chains by name, as part of a sentence. */
function chainNames(graph: ChainGraph, chains: readonly Id[], texts: Texts): string {
  return namesIn(chains, (id) => graph.map.chains[id]?.name, texts)
}

function namesIn(ids: readonly Id[], nameOf: (id: Id) => string | undefined, texts: Texts): string {
  return joined(
    ids.flatMap((id) => nameOf(id) ?? []),
    texts.language,
  )
}

/** A value of a closed list in words, or which of the two other states it has. */
function stateWords<K extends string>(
  value: K | null | undefined,
  words: Readonly<Record<K, string>>,
  { forms: { states } }: Texts,
): string {
  return value === undefined ? states.unknown : value === null ? states.none : words[value]
}

/** What the two ends of a dependency see in it, each at its own end, or in one line where they see the same. */
interface ViewWords {
  readonly supplier?: string
  readonly dependent?: string
  readonly both?: string
  readonly differ: boolean
}

/** How both ends see a dependency, in words. */
export function viewsOf(graph: ChainGraph, dependency: Dependency, texts: Texts): ViewWords {
  const words = texts.neighbours
  const { supplier, dependent, differ } = natureReading(dependency)
  const named = (nature: Nature | null | undefined) =>
    nature === undefined ? words.natureUnknown : nature === null ? words.natureNone : words.nature[nature]
  if (supplier === undefined && dependent === undefined) return { both: words.bothUnknown, differ }
  if (supplier === dependent) return { both: words.bothSee(named(supplier)), differ }
  return {
    supplier: words.sees(graph.nameOf(dependency.supplier), named(supplier)),
    dependent: words.sees(graph.nameOf(dependency.dependent), named(dependent)),
    differ,
  }
}
