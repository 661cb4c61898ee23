import type { Principle } from '../../model/schema/principles'
import type { ChainGraph } from '../chain-graph'
import type { RuleFinding, Subject } from '../finding'
import { sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

const ID = 'principle-not-adopted'

type Variant = 'none' | 'open'

/** What nobody looked at is a question. A day without a meeting says that it was adopted all the same. */
function variantOf({ adoptedIn, date }: Principle): Variant | undefined {
  if (adoptedIn || date) return undefined
  return adoptedIn === null ? 'none' : 'open'
}

/** All principles of a map in one: they stand in one list, and the room adopts them together. */
function check({ map }: ChainGraph): readonly RuleFinding[] {
  const principles = sortedRecords(map.principles)
  return (['none', 'open'] as const).flatMap((variant): RuleFinding[] => {
    const found = principles.filter((principle) => variantOf(principle) === variant)
    if (found.length === 0) return []
    const message = `${ID}.${variant}` as const
    return [
      {
        rule: ID,
        key: findingKey(message, [WHOLE_MAP]),
        kind: variant === 'open' ? 'question' : 'finding',
        severity: 'low',
        about: found.map(({ id }): Subject => ({ kind: 'principles', id })),
        message,
        values: { count: found.length, total: principles.length },
      },
    ]
  })
}

/** Principles of which no meeting is known that adopted them. */
export const principleNotAdopted = {
  id: ID,
  group: 'goals',
  severity: 'low',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 7 (uitgangspunten)'],
  messages: ['principle-not-adopted.none', 'principle-not-adopted.open'],
  check,
} as const satisfies Rule
