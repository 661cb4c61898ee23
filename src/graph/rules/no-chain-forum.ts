import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { type ChainForum, chainForums } from '../facts/chain-forum'
import { namesOf } from '../facts/names'
import type { FindingValue, RuleFinding, Severity, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

interface Outcome {
  readonly variant: 'open' | 'clients-open' | 'none' | 'narrow' | 'clients-missing'
  readonly severity: Severity
  readonly evidence: readonly Subject[]
  readonly values: Readonly<Record<string, FindingValue>>
}

const meetingSubject = ({ id }: { readonly id: string }): Subject => ({ kind: 'meetings', id })

/** The chain meeting that comes nearest: it seats too few parties, lacks the clients of a triangle, or both. */
function tooSmall(graph: ChainGraph, forum: ChainForum, large: boolean): readonly Outcome[] {
  const [nearest] = forum.candidates
  if (!nearest) return []
  const { meeting, present, absent, unheard } = nearest
  const clients = unheard.flatMap((one) => one.clients)
  // A chain meeting of which nobody filled in who takes part could be the table that is missed here.
  const severity = large && forum.unfilled.length === 0 ? 'high' : 'medium'
  const about = (parties: readonly Id[]) => [
    meetingSubject(meeting),
    ...[...new Set(parties)].map((id): Subject => ({ kind: 'parties', id })),
  ]
  const outcomes: Outcome[] = []
  // Who sits there is then what somebody supposed: how many are missing cannot be told from it.
  const isSupposed = graph.map.meetings[meeting.id]?.certainty === 'assumed'
  if (!isSupposed && present.length / forum.parties.length < graph.settings.forumCoverage) {
    outcomes.push({
      variant: 'narrow',
      severity,
      evidence: about(absent),
      values: {
        meeting: meeting.name,
        present: present.length,
        total: forum.parties.length,
        absent: namesOf(graph, absent),
      },
    })
  }
  if (unheard.length > 0) {
    const contractors = unheard.map(({ party }) => party)
    outcomes.push({
      variant: 'clients-missing',
      severity,
      evidence: about(clients),
      values: {
        meeting: meeting.name,
        clients: namesOf(graph, clients),
        contractors: namesOf(graph, contractors),
      },
    })
  }
  return outcomes
}

function outcomesOf(graph: ChainGraph, forum: ChainForum): readonly Outcome[] {
  const large = forum.departments.length >= graph.settings.forumDepartments
  const { unfilled, forums, withoutKnownClient } = forum
  // Two parties are no chain yet; while a map begins, a question about its table would only stand in the way.
  const isChain = forum.parties.length > 2
  switch (forum.state) {
    case 'too-small':
      return tooSmall(graph, forum, large)
    case 'none':
      // That nothing was drawn is an absence: only who confirmed their own part can make it more than that.
      return [{ variant: 'none', severity: large && forum.confirmed ? 'high' : 'medium', evidence: [], values: {} }]
    case 'unknown':
      if (!isChain) return []
      return [{ variant: 'open', severity: 'low', evidence: unfilled.map(meetingSubject), values: {} }]
    case 'clients-unknown':
      if (!isChain) return []
      return [
        {
          variant: 'clients-open',
          severity: 'low',
          evidence: forums.map(meetingSubject),
          values: { meeting: forums[0]?.name ?? '', contractors: namesOf(graph, withoutKnownClient) },
        },
      ]
    default:
      return []
  }
}

function checkChain(graph: ChainGraph, forum: ChainForum): readonly RuleFinding[] {
  const { chain } = forum
  const name = chain === undefined ? '' : (graph.map.chains[chain]?.name ?? '')
  return outcomesOf(graph, forum).map(({ variant, severity, evidence, values }) => {
    const message = `no-chain-forum.${variant}` as const
    return {
      rule: 'no-chain-forum',
      key: findingKey(message, [chain ?? WHOLE_MAP]),
      kind: variant === 'open' || variant === 'clients-open' ? 'question' : 'finding',
      severity,
      about: [chain === undefined ? { kind: 'map', id: graph.map.id } : { kind: 'chains', id: chain }, ...evidence],
      message,
      values: { chain: name, departments: forum.departments, ...values },
      facts: [forum.parties],
    }
  })
}

/** A chain without a table where most of its parties meet, with a client of each triangle. */
export const noChainForum = {
  id: 'no-chain-forum',
  group: 'meetings',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Analyse, niveau 3 (een gremium waar partners elkaar treffen)',
    'Advies ketensturing, Handelingsperspectief (stuurgroep, werkgroep en ketenbureau)',
    'Driehoek en keten (webpagina Samenwerken in de driehoek)',
  ],
  messages: [
    'no-chain-forum.open',
    'no-chain-forum.clients-open',
    'no-chain-forum.none',
    'no-chain-forum.narrow',
    'no-chain-forum.clients-missing',
  ],
  check: (graph) => chainForums(graph).flatMap((forum) => checkChain(graph, forum)),
} as const satisfies Rule
