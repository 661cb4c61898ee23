import { configure, fireEvent, waitFor, within } from '@testing-library/dom'
import { createRoot, type Root } from 'react-dom/client'
import { vi } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { analyseDiscreetly } from '../../../src/graph/analyse-discreetly'
import type { Outlook } from '../../../src/graph/compare/look-ahead'
import type { ChainMap } from '../../../src/model/chain-map'
import { examples } from '../../../src/model/examples/index'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import type { Id } from '../../../src/model/id'
import type { ChainMapFile } from '../../../src/model/schema/chain-map-file'
import { useOpenTexts } from '../../../src/ui/base/drafts/open-texts'
import { openMap, useDocument } from '../../../src/ui/base/state/document-store'
import { useFindings } from '../../../src/ui/base/state/findings-store'
import type { PageId } from '../../../src/ui/base/state/page-ids'
import { choosePage, isOnWall, type SessionState, useSession } from '../../../src/ui/base/state/session-store'
import type { OutlookTask } from '../../../src/ui/base/workers/outlook-worker'
import { Editor } from '../../../src/ui/frame/bars/editor'
import { Compare } from '../../../src/ui/frame/compare/compare'
import { DropTarget } from '../../../src/ui/frame/files/drop-target'
import { ProblemsDialog } from '../../../src/ui/frame/files/problems-dialog'
import { closeAdviceSteps } from '../../../src/ui/frame/session/advice-steps-store'
// The files of this folder share their modules: what stands in for others has to be there before the first of them fetches
// a page of its own.
import '../../../src/ui/pages/wanted/signal-effect'

// The screen of an open map without a browser: bars, panels and pages are the app's own. What needs a layout, storage or
// a worker of its own is not there: no drawing, nothing is kept, and the analysis is made in step with every change.

vi.mock('../../../src/ui/map/canvas/chain-canvas', () => ({ ChainCanvas: () => null }))
vi.mock('../../../src/ui/base/storage/autosave', () => ({ startAutosave: () => () => undefined }))
vi.mock('../../../src/ui/kit/help/help-dialog', () => ({ HelpDialog: () => null }))
vi.mock('../../../src/ui/base/workers/follow-document', () => ({ followDocument: () => () => undefined }))
vi.mock('../../../src/ui/base/workers/outlook-aside', () => ({ OutlookAside: InProcess }))

