import type { Finding, Subject } from '../../../src/graph/finding'
import type { Answer } from '../../../src/model/schema/findings-and-views'

/** The day on which the conversations of these tests are read. */
export const TODAY = '2026-06-01'

/** A finding of a rule about some things; medium unless told. */
export function finding(key: string, fields: Partial<Finding> = {}): Finding {
  const rule = fields.rule ?? key.split(/[.:]/)[0] ?? key
  const about: readonly Subject[] = [{ kind: 'parties', id: 'p' }]
  return {
    rule,
    group: 'structure',
    key,
    kind: 'finding',
    severity: 'medium',
    about,
    message: `${rule}.m`,
    values: {},
    inputsHash: 'now',
    evidence: [],
    ...fields,
  }
}

/** An answer on the facts of now, without an end. */
export function answer(id: string, finding: string, fields: Partial<Answer> = {}): Answer {
  return { id, finding, answer: 'deliberate', date: '2026-01-01', inputsHash: 'now', ...fields }
}

/** Answers as the table of a map. */
export function table(...answers: readonly Answer[]): Readonly<Record<string, Answer>> {
  return Object.fromEntries(answers.map((one) => [one.id, one]))
}
