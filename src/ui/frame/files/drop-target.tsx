import './files.css'
import { useEffect, useState } from 'react'
import { textsOf } from '../../../text/texts'
import { askToCompare } from '../../base/state/compare-request'
import { showMessage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { BusyNotice } from './busy-notice'
import { openFile } from './open-file'

/**
 * Opens a file that is dropped anywhere on the page (of two it asks whether to compare them), shows that it may be dropped while one is above it, and says what
 * is being opened or made. Stands once on the page, whatever screen is on.
 */
export function DropTarget() {
  const [isOver, setOver] = useState(false)
  useEffect(() => followFiles(setOver), [])
  return (
    <>
      {isOver && <DropHint />}
      <BusyNotice />
    </>
  )
}

function DropHint() {
  const { drop } = useTexts().files
  return (
    <div className="keten-drop" aria-hidden="true">
      <div className="keten-drop-card">
        <svg viewBox="0 0 48 48" width="56" height="56" aria-hidden="true">
          <path d="M10 5h19l9 9v29H10zM29 5v9h9M24 20v14M18 28l6 6 6-6" />
        </svg>
        <strong>{drop.title}</strong>
        <span>{drop.help}</span>
      </div>
    </div>
  )
}

function followFiles(setOver: (isOver: boolean) => void): () => void {
  const over = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    // Without this the browser would leave the app and show the file.
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const leave = (event: DragEvent) => {
    // Leaving an element for another one names that other one; leaving the window names none.
    if (event.relatedTarget === null) setOver(false)
  }
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    setOver(false)
    const dropped = [...(event.dataTransfer?.files ?? [])]
    const [first, second] = dropped
    if (!first) return
    if (second && dropped.length === 2) {
      askToCompare({ first: null, dropped: [first, second] })
      return
    }
    if (dropped.length > 1) {
      showMessage('warning', textsOf(useSession.getState().language).files.drop.onlyFirst(first.name))
    }
    void openFile(first)
  }
  addEventListener('dragenter', over)
  addEventListener('dragover', over)
  addEventListener('dragleave', leave)
  addEventListener('drop', drop)
  return () => {
    removeEventListener('dragenter', over)
    removeEventListener('dragover', over)
    removeEventListener('dragleave', leave)
    removeEventListener('drop', drop)
  }
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
