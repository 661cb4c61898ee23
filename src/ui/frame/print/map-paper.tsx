import './print.css'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { usePrinting } from '../../kit/page/use-printing'
import { fetchDrawing, paperDrawing } from './paper-drawing'

/** Marks the page while the map is all there is to print. */
const PRINTING = 'printing-map'

/** So long after the map stands on the screen, in ms, what draws it on paper is fetched: a browser prints without waiting. */
const AHEAD = 3_000

/** The map on one sheet, for as long as the browser prints; the findings have a list of their own. */
export function MapPaper() {
  const isPrinting = usePrinting()
  const isMap = useSession(({ page }) => page === 'map')
  useEffect(() => {
    const ahead = window.setTimeout(
      () => void fetchDrawing().catch((cause: unknown) => report(cause, 'fetching-ahead')),
      AHEAD,
    )
    return () => window.clearTimeout(ahead)
  }, [])
  return isPrinting && isMap && createPortal(<Sheet />, document.body)
}

function Sheet() {
  const sheet = useRef<HTMLDivElement>(null)
  const map = useDocument((state) => state.map)
  useLayoutEffect(() => {
    const drawing = map && !document.body.classList.contains('printing-findings') ? paperDrawing(map) : undefined
    if (!drawing) return
    sheet.current?.replaceChildren(drawing)
    document.body.classList.add(PRINTING)
    return () => document.body.classList.remove(PRINTING)
  }, [map])
  return <div ref={sheet} className="printed-map" />
}
