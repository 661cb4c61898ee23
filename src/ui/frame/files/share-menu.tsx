import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import './files.css'
import { EXPORT_IDS, EXPORT_KINDS, type ExportId } from '../../../export/export-kinds'
import { useDocument } from '../../base/state/document-store'
import { countWithheld } from '../../base/state/for-others'
import { useTexts } from '../../base/state/use-texts'
import { useBusy } from '../../base/storage/busy-store'
import { MenuButton } from '../../kit/controls/menu-button'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { BusyNotice } from './busy-notice'
import { copyPicture } from './copy-picture'
import { useOlderFile } from './older-file'
import { askPicture, stopPicture, usePicture } from './picture-store'
import { saveOpenMap } from './save-file'
import { saveReport } from './save-report'

const PictureDialog = retryableLazy(() =>
  import('./picture-dialog').then((module) => ({ default: module.PictureDialog })),
)

/** The headings of the menu, in its order. */
const GROUPS = [...new Set(EXPORT_IDS.map((id) => EXPORT_KINDS[id].group))]

/** The ways in which the open map leaves the app as a file. */
export function ShareMenu() {
  const { files, discretion } = useTexts()
  const { share, copying } = files
  const map = useDocument((state) => state.map)
  // On the wall nobody reads that there is something they do not see.
  const withheld = useDocument((state) => (state.map === state.looked ? countWithheld(state.looked) : 0))
  const isBusy = useBusy((state) => state.task !== null)
  const older = useOlderFile()?.whole
  const asked = usePicture((state) => state.asked)

  const detailOf = (id: ExportId) => {
    const help = id === 'json' && older !== undefined ? older : share.kinds[id].help
    if (withheld === 0) return help
    return `${help}. ${id === 'json' ? discretion.inFile(withheld) : discretion.notAlong(withheld)}`
  }

  const run: Readonly<Record<ExportId | 'copy', () => void>> = {
    json: () => void saveOpenMap(),
    png: () => askPicture({ kind: 'png' }),
    pdf: () => askPicture({ kind: 'pdf' }),
    svg: () => askPicture({ kind: 'svg' }),
    docx: () => void saveReport(),
    copy: () => void copyPicture(),
  }
  return (
    <>
      <MenuButton
        variant="primary"
        label={share.button}
        isDisabled={!map || isBusy}
        onAction={(id: ExportId | 'copy') => run[id]()}
        groups={GROUPS.map((group) => ({
          id: group,
          title: share.groups[group],
          entries: [
            ...EXPORT_IDS.filter((id) => EXPORT_KINDS[id].group === group).map((id) => ({
              id,
              label: share.kinds[id].label,
              detail: detailOf(id),
            })),
            ...(group === 'picture' ? [{ id: 'copy' as const, label: copying.label, detail: copying.help }] : []),
          ],
        }))}
      >
        {share.button}
      </MenuButton>
      {map && asked && (
        <LazyDialog loading={<BusyNotice label={files.picture.preparing} />} onClose={stopPicture}>
          <PictureDialog map={map} asked={asked} onClose={stopPicture} />
        </LazyDialog>
      )}
    </>
  )
}
