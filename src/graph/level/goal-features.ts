import type { Id } from '../../model/id'
import type { Goal } from '../../model/schema/governance'
import { namesOf } from '../facts/names'
import type { ChainScope } from './chain-scope'
import { type HeardFindings, weigh } from './heard'
import { FeatureLines, line, signalLine, subjects } from './level-lines'
import type { FeatureReport, FeatureState } from './level-report'

const isDisputed = ({ certainty }: Goal) => certainty === 'disputed'

/** Whether a goal was made together and adopted on a known day: yes, known not to be, or not worked out yet. */
function jointness(scope: ChainScope, { origin, adoptedIn, date }: Goal): 'joint' | 'imposed' | 'not-adopted' | 'open' {
  if (origin === 'imposed' || origin === null) return 'imposed'
  if (origin === 'joint' && (adoptedIn === null || date === null)) return 'not-adopted'
  const isAdopted = adoptedIn && Object.hasOwn(scope.graph.map.meetings, adoptedIn) && date
  return origin === 'joint' && isAdopted ? 'joint' : 'open'
}

const textsOf = (goals: readonly Goal[]) => ({ goals: goals.map(({ text }) => text) })

/** a. A concrete goal that the parties made together, adopted somewhere on a known day. */
export function jointGoal(scope: ChainScope, heard: HeardFindings): FeatureReport {
  const lines = new FeatureLines()
  const kinds = new Map(scope.goals.map((goal) => [goal, jointness(scope, goal)]))
  const of = (kind: ReturnType<typeof jointness>) => scope.goals.filter((goal) => kinds.get(goal) === kind)
  const joint = of('joint')
  const open = of('open')
  const sure = joint.filter((goal) => !isDisputed(goal))
  if (joint.length > 0) {
    const adopting = subjects('meetings', new Set(joint.map(({ adoptedIn }) => adoptedIn)))
    lines.for.push(line('joint-goal.joint', [...subjects('goals', joint), ...adopting], textsOf(joint)))
  }
  const disputed = joint.filter(isDisputed)
  if (disputed.length > 0)
    lines.against.push(line('joint-goal.disputed', subjects('goals', disputed), textsOf(disputed)))
  for (const kind of ['imposed', 'not-adopted'] as const) {
    const goals = of(kind)
    if (goals.length > 0) lines.against.push(line(`joint-goal.${kind}`, subjects('goals', goals), textsOf(goals)))
  }
  if (open.length > 0) lines.unknown.push(line('joint-goal.open', subjects('goals', open), textsOf(open)))

  let state: FeatureState = weigh({ for: joint.length > 0, against: sure.length === 0 && disputed.length > 0 })
  if (scope.goals.length === 0) {
    const isConfirmed = scope.graph.map.mission === null || heard.confirmed(scope, 'no-chain-goal.none').length > 0
    lines.against.push(line(isConfirmed ? 'joint-goal.none' : 'joint-goal.none-drawn', []))
    state = isConfirmed ? 'not-seen' : 'unknown'
  } else if (joint.length === 0) {
    state = open.length > 0 ? 'unknown' : 'not-seen'
  }
  for (const finding of heard.raised(scope, 'goal-not-in-orders')) lines.against.push(signalLine(finding))
  for (const finding of heard.asked(scope, 'goal-not-in-orders')) lines.unknown.push(signalLine(finding))
  return lines.report('joint-goal', state)
}

/** The parties named as contributors to any of these goals. */
function contributors(goals: readonly Goal[]): ReadonlySet<Id> {
  return new Set(goals.flatMap(({ contributions }) => (contributions ?? []).map(({ party }) => party)))
}

/** b. What each party contributes is named, for the part `settings.forumCoverage` of those the chain leans on. */
export function contributionsNamed(scope: ChainScope, heard: HeardFindings): FeatureReport {
  const { graph, goals } = scope
  const lines = new FeatureLines()
  const wanted = scope.leaning.length > 0 ? scope.leaning : [...scope.parties].sort()
  const covers = (named: ReadonlySet<Id>) =>
    wanted.length > 0 && wanted.filter((id) => named.has(id)).length >= graph.settings.forumCoverage * wanted.length
  const named = contributors(goals)
  const present = wanted.filter((id) => named.has(id))
  const missing = wanted.filter((id) => !named.has(id))
  const isCovered = covers(named)
  const isDisputedOnly = isCovered && !covers(contributors(goals.filter((goal) => !isDisputed(goal))))
  const isNone = goals.length > 0 && goals.every(({ contributions }) => contributions?.length === 0)
  const withThem = subjects(
    'goals',
    goals.filter(({ contributions }) => (contributions ?? []).some(({ party }) => present.includes(party))),
  )
  if (present.length > 0) {
    const message = missing.length === 0 ? 'contributions-named.covered' : 'contributions-named.some'
    lines.for.push(line(message, [...subjects('parties', present), ...withThem], { parties: namesOf(graph, present) }))
  }
  if (isDisputedOnly) {
    lines.against.push(line('contributions-named.disputed', subjects('goals', goals.filter(isDisputed))))
  }
  if (isNone) lines.against.push(line('contributions-named.none', subjects('goals', goals)))
  else if (present.length === 0) lines.unknown.push(line('contributions-named.open', subjects('goals', goals)))
  else if (missing.length > 0) {
    lines.unknown.push(
      line('contributions-named.missing', subjects('parties', missing), { parties: namesOf(graph, missing) }),
    )
  }
  for (const finding of heard.raised(scope, 'goal-contribution-gap')) {
    // Which parties are missing stands above already.
    const isNew =
      finding.message === 'goal-contribution-gap.single' ||
      (!isNone && finding.message === 'goal-contribution-gap.none')
    if (isNew) lines.against.push(signalLine(finding))
  }
  return lines.report('contributions-named', weigh({ for: isCovered, against: isDisputedOnly || isNone }))
}
