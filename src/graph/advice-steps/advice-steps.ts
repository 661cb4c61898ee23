import type { ChainMap } from '../../model/chain-map'
import { chosen } from '../../model/collections'
import type { Meeting } from '../../model/schema/governance'
import type { Session } from '../../model/schema/session'
import type { Proposal } from '../../model/schema/wanted'
import { type Lens, PERSPECTIVES, PICTURES } from '../../model/vocabulary'
import { buildChainGraph, type ChainGraph } from '../chain-graph'
import { chainsDrawn } from '../facts/chains'
import { silentOwners } from '../facts/commitments'
import { selfConfirmedParties } from '../facts/confirmation'
import { namesOf } from '../facts/names'
import type { FindingValue } from '../finding'
import { sortedRecords } from '../indexing'
import type { QuestionId } from '../lenses/lens-questions'
import { lensReport } from '../lenses/lens-report'

/**
 * What the advice asks before it begins, and then its eight steps, in its order: who stands by it and who does the work;
 * analysis; testing that with the steering group; a wanted picture; testing that; working it out with all; experts;
 * principles; the three points of view.
 */
export const ADVICE_STEPS = [
  'start',
  'analysis',
  'tested',
  'wanted',
  'discussed',
  'worked-out',
  'experts',
  'principles',
  'perspectives',
] as const

export type AdviceStepId = (typeof ADVICE_STEPS)[number]

/** The advice says of these that one may do them. */
const OPTIONAL: readonly AdviceStepId[] = ['experts']

export type StepState = 'not-begun' | 'begun' | 'done-as-far-as-known'

/** Every sentence a step can hold. */
export const STEP_MESSAGES = [
  'commitments',
  'owners-silent',
  'group',
  'no-group',
  'worksessions',
  'picture',
  'steering-sessions',
  'confirmed',
  'recognitions',
  'bottlenecks',
  'proposals',
  'proposals-bare',
  'proposals-discussed',
  'proposals-supported',
  'proposals-taken',
  'working-agreements',
  'expert-meetings',
  'principles',
  'perspective',
] as const

export type StepMessage = (typeof STEP_MESSAGES)[number]

/** One thing the map knows of a step: a message and values, never a sentence. */
export interface StepLine {
  readonly message: StepMessage
  readonly values: Readonly<Record<string, FindingValue>>
}

export interface AdviceStep {
  readonly id: AdviceStepId
  /** 0 for what comes before the eight. */
  readonly number: number
  readonly state: StepState
  readonly isOptional: boolean
  readonly knows: readonly StepLine[]
}

export interface AdviceSteps {
  readonly steps: readonly AdviceStep[]
  /** The first that is not done and is not left to choice; undefined when all are done as far as known. */
  readonly next: AdviceStepId | undefined
}

/** What the steps ask of a proposal. */
type StepProposal = Pick<
  Proposal,
  'state' | 'reason' | 'addresses' | 'findings' | 'perspective' | 'responsible' | 'date'
>

interface StepSources {
  /** The day looked from, ISO date. */
  readonly today: string
  /** Those of this map on that day: they take most of the time, and what people say or agree changes nothing in them. */
  readonly pictures: readonly PictureCount[]
}

/** How often the first question of a picture has an answer. */
interface PictureCount {
  readonly lens: Lens
  readonly question: QuestionId
  readonly done: number
  readonly total: number
}

/** The records that the five pictures ask about, or are asked about with. */
export const PICTURES_REST_ON = chosen({
  chains: true,
  steps: true,
  parties: true,
  triangles: true,
  assignments: true,
  dependencies: true,
  couplingPoints: true,
  meetings: true,
  agreements: true,
  goals: true,
  bottlenecks: true,
  capacities: true,
  answers: false,
  statements: false,
  recognitions: false,
  sessions: false,
  actions: false,
  decisions: false,
  proposals: false,
  principles: false,
  views: false,
})

