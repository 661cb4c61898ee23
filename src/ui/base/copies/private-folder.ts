import type { Folder } from './copy-shelf'

/** What only workers have, and the types of pages do not know. */
interface AccessHandle {
  getSize(): number
  truncate(size: number): void
  write(bytes: Uint8Array, options: { at: number }): number
  flush(): void
  close(): void
}
interface WritableFile extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<AccessHandle>
}

/** Another tab may hold a file for a moment. */
const TRIES = 5
const PAUSE = 20

/**
 * A folder in the browser's private file system (OPFS), for a worker.
 *
 * @throws where the browser has none, or forbids it
 */
export async function openPrivateFolder(name: string): Promise<Folder> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle(name, { create: true })
  return {
    async names() {
      const names: string[] = []
      for await (const entry of folder.keys()) names.push(entry)
      return names
    },
    async read(file) {
      const handle = await orNone(folder.getFileHandle(file))
      // Not through an access handle: that would lock out who writes.
      return handle && new Uint8Array(await (await handle.getFile()).arrayBuffer())
    },
    write: (file, bytes) => writeAt(folder, file, bytes, () => 0),
    append: (file, bytes) => writeAt(folder, file, bytes, (access) => access.getSize()),
    async remove(file) {
      await orNone(folder.removeEntry(file))
    },
  }
}

async function writeAt(
  folder: FileSystemDirectoryHandle,
  file: string,
  bytes: Uint8Array,
  placeIn: (access: AccessHandle) => number,
): Promise<void> {
  const handle = (await folder.getFileHandle(file, { create: true })) as WritableFile
  const access = await patiently(() => handle.createSyncAccessHandle())
  try {
    const at = placeIn(access)
    if (at === 0) access.truncate(0)
    // A full disk shows as fewer bytes than were given, or throws.
    const written = access.write(bytes, { at })
    access.flush()
    if (written !== bytes.length || access.getSize() !== at + bytes.length)
      throw new Error('not all bytes were written')
  } finally {
    access.close()
  }
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await work()
    } catch (cause) {
      if (left === 0 || !isNamed(cause, 'NoModificationAllowedError')) throw cause
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
}

/** The same, or undefined when there is no such file. */
async function orNone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (cause) {
    if (isNamed(cause, 'NotFoundError')) return undefined
    throw cause
  }
}

function isNamed(cause: unknown, name: string): boolean {
  return cause instanceof DOMException && cause.name === name
}
