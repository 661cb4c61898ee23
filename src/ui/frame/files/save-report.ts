import { EXPORT_KINDS } from '../../../export/export-kinds'
import type { ChainMap } from '../../../model/chain-map'
import { wholeOf } from '../../../model/discretion'
import { textsOf } from '../../../text/texts'
import { isoDay } from '../../base/clock/iso-day'
import { finishTyping } from '../../base/drafts/open-texts'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { type FindingsState, useFindings } from '../../base/state/findings-store'
import { forOthers } from '../../base/state/for-others'
import { reportOptions } from '../../base/state/report-options'
import { showMessage, useSession } from '../../base/state/session-store'
import { whileBusy } from '../../base/storage/busy-store'
import { ReportAside } from '../../base/workers/report-aside'
import { afterPaint } from './after-paint'
import { saveExport } from './save-file'

/** So long the report waits for what the analysis says of the last change, in ms; then it takes what is there. */
const PATIENCE = 20_000

/** Downloads the report of the open map as a Word file, with what is being typed, and says so; nothing without a map. */
export async function saveReport(): Promise<void> {
  finishTyping()
  // Of the present, whatever picture is looked at: the wanted one is a part of the report.
  const { present: map, revision } = useDocument.getState()
  if (!map) return
  const { share, errors } = textsOf(useSession.getState().language).files
  try {
    await whileBusy({ key: 'docx', label: share.kinds.docx.busy }, async () => {
      // Fetched while the analysis is waited for.
      const aside = new ReportAside()
      const content = await analysed(revision)
        .then(() => wordFile(map, aside))
        .finally(() => aside.close())
      showMessage('info', share.savedFile(saveExport(map, 'docx', content)))
    })
  } catch (cause) {
    report(cause, 'exporting')
    showMessage('error', errors.file)
  }
}

async function wordFile(whole: ChainMap, aside: ReportAside): Promise<Blob> {
  const [{ buildReport }, { reportScale }, { writePng }, { svgSize }] = await Promise.all([
    import('../../../export/report/build-report'),
    import('../../../export/report/draw-report'),
    import('../../../export/write-png'),
    import('../../../export/write-svg'),
  ])
  await afterPaint()
  const { language } = useSession.getState()
  const { map, found } = forOthers(whole)
  const options = reportOptions(map, found, language, isoDay(new Date()))
  const { day: today, readerDay } = options
  const sides = await aside.look(wholeOf(map), { today, readerDay })
  const written = buildReport(map, { ...options, sides: () => sides })
  const slot = written.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'picture')
  if (slot?.kind !== 'picture') return asBlob(await aside.write(written))
  const drawing = await aside.draw(map, slot.scene, language)
  const picture = async (svg: string) => {
    const { blob } = await writePng(svg, reportScale(svg))
    return { svg, png: new Uint8Array(await blob.arrayBuffer()), ...svgSize(svg) }
  }
  const legend = await picture(drawing.legend)
  return asBlob(await aside.write(written, { ...(await picture(drawing.map)), legend }))
}

function asBlob(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: EXPORT_KINDS.docx.mediaType })
}

/**
 * Waits until the analysis has seen this revision, as a report without signals would say that there are none.
 *
 * @throws when the analysis failed or never came: no report is better than one that says so
 */
async function analysed(revision: number): Promise<void> {
  const isThere = (state: FindingsState) => state.failed || (state.revision >= revision && state.level !== null)
  const now = useFindings.getState()
  const state = isThere(now)
    ? now
    : await new Promise<FindingsState>((resolve) => {
        const stop = useFindings.subscribe((next) => {
          if (isThere(next)) done(next)
        })
        const timer = setTimeout(() => done(useFindings.getState()), PATIENCE)
        function done(found: FindingsState) {
          clearTimeout(timer)
          stop()
          resolve(found)
        }
      })
  if (state.failed || state.revision < 0) throw new Error('there is no analysis for the report')
}
