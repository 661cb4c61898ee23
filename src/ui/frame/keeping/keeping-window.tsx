import './keeping.css'
import '../../kit/styles/kit.css'
import '../../kit/help/help.css'
import { helpPages } from 'virtual:help-pages'
import { useEffect, useState } from 'react'
import { canCopy } from '../../base/copies/second-copy'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { isUnsafe, useSaveState } from '../../base/storage/save-store'
import { Button } from '../../kit/controls/button'
import { HelpNodes } from '../../kit/help/help-nodes'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { saveMapFile } from '../files/save-file'
import { closeKeeping } from './keeping-store'

/** The page of docs that says where work is kept. */
const PAGE = 'keeping'

/** Whether the browser has promised not to clear what is kept here; `unknown` when it does not say. */
type Lasting = 'yes' | 'no' | 'unknown'

/** Where one's work is, how it stands with that now, and what one can do to be sure. */
export function KeepingWindow() {
  const { keeping, conversation, language } = useTexts()
  const words = keeping.window
  const map = useDocument((state) => state.map)
  const page = helpPages[PAGE]
  return (
    <ModalDialog
      title={words.title}
      isOpen
      onClose={closeKeeping}
      size="large"
      footer={
        <>
          {map && <Button onPress={() => void saveMapFile(map)}>{words.download}</Button>}
          <Button variant="primary" onPress={closeKeeping}>
            {words.close}
          </Button>
        </>
      }
    >
      <h3 className="keeping-now">{words.now}</h3>
      <dl className="keeping-facts">
        <dt>{words.kept}</dt>
        <dd>
          <KeptNow />
        </dd>
        <dt>{words.copy}</dt>
        <dd>{canCopy() ? words.copyYes : words.copyNo}</dd>
        <dt>{words.lasting}</dt>
        <dd>
          <LastingNow />
        </dd>
      </dl>
      {page && (
        <div className="help-page keeping-page">
          {language !== 'nl' && <p className="help-note">{conversation.help.dutchOnly}</p>}
          <div lang="nl">
            <HelpNodes nodes={page.content} onPage={() => {}} />
          </div>
        </div>
      )}
    </ModalDialog>
  )
}

function KeptNow() {
  const { keeping, files } = useTexts()
  const words = keeping.window
  const hasMap = useDocument((state) => state.map !== null)
  const state = useSaveState()
  if (!hasMap) return words.keptNone
  if (isUnsafe(state)) return words.keptNot
  if (state.status === 'saving' || state.savedAt === undefined) return words.keptSaving
  return words.keptSaved(files.time(state.savedAt))
}

/** What the browser promises. It is only asked for more when the user wants it. */
function LastingNow() {
  const words = useTexts().keeping.window
  const [lasting, setLasting] = useState<Lasting>('unknown')
  const [answer, setAnswer] = useState<'granted' | 'denied'>()

  useEffect(() => {
    let isGone = false
    void readLasting().then((found) => {
      if (!isGone) setLasting(found)
    })
    return () => {
      isGone = true
    }
  }, [])

  async function ask(): Promise<void> {
    const isGranted = await askForLasting()
    setLasting(isGranted ? 'yes' : 'no')
    setAnswer(isGranted ? 'granted' : 'denied')
  }

  const said = { yes: words.lastingYes, no: words.lastingNo, unknown: words.lastingUnknown }[lasting]
  return (
    <>
      <span>{answer === undefined ? said : words[answer]}</span>
      {lasting === 'no' && answer === undefined && (
        <span className="keeping-ask">
          <Button onPress={() => void ask()}>{words.ask}</Button> <span className="keten-help">{words.asking}</span>
        </span>
      )}
      <span className="visually-hidden" role="status">
        {answer && words[answer]}
      </span>
    </>
  )
}

async function readLasting(): Promise<Lasting> {
  try {
    const isLasting = await navigator.storage?.persisted?.()
    return isLasting === undefined ? 'unknown' : isLasting ? 'yes' : 'no'
  } catch (cause) {
    report(cause, 'storage')
    return 'unknown'
  }
}

async function askForLasting(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch (cause) {
    report(cause, 'storage')
    return false
  }
}
