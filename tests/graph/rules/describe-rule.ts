import { describe, expect, test } from 'vitest'
import { buildChainGraph, type KnownOrganisation } from '../../../src/graph/chain-graph'
import type { RuleFinding } from '../../../src/graph/finding'
import type { Rule } from '../../../src/graph/rule'
import { type MessageId, type RuleId, rules } from '../../../src/graph/rules/index'
import type { ChainMap } from '../../../src/model/chain-map'
import { enFindings } from '../../../src/text/en/findings'
import { nlFindings } from '../../../src/text/nl/findings'
import { TODAY } from '../small-map'

interface Silent {
  /** Completes "says nothing when". */
  readonly when: string
  readonly map: ChainMap
  readonly organisations?: readonly KnownOrganisation[]
  /** Defaults to the day of the small maps. */
  readonly today?: string
}

interface Speaks extends Silent {
  /** For each finding what stands after the message in its key, and how loud it is. */
  readonly finds: Readonly<Record<string, RuleFinding['severity'] | 'question'>>
}

/** Runs one rule alone on a map, on the day of the small maps. */
export function findingsOf(
  id: RuleId,
  { map, organisations, today = TODAY }: Omit<Silent, 'when'>,
): readonly RuleFinding[] {
  const rule: Rule | undefined = rules.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule.check(buildChainGraph(map, { today, ...(organisations ? { organisations } : {}) }))
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
          const sentences = [words.title(values), words.question(values)]
          for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object|\{|\s\s|^\s|^[a-z]/)
          expect(words.title(values).length).toBeLessThanOrEqual(100)
          expect(words.question(values)).toMatch(/\?$/)
        }
      }
    })
  })
}
