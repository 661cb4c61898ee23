import type { Id } from '../../model/id'
import { sameValue } from '../../model/json-value'
import {
  type ChainLevel,
  type FeatureReport,
  LEVEL_FEATURES,
  type LevelFeature,
  type LevelLine,
} from '../level/level-report'
import { both, type Looked, type Sides } from './sides'

/** A trait of the steering with other evidence than before. */
interface FeatureChange {
  readonly feature: LevelFeature
  /** Undefined: the chain is not looked at apart on that map. */
  readonly before: FeatureReport | undefined
  readonly after: FeatureReport | undefined
}

/** What becomes of the level that one chain resembles. */
export interface LevelChange {
  /** Null is the map as a whole. */
  readonly chain: Id | null
  readonly before: ChainLevel | undefined
  readonly after: ChainLevel | undefined
  /** The traits of which the evidence differs, in the order of the report. */
  readonly features: readonly FeatureChange[]
}

/** What the level of each chain rests on before and after; the map as a whole first, then by id. */
export function levelChanges(sides: Sides<Looked>): readonly LevelChange[] {
  const levels = both(sides, ({ analysis }) => new Map(analysis.level.chains.map((level) => [level.chain, level])))
  const chains = [...new Set([...levels.before.keys(), ...levels.after.keys()])]
  return chains
    .sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map((chain): LevelChange => {
      const { before, after } = both(levels, (perChain) => perChain.get(chain))
      return { chain, before, after, features: featureChanges(before, after) }
    })
}

function featureChanges(before: ChainLevel | undefined, after: ChainLevel | undefined): readonly FeatureChange[] {
  const of = (level: ChainLevel | undefined, feature: LevelFeature) =>
    level?.features.find((one) => one.feature === feature)
  return LEVEL_FEATURES.map((feature) => ({ feature, before: of(before, feature), after: of(after, feature) })).filter(
    ({ before: was, after: is }) => was?.state !== is?.state || !sameLines(was, is),
  )
}

function sameLines(before: FeatureReport | undefined, after: FeatureReport | undefined): boolean {
  const said = (report: FeatureReport | undefined, side: 'for' | 'against') =>
    (report?.lines[side] ?? []).map(({ message, values, signal }: LevelLine) => ({
      message,
      values,
      key: signal?.key ?? '',
    }))
  return (['for', 'against'] as const).every((side) => sameValue(said(before, side), said(after, side)))
}
