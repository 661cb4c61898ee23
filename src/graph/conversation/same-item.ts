import type { Finding } from '../finding'
import type { AnsweredFinding } from './answer-state'

/**
 * Whether two findings say the same in the same words: every analysis makes new ones, and most say what the last one
 * said. The hash stands for the evidence, but not for names.
 */
function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a === b ||
    (a.key === b.key &&
      a.inputsHash === b.inputsHash &&
      a.severity === b.severity &&
      a.kind === b.kind &&
      JSON.stringify(a.values) === JSON.stringify(b.values))
  )
}

/** Whether a card that shows the one would show the same for the other. */
export function sameItem(a: AnsweredFinding, b: AnsweredFinding): boolean {
  return (
    a === b ||
    (sameFinding(a.finding, b.finding) &&
      a.state.kind === b.state.kind &&
      a.answers.length === b.answers.length &&
      // Answers are records of the document: another one is another object.
      a.answers.every((answer, i) => answer === b.answers[i]))
  )
}