/** How far the five pictures of the first step are. */
export function pictureCounts(map: ChainMap, today: string): readonly PictureCount[] {
  return PICTURES.map((lens) => {
    const { id, done, total } = lensReport(map, lens, today).main
    return { lens, question: id, done, total }
  })
}

/** What one step is made from. */
interface Seen {
  readonly map: ChainMap
  readonly graph: ChainGraph
  readonly pictures: readonly PictureCount[]
  /** Those that were not rejected. */
  readonly proposals: readonly StepProposal[]
}

type Judged = Pick<AdviceStep, 'state' | 'knows'>

/**
 * How far a map shows that people are with the steps of the advice. It blocks nothing and counts nothing together: what
 * was done elsewhere is not on the map. Pure, and the same for any order of records.
 */
export function adviceSteps(map: ChainMap, { today, pictures }: StepSources): AdviceSteps {
  const live = Object.values(map.proposals).filter(({ state }) => state !== 'rejected')
  const seen: Seen = { map, graph: buildChainGraph(map, { today }), pictures, proposals: live }
  const steps = ADVICE_STEPS.map(
    (id, number): AdviceStep => ({ id, number, isOptional: OPTIONAL.includes(id), ...JUDGES[id](seen) }),
  )
  const next = steps.find(({ state, isOptional }) => state !== 'done-as-far-as-known' && !isOptional)
  return { steps, next: next?.id }
}

const JUDGES: Readonly<Record<AdviceStepId, (seen: Seen) => Judged>> = {
  start,
  analysis,
  tested,
  wanted,
  discussed,
  'worked-out': workedOut,
  experts,
  principles: principlesOf,
  perspectives,
}

function line(message: StepMessage, values: StepLine['values'] = {}): StepLine {
  return { message, values }
}

function stateOf(isBegun: boolean, isDone: boolean): StepState {
  if (isDone) return 'done-as-far-as-known'
  return isBegun ? 'begun' : 'not-begun'
}

function countSessions({ map }: Seen, kind: Session['kind']): number {
  return Object.values(map.sessions).filter((session) => session.kind === kind).length
}

function start({ map, graph }: Seen): Judged {
  // Chains beside those that are drawn have their governance on another map.
  const drawn = chainsDrawn(graph)
  const chains = sortedRecords(map.chains).filter(({ id }) => drawn.includes(id) || drawn[0] === undefined)
  const commitments = chains.flatMap((chain) => chain.commitments ?? [])
  const silent = [...new Set(chains.flatMap((chain) => silentOwners(graph, chain)).map(({ owner }) => owner))].sort()
  const groups = chains.flatMap(({ workingGroup, chainOffice }) => [
    ...(workingGroup ? [map.meetings[workingGroup]?.name ?? []] : []),
    ...(chainOffice && graph.party(chainOffice) ? [graph.nameOf(chainOffice)] : []),
  ])
  const without = chains.filter(({ workingGroup, chainOffice }) => !workingGroup && !chainOffice)
  const names = [...new Set(groups.flat())]
  return {
    state: stateOf(
      commitments.length > 0 || names.length > 0,
      commitments.length > 0 && silent.length === 0 && names.length > 0 && without.length === 0,
    ),
    knows: [
      line('commitments', { count: commitments.length, dated: commitments.filter(({ date }) => date).length }),
      ...(silent.length > 0 ? [line('owners-silent', { parties: namesOf(graph, silent) })] : []),
      ...(names.length > 0 ? [line('group', { names })] : []),
      ...(names.length === 0 || without.length > 0
        ? [line('no-group', { chains: without.map(({ name }) => name) })]
        : []),
    ],
  }
}

/** A picture is there when its first question has an answer everywhere. */
function analysis(seen: Seen): Judged {
  const { pictures } = seen
  const sessions = countSessions(seen, 'worksession')
  const isThere = pictures.every(({ done, total }) => total > 0 && done === total)
  return {
    state: stateOf(sessions > 0 || pictures.some(({ done }) => done > 0), sessions > 0 && isThere),
    knows: [
      line('worksessions', { count: sessions }),
      ...pictures.map(({ lens, question, done, total }) => line('picture', { lens, question, done, total })),
    ],
  }
}

