import type { Id } from '../../../model/id'
import { report } from '../report/report'
import { onTabMessage, tellTabs } from './tab-channel'

// Two tabs that write the same map would overwrite each other's work. So a tab holds a map while it is open.

/** A tab that is being reloaded lets go a moment after its successor asks. */
const PATIENCE = 700
/** How long another tab gets to answer where the browser has no locks. */
const ANSWER_TIME = 250

let held: { readonly id: Id; readonly release: () => void } | undefined

/**
 * Claims a map for this tab; the one it held so far is let go.
 *
 * @returns false when another tab has it; this tab then keeps what it held
 */
export async function holdMap(id: Id): Promise<boolean> {
  if (held?.id === id) return true
  const release = navigator.locks ? await lock(id) : await claim(id)
  if (!release) return false
  held?.release()
  held = { id, release }
  return true
}

/** Lets go of the map this tab holds. */
export function releaseMap(): void {
  held?.release()
  held = undefined
}

/** Whether another tab has this map open. */
export async function isHeldElsewhere(id: Id): Promise<boolean> {
  if (held?.id === id) return false
  const release = navigator.locks ? await request(id, { ifAvailable: true }) : await claim(id)
  release?.()
  return !release
}

async function lock(id: Id): Promise<(() => void) | undefined> {
  const free = await request(id, { ifAvailable: true })
  if (free) return free
  return request(id, { signal: AbortSignal.timeout(PATIENCE) }).catch((cause: unknown) => {
    // That the patience is over is how we learn that another tab has it.
    if (!(cause instanceof DOMException && cause.name === 'TimeoutError')) report(cause, 'storage')
    return undefined
  })
}

function request(id: Id, options: LockOptions): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`ketenkaart:${id}`, options, (granted) => {
        if (granted) return new Promise<void>((release) => resolve(release))
        resolve(undefined)
      })
      .catch(reject)
  })
}

/** Without locks (a page that is not served over https) the tabs ask each other. */
function claim(id: Id): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const stop = onTabMessage((message) => {
      if (message.kind !== 'held' || message.id !== id) return
      stop()
      clearTimeout(timer)
      resolve(undefined)
    })
    const timer = setTimeout(() => {
      stop()
      resolve(
        onTabMessage((message) => {
          if (message.kind === 'ask' && message.id === id) tellTabs({ kind: 'held', id })
        }),
      )
    }, ANSWER_TIME)
    tellTabs({ kind: 'ask', id })
  })
}
