import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import type { FeatureState, LevelFeature } from '../../../src/graph/level/level-report'
import type { ChainMap } from '../../../src/model/chain-map'
import type { Answer } from '../../../src/model/schema/findings-and-views'
import type { Assignment } from '../../../src/model/schema/steering'
import type { AnswerKind } from '../../../src/model/vocabulary'
import { TODAY } from '../small-map'
import { featureOf, messages, type Rest, soundMap } from './level-maps'

export interface Case {
  readonly name: string
  readonly map: Rest | ChainMap
  readonly state: FeatureState
  readonly for?: readonly string[]
  readonly against?: readonly string[]
  readonly unknown?: readonly string[]
}

/** What a feature becomes on maps that are worked out and confirmed, and exactly which lines it has. */
export function describeFeature(feature: LevelFeature, cases: readonly Case[]): void {
  describe(feature, () => {
    for (const { name, map, state, for: up = [], against = [], unknown = [] } of cases) {
      test(`${name}: ${state}`, () => {
        const found = featureOf('stepOrder' in map ? map : soundMap(map), feature)
        expect({
          state: found.state,
          for: messages(found.lines.for),
          against: messages(found.lines.against),
          unknown: messages(found.lines.unknown),
        }).toEqual({ state, for: up, against, unknown })
        const about = (lines: typeof found.lines.for) => lines.flatMap((line) => line.about.map(({ id }) => id))
        expect(new Set(found.evidence.map(({ id }) => id))).toEqual(new Set(about(found.lines.for)))
        expect(new Set(found.against.map(({ id }) => id))).toEqual(new Set(about(found.lines.against)))
      })
    }
  })
}

/** The same map in which the room answered every finding with one of these messages. */
export function answered(parts: Rest, answer: AnswerKind, ...wanted: readonly string[]): ChainMap {
  const map = soundMap(parts)
  const answers = analyse(map, { today: TODAY, measures: false })
    .findings.filter(({ message }) => wanted.includes(message))
    .map(({ key, inputsHash }, i): Answer => ({ id: `w${i}`, finding: key, answer, date: '2026-05-20', inputsHash }))
  if (answers.length === 0) throw new Error(`nothing says ${wanted.join(', ')}`)
  return { ...map, answers: Object.fromEntries(answers.map((one) => [one.id, one])) }
}

/** Two orders of one client that have nothing to do with each other. */
export const TWO_ORDERS: readonly Assignment[] = [
  { id: 'o1', triangle: 't', client: 'f', product: 'besluiten', from: '2026-01-01', until: '2026-12-31', goals: [] },
  { id: 'o2', triangle: 't', client: 'f', product: 'opvang', from: '2026-01-01', until: '2026-12-31', goals: [] },
]
