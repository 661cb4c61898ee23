import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerFindings,
  answerKey,
  answersFor,
  openFindings,
  ruleOfAnswer,
} from '../../../src/graph/conversation/answer-state'
import type { Finding } from '../../../src/graph/finding'
import { LIMITS } from '../../../src/model/limits'
import type { Answer } from '../../../src/model/schema/findings-and-views'
import { ANSWERS } from '../../../src/model/vocabulary'
import { answer, finding, TODAY, table } from './sample'

const HINGE = finding('articulation-party.hinge:a')
const HONESTY = finding('map-one-sided-or-stale.unknown:map', { severity: 'low' })

function stateOf(one: Finding, ...answers: readonly Answer[]) {
  return answerFindings([one], table(...answers), TODAY).items[0]?.state
}

describe('the state of a finding', () => {
  it('is open until somebody answers', () => {
    expect(stateOf(HINGE)).toEqual({ kind: 'open' })
  })

  it.each(ANSWERS)('is answered with %s, as long as the facts stay', (kind) => {
    const given = answer('x', HINGE.key, { answer: kind })
    expect(stateOf(HINGE, given)).toEqual({ kind: 'answered', answer: given })
  })

  it('is back when its facts have changed, with the earlier answer', () => {
    const given = answer('x', HINGE.key, { inputsHash: 'before' })
    expect(stateOf(HINGE, given)).toEqual({ kind: 'returned', earlier: given, because: 'facts-changed' })
  })

  it('is back the day after the last day of its answer', () => {
    const last = answer('x', HINGE.key, { until: TODAY })
    expect(stateOf(HINGE, last)?.kind).toBe('answered')
    const passed = answer('x', HINGE.key, { until: '2026-05-31' })
    expect(stateOf(HINGE, passed)).toEqual({ kind: 'returned', earlier: passed, because: 'until-passed' })
  })

  it('follows the newest answer, whatever the order of records', () => {
    const old = answer('z', HINGE.key, { answer: 'action' })
    const fresh = answer('a', HINGE.key, { date: '2026-02-01' })
    for (const answers of [table(old, fresh), table(fresh, old)]) {
      const [item] = answerFindings([HINGE], answers, TODAY).items
      expect(item?.state).toEqual({ kind: 'answered', answer: fresh })
      expect(item?.answers).toEqual([fresh, old])
    }
  })

  it('is answered again when the facts go back to what an answer was given on', () => {
    const given = answer('x', HINGE.key)
    const onOtherFacts = answer('y', HINGE.key, { date: '2026-03-01', inputsHash: 'between', answer: 'action' })
    expect(stateOf(HINGE, given, onOtherFacts)).toEqual({ kind: 'answered', answer: given })
  })

  it('is back, not new, when the facts have moved it to another variant of its rule', () => {
    const given = answer('x', 'articulation-party.gate:a', { inputsHash: 'before' })
    expect(stateOf(HINGE, given)).toEqual({ kind: 'returned', earlier: given, because: 'facts-changed' })
    // Unless that variant is there as well: then the answer is about that one.
    const gate = finding('articulation-party.gate:a')
    const { items } = answerFindings([HINGE, gate], table(given), TODAY)
    expect(items.map(({ state }) => state.kind)).toEqual(['open', 'returned'])
  })
})

describe('the honesty signal', () => {
  it('can only be postponed: find-out with a day', () => {
    expect(answersFor(HONESTY)).toEqual(['find-out'])
    expect(stateOf(HONESTY, answer('x', HONESTY.key, { answer: 'find-out', until: '2026-07-01' }))?.kind).toBe(
      'answered',
    )
  })

  it.each([{ answer: 'deliberate', until: '2026-07-01' }, { answer: 'find-out' }, { answer: 'incorrect' }] as const)(
    'stays open with %o in the file',
    (fields) => {
      const given = answer('x', HONESTY.key, fields)
      expect(stateOf(HONESTY, given)).toEqual({ kind: 'returned', earlier: given, because: 'only-postponed' })
    },
  )
})

describe('what can be answered', () => {
  it('is everything, and nothing to a fault of the program', () => {
    expect(answersFor(HINGE)).toEqual(ANSWERS)
    expect(answersFor({ rule: 'articulation-party', message: 'rule-failed' })).toEqual([])
  })
})

