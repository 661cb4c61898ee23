import { type RefObject, useEffect } from 'react'
import { create } from 'zustand'
import { connectedWith } from '../../../graph/lenses/surroundings'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { isCameraMoving } from '../camera/moving'

// Whose surroundings are lit because the pointer or the keyboard stands at it. No part of the scene: nothing is drawn again.

interface Near {
  readonly of: Id | null
  /** The party itself, its lines and what is at their other ends. */
  readonly ids: ReadonlySet<Id>
}

const NOBODY: Near = { of: null, ids: new Set() }

export const useNear = create<Near>(() => NOBODY)

/** So long the pointer rests at a card, in ms, before anything is lit: on its way elsewhere it lights nothing. */
const INTENT = 120
/** So long it may be beside a card, on its way to the next. */
const PATIENCE = 80

/** On the element of the map while something is lit: the rest is calm. */
const LIT = 'has-near'

/** Whether lighting something now would be in the way of what the user is doing. */
function isBusy(): boolean {
  const { draft, firstEnd, tool, proposal } = useSession.getState()
  return draft !== null || firstEnd !== null || proposal !== null || tool !== 'select' || isCameraMoving()
}

/**
 * Lights what surrounds the party at which the pointer rests, or to which the keyboard walks: never while something is
 * dragged, drawn or the map moves.
 *
 * @param holder in which the map stands
 */
export function useLighting(holder: RefObject<HTMLElement | null>, stands: boolean): void {
  useEffect(() => {
    const { current: element } = holder
    return stands && element ? followPointer(element) : undefined
  }, [holder, stands])
}

function followPointer(element: HTMLElement): () => void {
  let wait: ReturnType<typeof setTimeout> | undefined
  let wanted: Id | null = null

  const light = (of: Id | null) => {
    clearTimeout(wait)
    wanted = of
    const { map } = useDocument.getState()
    const isThere = of !== null && map?.parties[of] !== undefined && !isBusy()
    if (useNear.getState().of === (isThere ? of : null)) return
    useNear.setState(isThere ? { of, ids: connectedWith(map, of) } : NOBODY)
    element.classList.toggle(LIT, isThere)
  }
  const lightIn = (of: Id | null, ms: number) => {
    if (of === wanted) return
    wanted = of
    clearTimeout(wait)
    wait = setTimeout(() => light(of), ms)
  }
  const clear = () => light(null)

  const onOver = ({ target, pointerType, buttons }: PointerEvent) => {
    if (pointerType === 'touch' || buttons !== 0) return
    const card = target instanceof Element ? target.closest<HTMLElement>('.item-card') : null
    const of = card?.dataset.item ?? atKeyboard(element)
    lightIn(of, of === null ? PATIENCE : INTENT)
  }
  const onLeave = () => lightIn(atKeyboard(element), PATIENCE)

  element.addEventListener('pointerover', onOver)
  element.addEventListener('pointerleave', onLeave)
  element.addEventListener('pointerdown', clear)
  element.addEventListener('wheel', clear, { passive: true })
  element.addEventListener('blur', clear)
  const stop = useSession.subscribe((state, before) => {
    if (state.selection !== before.selection) light(atKeyboard(element))
    else if (isBusy()) clear()
  })
  const stopDocument = useDocument.subscribe(clear)
  return () => {
    clear()
    stop()
    stopDocument()
    element.removeEventListener('pointerover', onOver)
    element.removeEventListener('pointerleave', onLeave)
    element.removeEventListener('pointerdown', clear)
    element.removeEventListener('wheel', clear)
    element.removeEventListener('blur', clear)
  }
}

/** The party at which the keyboard stands on the map; null when a pointer put it there, or nothing did. */
function atKeyboard(element: HTMLElement): Id | null {
  const [only, ...others] = useSession.getState().selection
  return only !== undefined && others.length === 0 && element.matches(':focus-visible') ? only : null
}
