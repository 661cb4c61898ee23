import type { Id } from '../../model/id'
import type { LevelIndication } from '../../model/vocabulary'
import type { ChainGraph } from '../chain-graph'
import { chainsDrawn } from '../facts/chains'
import { selfConfirmedParties } from '../facts/confirmation'
import { type MapHonesty, mapHonesty } from '../facts/map-honesty'
import { namesOf } from '../facts/names'
import type { Finding } from '../finding'
import { agreementsMade, disturbancesSolved } from './agreement-features'
import { type ChainScope, chainScope } from './chain-scope'
import { forum, steeringClear } from './forum-features'
import { contributionsNamed, jointGoal } from './goal-features'
import { type HeardFindings, hearFindings } from './heard'
import { line, subjects } from './level-lines'
import type { ChainLevel, FeatureReport, LevelFeature, LevelLine, LevelReport } from './level-report'
import { pointersOf } from './pointers'
import { awareness, chainEffectsWeighed, contributionsFit, feasibilityWeighed } from './weighed-features'

/**
 * Without this much honesty of the map no level is indicated, however much stands on it (catalogue, signal 40): what is known
 * then only points at one.
 */
function missingFromMap(scope: ChainScope, { oneSided, unknown, figures }: MapHonesty): readonly LevelLine[] {
  const missing: LevelLine[] = []
  if (oneSided) {
    const parties = figures.unconfirmed.filter((id) => scope.parties.has(id))
    missing.push(
      line('missing.confirmations', subjects('parties', parties), { parties: namesOf(scope.graph, parties) }),
    )
  }
  if (unknown) missing.push(line('missing.fields', []))
  return missing
}

/** The features on which it depends whether anything can be said at all. */
const DECISIVE: readonly LevelFeature[] = ['joint-goal', 'contributions-named', 'agreements', 'forum', 'awareness']

/** What would have to be known before more can be said. */
function missingFeatures(
  scope: ChainScope,
  features: readonly FeatureReport[],
  leansTo: LevelIndication,
): readonly LevelLine[] {
  if (scope.parties.size < 2) return [line('missing.parties', subjects('parties', scope.parties))]
  const missing: LevelLine[] = []
  const about = (feature: LevelFeature) =>
    features.find((one) => one.feature === feature)?.lines.unknown.flatMap((one) => one.about) ?? []
  const stateOf = (feature: LevelFeature) => features.find((one) => one.feature === feature)?.state
  const differing = features.filter(({ feature, state }) => DECISIVE.includes(feature) && state === 'contradicted')
  for (const { feature, evidence, against } of differing) {
    missing.push(line('missing.differ', [...evidence, ...against], { feature }))
  }
  if (scope.critical.length === 0)
    missing.push(line('missing.critical', subjects('parties', [...scope.parties].sort())))
  if (stateOf('joint-goal') === 'unknown') missing.push(line('missing.goal', about('joint-goal')))
  if (stateOf('agreements') === 'unknown') missing.push(line('missing.agreements', about('agreements')))
  if (stateOf('forum') === 'unknown') missing.push(line('missing.forum', about('forum')))
  if (stateOf('contributions-named') === 'unknown' && stateOf('joint-goal') !== 'unknown') {
    missing.push(line('missing.contributions', about('contributions-named')))
  }
  if (stateOf('awareness') === 'unknown') missing.push(line('missing.awareness', []))
  return missing.length === 0 && leansTo === 'unclear' ? [line('missing.mixed', [])] : missing
}

/** The order of the catalogue (part 3, step 4); `isWeighed` says that f or g is confirmed by two parties, one a client. */
function indicationOf(features: readonly FeatureReport[], isWeighed: boolean): LevelIndication {
  const states = new Map(features.map(({ feature, state }) => [feature, state]))
  const seen = (feature: LevelFeature) => states.get(feature) === 'seen'
  const absent = (feature: LevelFeature) => states.get(feature) === 'not-seen'
  if (seen('joint-goal') && seen('forum') && isWeighed) return '3'
  if ((seen('joint-goal') || seen('forum')) && (seen('contributions-named') || seen('agreements'))) return '2-3'
  if (seen('contributions-named') || seen('agreements') || seen('awareness')) return '2'
  return absent('joint-goal') && absent('agreements') && absent('forum') ? '1' : 'unclear'
}

function levelOf(scope: ChainScope, heard: HeardFindings, honesty: MapHonesty): ChainLevel {
  const confirmed = selfConfirmedParties(scope.graph)
  const confirmedBy = [...scope.voices].filter((id) => confirmed.has(id)).sort()
  const effects = chainEffectsWeighed(scope)
  const feasibility = feasibilityWeighed(scope, heard)
  const steering = steeringClear(scope, heard)
  const features = [
    jointGoal(scope, heard),
    contributionsNamed(scope, heard),
    contributionsFit(scope, heard),
    agreementsMade(scope, heard),
    forum(scope, heard),
    effects.report,
    feasibility.report,
    steering.report,
    awareness(scope),
    disturbancesSolved(scope),
  ]
  const leansTo = indicationOf(features, effects.isConfirmed || feasibility.isConfirmed)
  const indication = honesty.oneSided || honesty.unknown ? 'unclear' : leansTo
  // One party is no chain: what the map says of others would be said of it.
  const pointers = pointersOf(scope.parties.size < 2 ? [] : features)
  const { levelOneTraits } = steering
  const known = { chain: scope.chain ?? null, indication, leansTo, pointers, features, levelOneTraits, confirmedBy }
  if (indication === 'unclear') {
    const missing = missingFeatures(scope, features, leansTo)
    return { ...known, for: [], against: [], unknown: [], missing }
  }
  const up = features.flatMap(({ lines }) => lines.for)
  const down = features.flatMap(({ lines }) => lines.against)
  return {
    ...known,
    // At the lowest level what is absent points at it, and what is there points away.
    for: indication === '1' ? down : up,
    against: indication === '1' ? up : down,
    unknown: features.flatMap(({ lines }) => lines.unknown),
    missing: [],
  }
}

/**
 * Which of the three levels of the advice each chain of a map seems most like, with what speaks for and against
 * (catalogue, part 3). Pure; the order of records never changes what comes out. One chain, or none, is taken as the map
 * as a whole.
 *
 * @param findings those of the same map on the same day: raised signals are evidence, answers to them confirm absence
 */
export function indicateLevel(graph: ChainGraph, findings: readonly Finding[]): LevelReport {
  const heard = hearFindings(graph, findings)
  const honesty = mapHonesty(graph)
  const chains = chainsDrawn(graph).map((chain: Id | undefined) => levelOf(chainScope(graph, chain), heard, honesty))
  const [first] = chains
  const isShared = chains.every(({ indication }) => indication === first?.indication)
  const isStopped = honesty.oneSided || honesty.unknown
  const missing = isStopped ? missingFromMap(chainScope(graph, undefined), honesty) : []
  return { day: graph.today, missing, chains, overall: first && isShared ? first.indication : null }
}
