import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { isOwnJudgement } from '../facts/by-law'
import { criticalDecidedOn, isHeldOn } from '../facts/meetings'
import { namesOf } from '../facts/names'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Whether what is decided here is confirmed by another meeting that decides: two steps, both on purpose. */
function isConfirmedElsewhere(graph: ChainGraph, { id, escalatesTo }: Meeting): boolean {
  const next = escalatesTo && escalatesTo !== id ? graph.map.meetings[escalatesTo] : undefined
  return next?.character === 'decides' && isHeldOn(next, graph.today)
}

/**
 * For each party that takes part: may it decide here? Of two people from one party the wider mandate counts, and a
 * mandate that is deliberately none is not one to decide.
 */
function widestMandates({ participants }: Meeting): ReadonlyMap<string, 'decide' | 'open' | 'other'> {
  const widest = new Map<string, 'decide' | 'open' | 'other'>()
  for (const { party, mandate } of participants ?? []) {
    if (mandate === 'decide') widest.set(party, 'decide')
    else if (mandate === undefined && widest.get(party) !== 'decide') widest.set(party, 'open')
    else if (!widest.has(party)) widest.set(party, 'other')
  }
  return widest
}

/**
 * Whose word what is decided here needs: both ends of a dependency, and who contributes to a goal. Of what one party judges
 * for itself (authority, a judgment, a duty of law) only that party: the others are there to advise.
 */
function neededFor(graph: ChainGraph, { decidesOn }: Meeting): ReadonlySet<Id> {
  return new Set(
    (decidesOn ?? []).flatMap((id) => {
      const dependency = graph.map.dependencies[id]
      if (!dependency) return graph.map.goals[id]?.contributions?.map(({ party }) => party) ?? []
      const { supplier, dependent } = dependency
      return isOwnJudgement(graph, dependency) ? [supplier] : [supplier, dependent]
    }),
  )
}

/**
 * Where something critical is decided and the mandates are there, over what each goes and up to how much is still a question
 * (advice, step 1: who sits there with which mandate). Never more than that.
 */
function boundlessMandates(graph: ChainGraph, meeting: Meeting): readonly RuleFinding[] {
  // What one judges for itself has its bounds in the law.
  const critical = criticalDecidedOn(graph.map, meeting).filter((one) => !isOwnJudgement(graph, one))
  const ends = new Set(critical.flatMap(({ supplier, dependent }) => [supplier, dependent]))
  const deciding = (meeting.participants ?? []).filter(({ party, mandate }) => mandate === 'decide' && ends.has(party))
  const bounded = new Set(deciding.flatMap(({ party, scope }) => (scope === undefined ? [] : [party])))
  const parties = [...new Set(deciding.map(({ party }) => party))].filter((id) => !bounded.has(id) && graph.party(id))
  if (parties.length === 0) return []
  const message = 'decision-meeting-without-mandate.scope'
  return [
    {
      rule: 'decision-meeting-without-mandate',
      key: findingKey(message, [meeting.id]),
      kind: 'question',
      severity: 'low',
      about: [{ kind: 'meetings', id: meeting.id }, ...parties.sort().map((id): Subject => ({ kind: 'parties', id }))],
      message,
      values: { meeting: meeting.name, parties: namesOf(graph, parties), count: parties.length },
    },
  ]
}

function checkMeeting(graph: ChainGraph, meeting: Meeting): readonly RuleFinding[] {
  if (meeting.character !== 'decides' || !isHeldOn(meeting, graph.today)) return []
  if (isConfirmedElsewhere(graph, meeting)) return []
  const mandates = widestMandates(meeting)
  const present = [...mandates.keys()].filter((id) => graph.party(id)).sort()
  const affected = neededFor(graph, meeting)
  // Who is independent is there to inform: a court has no mandate to arrange.
  const isIndependent = (id: Id) => graph.party(id)?.tier === 'independent'
  const concerned = affected.size > 0 ? present.filter((id) => affected.has(id)) : present
  const needed = concerned.filter((id) => !isIndependent(id))
  const without = needed.filter((id) => mandates.get(id) === 'other')
  const open = needed.filter((id) => mandates.get(id) === 'open')
  const known = without.length > 0
  if (!known && (open.length === 0 || open.length < needed.length / 2)) return boundlessMandates(graph, meeting)
  const message = known ? 'decision-meeting-without-mandate.without' : 'decision-meeting-without-mandate.open'
  const parties = known ? without : open
  return [
    {
      rule: 'decision-meeting-without-mandate',
      key: findingKey(message, [meeting.id]),
      kind: known ? 'finding' : 'question',
      severity: known ? 'medium' : 'low',
      about: [{ kind: 'meetings', id: meeting.id }, ...parties.map((id): Subject => ({ kind: 'parties', id }))],
      message,
      values: { meeting: meeting.name, parties: namesOf(graph, parties), count: parties.length },
    },
  ]
}

/** A meeting that decides, with people at the table who may not decide there. */
export const decisionMeetingWithoutMandate = {
  id: 'decision-meeting-without-mandate',
  group: 'mandate',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Analyse, niveau 1 (afspraken zonder mandaat)',
    'Advies ketensturing, Handelingsperspectief, stap 7 (uitgangspunten: doel en mandaat)',
  ],
  messages: [
    'decision-meeting-without-mandate.without',
    'decision-meeting-without-mandate.open',
    'decision-meeting-without-mandate.scope',
  ],
  check: (graph) => graph.meetings.flatMap((meeting) => checkMeeting(graph, meeting)),
} as const satisfies Rule
