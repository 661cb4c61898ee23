import { report } from '../../base/report/report'
import './files.css'
import '../../kit/styles/kit.css'
import { useState } from 'react'
import { useDocument } from '../../base/state/document-store'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { pickFile } from './open-file'
import { problemSentence, problemsAsText } from './problem-words'
import { type RefusedFile, showProblems } from './problems-store'

/** All problems of a file that did not open, with their place in the file, to read or to send on. */
export function ProblemsWindow({ refused }: { readonly refused: RefusedFile }) {
  const texts = useTexts()
  const words = texts.files.problems
  const hasMap = useDocument((state) => state.map !== null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const close = () => showProblems(null)

  async function copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(problemsAsText(refused, texts)).then(
      () => true,
      (cause: unknown) => {
        report(cause, 'clipboard')
        return false
      },
    )
    setCopied(isCopied)
    announce(isCopied ? words.copied : words.notCopied)
  }

  return (
    <ModalDialog
      title={words.heading}
      isOpen
      onClose={close}
      size="large"
      footer={
        <>
          <span className="keten-problems-copied">{copied !== null && (copied ? words.copied : words.notCopied)}</span>
          <Button onPress={() => void copy()}>{words.copy}</Button>
          <Button
            onPress={() => {
              close()
              pickFile()
            }}
          >
            {words.another}
          </Button>
          <Button variant="primary" onPress={close}>
            {words.close}
          </Button>
        </>
      }
    >
      <p className="keten-problems-kept">
        <strong>{words.file(refused.name, words.count(countOf(refused)))}</strong>{' '}
        {hasMap ? words.kept : words.nothingOpen}
      </p>
      <ol className="keten-problems">
        {refused.problems.map((problem, index) => (
          // A list that never changes while it is shown; two problems may have the same words and place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <code>{problem.path || words.wholeFile}</code>
            <span>{problemSentence(problem, texts)}</span>
          </li>
        ))}
      </ol>
      {refused.problems.some(({ path }) => path !== '') && <p className="keten-problems-next">{words.next}</p>}
    </ModalDialog>
  )
}

/** What there is to mend; the closing remark that there is more is no point of its own. */
function countOf({ problems }: RefusedFile): number {
  return problems.filter(({ code }) => code !== 'more-problems').length
}
