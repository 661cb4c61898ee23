import type { CDPSession, JSHandle, Page } from '@playwright/test'
import { median } from '../../bench/measure'
import { settle } from './laws'
import { type DocumentParts, findDocument } from './watch-document'

export interface SessionSize {
  readonly edits: number
  readonly switches: number
  readonly exports: number
}

/** What the browser holds after everything that can be collected has been. */
export interface Held {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

export interface SessionResult {
  readonly start: Held
  readonly end: Held
  /** From the key of each edit to the end of the frame in which it shows, in ms. */
  readonly times: readonly number[]
  readonly switches: number
  readonly exports: number
}

interface Clock {
  readonly times: number[]
  /** From now on `arrived` waits for the next change. */
  readonly expect: () => void
  /** Whether the change that is expected was on screen within ten seconds. */
  readonly arrived: () => Promise<boolean>
}

/** One round of edits, always the same, so that rounds can be compared. */
export const ROUND = 50
const STEPS = 10
const NAMES = 10
const RETURNS = 10
/** The views, the lenses and the pages of a lens, in the order of the screen. */
const SEGMENTS = ':is(.view-switch, .lens-choices, .lens-row) .keten-segmented'
const [VIEWS, LENSES, PAGES] = [0, 1, 2]

/**
 * A long session in fast motion: rounds of edits by hand, with switches of lens and page and exports in between.
 *
 * @param tell gets a line now and then about how far it is
 */
export async function liveLong(page: Page, size: SessionSize, tell: (line: string) => void): Promise<SessionResult> {
  // On a desk, where lenses and views stand side by side and are no menu.
  await page.setViewportSize({ width: 1920, height: 1080 })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const clock = await (await findDocument(page)).evaluateHandle(startClock)
  const tour = tourOf(page)
  // What is loaded once, on the first visit or the first edit, is no leak.
  await tour(60)
  for (const kind of ['json', 'svg'] as const) await exportMap(page, kind)
  await editRound(page, clock, 0)
  await clock.evaluate((watched) => watched.times.splice(0))
  const start = await held(page, session)
  tell(`start: ${inWords(start)}`)

  const rounds = Math.ceil(size.edits / ROUND)
  let [switches, exports] = [0, 0]
  for (let round = 1; round <= rounds; round++) {
    await editRound(page, clock, round)
    const due = Math.round((size.switches * round) / rounds) - switches
    await tour(due)
    switches += due
    while (exports < Math.floor((size.exports * round) / rounds)) {
      await exportMap(page, exports % 2 === 0 ? 'json' : 'svg')
      exports += 1
    }
    if (round % 10 === 0) {
      const recent = await clock.evaluate((watched) => watched.times.slice(-200))
      // Always from the map: another page holds more or less of its own.
      await goToMap(page)
      const now = await held(page, session)
      tell(`${round * ROUND} edits: ${inWords(now)}, ${median(recent).toFixed(1)} ms an edit`)
    }
  }
  await goToMap(page)
  const end = await held(page, session)
  return { start, end, times: await clock.evaluate((watched) => [...watched.times]), switches, exports }
}

/** What is held, as a line of text. */
export function inWords({ heap, nodes, listeners }: Held): string {
  return `${(heap / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`
}

/** Runs in the page: measures each change of the document from the last key until it is painted. */
function startClock({ store }: DocumentParts): Clock {
  const times: number[] = []
  let pressed: number | undefined
  document.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true })
  let revision = store.getState().revision
  let arrive = () => {}
  let arriving = Promise.resolve(true)
  store.subscribe((state) => {
    if (state.revision === revision) return
    revision = state.revision
    const from = pressed
    pressed = undefined
    // A message comes after the frame has been painted.
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        if (from !== undefined) times.push(performance.now() - from)
        arrive()
        channel.port1.close()
      }
      channel.port2.postMessage(null)
    })
  })
  return {
    times,
    expect() {
      arriving = new Promise((resolve) => {
        const late = setTimeout(() => resolve(false), 10_000)
        arrive = () => {
          clearTimeout(late)
          resolve(true)
        }
      })
    },
    arrived: () => arriving,
  }
}

/** Does what must change the document once and waits until that is on screen. */
async function once(clock: JSHandle<Clock>, act: () => Promise<void>): Promise<void> {
  await clock.evaluate((watched) => watched.expect())
  await act()
  if (!(await clock.evaluate((watched) => watched.arrived()))) throw new Error('an edit did not come through')
}

async function goToMap(page: Page): Promise<void> {
  await page.locator(SEGMENTS).first().locator('.keten-segment').first().click()
  await page.locator(SEGMENTS).nth(1).locator('.keten-segment').first().click()
  await page.locator('.item-card').first().waitFor()
  await settle(page)
}

/** Fifty edits: moves by the arrows, names typed in the form, undo and redo of those names. */
async function editRound(page: Page, clock: JSHandle<Clock>, round: number): Promise<void> {
  await goToMap(page)
  await page.keyboard.press('Escape')
  await page.locator('.chain-canvas').focus()
  for (let i = 0; i <= round % 3; i++) await page.keyboard.press('ArrowRight')
  await page.locator('.item-card.selected').waitFor()
  await page.keyboard.press('m')
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    for (let i = 0; i < STEPS; i++) await once(clock, () => page.keyboard.press(key))
  }
  await page.keyboard.press('m')
  await page.keyboard.press('Enter')
  const name = page.locator('.side-panel input[role=combobox], .side-panel textarea').first()
  const former = await name.inputValue()
  for (let i = 1; i <= NAMES; i++) {
    await name.fill(i < NAMES ? `Naam ${round} ${i}` : former)
    await once(clock, () => name.press('Enter'))
  }
  await page.locator('.chain-canvas').focus()
  for (const key of ['Control+z', 'Control+y']) {
    for (let i = 0; i < RETURNS; i++) await once(clock, () => page.keyboard.press(key))
  }
}

/** Goes on along all lenses, their pages and the equal views by so many switches at a time. */
function tourOf(page: Page): (switches: number) => Promise<void> {
  const legs = Array.from({ length: 8 }, (_, lens) => [
    { group: LENSES, segment: lens },
    ...Array.from({ length: lens === 0 ? 0 : 3 }, (__, own) => ({ group: PAGES, segment: own })),
    { group: VIEWS, segment: lens % 5 },
  ]).flat()
  let at = 0
  return async (switches) => {
    for (let done = 0; done < switches; ) {
      const { group, segment } = legs[at++ % legs.length] ?? { group: LENSES, segment: 0 }
      const target = page.locator(SEGMENTS).nth(group).locator('.keten-segment').nth(segment)
      // A lens has one, two or three pages.
      if ((await target.count()) === 0) continue
      await target.click()
      await settle(page, 0)
      done += 1
    }
  }
}

async function exportMap(page: Page, kind: 'json' | 'svg'): Promise<void> {
  const arriving = page.waitForEvent('download')
  await page.locator('.top-bar .keten-button-primary').click()
  await page.locator(`[role=menuitem][data-key=${kind}]`).click()
  await (await arriving).delete()
  await settle(page)
}

async function held(page: Page, session: CDPSession): Promise<Held> {
  await settle(page, 500)
  // What only a finaliser lets go of takes a second round.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metricOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { heap: usedSize, nodes: metricOf('Nodes'), listeners: metricOf('JSEventListeners') }
}
