import type { Id } from '../../model/id'
import type { Statement } from '../../model/schema/findings-and-views'
import type { Meeting } from '../../model/schema/governance'
import { affectedBy, seatsOf } from '../facts/meetings'
import { namesOf } from '../facts/names'
import type { ChainScope } from './chain-scope'
import { type HeardFindings, hear, weigh } from './heard'
import { FeatureLines, line, signalLine, subjects } from './level-lines'
import type { FeatureReport } from './level-report'

/** A feature that level 3 asks to be confirmed by two parties, one of them a client. */
interface ConfirmedFeature {
  readonly report: FeatureReport
  readonly isConfirmed: boolean
}

function confirmed(scope: ChainScope, yes: readonly Statement[], others: Iterable<Id | undefined>): boolean {
  const parties = new Set(yes.map(({ party }) => party))
  for (const id of others) if (id !== undefined && scope.graph.party(id)) parties.add(id)
  return parties.size >= 2 && [...parties].some((id) => scope.clients.has(id))
}

/** c. The contributions fit each other: no orders that clash or overlap, and parties that laid them side by side. */
export function contributionsFit(scope: ChainScope, heard: HeardFindings): FeatureReport {
  const lines = new FeatureLines()
  const said = hear(scope, 'contributions-fit', lines)
  const clashes = heard.raised(scope, 'conflicting-orders', 'overlapping-orders')
  for (const finding of clashes) lines.against.push(signalLine(finding))
  // Without two orders to compare, that none clash says nothing.
  const areCompared = scope.assignments.length >= 2 && clashes.length === 0 && said.yes.length > 0
  const state = weigh({ for: areCompared, against: clashes.length > 0 }, said)
  if (state === 'unknown')
    lines.unknown.push(line('contributions-fit.open', subjects('assignments', scope.assignments)))
  return lines.report('contributions-fit', state)
}

/** f. Before a triangle changes an order, what that does to the rest of the chain is weighed. */
export function chainEffectsWeighed(scope: ChainScope): ConfirmedFeature {
  const { graph, assignments } = scope
  const lines = new FeatureLines()
  const checked = assignments.filter(({ chainEffectChecked }) => chainEffectChecked)
  const unchecked = assignments.filter(({ chainEffectChecked }) => chainEffectChecked === null)
  const planning = scope.couplingPoints.filter(({ kind }) => kind === 'planning')
  const products = (list: typeof assignments) => ({ products: [...new Set(list.map(({ product }) => product))] })
  if (checked.length > 0) {
    const by = checked.flatMap(({ chainEffectChecked }) => chainEffectChecked?.by ?? [])
    lines.for.push(
      line('chain-effects-weighed.checked', subjects('assignments', checked), {
        ...products(checked),
        parties: namesOf(graph, by),
      }),
    )
  }
  if (planning.length > 0) lines.for.push(line('chain-effects-weighed.planning', subjects('couplingPoints', planning)))
  if (unchecked.length > 0) {
    lines.against.push(line('chain-effects-weighed.unchecked', subjects('assignments', unchecked), products(unchecked)))
  }
  const said = hear(scope, 'chain-effects-weighed', lines)
  const state = weigh({ for: checked.length > 0, against: unchecked.length > 0 }, said)
  const isConfirmed =
    state === 'seen' &&
    confirmed(
      scope,
      said.yes,
      checked.flatMap(({ chainEffectChecked, confirmedBy }) => [chainEffectChecked?.by, confirmedBy?.party]),
    )
  if (state === 'unknown') {
    lines.unknown.push(line('chain-effects-weighed.open', subjects('assignments', assignments)))
  } else if (state === 'seen' && !isConfirmed) lines.unknown.push(line('chain-effects-weighed.unconfirmed', []))
  return { report: lines.report('chain-effects-weighed', state), isConfirmed }
}

/** g. Before the chain decides, whether each party can carry it out is weighed. */
export function feasibilityWeighed(scope: ChainScope, heard: HeardFindings): ConfirmedFeature {
  const lines = new FeatureLines()
  const meetings = scope.meetings.filter(({ character }) => character !== 'informs')
  const checked = meetings.filter(({ feasibilityChecked }) => feasibilityChecked)
  const complete = meetings.filter((meeting) => {
    const affected = affectedBy(scope.graph, meeting)
    const seats = seatsOf(meeting)
    return meeting.character === 'decides' && affected.length > 0 && affected.every((id) => seats.has(id))
  })
  const unchecked = meetings.filter((one) => one.feasibilityChecked === null && !complete.includes(one))
  const names = (list: readonly Meeting[]) => ({ meetings: list.map(({ name }) => name) })
  if (checked.length > 0) {
    const by = checked.flatMap(({ feasibilityChecked }) => feasibilityChecked?.by ?? [])
    lines.for.push(
      line('feasibility-weighed.checked', subjects('meetings', checked), {
        ...names(checked),
        parties: namesOf(scope.graph, by),
      }),
    )
  }
  if (complete.length > 0) {
    lines.for.push(line('feasibility-weighed.all-present', subjects('meetings', complete), names(complete)))
  }
  if (unchecked.length > 0) {
    lines.against.push(line('feasibility-weighed.unchecked', subjects('meetings', unchecked), names(unchecked)))
  }
  const absent = heard.raised(scope, 'affected-party-absent')
  for (const finding of absent) lines.against.push(signalLine(finding))
  const said = hear(scope, 'feasibility-weighed', lines)
  const isArranged = checked.length > 0 || complete.length > 0
  const state = weigh({ for: isArranged, against: unchecked.length > 0 || absent.length > 0 }, said)
  const isConfirmed =
    state === 'seen' &&
    confirmed(
      scope,
      said.yes,
      [...new Set([...checked, ...complete])].flatMap((one) => [one.feasibilityChecked?.by, one.confirmedBy?.party]),
    )
  if (state === 'unknown') lines.unknown.push(line('feasibility-weighed.open', subjects('meetings', meetings)))
  else if (state === 'seen' && !isConfirmed) lines.unknown.push(line('feasibility-weighed.unconfirmed', []))
  return { report: lines.report('feasibility-weighed', state), isConfirmed }
}

/** i. The parties know that they are a chain: only they can say so. */
export function awareness(scope: ChainScope): FeatureReport {
  const lines = new FeatureLines()
  const state = weigh({ for: false, against: false }, hear(scope, 'awareness', lines))
  if (state === 'unknown') lines.unknown.push(line('awareness.open', []))
  return lines.report('awareness', state)
}
