import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { Chain, Party } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { accountableOf } from '../facts/accountable'
import { chainsDrawn, membersOf } from '../facts/chains'
import { chainMeetings, isHeldOn, seatsOf } from '../facts/meetings'
import { clientsOf, steersItself } from '../facts/steering'
import type { RuleFinding, Severity, Subject } from '../finding'
import { compareText, sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

/** The parties of a chain, without umbrella organisations. */
function linksOf(graph: ChainGraph, chain: Id): readonly Party[] {
  const parties = membersOf(graph, chain).flatMap((id) => graph.party(id) ?? [])
  return parties.filter(({ kind }) => kind !== 'umbrella')
}

/**
 * Deliberately none is an answer the map holds; a field or a meeting nobody looked at leaves it a question. On two or more
 * departments nobody can decide for the others, which is why a large chain is a matter for the stuurgroep.
 */
function checkLead(graph: ChainGraph, chain: Id | undefined): readonly RuleFinding[] {
  const accountable = accountableOf(graph.map, chain)
  if (accountable) return []
  const parties = chain ? linksOf(graph, chain) : graph.structure.parties
  const meetings = chainMeetings(graph, chain)
  if (parties.length < 2 || meetings.some(({ character }) => character === 'decides')) return []
  const undecided = meetings.filter(({ character }) => character === undefined)
  const known = accountable === null && undecided.length === 0
  const departments = [...new Set(parties.flatMap(({ department }) => department ?? []))].sort(compareText)
  const large = parties.length >= graph.settings.chainLeadParties && departments.length >= 2
  const severity: Severity = !known ? 'low' : large ? 'high' : 'medium'
  const message = known ? 'chain-lead-missing.none' : 'chain-lead-missing.open'
  const subject: Subject = chain ? { kind: 'chains', id: chain } : { kind: 'map', id: graph.map.id }
  return [
    {
      rule: 'chain-lead-missing',
      key: findingKey(message, [chain ?? WHOLE_MAP]),
      kind: known ? 'finding' : 'question',
      severity,
      about: [subject, ...undecided.map(({ id }): Subject => ({ kind: 'meetings', id }))],
      message,
      values: {
        chain: (chain && graph.map.chains[chain]?.name) || '',
        count: parties.length,
        departments,
        meetings: undecided.map(({ name }) => name).sort(compareText),
      },
    },
  ]
}

function meetingOf(graph: ChainGraph, id: Id | null | undefined): Meeting | undefined {
  const meeting = id ? graph.map.meetings[id] : undefined
  return meeting && isHeldOn(meeting, graph.today) ? meeting : undefined
}

/** Whether one party is the other, or a ministry or directorate-general of the same department, or of its minister, speaks for it. */
function speaksFor(graph: ChainGraph, one: Party, id: Id): boolean {
  if (one.id === id) return true
  const department = graph.party(id)?.department
  return steersItself(one) && !!department && [one.department, one.politicalDepartment].includes(department)
}

/** The steering group with another chair than who is accountable for the system: both are known. */
function checkChair(graph: ChainGraph, { id, name, steeringGroup }: Chain): readonly RuleFinding[] {
  const meeting = meetingOf(graph, steeringGroup)
  const accountable = accountableOf(graph.map, id)?.party
  const chair = meeting?.chair ? graph.party(meeting.chair) : undefined
  if (!meeting || !chair || !accountable || !graph.party(accountable)) return []
  if (speaksFor(graph, chair, accountable)) return []
  const values = { chair: graph.nameOf(chair.id), party: graph.nameOf(accountable) }
  return [governanceFinding('chair-differs', { id, name }, meeting, values, [chair.id, accountable])]
}

/** The working group without an owner, or without a client, of the triangles of the chain. */
function checkWorkingGroup(graph: ChainGraph, { id, name, workingGroup }: Chain): readonly RuleFinding[] {
  const meeting = meetingOf(graph, workingGroup)
  if (!meeting?.participants) return []
  const members = new Set(membersOf(graph, id))
  const triangles = graph.triangles.filter(({ contractor }) => contractor && members.has(contractor))
  const owners = triangles.flatMap(({ owner }) => (owner && graph.party(owner.party) ? owner.party : []))
  const clients = triangles.flatMap((triangle) => clientsOf(graph, triangle).map(({ party }) => party))
  const seats = seatsOf(meeting)
  const roles = [
    ...(owners.length > 0 && !owners.some((party) => seats.has(party)) ? ['owner'] : []),
    ...(clients.length > 0 && !clients.some((party) => seats.has(party)) ? ['client'] : []),
  ]
  if (roles.length === 0) return []
  return [governanceFinding('working-group', { id, name }, meeting, { roles })]
}

/** What is told of one of the two meetings that govern a chain. */
function governanceFinding(
  variant: 'chair-differs' | 'working-group',
  { id, name }: Pick<Chain, 'id' | 'name'>,
  meeting: Meeting,
  values: RuleFinding['values'],
  parties: readonly Id[] = [],
): RuleFinding {
  const message = `chain-lead-missing.${variant}`
  return {
    rule: 'chain-lead-missing',
    key: findingKey(message, [id]),
    kind: 'finding',
    severity: 'low',
    about: [
      { kind: 'chains', id },
      { kind: 'meetings', id: meeting.id },
      ...parties.map((party): Subject => ({ kind: 'parties', id: party })),
    ],
    message,
    values: { chain: name, meeting: meeting.name, ...values },
  }
}

/** A chain that nobody answers for or decides for, or whose steering or working group does not hold who it should. */
export const chainLeadMissing = {
  id: 'chain-lead-missing',
  group: 'steering',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Inleiding (wie het gesprek over rollen begint)',
    'Advies ketensturing, Handelingsperspectief (stuurgroep, werkgroep en ketenbureau)',
  ],
  messages: [
    'chain-lead-missing.none',
    'chain-lead-missing.open',
    'chain-lead-missing.chair-differs',
    'chain-lead-missing.working-group',
  ],
  check: (graph) => [
    ...chainsDrawn(graph).flatMap((chain) => checkLead(graph, chain)),
    ...sortedRecords(graph.map.chains).flatMap((chain) => [
      ...checkChair(graph, chain),
      ...checkWorkingGroup(graph, chain),
    ]),
  ],
} as const satisfies Rule
