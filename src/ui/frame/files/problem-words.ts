import type { Notice, Problem } from '../../../model/problem'
import type { Texts } from '../../../text/texts'
import type { RefusedFile } from './problems-store'

/** What is the matter, in a sentence. */
export function problemSentence({ code, values }: Problem, texts: Texts): string {
  return texts.problems.problems[code](values)
}

/** What is worth knowing about a file that opened, in a sentence. */
export function noticeSentence({ code, values }: Notice, texts: Texts): string {
  return texts.problems.notices[code](values)
}

/** The whole list as lines of text, to send to whoever made the file. */
export function problemsAsText({ name, problems }: RefusedFile, texts: Texts): string {
  const words = texts.files.problems
  const lines = problems.map((problem) => `${problem.path || words.wholeFile}: ${problemSentence(problem, texts)}`)
  return [`${words.heading}: ${name}`, '', ...lines, ''].join('\n')
}
