import type { Sheet } from '../../../export/draw-sheet'
import { writePng } from '../../../export/write-png'
import { sheetAsSvg } from '../../../export/write-svg'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useSession } from '../../base/state/session-store'
import { afterPaint } from './after-paint'
import { type DrawOptions, drawMap, roomsOf } from './draw-map'
import { type PictureOptions, paperOf, pictureSize } from './picture-options'
import { saveExport } from './save-file'

/** So long a browser gets between two downloads, in ms: of many at once it drops some. */
const BETWEEN = 400

interface Saving {
  /** A sheet that was drawn already with these options. */
  readonly drawn: Sheet
  /** Once aborted, no further picture is made. */
  readonly signal: AbortSignal
  /** Told before each picture, counted from 1. */
  readonly onPicture: (number: number, of: number) => void
}

/** What the pictures show, one after the other. */
export function subjectsOf(map: ChainMap, what: PictureOptions['what']): readonly DrawOptions['what'][] {
  return what === 'views' ? map.viewOrder.map((view) => ({ view })) : [what]
}

/**
 * Makes the pictures that were asked for and hands them to the user: a file each, or one PDF with a page each.
 *
 * @returns the names of the files
 */
export async function savePictures(map: ChainMap, options: PictureOptions, saving: Saving): Promise<readonly string[]> {
  const { drawn, signal, onPicture } = saving
  const subjects = subjectsOf(map, options.what)
  const sheetOf = (index: number): Sheet => {
    const what = subjects[index] ?? 'whole'
    // The first one stands in the window already.
    return index === 0 ? drawn : drawMap(map, { ...options, what, on: paperOf(options) })
  }
  const begin = async (index: number) => {
    onPicture(index + 1, subjects.length)
    await afterPaint()
    signal.throwIfAborted()
  }
  if (options.kind === 'pdf') {
    const [{ writePdf }, { drawWords }] = await Promise.all([
      import('../../../export/pdf/write-pdf'),
      import('../../../export/pdf/draw-words'),
    ])
    const pages = subjects.map((what, index) => () => ({ sheet: sheetOf(index), name: nameOf(map, what) }))
    const { paper, orientation } = options
    const { language } = useSession.getState()
    const part = subjects.length === 1 ? partOf(map, subjects, 0) : undefined
    const title = part === undefined ? map.title : `${map.title} ${part}`
    const bytes = await writePdf(pages, { paper, orientation, title, language, drawWords, onPage: begin })
    signal.throwIfAborted()
    return [saveExport(map, 'pdf', new Blob([bytes], { type: 'application/pdf' }), part)]
  }
  const names: string[] = []
  for (const index of subjects.keys()) {
    await begin(index)
    names.push(saveExport(map, options.kind, await content(sheetOf(index), options), partOf(map, subjects, index)))
    if (index < subjects.length - 1) await new Promise((resolve) => setTimeout(resolve, BETWEEN))
  }
  return names
}

async function content(sheet: Sheet, options: PictureOptions): Promise<string | Blob> {
  const svg = sheetAsSvg(sheet)
  if (options.kind === 'svg') return svg
  const on = paperOf(options)
  const { scale, dpi } = pictureSize(sheet, options, on && roomsOf(on))
  return (await writePng(svg, scale, dpi)).blob
}

/** Files of views are told apart by the name of the view, and of several by its place among them; of the map by nothing. */
function partOf(map: ChainMap, subjects: readonly DrawOptions['what'][], index: number): string | undefined {
  const what = subjects[index]
  if (typeof what !== 'object') return undefined
  return [...(subjects.length > 1 ? [index + 1] : []), viewTitle(map, what.view)].join(' ')
}

function nameOf(map: ChainMap, what: DrawOptions['what']): string {
  return typeof what === 'object' ? viewTitle(map, what.view) : map.title
}

function viewTitle(map: ChainMap, view: Id): string {
  return map.views[view]?.title ?? ''
}
