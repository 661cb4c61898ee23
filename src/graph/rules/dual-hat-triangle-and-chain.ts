import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { accountablesOf } from '../facts/accountable'
import { chainMeetings } from '../facts/meetings'
import { namesOf } from '../facts/names'
import { clientsOf, comparedFunction, type RoleHolder, sameHolder } from '../facts/steering'
import type { RuleFinding, Subject } from '../finding'
import { compareText, indexBy } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** A role in a triangle: owner or client. */
interface TriangleHat extends RoleHolder {
  readonly triangle: Triangle
}

/** A role for the whole chain: who presides over a meeting (with its function, where the seat says so), or answers for it. */
interface ChainHat extends RoleHolder {
  readonly meeting?: Meeting
}

interface Pair {
  readonly below: TriangleHat
  readonly above: ChainHat
}

function triangleHats(graph: ChainGraph): readonly TriangleHat[] {
  return graph.triangles.flatMap((triangle) =>
    [...(triangle.owner ? [triangle.owner] : []), ...clientsOf(graph, triangle)].map((holder) => ({
      party: holder.party,
      function: holder.function,
      triangle,
    })),
  )
}

/** The function in which a party presides is that of its seat; with more seats of one party nobody can tell which. */
function chainHats(graph: ChainGraph): readonly ChainHat[] {
  const hats: ChainHat[] = chainMeetings(graph, undefined).flatMap((meeting) => {
    if (!meeting.chair) return []
    const seats = (meeting.participants ?? []).filter(({ party }) => party === meeting.chair)
    return { party: meeting.chair, meeting, ...(seats.length === 1 ? { function: seats[0]?.function } : {}) }
  })
  return [...hats, ...accountablesOf(graph.map, undefined)]
}

function findingOf(graph: ChainGraph, party: Id, pairs: readonly Pair[], name: string | undefined): RuleFinding {
  const message = name === undefined ? 'dual-hat-triangle-and-chain.open' : 'dual-hat-triangle-and-chain.same'
  const triangles = [...new Set(pairs.map(({ below }) => below.triangle))]
  const meetings = [...new Set(pairs.flatMap(({ above }) => above.meeting ?? []))]
  const contractors = triangles.flatMap(({ contractor }) => contractor ?? [])
  const values = {
    party: graph.nameOf(party),
    // Which function it is cannot be said while that is the question.
    function: (name && pairs[0]?.below.function?.trim()) || '',
    contractors: namesOf(graph, contractors),
    meetings: [...new Set(meetings.map((meeting) => meeting.name))].sort(compareText),
  }
  return {
    rule: 'dual-hat-triangle-and-chain',
    key: findingKey(message, name ? [party, name] : [party]),
    kind: name === undefined ? 'question' : 'finding',
    severity: 'low',
    about: [
      { kind: 'parties', id: party },
      ...triangles.map(({ id }): Subject => ({ kind: 'triangles', id })),
      ...meetings.map(({ id }): Subject => ({ kind: 'meetings', id })),
    ],
    message,
    values,
  }
}

/** One finding for each function that is known on both sides; where none is, one question for the party. */
function checkParty(graph: ChainGraph, party: Id, pairs: readonly Pair[]): readonly RuleFinding[] {
  const same = pairs.filter(({ below, above }) => sameHolder(below, above) === 'yes')
  if (same.length > 0) {
    const nameOf = ({ below }: Pair) => comparedFunction(below) ?? ''
    const pairsOf = indexBy(same, nameOf)
    return [...new Set(same.map(nameOf))].sort().map((name) => findingOf(graph, party, pairsOf(name), name))
  }
  const open = pairs.filter(({ below, above }) => sameHolder(below, above) === 'open')
  return open.length > 0 ? [findingOf(graph, party, open, undefined)] : []
}

/** The same function steers in a triangle and presides over, or answers for, the chain. */
export const dualHatTriangleAndChain = {
  id: 'dual-hat-triangle-and-chain',
  group: 'steering',
  severity: 'low',
  grounds: [
    'Advies ketensturing, openingsvragen (twee vormen van sturing bij één functionaris)',
    'Advies ketensturing, Probleemanalyse, de rol van de opdrachtgever (stelselverantwoordelijkheid)',
  ],
  messages: ['dual-hat-triangle-and-chain.same', 'dual-hat-triangle-and-chain.open'],
  check: (graph) => {
    const above = indexBy(chainHats(graph), ({ party }) => party)
    const below = indexBy(triangleHats(graph), ({ party }) => party)
    return graph.parties.flatMap(({ id }) =>
      checkParty(
        graph,
        id,
        below(id).flatMap((one) => above(id).map((other) => ({ below: one, above: other }))),
      ),
    )
  },
} as const satisfies Rule
