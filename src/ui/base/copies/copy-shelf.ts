import type { Id } from '../../../model/id'
import {
  type CopyChange,
  type CopyHead,
  decodeChanges,
  decodeText,
  decodeWhole,
  encodeChange,
  encodeText,
  encodeWhole,
  type WholeCopy,
} from './copy-format'

/** A folder of files. A write that is broken off leaves the beginning of what was to be written. */
export interface Folder {
  names(): Promise<readonly string[]>
  /** The bytes of a file; undefined when there is none. */
  read(name: string): Promise<Uint8Array | undefined>
  /** Puts these bytes in the place of what the file held. */
  write(name: string, bytes: Uint8Array): Promise<void>
  append(name: string, bytes: Uint8Array): Promise<void>
  remove(name: string): Promise<void>
}

/** What the shelf holds of one map: the newest whole text and the changes made on it. */
export interface Copy extends WholeCopy {
  /** `savedAt` of the text, without the changes. */
  readonly base: number
  /** Oldest first; the head is that of the last one. */
  readonly changes: readonly string[]
}

/** The two files of a map are written in turns, so that the one that holds is never the one that is being written. */
const SLOTS = ['.a', '.b'] as const
type Slot = (typeof SLOTS)[number]
const CHANGES = '.changes'
const DRAFTS = '.drafts'

interface Standing {
  /** The slot with the newest whole text, and when that was kept. */
  readonly slot: Slot
  readonly savedAt: number
}

/** Second copies of maps, in files of a folder. Calls must not overlap. */
export class CopyShelf {
  readonly #folder: Folder
  /** What is known of each map without reading. */
  readonly #standing = new Map<Id, Standing>()

  constructor(folder: Folder) {
    this.#folder = folder
  }

  /** Keeps a map as a whole; the changes that were kept before it count no more. */
  async keepWhole(whole: WholeCopy): Promise<void> {
    const { id, savedAt } = whole.head
    const standing = this.#standing.get(id) ?? (await this.#look(id))?.standing
    const slot = standing?.slot === '.a' ? '.b' : '.a'
    // When this write is broken off, the shelf must look again.
    this.#standing.delete(id)
    await this.#folder.write(id + slot, encodeWhole(whole))
    this.#standing.set(id, { slot, savedAt })
    await this.#folder.remove(id + CHANGES)
  }

  /**
   * Keeps one more change of a map.
   *
   * @returns false when the text it was made on is not here with all changes before it: then keep the whole
   */
  async keepChange(id: Id, change: CopyChange): Promise<boolean> {
    const standing = this.#standing.get(id) ?? (await this.#resume(id, change.number - 1))
    if (!standing || standing.savedAt !== change.base) return false
    this.#standing.delete(id)
    await this.#folder.append(id + CHANGES, encodeChange(change))
    this.#standing.set(id, standing)
    return true
  }

  /** The newest whole copy of a map with its changes, read from the files; undefined when there is none. */
  async read(id: Id): Promise<Copy | undefined> {
    const found = await this.#look(id)
    if (!found) return undefined
    const { standing, whole } = found
    const bytes = await this.#folder.read(id + CHANGES)
    const { changes: made } = decodeChanges(bytes ?? new Uint8Array())
    const changes: CopyChange[] = []
    for (const change of made) {
      if (change.base === standing.savedAt && change.number === changes.length + 1) changes.push(change)
    }
    const last = changes.at(-1)
    const head = last ? { ...whole.head, title: last.title, savedAt: last.savedAt, parties: last.parties } : whole.head
    return { head, text: whole.text, base: standing.savedAt, changes: changes.map(({ diff }) => diff) }
  }

  /** What the shelf holds, of each map as `read` would give it. */
  async list(): Promise<readonly CopyHead[]> {
    const heads: CopyHead[] = []
    for (const id of await this.#ids()) {
      const copy = await this.read(id)
      if (copy) heads.push(copy.head)
    }
    return heads
  }

  /** Puts the copy of a map under another id, with another head. Nothing happens when there is no copy. */
  async relabel(id: Id, head: CopyHead): Promise<void> {
    const copy = await this.read(id)
    if (!copy) return
    const { text, changes } = copy
    const { savedAt } = (await this.#look(id))?.standing ?? head
    await this.keepWhole({ head: { ...head, savedAt }, text })
    for (const [index, diff] of changes.entries()) {
      const { title, parties } = head
      await this.keepChange(head.id, { base: savedAt, number: index + 1, savedAt: head.savedAt, title, parties, diff })
    }
    await this.remove(id)
  }

  async remove(id: Id): Promise<void> {
    this.#standing.delete(id)
    for (const kind of [...SLOTS, CHANGES, DRAFTS]) await this.#folder.remove(id + kind)
  }

  /** Keeps what stands in open fields of a map. */
  async keepDrafts(id: Id, text: string): Promise<void> {
    await this.#folder.write(id + DRAFTS, encodeText(text))
  }

  async readDrafts(id: Id): Promise<string | undefined> {
    const bytes = await this.#folder.read(id + DRAFTS)
    return bytes && decodeText(bytes)
  }

  async #ids(): Promise<Set<Id>> {
    const ids = new Set<Id>()
    for (const name of await this.#folder.names()) {
      const slot = SLOTS.find((end) => name.endsWith(end))
      if (slot) ids.add(name.slice(0, -slot.length))
    }
    return ids
  }

  /**
   * What an earlier session left, when it holds exactly so many changes. A line that was broken off is none: nothing
   * would be found behind it.
   */
  async #resume(id: Id, count: number): Promise<Standing | undefined> {
    const found = await this.#look(id)
    if (!found) return undefined
    const bytes = (await this.#folder.read(id + CHANGES)) ?? new Uint8Array()
    const { changes, length } = decodeChanges(bytes)
    const own = changes.filter(({ base }) => base === found.standing.savedAt)
    return length === bytes.length && own.length === count ? found.standing : undefined
  }

  /** The newest of the two files that is whole. */
  async #look(id: Id): Promise<{ standing: Standing; whole: WholeCopy } | undefined> {
    let newest: { standing: Standing; whole: WholeCopy } | undefined
    for (const slot of SLOTS) {
      const bytes = await this.#folder.read(id + slot)
      const whole = bytes && decodeWhole(bytes)
      if (!whole || whole.head.id !== id) continue
      const { savedAt } = whole.head
      if (!newest || savedAt > newest.standing.savedAt) newest = { standing: { slot, savedAt }, whole }
    }
    return newest
  }
}
