import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { chanceOf, seedThePage } from './chance'
import { actOnce } from './hand'
import { checkpoint, type Fault, lookAtScreen, settle, stepBack } from './laws'
import { watchDocument } from './watch-document'

/** The examples in the order of their doors on the start screen. */
export const EXAMPLES = ['migratieketen', 'strafrechtketen', 'loonaangifteketen'] as const

export interface MonkeyOptions {
  readonly seed: number
  readonly example: (typeof EXAMPLES)[number]
  /** Ends after the step during which this many milliseconds are over, or after `steps`. */
  readonly milliseconds: number
  readonly steps?: number
  readonly checkEvery: number
  /** How long the app may take to answer a key. */
  readonly answerMs: number
  readonly address: string
  /** What the page has done wrong since it was last asked: errors in the console, uncaught exceptions. */
  readonly takeFaults: () => readonly string[]
  /** Gets one record for each step, checkpoint and fault. */
  readonly log: (record: object) => void
}

export interface MonkeyResult {
  readonly steps: number
  readonly changes: number
  readonly checkpoints: number
  readonly faults: readonly (Fault & { readonly step: number })[]
}

/** A history that is longer is begun afresh, long before it is full: a full one drops its oldest steps. */
const LONG_HISTORY = 250
/** So many steps on the start screen, and the example is opened again. */
const PATIENCE = 8
const MANY_FAULTS = 25

/** Does random things in the app and holds it to its laws. The page must not have been used before. */
export async function runMonkey(page: Page, options: MonkeyOptions): Promise<MonkeyResult> {
  const { seed, example, log } = options
  const faults: (Fault & { step: number })[] = []
  let downloads: Download[] = []
  page.setDefaultTimeout(10_000)
  page.on('download', (download) => downloads.push(download))
  // Who listens for these keeps them from being shown.
  page.on('filechooser', () => {})
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.context().on('page', (other) => void other.close())
  await page.addInitScript(seedThePage, seed)
  await page.goto(options.address)
  await openExample()
  let watch = await watchDocument(page)

  async function openExample(): Promise<void> {
    await stepBack(page)
    if ((await page.locator('.editor').count()) > 0) {
      await page.locator('.top-bar .brand').click()
      await page.locator('[role=menuitem][data-key=start]').click()
    }
    await page.locator('.keten-start-example').nth(EXAMPLES.indexOf(example)).click()
    await page.locator('.editor h1').waitFor()
    await settle(page, 400)
  }

  async function download(): Promise<string> {
    const arriving = page.waitForEvent('download')
    await page.locator('.top-bar .keten-button-primary').click()
    await page.locator('[role=menuitem][data-key=json]').click()
    const text = await readFile(await (await arriving).path(), 'utf8')
    await settle(page)
    return text
  }

  function keep(step: number, found: readonly Fault[]): void {
    for (const fault of found) {
      faults.push({ ...fault, step })
      log({ step, fault: fault.what, ...(fault.found && { expected: fault.expected, found: fault.found }) })
    }
  }

  async function atHome(): Promise<void> {
    if (page.url().startsWith(options.address)) return
    log({ away: page.url() })
    await page.goto(options.address)
    await settle(page)
    await openExample()
    watch = await watchDocument(page)
  }

  const started = performance.now()
  let [step, changes, checkpoints, outside] = [0, 0, 0, 0]
  let revision = (await watch.place()).revision
  while (performance.now() - started < options.milliseconds && step < (options.steps ?? Number.POSITIVE_INFINITY)) {
    step += 1
    const found: Fault[] = []
    const from = performance.now()
    try {
      const deed = await actOnce(page, chanceOf(seed, step))
      await settle(page)
      await atHome()
      const place = await watch.place()
      if (place.revision !== revision) changes += 1
      revision = place.revision
      outside = place.mapId === null ? outside + 1 : 0
      log({ step, ...deed, ...place, ms: Math.round(performance.now() - from) })
      found.push(...(await lookAtScreen(page)))
      for (const { label, ...texts } of await watch.takeBroken()) {
        found.push({ what: `the same history gives another text (${label})`, ...texts })
      }
    } catch (cause) {
      found.push({ what: `the step failed: ${String(cause).slice(0, 300)}` })
    }
    found.push(...options.takeFaults().map((what) => ({ what })))
    for (const each of downloads) await each.delete()
    downloads = []
    keep(step, found)
    if (faults.length >= MANY_FAULTS) break
    try {
      if (outside > PATIENCE) await openExample()
      if (step % options.checkEvery === 0) await check()
    } catch (cause) {
      keep(step, [{ what: `the checkpoint failed: ${String(cause).slice(0, 300)}` }])
      await page.goto(options.address)
      await page.locator('.editor, .keten-start-example').first().waitFor()
      await openExample()
      watch = await watchDocument(page)
    }
  }
  await check()

  async function check(): Promise<void> {
    await stepBack(page)
    if ((await watch.place()).mapId === null) await openExample()
    const broken = await checkpoint(page, watch, download, options.answerMs)
    checkpoints += 1
    keep(step, [...broken, ...options.takeFaults().map((what) => ({ what }))])
    const place = await watch.place()
    log({ step, checkpoint: checkpoints, equal: broken.length === 0, ...place })
    const parties = await page.evaluate(() => document.querySelectorAll('.item-card').length)
    if (broken.length > 0 || place.past > LONG_HISTORY || parties === 0) await openExample()
    revision = (await watch.place()).revision
  }

  return { steps: step, changes, checkpoints, faults }
}
