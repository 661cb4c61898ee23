import { create } from 'zustand'
import type { Id } from '../../../model/id'
import { textsOf } from '../../../text/texts'
import { report } from '../../base/report/report'
import { showMessage, useSession } from '../../base/state/session-store'
import type { MapSummary, StoredMap } from '../../base/storage/map-store'
import { onTabMessage, tellTabs } from '../../base/storage/tab-channel'

// Session state: the list on the start screen. The database is loaded after the first paint.

interface RecentState {
  readonly state: 'loading' | 'ready' | 'refused'
  readonly maps: readonly MapSummary[]
  /** What was removed last, to be put back. */
  readonly removed: StoredMap | null
  readonly load: () => void
  /** Keeps the list in step with other tabs. @returns a function that stops */
  readonly follow: () => () => void
}

export const useRecentMaps = create<RecentState>(() => ({
  state: 'loading',
  maps: [],
  removed: null,
  load: () => void load(),
  follow() {
    const stop = onTabMessage((message) => {
      if (message.kind === 'stored') void load()
    })
    return () => {
      stop()
      useRecentMaps.setState({ removed: null })
    }
  },
}))

async function load(): Promise<void> {
  try {
    const { listMaps } = await import('../../base/storage/map-store')
    useRecentMaps.setState({ state: 'ready', maps: await listMaps() })
  } catch (cause) {
    report(cause, 'storage')
    useRecentMaps.setState({ state: 'refused', maps: [] })
  }
}

/**
 * Removes a map from this browser; `bringBack` puts it back.
 *
 * @returns false when another tab has it open: that tab would bring it back with its next change
 */
export async function takeAway(id: Id): Promise<boolean> {
  const [{ isHeldElsewhere }, { removeMap }] = await Promise.all([
    import('../../base/storage/map-lock'),
    import('../../base/storage/map-store'),
  ])
  if (await isHeldElsewhere(id)) return false
  await change(async () => {
    const removed = await removeMap(id)
    if (removed) useRecentMaps.setState({ removed })
  })
  return true
}

/** Puts back what was removed last. */
export async function bringBack(): Promise<void> {
  const { removed } = useRecentMaps.getState()
  if (!removed) return
  await change(async () => {
    const { putMap } = await import('../../base/storage/map-store')
    await putMap(removed)
    useRecentMaps.setState({ removed: null })
  })
}

async function change(work: () => Promise<void>): Promise<void> {
  try {
    await work()
    tellTabs({ kind: 'stored' })
  } catch (cause) {
    report(cause, 'storage')
    showMessage('error', textsOf(useSession.getState().language).files.errors.storage)
  }
  await load()
}
