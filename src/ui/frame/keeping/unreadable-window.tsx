import '../files/files.css'
import '../../kit/styles/kit.css'
import { fileNameOf } from '../../../export/file-name'
import { isoDay } from '../../base/clock/iso-day'
import { useTexts } from '../../base/state/use-texts'
import type { UnreadableMap } from '../../base/storage/unreadable-store'
import { Button } from '../../kit/controls/button'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { problemSentence } from '../files/problem-words'
import { saveFile } from '../files/save-file'

/** So many problems say what is wrong; whoever mends the file by hand finds the rest when opening it. */
const SHOWN = 20

interface UnreadableWindowProps {
  readonly unreadable: UnreadableMap
  readonly onClose: () => void
}

/** Why a map that is kept here does not open, with what is kept of it as a file. */
export function UnreadableWindow({ unreadable: { title, text, problems }, onClose }: UnreadableWindowProps) {
  const texts = useTexts()
  const words = texts.keeping.unreadable
  // Of a text that is no map at all there is nothing to mend, and it is no file either.
  const faults = problems.filter(({ path }) => path !== '')
  const isNewer = problems.some(({ code }) => code === 'newer-version')
  return (
    <ModalDialog
      title={words.heading}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button
            onPress={() => {
              const day = isoDay(new Date())
              const name = fileNameOf({ title, fallback: words.fileName, day, extension: 'json' })
              saveFile(name, new Blob([text], { type: 'application/json' }))
            }}
          >
            {words.download}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      <p className="keten-problems-kept">{isNewer ? words.newer(title) : words.damaged(title)}</p>
      {!isNewer && faults.length > 0 && (
        <>
          <h3>{words.what}</h3>
          <ol className="keten-problems">
            {faults.slice(0, SHOWN).map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes while it is shown.
              <li key={index}>
                <code>{problem.path}</code>
                <span>{problemSentence(problem, texts)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </ModalDialog>
  )
}
