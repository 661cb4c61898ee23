import type { Id } from '../../../model/id'

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

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('ketenkaart')

/** Tells the other tabs. */
export function tellTabs(message: TabMessage): void {
  channel?.postMessage(message)
}

/** Listens to the other tabs. @returns a function that stops listening */
export function onTabMessage(listener: (message: TabMessage) => void): () => void {
  const receive = ({ data }: MessageEvent<TabMessage>) => listener(data)
  channel?.addEventListener('message', receive)
  return () => channel?.removeEventListener('message', receive)
}
