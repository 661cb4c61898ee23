import type { ReactFlowInstance } from '@xyflow/react'
import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useSession } from '../../base/state/session-store'
import type { ItemNode } from '../camera/item-node'
import { type Turned, turnedBy, turnMeans } from './presses'

/** With what the map is worked on now, as far as that changes what a press or a turn does. */
interface Hands {
  /** A finger drags only what was chosen. */
  readonly isTouch: boolean
  readonly wheelPans: boolean
}

/**
 * Looks at each press and each turn before React Flow does, and tells what hand it is.
 *
 * @param flow there once the map stands on screen
 */
export function useHands(flow: ReactFlowInstance<ItemNode> | undefined, holder: RefObject<HTMLElement | null>): Hands {
  const choice = useSession((state) => state.wheel)
  const [isTouch, setTouch] = useState(false)
  const [by, setBy] = useState<Turned['by']>('wheel')
  useEffect(() => {
    const { current } = holder
    if (!flow || !current) return
    let touches = false
    let turned: Turned | undefined
    // At once: React Flow answers the same event, further down.
    const onPress = ({ pointerType }: PointerEvent) => {
      if (touches === (pointerType === 'touch')) return
      touches = !touches
      flushSync(() => setTouch(touches))
    }
    const onTurn = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return
      const now = { by: turnedBy(event, turned), at: event.timeStamp } as const
      if (now.by !== (turned?.by ?? 'wheel')) flushSync(() => setBy(now.by))
      turned = now
    }
    current.addEventListener('pointerdown', onPress, true)
    current.addEventListener('wheel', onTurn, { capture: true, passive: true })
    const letGoOfSpace = panWithSpace(current)
    return () => {
      current.removeEventListener('pointerdown', onPress, true)
      current.removeEventListener('wheel', onTurn, true)
      letGoOfSpace()
    }
  }, [flow, holder])
  return { isTouch, wheelPans: turnMeans(by, choice) === 'pan' }
}

/** In these the space bar is a sign that one types. */
const TYPED = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, [contenteditable]'

/**
 * While the space bar is down a sheet lies over the map (see `data-space` in canvas.css) that pans and does nothing else.
 * Where a button has the keyboard the bar still presses it; a drag on the map takes the keyboard, and then it does not.
 *
 * @returns what ends it
 */
function panWithSpace(map: HTMLElement): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event
    if (key !== ' ' || event.ctrlKey || event.metaKey || event.altKey) return
    if (target instanceof Element && target.closest(TYPED)) return
    map.dataset.space = ''
    // The page would scroll.
    if (target === map || target === document.body) event.preventDefault()
  }
  const letGo = () => {
    delete map.dataset.space
  }
  const onKeyUp = ({ key }: KeyboardEvent) => key === ' ' && letGo()
  const onClick = (event: MouseEvent) => map.dataset.space !== undefined && event.stopPropagation()
  window.addEventListener('keydown', onKeyDown, true)
  window.addEventListener('keyup', onKeyUp, true)
  window.addEventListener('blur', letGo)
  map.addEventListener('click', onClick, true)
  return () => {
    letGo()
    window.removeEventListener('keydown', onKeyDown, true)
    window.removeEventListener('keyup', onKeyUp, true)
    window.removeEventListener('blur', letGo)
    map.removeEventListener('click', onClick, true)
  }
}
