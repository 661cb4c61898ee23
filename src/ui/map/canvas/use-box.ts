import { useStoreApi } from '@xyflow/react'
import { type MouseEvent as ReactMouseEvent, useCallback, useEffect, useRef } from 'react'
import type { Id } from '../../../model/id'
import type { Rect } from '../../../scene/drawing/geometry'
import type { Scene } from '../../../scene/drawing/scene'
import { select, useSession } from '../../base/state/session-store'
import { linesWithin } from './lines-within'
import { untilEscape } from './until-escape'

/** With these and Shift a box also takes the lines that lie within it. */
export const BOX_KEYS = ['Shift', 'Control+Shift', 'Shift+Control', 'Meta+Shift', 'Shift+Meta']

/**
 * The box that is dragged with Shift. Parties and triangles come first: React Flow chooses those the box touches. With
 * Control as well it takes the lines that lie wholly within it, so that one chooses relations without their parties by
 * keeping clear of the cards. Escape puts back what was chosen before.
 *
 * @param lastScene what is drawn
 */
export function useBox(lastScene: { readonly current: Scene | null }) {
  const store = useStoreApi()
  const before = useRef<readonly Id[]>([])
  const endWatch = useRef<() => void>(undefined)
  const box = useRef<Rect>(undefined)

  // Where the box was when it is let go: by then React Flow has taken it away.
  useEffect(
    () =>
      store.subscribe(({ userSelectionRect, transform: [x, y, zoom] }) => {
        if (!userSelectionRect || userSelectionRect.width === 0) return
        const { width, height } = userSelectionRect
        box.current = {
          x: (userSelectionRect.x - x) / zoom,
          y: (userSelectionRect.y - y) / zoom,
          width: width / zoom,
          height: height / zoom,
        }
      }),
    [store],
  )
  // Before React Flow lets go of what was chosen.
  const press = useCallback(() => {
    before.current = useSession.getState().selection
  }, [])
  const start = useCallback(() => {
    const kept = before.current
    box.current = undefined
    select([])
    endWatch.current = untilEscape(
      () => {
        endWatch.current = undefined
        store.setState({ userSelectionActive: false, userSelectionRect: null })
        select(kept)
      },
      // It ends the box for React Flow.
      { keepsClick: true },
    )
  }, [store])
  const end = useCallback(
    (event: ReactMouseEvent) => {
      if (!endWatch.current) {
        // Given up: no frame around what is chosen either.
        setTimeout(() => store.setState({ nodesSelectionActive: false }))
        return
      }
      endWatch.current()
      endWatch.current = undefined
      if (!(event.ctrlKey || event.metaKey) || !box.current || !lastScene.current) return
      const lines = linesWithin(lastScene.current.edges, box.current)
      select([...new Set([...useSession.getState().selection, ...lines])])
    },
    [store, lastScene],
  )
  return { press, start, end }
}
