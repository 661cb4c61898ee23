import { create } from 'zustand'
import type { Id } from '../../../model/id'

// Session state: which map this tab stands at. It follows the address, so that a reload and the browser's back button
// work; light enough for the start screen, which loads nothing of the document itself.

export const useMapAddress = create<{ readonly openId: Id | null }>(() => ({ openId: null }))

/** The id of a map in the part of an address behind `#`, such as `#kaart=map_x1`; undefined for any other text. */
export function mapIdInHash(hash: string): Id | undefined {
  return /^#?kaart=([A-Za-z0-9_-]{1,64})$/.exec(hash)?.[1]
}

/** The part of an address that stands for this map. */
export function hashOfMap(id: Id): string {
  return `#kaart=${id}`
}

/**
 * Makes the address say which map is open; null is the start screen.
 *
 * @param manner `push` adds a step for the back button, `replace` does not
 */
export function setMapAddress(id: Id | null, manner: 'push' | 'replace'): void {
  useMapAddress.setState({ openId: id })
  if ((mapIdInHash(location.hash) ?? null) === id) return
  const address = location.pathname + location.search + (id === null ? '' : hashOfMap(id))
  if (manner === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}
