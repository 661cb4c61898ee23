interface Options {
  /** Whether the click that letting go brings about is still to be heard; otherwise it means nothing any more. */
  readonly keepsClick?: boolean
}

/**
 * Lets Escape give up what a hand is in the middle of, and do nothing else meanwhile.
 *
 * @param giveUp puts back what was
 * @returns to be called when the hand lets go by itself
 */
export function untilEscape(giveUp: () => void, { keepsClick = false }: Options = {}): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    done()
    giveUp()
    if (!keepsClick) ignoreClick()
  }
  const done = () => window.removeEventListener('keydown', onKeyDown, true)
  window.addEventListener('keydown', onKeyDown, true)
  return done
}

/** Ignores the click that comes when the hand, still down, lets go: it may be anywhere by then. */
function ignoreClick(): void {
  const onClick = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  const onLift = () => {
    for (const name of LIFTS) window.removeEventListener(name, onLift, true)
    // The click comes right after.
    setTimeout(() => window.removeEventListener('click', onClick, true))
  }
  window.addEventListener('click', onClick, true)
  for (const name of LIFTS) window.addEventListener(name, onLift, true)
}

const LIFTS = ['mouseup', 'touchend', 'touchcancel'] as const
