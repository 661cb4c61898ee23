import { report } from '../../base/report/report'
import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import './files.css'
import { EXPORT_IDS, EXPORT_KINDS, type ExportId } from '../../../export/export-kinds'
import type { ChainMap } from '../../../model/chain-map'
import { useDocument } from '../../base/state/document-store'
import { countWithheld } from '../../base/state/for-others'
import { showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useBusy, whileBusy } from '../../base/storage/busy-store'
import { MenuButton } from '../../kit/controls/menu-button'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { afterPaint } from './after-paint'
import { BusyNotice } from './busy-notice'
import { askPicture, stopPicture, usePicture } from './picture-store'
import { saveExport, saveMapFile } from './save-file'

const PictureDialog = retryableLazy(() =>
  import('./picture-dialog').then((module) => ({ default: module.PictureDialog })),
)

/** The headings of the menu, in its order. */
const GROUPS = [...new Set(EXPORT_IDS.map((id) => EXPORT_KINDS[id].group))]

async function drawWhole(map: ChainMap): Promise<string> {
  const { drawMap } = await import('./draw-map')
  await afterPaint()
  return drawMap(map, { what: 'whole', theme: 'light', badges: false })
}

/** The ways in which the open map leaves the app as a file. */
export function ShareMenu() {
  const { files, discretion } = useTexts()
  const { share, errors } = files
  const map = useDocument((state) => state.map)
  // On the wall nobody reads that there is something they do not see.
  const withheld = useDocument((state) => (state.map === state.whole ? countWithheld(state.whole) : 0))
  const isBusy = useBusy((state) => state.task !== null)
  const showsPicture = usePicture((state) => state.isOpen)

  async function attempt(id: ExportId, work: () => Promise<void>): Promise<void> {
    try {
      await whileBusy({ key: id, label: share.kinds[id].busy }, work)
    } catch (cause) {
      report(cause, 'exporting')
      showMessage('error', errors.file)
    }
  }

  async function saveSvg(): Promise<void> {
    if (!map) return
    showMessage('info', share.savedFile(saveExport(map, 'svg', await drawWhole(map))))
  }

  const detailOf = (id: ExportId) => {
    const { help } = share.kinds[id]
    if (withheld === 0) return help
    return `${help}. ${id === 'json' ? discretion.inFile(withheld) : discretion.notAlong(withheld)}`
  }

  const run: Readonly<Record<ExportId, () => void>> = {
    json: () => map && void attempt('json', () => saveMapFile(map)),
    png: askPicture,
    svg: () => void attempt('svg', saveSvg),
  }
  return (
    <>
      <MenuButton
        variant="primary"
        label={share.button}
        isDisabled={!map || isBusy}
        onAction={(id: ExportId) => run[id]()}
        groups={GROUPS.map((group) => ({
          id: group,
          title: share.groups[group],
          entries: EXPORT_IDS.filter((id) => EXPORT_KINDS[id].group === group).map((id) => ({
            id,
            label: share.kinds[id].label,
            detail: detailOf(id),
          })),
        }))}
      >
        {share.button}
      </MenuButton>
      {map && showsPicture && (
        <LazyDialog loading={<BusyNotice label={files.picture.preparing} />} onClose={stopPicture}>
          <PictureDialog map={map} onClose={stopPicture} />
        </LazyDialog>
      )}
    </>
  )
}