/** Works out here what the proposals would do, a moment later and unless something else was asked meanwhile. */
const InProcess = vi.hoisted(
  () =>
    class {
      #asked = 0
      ask(task: OutlookTask, hear: (outlook: Outlook | null) => void): void {
        this.#asked += 1
        const asked = this.#asked
        setImmediate(async () => {
          const { lookAhead } = await import('../../../src/graph/compare/look-ahead')
          const { map, ids, today, isOnWall } = task
          const options = { isOnWall, readerDay: today, ...(map.referenceDate ? {} : { today }) }
          if (asked === this.#asked) hear(lookAhead(map, ids, options))
        })
      }
      close(): void {
        this.#asked += 1
      }
    },
)

/** Whatever stands on the screen is in sight: there is no layout in which it could be elsewhere. */
class InSight {
  constructor(private readonly tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {}
  observe(): void {
    this.tell([{ isIntersecting: true }])
  }
  unobserve(): void {}
  disconnect(): void {}
}

/** The style of any element here: there are no style sheets, and to work that out anew each time takes most of the time. */
const PLAIN = new Proxy(
  { display: 'block', visibility: 'visible', getPropertyValue: () => '' },
  { get: (style, name) => Reflect.get(style, name) ?? '' },
)

configure({
  // What is hidden is not in the document here; to ask each element for its style takes most of the time.
  defaultHidden: true,
  asyncUtilTimeout: 10_000,
  getElementError: (message) => new Error(message?.split('\n\n')[0]),
})

/** The day on which all of it happens. */
const TODAY = '2026-06-01'

const START = useSession.getState()
const NO_TEXTS = useOpenTexts.getState()

/** Opens this map, or the text of its file, with these parts of the session, on some day. The one before is put away. */
export async function open(of: ChainMap | string, session: Partial<SessionState> = {}, day = TODAY): Promise<void> {
  await close()
  vi.stubGlobal('IntersectionObserver', InSight)
  vi.stubGlobal('getComputedStyle', () => PLAIN)
  window.getComputedStyle = (() => PLAIN) as never
  Element.prototype.checkVisibility = () => true
  vi.setSystemTime(`${day}T12:00:00`)
  openMap(typeof of === 'string' ? read(of) : of)
  analyseNow()
  useSession.setState({ ...START, ...session }, true)
  const place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  root.render(
    <>
      <Editor />
      <ProblemsDialog />
      <Compare />
      <DropTarget />
    </>,
  )
  await settle()
  stop = useDocument.subscribe(analyseNow)
}

let root: Root | undefined
let stop = () => {}

/** An example that comes with the app. */
export async function example(id: 'migratieketen' | 'loonaangifteketen'): Promise<ChainMap> {
  const found = examples.find((one) => one.id === id)
  if (!found) throw new Error(`no example ${id}`)
  return found.load()
}

/** Takes the screen away, with whatever a failed test left on it. */
export async function close(): Promise<void> {
  stop()
  root?.unmount()
  root = undefined
  await settle()
  document.body.replaceChildren()
  openMap(null)
  closeAdviceSteps()
  useOpenTexts.setState(NO_TEXTS, true)
  vi.useRealTimers()
}

function read(text: string): ChainMap {
  const result = readChainMap(text)
  if (!result.ok) throw new Error('the map of this test cannot be read')
  return result.map
}

function analyseNow(): void {
  const { looked: map, revision } = useDocument.getState()
  if (!map) return
  const day = new Date().toISOString().slice(0, 10)
  const results = (isOnWall(useSession.getState()) ? analyseDiscreetly : analyse)(map, {
    readerDay: day,
    ...(map.referenceDate ? {} : { today: day }),
  })
  useFindings.setState({ ...results, revision, busy: false, failed: false })
}

/** Lets what comes a moment later come: what React draws, a frame, a part that is fetched. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((done) => setImmediate(done))
}

type Name = string | RegExp

/** The one element with this role and accessible name, within another or on the whole screen. */
export function one(role: string, name?: Name, inside: HTMLElement = document.body): HTMLElement {
  return within(inside).getByRole(role, name === undefined ? {} : { name })
}

/** As `one`, for what appears a moment later. */
export async function later(role: string, name?: Name, inside: HTMLElement = document.body): Promise<HTMLElement> {
  const found = await within(inside).findByRole(role, name === undefined ? {} : { name })
  await settle()
  return found
}

/** All elements with this role and accessible name, in their order on the screen. */
export function all(role: string, name?: Name, inside: HTMLElement = document.body): HTMLElement[] {
  return within(inside).queryAllByRole(role, name === undefined ? {} : { name })
}

/** Waits until this no longer throws: a part that is fetched, a search that waits for the end of a word. */
export async function soon(holds: () => void): Promise<void> {
  await waitFor(holds)
  await settle()
}

/** The field with this label. */
export function field(label: Name, inside: HTMLElement = document.body): HTMLElement {
  return within(inside).getByLabelText(label)
}

/** The words that can be read in an element, or on the whole screen. */
export function words(of: Element = document.body): string {
  return (of.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

/** What stands in a field. */
export function held(field: HTMLElement): string {
  return (field as HTMLInputElement).value
}

/** Lets React draw what an event did, before the next event comes. */
async function draw(): Promise<void> {
  for (let i = 0; i < 4; i++) await Promise.resolve()
}

/** Clicks as a mouse does: what is clicked takes the keyboard, unless it says otherwise. */
export async function click(element: Element): Promise<void> {
  if (fireEvent.mouseDown(element)) {
    const place = element.closest<HTMLElement>('button, input, textarea, select, a[href], label, [tabindex]')
    const now = document.activeElement
    if (place) place.focus()
    else if (now instanceof HTMLElement) now.blur()
    await draw()
  }
  fireEvent.mouseUp(element)
  fireEvent.click(element)
  await settle()
}

/** Puts this text in the place of what stands in a field. */
export async function fill(field: HTMLElement, text: string): Promise<void> {
  field.focus()
  fireEvent.change(field, { target: { value: text } })
  await settle()
}

/** Fills in a field and presses Enter. */
export async function enter(field: HTMLElement, text: string): Promise<void> {
  await fill(field, text)
  await keys('Enter')
}

/** Goes to a field or button and presses these keys there. */
export async function press(element: HTMLElement, ...pressed: readonly string[]): Promise<void> {
  element.focus()
  await keys(...pressed)
}

/** Chooses in a list that opens under a button. */
export async function choose(button: HTMLElement, option: Name): Promise<void> {
  await click(button)
  // A list keeps the same options once more for a form that is sent.
  const [row] = all('option', option).filter((one) => !(one instanceof HTMLOptionElement))
  if (!row) throw new Error(`the list has no ${option}`)
  await click(row)
}

/** Types where the keyboard is. */
export async function type(text: string): Promise<void> {
  for (const letter of text) await strike(letter)
  await settle()
}

/** Presses keys where the keyboard is, such as `Enter`, `a` or `Control+z`. */
export async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) {
    await strike(key)
    await settle()
  }
}

/** One key as a browser does it: the page hears of it first, and what nobody took does what such a key does by itself. */
async function strike(chord: string): Promise<void> {
  const parts = chord.length > 1 ? chord.split('+') : [chord]
  const key = parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? '')
  const held = {
    key,
    ctrlKey: parts.includes('Control'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  }
  const target = document.activeElement ?? document.body
  const isFree = fireEvent.keyDown(target, held)
  await draw()
  const now = document.activeElement ?? document.body
  if (isFree && !held.ctrlKey && !held.altKey) {
    if (now instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) fireEvent.click(now)
    else if (now instanceof HTMLInputElement && ['checkbox', 'radio'].includes(now.type)) {
      if (key === ' ') fireEvent.click(now)
    } else if (now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement) write(now, key)
  }
  await draw()
  fireEvent.keyUp(document.activeElement ?? document.body, held)
  await draw()
}

function write(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
  if (key === 'Enter' && field.form) field.form?.requestSubmit()
  if (key.length > 1) return
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length]
  const text = field.value.slice(0, from) + key + field.value.slice(to)
  fireEvent.input(field, { target: { value: text } })
  field.setSelectionRange(from + 1, from + 1)
}

/** The open map as its file has it; collections with nothing in them are not there. */
export function file(): ChainMapFile {
  const { map } = useDocument.getState()
  if (!map) throw new Error('no map is open')
  return JSON.parse(writeChainMap(map)) as ChainMapFile
}

/** What a screen reader was told last. */
export function announced(): string {
  return useSession.getState().announcement.text
}

/** What is selected, on the map and beside it. */
export function selected(): readonly Id[] {
  return useSession.getState().selection
}

/** Selects as a click on the map does, with the details beside it. */
export async function selectOnMap(...ids: readonly Id[]): Promise<HTMLElement> {
  useSession.setState({ selection: ids, panel: 'details' })
  await settle()
  return details()
}

/** Shows a page in the place of the drawing. */
export async function goTo(page: PageId): Promise<void> {
  choosePage(page)
  await settle()
}

/** The panel with the form of what is selected. */
export function details(): HTMLElement {
  return one('tabpanel', 'Details')
}

/** Finds an action by its words in the search and does it. */
export async function doByName(words: string): Promise<void> {
  await keys('Control+k')
  await type(words)
  await keys('Enter')
}

/** Takes the last step back by the button that says what it was. */
export async function undo(step: Name = /^Ongedaan maken/): Promise<void> {
  await click(one('button', typeof step === 'string' ? `Ongedaan maken: ${step}` : step))
}
