import type { NodeChange } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { findRecord } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Point } from '../../../scene/drawing/geometry'
import type { Scene } from '../../../scene/drawing/scene'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import type { ItemNode } from '../camera/item-node'
import { cardMoves } from '../camera/moving'
import { movedPlaces } from './flow-adapter'
import { untilEscape } from './until-escape'

/**
 * Dragging cards: where they are meanwhile, and one step of moving when they are let go. Escape puts them back where they
 * were, and so does a second finger, which means to zoom.
 */
export function useCardDrag(holder: RefObject<HTMLElement | null>) {
  const [moved, setMoved] = useState<ReadonlyMap<Id, Point>>()
  const [isGivenUp, setGivenUp] = useState(false)
  const dragged = useRef<ReadonlyMap<Id, Point>>(undefined)
  const endWatch = useRef<() => void>(undefined)

  const forget = useCallback(() => {
    endWatch.current?.()
    endWatch.current = undefined
    dragged.current = undefined
    setMoved(undefined)
    cardMoves(holder.current, false)
  }, [holder])
  useEffect(() => () => endWatch.current?.(), [])

  const start = useCallback(() => {
    endWatch.current?.()
    setGivenUp(false)
    cardMoves(holder.current, true)
    const giveUp = () => {
      forget()
      setGivenUp(true)
    }
    const onTouch = ({ touches }: TouchEvent) => touches.length > 1 && giveUp()
    const endEscape = untilEscape(giveUp)
    window.addEventListener('touchstart', onTouch, true)
    endWatch.current = () => {
      endEscape()
      window.removeEventListener('touchstart', onTouch, true)
    }
  }, [holder, forget])

  /** React Flow goes on telling where the cards would be after they were given up; nothing watches then. */
  const follow = useCallback((changes: readonly NodeChange<ItemNode>[], scene: Scene) => {
    if (!endWatch.current) return
    const places = movedPlaces(changes, scene)
    if (places.size === 0 || !changes.some((change) => change.type === 'position' && change.dragging)) return
    dragged.current = new Map([...(dragged.current ?? []), ...places])
    setMoved(dragged.current)
  }, [])

  const stop = useCallback(() => {
    const places = dragged.current
    forget()
    const { map } = useDocument.getState()
    if (!places || !map) return
    const positions = Object.fromEntries([...places].filter(([id]) => findRecord(map, id) !== undefined))
    runOrTell({ type: 'move-records', positions })
  }, [forget])

  return { moved, isGivenUp, start, follow, stop }
}
