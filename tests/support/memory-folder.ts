import type { Folder } from '../../src/ui/base/copies/copy-shelf'

/** A folder in memory. After `left` bytes every write breaks off, as when the process is killed or the disk is full. */
export class MemoryFolder implements Folder {
  readonly files = new Map<string, Uint8Array>()
  left = Number.POSITIVE_INFINITY

  async names() {
    return [...this.files.keys()]
  }

  async read(name: string) {
    return this.files.get(name)
  }

  async write(name: string, bytes: Uint8Array) {
    this.#put(name, new Uint8Array(), bytes)
  }

  async append(name: string, bytes: Uint8Array) {
    this.#put(name, this.files.get(name) ?? new Uint8Array(), bytes)
  }

  async remove(name: string) {
    if (this.left <= 0) throw new Error('broken off')
    this.files.delete(name)
  }

  #put(name: string, before: Uint8Array, bytes: Uint8Array) {
    const written = bytes.subarray(0, Math.max(0, this.left))
    this.files.set(name, Uint8Array.from([...before, ...written]))
    this.left -= bytes.length
    if (this.left <= 0) throw new Error('broken off')
  }
}
