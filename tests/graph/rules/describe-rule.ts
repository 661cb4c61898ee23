import { describe, expect, test } from 'vitest'
import { buildChainGraph, type KnownOrganisation } from '../../../src/graph/chain-graph'
import type { RuleFinding } from '../../../src/graph/finding'
import type { Rule } from '../../../src/graph/rule'
import { type MessageId, type RuleId, rules } from '../../../src/graph/rules/index'
import organisations from '../../../src/model/catalogue/organisations.json'
import type { ChainMap } from '../../../src/model/chain-map'
import { enFindings } from '../../../src/text/en/findings'
import { nlFindings } from '../../../src/text/nl/findings'
import { CODES, fitted, QUESTION_LENGTH, TITLE_LENGTH } from '../../../src/text/short-names'
import { TODAY } from '../small-map'

interface Silent {
  /** Completes "says nothing when". */
  readonly when: string
  readonly map: ChainMap
  readonly organisations?: readonly KnownOrganisation[]
  /** Defaults to the day of the small maps. */
  readonly today?: string
  /** Defaults to `today`. */
  readonly readerDay?: string
}

interface Speaks extends Silent {
  /** For each finding what stands after the message in its key, and how loud it is. */
  readonly finds: Readonly<Record<string, RuleFinding['severity'] | 'question'>>
}

/** A question that goes on to ask something else. */
const TWO_IDEAS =
  /, en (?:wie|hoe|waar|waarin|waaraan|welke?|hoort|weet|past) |, and (?:who|how|where|which|does it|do they|is that) /

/** The longest names of the catalogue, as if none had an abbreviation. */
const LONGEST = organisations
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .slice(0, 6)

/** Lists that always hold two. */
const PAIRS: ReadonlySet<string> = new Set(['chains', 'ends', 'goals', 'products'])

/** The same values with the longest names there are in the place of all names: of lists as many as a sentence can show. */
function withLongNames(values: RuleFinding['values']): RuleFinding['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([key, value], i) => {
      if (CODES.has(key) || typeof value === 'number') return [key, value]
      const name = (place: number) => LONGEST[(i + place) % LONGEST.length] ?? ''
      if (typeof value === 'string') return [key, value && name(0)]
      const isOpen = value.length > 1 && !PAIRS.has(key)
      return [key, isOpen ? LONGEST.map((_, place) => name(place)) : value.map((_, place) => name(place))]
    }),
  )
}

/** Runs one rule alone on a map, on the day of the small maps. */
export function findingsOf(
  id: RuleId,
  { map, organisations, today = TODAY, readerDay = today }: Omit<Silent, 'when'>,
): readonly RuleFinding[] {
  const rule: Rule | undefined = rules.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule.check(buildChainGraph(map, { today, readerDay, ...(organisations ? { organisations } : {}) }))
}

/**
 * The tests every rule has: it speaks in some situations and is silent in others, at least two of each, and each of its
 * messages is heard and can be read in both languages.
 */
export function describeRule(id: RuleId, { speaks, silent }: { speaks: readonly Speaks[]; silent: readonly Silent[] }) {
  describe(id, () => {
    test.each(speaks)('speaks when $when', (example) => {
      const found = findingsOf(id, example).map((finding) => [
        finding.key.slice(id.length + 1),
        finding.kind === 'question' ? 'question' : finding.severity,
      ])
      expect(Object.fromEntries(found)).toEqual(example.finds)
    })

    test.each(silent)('says nothing when $when', (example) => {
      expect(findingsOf(id, example)).toEqual([])
    })

    test('has at least two examples of each', () => {
      expect(Math.min(speaks.length, silent.length)).toBeGreaterThanOrEqual(2)
    })

    test('every message is heard, and reads well in both languages', () => {
      const found = speaks.flatMap((example) => findingsOf(id, example))
      const rule = rules.find((candidate) => candidate.id === id)
      expect(new Set(found.map(({ message }) => message))).toEqual(new Set(rule?.messages))
      for (const { message, values } of found) {
        for (const texts of [nlFindings, enFindings]) {
          const words = texts[message as MessageId]
          const title = fitted(words.title, values, TITLE_LENGTH)
          const question = fitted(words.question, values, QUESTION_LENGTH)
          for (const sentence of [title, question]) {
            expect(sentence).not.toMatch(/undefined|NaN|\[object|\{|\s\s|^\s|^[a-z]/)
            // One sentence, and not a second question behind the first.
            expect(sentence).not.toMatch(/[.?!] \p{Lu}/u)
          }
          expect(question).toMatch(/\?$/)
          expect(question).not.toMatch(TWO_IDEAS)
          const long = withLongNames(values)
          expect(
            fitted(words.title, long, TITLE_LENGTH).length,
            fitted(words.title, long, TITLE_LENGTH),
          ).toBeLessThanOrEqual(TITLE_LENGTH)
          expect(
            fitted(words.question, long, QUESTION_LENGTH).length,
            fitted(words.question, long, QUESTION_LENGTH),
          ).toBeLessThanOrEqual(QUESTION_LENGTH)
        }
      }
    })
  })
}
