import './files.css'
import { lazy, useState } from 'react'
import { useDocument } from '../../base/state/document-store'
import { showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useBusy, whileBusy } from '../../base/storage/busy-store'
import { MenuButton } from '../../kit/controls/menu-button'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { afterPaint } from './after-paint'
import { BusyNotice } from './busy-notice'
import { fileNameOf, saveFile, saveMapFile } from './save-file'

const PictureDialog = lazy(() => import('./picture-dialog').then((module) => ({ default: module.PictureDialog })))

/** The ways in which the open map leaves the app as a file. */
export function ShareMenu() {
  const { files } = useTexts()
  const { share, busy, errors } = files
  const map = useDocument((state) => state.map)
  const isBusy = useBusy((state) => state.task !== null)
  const [showsPicture, setShowsPicture] = useState(false)

  async function attempt(key: string, label: string, work: () => Promise<void>): Promise<void> {
    try {
      await whileBusy({ key, label }, work)
    } catch {
      showMessage('error', errors.file)
    }
  }

  function saveSvg(): Promise<void> {
    return attempt('svg', busy.svg, async () => {
      if (!map) return
      const { drawMap } = await import('./draw-map')
      await afterPaint()
      const name = fileNameOf(map, 'svg')
      const svg = drawMap(map, { what: 'whole', theme: 'light', badges: false })
      saveFile(name, new Blob([svg], { type: 'image/svg+xml' }))
      showMessage('info', share.savedFile(name))
    })
  }

  const run = {
    json: () => map && void attempt('json', busy.json, () => saveMapFile(map)),
    png: () => setShowsPicture(true),
    svg: () => void saveSvg(),
  }
  return (
    <>
      <MenuButton
        variant="primary"
        label={share.button}
        isDisabled={!map || isBusy}
        onAction={(id: keyof typeof run) => run[id]()}
        groups={[
          {
            id: 'file',
            title: share.file,
            entries: [{ id: 'json', label: share.json, detail: share.jsonHelp }],
          },
          {
            id: 'picture',
            title: share.pictures,
            entries: [
              { id: 'png', label: share.png, detail: share.pngHelp },
              { id: 'svg', label: share.svg, detail: share.svgHelp },
            ],
          },
        ]}
      >
        {share.button}
      </MenuButton>
      {map && showsPicture && (
        <LazyDialog loading={<BusyNotice label={files.picture.preparing} />} onClose={() => setShowsPicture(false)}>
          <PictureDialog map={map} onClose={() => setShowsPicture(false)} />
        </LazyDialog>
      )}
    </>
  )
}
