import type { Id } from '../../../model/id'
import { report } from '../report/report'

/** What tabs of this browser tell each other. */
export type TabMessage =
  /** Who has this map open? */
  | { readonly kind: 'ask'; readonly id: Id }
  | { readonly kind: 'held'; readonly id: Id }
  /** What is kept in this browser has changed. */
  | { readonly kind: 'stored' }
  /** A write has failed: what the database of this browser says is no proof any more. */
  | { readonly kind: 'doubt' }
  /** Let go of the database for so many milliseconds, so that the browser closes it. */
  | { readonly kind: 'let-go'; readonly ms: number }

const channel = open()

function open(): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('ketenkaart')
  } catch (cause) {
    // A page that may store nothing may not talk to others either; each tab is on its own then.
    report(cause, 'storage')
    return undefined
  }
}

/** Tells the other tabs. */
export function tellTabs(message: TabMessage): void {
  channel?.postMessage(message)
}

/** Listens to the other tabs. @returns a function that stops listening */
export function onTabMessage(listener: (message: TabMessage) => void): () => void {
  const receive = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) listener(data)
  }
  channel?.addEventListener('message', receive)
  return () => channel?.removeEventListener('message', receive)
}

/** Another version of the app may say other things; what is not one of ours is passed over. */
function isMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null) return false
  const { kind, id, ms } = data as Readonly<Record<string, unknown>>
  switch (kind) {
    case 'ask':
    case 'held':
      return typeof id === 'string'
    case 'stored':
    case 'doubt':
      return true
    case 'let-go':
      return typeof ms === 'number' && ms >= 0 && ms <= LONGEST_REST
    default:
      return false
  }
}

/** Nobody may keep the tabs from their database for longer, in ms. */
const LONGEST_REST = 10_000
