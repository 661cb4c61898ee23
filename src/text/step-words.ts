import type { StepLine } from '../graph/advice-steps/advice-steps'
import type { QuestionId } from '../graph/lenses/lens-questions'
import type { Lens } from '../model/vocabulary'
import { countOf, textOf } from './finding-text'
import { questionWords } from './lens-words'
import type { Texts } from './texts'

/** What the map knows of a step of the advice, as a sentence; how far a picture is, as its strip says it. */
export function stepLineWords({ message, values }: StepLine, texts: Texts): string {
  const { knows, picture } = texts.adviceSteps
  if (message !== 'picture') return knows[message](values)
  // The lens and its question come out of the same report.
  const name = texts.lenses.name[textOf(values, 'lens') as Lens]
  const total = countOf(values, 'total')
  if (total === 0) return picture.empty(name)
  const { counted } = questionWords(textOf(values, 'question') as QuestionId, texts)
  return picture.filled(name, texts.lenses.progressOf(countOf(values, 'done'), total, counted))
}
