import type { LevelIndication, StatedFeature } from '../../model/vocabulary'
import {
  type FeatureReport,
  LEVELS,
  type Level,
  type LevelLine,
  type LevelMessage,
  type LevelPointers,
} from './level-report'

/**
 * Of which level each thing that can be known is a trait, by the words of the advice (Analyse). An empty corner of the map is no
 * trait of any: what is only not drawn, not worked out or disputed stands nowhere here.
 */
const TRAIT_OF: Readonly<Partial<Record<LevelMessage, Level>>> = {
  // 1: no goal that was agreed on together, and what is done is looked at by each alone.
  'joint-goal.none': '1',
  'joint-goal.imposed': '1',
  'contributions-named.none': '1',
  'agreements.none': '1',
  'forum.none': '1',
  'chain-effects-weighed.unchecked': '1',
  'feasibility-weighed.unchecked': '1',
  // 2: each named what it contributes, and some agree with each other.
  'contributions-named.some': '2',
  'contributions-named.covered': '2',
  'agreements.bilateral': '2',
  'agreements.several': '2',
  // 3: a goal made together, a table for all, and effects that are weighed both ways.
  'joint-goal.joint': '3',
  'agreements.wide': '3',
  'forum.present': '3',
  'chain-effects-weighed.checked': '3',
  'chain-effects-weighed.planning': '3',
  'feasibility-weighed.checked': '3',
  'feasibility-weighed.all-present': '3',
  'disturbances-solved.fallback': '3',
}

/** Signals that tell of steering by the triangle alone, or of contributions that do not fit. */
const SIGNAL_OF: Readonly<Record<string, Level>> = {
  'decision-meeting-without-mandate': '1',
  'multiple-clients-uncoordinated': '1',
  'meeting-overload': '1',
  'agreement-missing-party': '1',
  'agreement-not-in-order': '1',
  'goal-not-in-orders': '1',
  'affected-party-absent': '1',
  'conflicting-orders': '2',
  'overlapping-orders': '2',
}

/** What several parties say is so; the word of one is not enough. */
const SAID_OF: Readonly<Record<StatedFeature, Level>> = {
  awareness: '2',
  'contributions-fit': '3',
  'chain-effects-weighed': '3',
  'feasibility-weighed': '3',
  'disturbances-solved': '3',
}

/** And what several say is not so: contributions that do not fit belong to level 2, the rest to the triangle alone. */
function deniedOf(feature: string): Level {
  return feature === 'contributions-fit' ? '2' : '1'
}

function traitOf({ message, values, signal }: LevelLine): Level | undefined {
  if (signal) return SIGNAL_OF[signal.message.split('.')[0] ?? '']
  const feature = String(values.feature)
  if (message === 'said.yes') return SAID_OF[feature as StatedFeature]
  if (message === 'said.no') return deniedOf(feature)
  return TRAIT_OF[message]
}

/** Sorts what is known of the features by the level it points at. Nothing is counted: one thing and ten are both "known". */
export function pointersOf(features: readonly FeatureReport[]): LevelPointers {
  const lines = features.flatMap((feature) => [...feature.lines.for, ...feature.lines.against])
  const of = (level: Level) => lines.filter((line) => traitOf(line) === level)
  return { '1': of('1'), '2': of('2'), '3': of('3') }
}

/** The levels that an indication speaks of. */
const SPOKEN: Readonly<Record<LevelIndication, readonly Level[]>> = {
  '1': ['1'],
  '2': ['2'],
  '2-3': ['2', '3'],
  '3': ['3'],
  unclear: [],
}

/** The levels of which something known is a trait, beside those that are indicated. */
export function traitsBeside(pointers: LevelPointers, indication: LevelIndication): readonly Level[] {
  return LEVELS.filter((level) => pointers[level].length > 0 && !SPOKEN[indication].includes(level))
}
