import { useEffect, useState } from 'react'
import { svgSize } from '../../../export/write-svg'
import type { ChainMap } from '../../../model/chain-map'
import { report } from '../../base/report/report'
import { afterPaint } from './after-paint'
import { type DrawOptions, drawMap } from './draw-map'

/** The map as it will stand in the picture. */
export interface Drawing {
  readonly svg: string
  /** Of the SVG as a picture, for as long as the drawing is shown. */
  readonly url: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/**
 * Draws the map with these options, again whenever they change.
 *
 * @returns undefined while drawing, null when it failed
 */
export function useDrawing(
  map: ChainMap,
  { what, theme, badges, paperWidth }: DrawOptions,
): Drawing | undefined | null {
  // With what it was drawn from: once something else is asked for, it is no answer any more.
  const [made, setMade] = useState<DrawOptions & { readonly map: ChainMap; readonly drawing: Drawing | null }>()
  useEffect(() => {
    let isCurrent = true
    let url = ''
    const asked = { map, what, theme, badges, paperWidth }
    afterPaint()
      .then(() => {
        if (!isCurrent) return
        const svg = drawMap(map, { what, theme, badges, paperWidth })
        url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        setMade({ ...asked, drawing: { svg, url, ...svgSize(svg) } })
      })
      .catch((cause: unknown) => {
        report(cause, 'exporting')
        if (isCurrent) setMade({ ...asked, drawing: null })
      })
    return () => {
      isCurrent = false
      URL.revokeObjectURL(url)
    }
  }, [map, what, theme, badges, paperWidth])
  const isAsked =
    made?.map === map &&
    made.what === what &&
    made.theme === theme &&
    made.badges === badges &&
    made.paperWidth === paperWidth
  return isAsked ? made.drawing : undefined
}
