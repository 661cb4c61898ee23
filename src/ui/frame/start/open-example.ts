import { type ChainMap, emptyChainMap } from '../../../model/chain-map'
import { examples } from '../../../model/examples'
import { holdsMap } from '../../../model/file/holds-map'
import { type Id, newId } from '../../../model/id'
import { isoDay } from '../../base/clock/iso-day'
import { askFocus } from '../../base/go-to/focus-places'
import { report } from '../../base/report/report'
import { findKept, listKept } from '../../base/storage/kept-maps'
import { isHeldElsewhere } from '../../base/storage/map-lock'
import { copyOf, showMap } from '../../base/storage/show-map'
import type { KeptMap } from '../../base/storage/stored'

/**
 * Opens an example as a working copy with an id of its own: under the id of the example itself, a second look at it
 * would overwrite what was tried in it the first time. A copy that nobody has touched is used again, so that looking
 * at examples does not fill the list of recent maps.
 */
export async function openExample(id: Id): Promise<void> {
  const example = examples.find((candidate) => candidate.id === id)
  if (!example) throw new Error(`no example ${id}`)
  const original = await example.load()
  const untouched = await findUntouched(original)
  await showMap(
    untouched
      ? { map: { ...original, id: untouched.id }, from: 'store', stands: untouched }
      : { map: copyOf(original), from: 'made' },
  )
}

/** Opens a map without records, with today as its peildatum. */
export async function openEmptyMap(title: string): Promise<void> {
  // A quick hand types its first letter before the map is there.
  askFocus('map')
  await showMap({ map: emptyChainMap({ id: newId('map'), title, referenceDate: isoDay(new Date()) }), from: 'made' })
}

async function findUntouched(original: ChainMap): Promise<KeptMap | undefined> {
  try {
    for (const { id, title, parties, removedAt } of await listKept()) {
      if (removedAt !== undefined || title !== original.title || parties !== Object.keys(original.parties).length)
        continue
      const [newest] = await findKept(id)
      if (newest?.from !== 'database' || newest.kept.changes.length > 0) continue
      if (!holdsMap(newest.kept.text, { ...original, id }) || (await isHeldElsewhere(id))) continue
      return newest.kept
    }
  } catch (cause) {
    // Without storage there is nothing to find; the example opens all the same.
    report(cause, 'storage')
  }
  return undefined
}
