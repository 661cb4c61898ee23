import { create } from 'zustand'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { type Texts, textsOf } from '../../../text/texts'
import { report } from '../../base/report/report'
import { showMessage, useSession } from '../../base/state/session-store'
import type { MapSummary } from '../../base/storage/stored'
import { onTabMessage, tellTabs } from '../../base/storage/tab-channel'

// Session state: the list on the start screen. The database is loaded after the first paint.

interface RecentState {
  readonly state: 'loading' | 'ready' | 'refused'
  readonly maps: readonly MapSummary[]
  /** What is in the bin, put there last first. */
  readonly bin: readonly MapSummary[]
  /** What was removed last: its entry in the bin. */
  readonly removed: MapSummary | null
  readonly load: () => void
  /** Keeps the list in step with other tabs. @returns a function that stops */
  readonly follow: () => () => void
}

export const useRecentMaps = create<RecentState>(() => ({
  state: 'loading',
  maps: [],
  bin: [],
  removed: null,
  load: () => void load().then(mend),
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

const loadKeptMaps = () => import('../../base/storage/kept-maps')

async function load(): Promise<void> {
  try {
    const { listKept } = await loadKeptMaps()
    const all = await listKept()
    const bin = all.filter(({ removedAt }) => removedAt !== undefined)
    useRecentMaps.setState({
      state: 'ready',
      maps: all.filter(({ removedAt }) => removedAt === undefined),
      bin: bin.sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0)),
    })
  } catch (cause) {
    report(cause, 'storage')
    useRecentMaps.setState({ state: 'refused', maps: [], bin: [] })
  }
}

/** Puts the store in order once the list is there: it may take a while, and what it finds is listed already. */
async function mend(): Promise<void> {
  try {
    const { mendStore } = await loadKeptMaps()
    if (await mendStore()) await load()
  } catch (cause) {
    // The list has said so when nothing can be kept here at all.
    report(cause, 'storage')
  }
}

/**
 * Puts a map in the bin; `bringBack` takes it out.
 *
 * @returns false when another tab has it open: that tab would bring it back with its next change
 */
export async function takeAway(id: Id): Promise<boolean> {
  const [{ isHeldElsewhere }, { removeKept }] = await Promise.all([
    import('../../base/storage/map-lock'),
    loadKeptMaps(),
  ])
  if (await isHeldElsewhere(id)) return false
  await change(async () => {
    const removed = await removeKept(id)
    if (removed) useRecentMaps.setState({ removed })
  })
  return true
}

/** Takes a map out of the bin. */
export async function bringBack(id: Id): Promise<void> {
  const { bin } = keeping()
  await change(async () => {
    const { bringBackKept } = await loadKeptMaps()
    const before = useRecentMaps.getState().bin.find((map) => map.id === id)
    const back = await bringBackKept(id, (title) => bin.broughtBackTitle(title).slice(0, LIMITS.name))
    if (useRecentMaps.getState().removed?.id === id) useRecentMaps.setState({ removed: null })
    if (!back) showMessage('warning', bin.gone)
    else if (back.id === before?.formerId) showMessage('info', bin.broughtBack(back.title))
    else showMessage('info', bin.beside(back.title))
  })
}

/** Removes a map that is in the bin for good. */
export async function deleteForGood(id: Id): Promise<void> {
  await change(async () => {
    const { deleteKept } = await loadKeptMaps()
    await deleteKept(id)
    if (useRecentMaps.getState().removed?.id === id) useRecentMaps.setState({ removed: null })
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

function keeping(): Texts['keeping'] {
  return textsOf(useSession.getState().language).keeping
}