function tested(seen: Seen): Judged {
  const { map, graph } = seen
  const sessions = countSessions(seen, 'steering-group')
  const confirmed = selfConfirmedParties(graph).size
  const recognitions = Object.keys(map.recognitions).length
  const bottlenecks = Object.values(map.bottlenecks)
  const raised = bottlenecks.filter(({ state }) => state === 'raised').length
  const talkedOver = bottlenecks.length - raised
  return {
    state: stateOf(
      sessions + confirmed + recognitions + talkedOver > 0,
      sessions > 0 && confirmed > 0 && recognitions > 0 && raised === 0,
    ),
    knows: [
      line('steering-sessions', { count: sessions }),
      line('confirmed', { count: confirmed, total: graph.parties.length }),
      line('recognitions', { count: recognitions }),
      line('bottlenecks', { count: talkedOver, total: bottlenecks.length }),
    ],
  }
}

/** A proposal says what it is for: its reason, a bottleneck or a signal. */
function isReasoned({ reason, addresses = [], findings = [] }: StepProposal): boolean {
  return !!reason || addresses.length > 0 || findings.length > 0
}

function wanted({ proposals }: Seen): Judged {
  const bare = proposals.filter((proposal) => !isReasoned(proposal)).length
  return {
    state: stateOf(proposals.length > 0, bare < proposals.length),
    knows: [
      line('proposals', { count: proposals.length }),
      ...(bare > 0 ? [line('proposals-bare', { count: bare, total: proposals.length })] : []),
    ],
  }
}

function discussed({ proposals }: Seen): Judged {
  const total = proposals.length
  const spoken = proposals.filter(({ state }) => state !== 'idea').length
  const supported = proposals.filter(({ state }) => state === 'supported' || state === 'adopted').length
  return {
    state: stateOf(spoken > 0, total > 0 && spoken === total),
    knows: [
      line('proposals-discussed', { count: spoken, total }),
      ...(spoken > 0 ? [line('proposals-supported', { count: supported, total })] : []),
    ],
  }
}

function workedOut({ map, proposals }: Seen): Judged {
  const total = proposals.length
  const taken = proposals.filter(({ responsible, date }) => responsible && date).length
  const agreements =
    Object.values(map.agreements).filter(({ kind }) => kind === 'working-agreement').length +
    Object.values(map.meetings).filter(hasWorkingAgreements).length
  return {
    state: stateOf(taken > 0 || agreements > 0, total > 0 && taken === total && agreements > 0),
    knows: [line('proposals-taken', { count: taken, total }), line('working-agreements', { count: agreements })],
  }
}

/** Whether it was agreed how a meeting is prepared, supported, recorded or followed up. */
function hasWorkingAgreements({ preparation, support, minutes, followUp }: Meeting): boolean {
  return [preparation, support, minutes, followUp].some(Boolean)
}

function experts(seen: Seen): Judged {
  const count = countSessions(seen, 'expert-meeting')
  return { state: stateOf(false, count > 0), knows: [line('expert-meetings', { count })] }
}

function principlesOf({ map }: Seen): Judged {
  const principles = Object.values(map.principles)
  const adopted = principles.filter(({ adoptedIn }) => adoptedIn).length
  const total = principles.length
  return {
    state: stateOf(total > 0, total > 0 && adopted === total),
    knows: [line('principles', { count: total, adopted })],
  }
}

function perspectives({ proposals }: Seen): Judged {
  const counts = PERSPECTIVES.map((perspective) => ({
    perspective,
    count: proposals.filter((proposal) => proposal.perspective === perspective).length,
  }))
  return {
    state: stateOf(
      counts.some(({ count }) => count > 0),
      counts.every(({ count }) => count > 0),
    ),
    knows: counts.map(({ perspective, count }) => line('perspective', { perspective, count })),
  }
}
