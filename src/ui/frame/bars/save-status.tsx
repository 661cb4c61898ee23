import './save-status.css'
import { useEffect, useState } from 'react'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { flushSaves } from '../../base/storage/autosave'
import type { StorageFault } from '../../base/storage/database'
import { isUnsafe, useSaveState } from '../../base/storage/save-store'
import { Button } from '../../kit/controls/button'
import { useOlderFile } from '../files/older-file'
import { saveMapFile } from '../files/save-file'

/** A save that is over sooner is not worth a flicker. */
const SLOW_MS = 400

/** Whether the open map is kept in this browser, and a way out when it is not. */
export function SaveStatus() {
  const { save, time } = useTexts().files
  const state = useSaveState()
  const older = useOlderFile()
  const isSlow = useIsSlow(state.status === 'saving')
  if (isUnsafe(state)) return <SaveWarning reason={state.reason ?? state.draftsReason ?? 'failed'} />
  if (state.status === 'downloaded') return <LongStatus words={save.downloaded} />
  if (isSlow || (state.status === 'saving' && state.savedAt === undefined)) {
    return <span className="keten-save">{save.saving}</span>
  }
  if (state.savedAt === undefined) return null
  const at = time(state.savedAt)
  if (state.isOnlyCopied) return <LongStatus words={save.onlyCopied(at)} />
  if (older) return <WithFile kept={save.saved(at)} older={older} />
  return <span className="keten-save">{save.saved(at)}</span>
}

/** A status of a sentence: as much of it as fits on the two lines of the bar, the whole where one points at it. */
function LongStatus({ words }: { readonly words: string }) {
  return (
    <span className="keten-save keten-save-long" title={words}>
      {words}
    </span>
  )
}

/** That it is kept, and under it that the file on the computer of the user is older than the map. */
function WithFile({ kept, older }: { readonly kept: string; readonly older: { whole: string; short: string } }) {
  return (
    <span className="keten-save keten-save-file" title={older.whole}>
      <span>{kept}</span> <span aria-hidden>{older.short}</span>
      <span className="visually-hidden">{older.whole}</span>
    </span>
  )
}

function SaveWarning({ reason }: { readonly reason: StorageFault }) {
  const { save } = useTexts().files
  const { title, help } = save.faults[reason]
  const isSaving = useSaveState((state) => state.status === 'saving')
  return (
    <span className="keten-save-warning">
      <span role="alert" className="keten-save-words">
        <strong>{title}.</strong> <span className="keten-save-help">{help}</span>
      </span>
      <Button
        onPress={() => {
          const { whole } = useDocument.getState()
          if (whole) void saveMapFile(whole)
        }}
      >
        {save.download}
      </Button>
      {reason !== 'refused' && (
        <Button variant="quiet" isDisabled={isSaving} onPress={() => void flushSaves()}>
          {isSaving ? save.saving : save.retry}
        </Button>
      )}
    </span>
  )
}

function useIsSlow(isSaving: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isSaving) return
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isSaving])
  return isSlow
}
