import { type RefObject, useEffect, useState } from 'react'
import { writeThumbnail } from '../../../export/write-thumbnail'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { report } from '../../base/report/report'
import { useDrawn } from '../../base/state/drawn-store'
import { useSession } from '../../base/state/session-store'
import { viewLook } from '../../base/state/view-look'

/** Of the picture, in CSS pixels. */
export const PICTURE_SIZE = { width: 176, height: 99 } as const

/** How long the map rests before what changed is drawn again, in ms. */
const REST = 400

/**
 * A view as a small picture, drawn when the browser has nothing else to do and the picture is in sight.
 *
 * @param holder the element in which it stands
 * @returns its address, undefined while it is not drawn yet, null when that failed
 */
export function useSmallPicture(id: Id, holder: RefObject<Element | null>): string | undefined | null {
  const map = useDrawn((state) => state.map)
  const theme = useSession((state) => state.theme)
  const language = useSession((state) => state.language)
  const foldings = useSession((state) => state.foldings)
  const isSeen = useSeen(holder)
  const [url, setUrl] = useState<string | null>()
  useEffect(() => {
    if (!map || !isSeen) return
    // The former picture stands there until this one is ready.
    const stop = whenIdle(() => {
      try {
        setUrl(`data:image/svg+xml,${encodeURIComponent(draw(map, id))}`)
      } catch (cause) {
        report(cause, 'exporting')
        setUrl(null)
      }
    })
    function draw(of: ChainMap, view: Id): string {
      return writeThumbnail(of, PICTURE_SIZE, { language, theme, ...viewLook(of, view, foldings) })
    }
    return stop
  }, [map, id, theme, language, foldings, isSeen])
  return url
}

/** Whether something has been in sight; from then on it counts as seen. */
function useSeen(holder: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    if (isSeen || !holder.current) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(holder.current)
    return () => observer.disconnect()
  }, [holder, isSeen])
  return isSeen
}

/** Does something after a rest, when nothing else is to be done. @returns a function that puts it off for good */
function whenIdle(task: () => void): () => void {
  let idle: number | undefined
  const timer = setTimeout(() => {
    // Not every browser says when it is idle.
    if ('requestIdleCallback' in window) idle = requestIdleCallback(task, { timeout: 3_000 })
    else task()
  }, REST)
  return () => {
    clearTimeout(timer)
    if (idle !== undefined) cancelIdleCallback(idle)
  }
}
