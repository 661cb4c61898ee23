import type { Meeting } from '../../model/schema/governance'
import { chainForum } from '../facts/chain-forum'
import { namesOf } from '../facts/names'
import { clientsOf } from '../facts/steering'
import type { ChainScope } from './chain-scope'
import { type HeardFindings, weigh } from './heard'
import { FeatureLines, line, signalLine, subjects } from './level-lines'
import type { FeatureReport, FeatureState } from './level-report'

/** The messages to which the room can say: so it is, there is no forum for the whole chain. */
const NO_FORUM = [
  'no-chain-forum.open',
  'no-chain-forum.none',
  'no-chain-forum.narrow',
  'no-chain-forum.clients-missing',
] as const

/** Rules that see steering which is not unambiguous (feature h). */
const UNCLEAR_STEERING = [
  'decision-meeting-without-mandate',
  'multiple-clients-uncoordinated',
  'meeting-overload',
] as const

/** From this many raised signals about unclear steering the text speaks of traits of level 1 (catalogue, part 3, step 4). */
const TRAITS_FROM = 3

/** Whether of most seats somebody looked at the mandate. */
function hasMandates({ participants = [] }: Meeting): boolean {
  const known = participants.filter(({ mandate }) => mandate !== undefined).length
  return known * 2 > participants.length
}

const names = (meetings: readonly Meeting[]) => ({ meetings: meetings.map(({ name }) => name) })

/** e. A forum: a meeting where the partners of the chain meet, with known mandates. */
export function forum(scope: ChainScope, heard: HeardFindings): FeatureReport {
  const { graph } = scope
  const lines = new FeatureLines()
  const found = chainForum(graph, scope.chain)
  const forums = found.forums.filter(hasMandates)
  const disputed = forums.length > 0 && forums.every(({ certainty }) => certainty === 'disputed')
  let state: FeatureState = 'unknown'
  if (forums.length > 0) {
    state = weigh({ for: true, against: disputed })
    lines.for.push(line('forum.present', subjects('meetings', forums), names(forums)))
    if (disputed) lines.against.push(line('forum.disputed', subjects('meetings', forums), names(forums)))
  } else if (found.forums.length > 0) {
    lines.unknown.push(line('forum.mandates-open', subjects('meetings', found.forums), names(found.forums)))
  } else {
    const isSaid = heard.confirmed(scope, ...NO_FORUM).length > 0
    const isKnown = found.state === 'too-small' || found.state === 'none'
    const [nearest] = found.candidates
    if (isSaid || (isKnown && found.confirmed)) state = 'not-seen'
    if (nearest && found.state === 'too-small') {
      const absent = nearest.absent
      lines.against.push(
        line('forum.too-small', [...subjects('meetings', [nearest.meeting]), ...subjects('parties', absent)], {
          meetings: [nearest.meeting.name],
          parties: namesOf(graph, absent),
        }),
      )
    } else if (state === 'not-seen') lines.against.push(line('forum.none', subjects('parties', found.parties)))
    if (state === 'unknown') {
      const looked =
        found.unfilled.length > 0 ? subjects('meetings', found.unfilled) : subjects('parties', found.parties)
      lines.unknown.push(line('forum.open', looked))
    }
  }
  if (forums.length > 0 && found.withoutKnownClient.length > 0) {
    lines.unknown.push(
      line('forum.clients-unknown', subjects('meetings', forums), {
        parties: namesOf(graph, found.withoutKnownClient),
      }),
    )
  }
  return lines.report('forum', state)
}

/** h. Steering is unambiguous and meetings have mandates; also whether so many signals say otherwise that it has traits of level 1. */
export function steeringClear(
  scope: ChainScope,
  heard: HeardFindings,
): { readonly report: FeatureReport; readonly levelOneTraits: boolean } {
  const { graph } = scope
  const lines = new FeatureLines()
  const raised = heard.raised(scope, ...UNCLEAR_STEERING)
  const questioned = new Set(raised.flatMap(({ about }) => about.map(({ id }) => id)))
  const deciding = scope.meetings.filter(
    ({ id, character, participants = [] }) =>
      character === 'decides' &&
      !questioned.has(id) &&
      participants.length > 0 &&
      participants.every(({ mandate }) => mandate === 'decide'),
  )
  const coordinated = scope.triangles.filter((triangle) => {
    const clients = clientsOf(graph, triangle)
    return clients.length >= graph.settings.manyClients && clients.some(({ coordinating }) => coordinating)
  })
  if (deciding.length > 0) {
    lines.for.push(line('steering-clear.mandates', subjects('meetings', deciding), names(deciding)))
  }
  if (coordinated.length > 0) {
    const contractors = namesOf(
      graph,
      coordinated.flatMap(({ contractor }) => contractor ?? []),
    )
    lines.for.push(line('steering-clear.coordinated', subjects('triangles', coordinated), { parties: contractors }))
  }
  for (const finding of raised) lines.against.push(signalLine(finding))
  const state = weigh({ for: lines.for.length > 0, against: raised.length > 0 })
  if (state === 'unknown') lines.unknown.push(line('steering-clear.open', subjects('meetings', scope.meetings)))
  return { report: lines.report('steering-clear', state), levelOneTraits: raised.length >= TRAITS_FROM }
}
