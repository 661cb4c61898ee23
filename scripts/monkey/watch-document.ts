import type { JSHandle, Page } from '@playwright/test'
import type { ChainMap } from '../../src/model/chain-map'
import type { Entry } from '../../src/model/history'
import type { DocumentState } from '../../src/ui/base/state/document-store'

/** Where the document stands. */
export interface DocumentPlace {
  readonly mapId: string | null
  readonly revision: number
  readonly past: number
  readonly future: number
  /** A short sum of the text of the file; two texts with another sum are not equal. */
  readonly sum: string
}

/** A state of the document that undo or redo should have brought back and did not. */
export interface BrokenReturn {
  readonly revision: number
  readonly label: string
  readonly expected: string
  readonly found: string
}

interface Watched {
  readonly place: () => DocumentPlace
  readonly text: () => string
  readonly openedText: () => string | undefined
  readonly takeBroken: () => BrokenReturn[]
}

/** Looks at the open document from outside; writes nothing into it. */
export interface DocumentWatch {
  readonly place: () => Promise<DocumentPlace>
  /** The text of the file that the open map would be saved as. */
  readonly text: () => Promise<string>
  /** The text at which undoing everything must end; undefined when the history no longer reaches back that far. */
  readonly openedText: () => Promise<string | undefined>
  readonly takeBroken: () => Promise<BrokenReturn[]>
}

/** The store of the document and what writes it as a file, as the app itself has them. */
export interface DocumentParts {
  readonly store: {
    readonly getState: () => DocumentState
    readonly subscribe: (listen: (state: DocumentState) => void) => () => void
  }
  readonly write: (map: ChainMap) => string
}

/**
 * Finds the parts of the app in the page by which the document can be read. A module of the build is one and the same
 * for whoever imports it, so the app needs no door for this. The app must show a map.
 */
export async function findDocument(page: Page): Promise<JSHandle<DocumentParts>> {
  // The loader of these scripts marks functions with this helper; a function that is sent to the page lacks it there.
  await page.evaluate('globalThis.__name ??= (value) => value')
  return page.evaluateHandle(findParts)
}

/** Runs in the page, so it names nothing outside itself. */
async function findParts(): Promise<DocumentParts> {
  async function valuesOf(name: string): Promise<unknown[]> {
    const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href)
    const fetched = performance.getEntriesByType('resource').map((entry) => entry.name)
    const url = [...ahead, ...fetched].find((address) => address.includes(`/assets/${name}-`))
    if (url === undefined) throw new Error(`the build has no part ${name}`)
    const part: Record<string, unknown> = await import(/* @vite-ignore */ url)
    return Object.values(part).flatMap((value) =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value)] : [value],
    )
  }
  const isStore = (value: unknown): value is DocumentParts['store'] =>
    typeof value === 'function' &&
    'getState' in value &&
    'history' in (value as never as DocumentParts['store']).getState()
  const isWriter = (value: unknown): value is DocumentParts['write'] => typeof value === 'function'
  const store = (await valuesOf('document-store')).find(isStore)
  const write = (await valuesOf('write-chain-map')).find(isWriter)
  if (!store || !write) throw new Error('the document was not found in the build')
  return { store, write }
}

/**
 * Follows the document in the page: after each change it looks whether the same history stands for the same text of the
 * file as it did before.
 */
export async function watchDocument(page: Page): Promise<DocumentWatch> {
  const parts = await findDocument(page)
  const handle: JSHandle<Watched> = await parts.evaluateHandle(startWatch)
  return {
    place: () => handle.evaluate((watched) => watched.place()),
    text: () => handle.evaluate((watched) => watched.text()),
    openedText: () => handle.evaluate((watched) => watched.openedText()),
    takeBroken: () => handle.evaluate((watched) => watched.takeBroken()),
  }
}

/** Runs in the page, so it names nothing outside itself. */
function startWatch({ store, write }: DocumentParts): Watched {
  const textOf = (map: ChainMap | null) => (map ? write(map) : '')
  const sumOf = (text: string) => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57]
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 2_654_435_761)
      b = Math.imul(b ^ text.charCodeAt(i), 1_597_334_677)
    }
    return ((b >>> 0) * 0x200000 + (a >>> 11)).toString(36)
  }
  const after = new WeakMap<Entry, string>()
  let broken: BrokenReturn[] = []
  let opened: string | undefined
  let former: DocumentState | undefined
  const look = (state: DocumentState) => {
    if (state.revision === former?.revision) return
    const text = textOf(state.map)
    const { past, future } = state.history
    const last = past.at(-1)
    // A full history drops its oldest step with every new one; before it stands what nobody can go back to.
    const isCut = former !== undefined && past.length === 500 && former.history.past[0] !== past[0]
    if (state.lastDiff === null) opened = text
    else if (isCut) opened = undefined
    const expected = last ? after.get(last) : past.length + future.length > 0 ? opened : text
    if (expected !== undefined && expected !== text) {
      const label = (last ?? future.at(-1))?.label ?? ''
      broken.push({ revision: state.revision, label, expected, found: text })
    }
    if (last) after.set(last, text)
    former = state
  }
  opened = textOf(store.getState().map)
  look(store.getState())
  store.subscribe(look)
  return {
    place: () => {
      const { map, revision, history } = store.getState()
      const sum = sumOf(textOf(map))
      return { mapId: map?.id ?? null, revision, past: history.past.length, future: history.future.length, sum }
    },
    text: () => textOf(store.getState().map),
    openedText: () => opened,
    takeBroken: () => {
      const found = broken
      broken = []
      return found
    },
  }
}
