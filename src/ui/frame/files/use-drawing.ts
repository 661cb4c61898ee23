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
export function useDrawing(map: ChainMap, { what, theme, badges }: DrawOptions): Drawing | undefined | null {
  const [drawing, setDrawing] = useState<Drawing | undefined | null>()
  useEffect(() => {
    let isCurrent = true
    let url = ''
    setDrawing(undefined)
    afterPaint()
      .then(() => {
        if (!isCurrent) return
        const svg = drawMap(map, { what, theme, badges })
        url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        setDrawing({ svg, url, ...svgSize(svg) })
      })
      .catch((cause: unknown) => {
        report(cause, 'exporting')
        if (isCurrent) setDrawing(null)
      })
    return () => {
      isCurrent = false
      URL.revokeObjectURL(url)
    }
  }, [map, what, theme, badges])
  return drawing
}
