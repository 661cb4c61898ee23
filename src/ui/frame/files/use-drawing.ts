import { useEffect, useState } from 'react'
import type { Sheet } from '../../../export/draw-sheet'
import { sheetAsSvg } from '../../../export/write-svg'
import type { ChainMap } from '../../../model/chain-map'
import { report } from '../../base/report/report'
import { afterPaint } from './after-paint'
import { type DrawOptions, drawMap } from './draw-map'

/** How long the browser gets to read a picture that is shown no more. */
const READING_MS = 10_000

/** The map as it will stand in the picture. */
export interface Drawing {
  readonly sheet: Sheet
  /** Of the sheet as a picture, for as long as the drawing is shown. */
  readonly url: string
}

/**
 * Draws the map with these options, again whenever they change.
 *
 * @param options undefined draws nothing
 * @returns undefined while drawing, null when it failed
 */
export function useDrawing(map: ChainMap, options: DrawOptions | undefined): Drawing | undefined | null {
  // With what it was drawn from: once something else is asked for, it is no answer any more.
  const [made, setMade] = useState<{ map: ChainMap; asked: string; drawing: Drawing | null }>()
  const asked = options && JSON.stringify(options)
  useEffect(() => {
    if (asked === undefined) return
    let isCurrent = true
    let url = ''
    afterPaint()
      .then(() => {
        if (!isCurrent) return
        const sheet = drawMap(map, JSON.parse(asked) as DrawOptions)
        url = URL.createObjectURL(new Blob([sheetAsSvg(sheet)], { type: 'image/svg+xml' }))
        setMade({ map, asked, drawing: { sheet, url } })
      })
      .catch((cause: unknown) => {
        report(cause, 'exporting')
        if (isCurrent) setMade({ map, asked, drawing: null })
      })
    return () => {
      isCurrent = false
      // An image that is still being read would break off with an error.
      setTimeout(() => URL.revokeObjectURL(url), READING_MS)
    }
  }, [map, asked])
  return made?.map === map && made.asked === asked ? made.drawing : undefined
}