describe('answers to what is no longer there', () => {
  it('are kept, the newest first', () => {
    const one = answer('x', 'sole-supplier.none:q')
    const two = answer('y', 'sole-supplier.none:r', { date: '2026-02-01' })
    expect(answerFindings([HINGE], table(one, two), TODAY).lapsed).toEqual([two, one])
    expect(ruleOfAnswer(one)).toBe('sole-supplier')
    expect(ruleOfAnswer({ finding: 'Iets anders' })).toBe('')
  })
})

describe('the key under which an answer is kept', () => {
  it('is that of the finding, and fits in a file also when that is long', () => {
    expect(answerKey(HINGE.key)).toBe(HINGE.key)
    const long = `dependency-cycle.cycle:${Array.from({ length: 200 }, (_, i) => `party_${i}`).join('+')}`
    expect(answerKey(long).length).toBeLessThanOrEqual(LIMITS.line)
    expect(answerKey(long)).not.toBe(answerKey(`${long}x`))
    expect(stateOf(finding(long), answer('x', answerKey(long)))?.kind).toBe('answered')
  })
})

const anyFindings = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a.x', 'a.y', 'b.x', 'map-one-sided-or-stale.x'), fc.constantFrom('p', 'q')), {
    selector: (parts) => parts.join(':'),
  })
  .chain((keys) =>
    fc
      .array(fc.constantFrom('now', 'before'), { minLength: keys.length, maxLength: keys.length })
      .map((hashes) => keys.map((parts, i) => finding(parts.join(':'), { inputsHash: hashes[i] ?? 'now' }))),
  )
const anyAnswers = fc
  .array(
    fc.record({
      finding: fc.constantFrom('a.x:p', 'a.y:p', 'b.x:q', 'b.z:q', 'gone.x:p'),
      answer: fc.constantFrom(...ANSWERS),
      date: fc.constantFrom('2026-01-01', '2026-02-01'),
      until: fc.constantFrom(undefined, '2026-05-01', '2026-12-31'),
      inputsHash: fc.constantFrom('now', 'before'),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ until, ...fields }, i) => answer(`n${i}`, fields.finding, { ...fields, ...(until ? { until } : {}) })),
  )

describe('for all findings and answers', () => {
  it('no answer is lost and none counts twice', () => {
    fc.assert(
      fc.property(anyFindings, anyAnswers, (findings, answers) => {
        const { items, lapsed } = answerFindings(findings, table(...answers), TODAY)
        const found = [...items.flatMap((item) => item.answers), ...lapsed]
        expect(found).toHaveLength(answers.length)
        expect(new Set(found)).toEqual(new Set(answers))
      }),
    )
  })

  it('the order of records has no say', () => {
    fc.assert(
      fc.property(anyFindings, anyAnswers, (findings, answers) => {
        const forward = answerFindings(findings, table(...answers), TODAY)
        const backward = answerFindings([...findings].reverse(), table(...[...answers].reverse()), TODAY)
        expect([...backward.items].reverse()).toEqual(forward.items)
        expect(backward.lapsed).toEqual(forward.lapsed)
      }),
    )
  })

  it('a finding whose cause is gone leaves the list, and its answer stays', () => {
    fc.assert(
      fc.property(anyFindings, anyAnswers, (findings, answers) => {
        const [first, ...rest] = findings
        if (!first) return
        const all = table(...answers)
        const without = answerFindings(rest, all, TODAY)
        expect(without.items.some((item) => item.finding.key === first.key)).toBe(false)
        expect(new Set([...without.items.flatMap((item) => item.answers), ...without.lapsed])).toEqual(new Set(answers))
      }),
    )
  })

  it('open are those without an answer that holds', () => {
    fc.assert(
      fc.property(anyFindings, anyAnswers, (findings, answers) => {
        const all = table(...answers)
        const open = answerFindings(findings, all, TODAY).items.filter(({ state }) => state.kind !== 'answered')
        expect(openFindings(findings, all, TODAY)).toEqual(open.map((item) => item.finding))
      }),
    )
  })
})
