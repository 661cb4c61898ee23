import { onStage } from './browser'
import { median, report } from './measure'
import { calm } from './open-map'

// From the click in the menu to the Word file in the downloads folder, and how long the page answers nothing meanwhile.

const ROUNDS = 5
const EXAMPLE = 'Migratieketen'
const OPENING = 'opening the same example'

interface Taken {
  readonly openMs: number
  readonly fileMs: number
  /** The longest the page was held while the file was made, in ms. */
  readonly heldMs: number
}

/** Keeps the longest time between two messages that the page posts itself: what holds the page holds those. */
const WATCH = `{
  const channel = new MessageChannel()
  let last = performance.now()
  window.benchHeld = 0
  channel.port1.onmessage = () => {
    const now = performance.now()
    window.benchHeld = Math.max(window.benchHeld, now - last)
    last = now
    setTimeout(() => channel.port2.postMessage(0), 4)
  }
  channel.port2.postMessage(0)
}`

async function takeReports(): Promise<Taken[]> {
  return onStage(async ({ freshPage }) => {
    const taken: Taken[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const page = await freshPage()
      const opened = performance.now()
      await page.getByRole('button', { name: EXAMPLE, exact: true }).click()
      await page.locator('.finding').first().waitFor()
      const openMs = performance.now() - opened
      await calm(page)
      await page.evaluate(WATCH)
      await page.getByRole('button', { name: 'Delen' }).click()
      const entry = page.getByRole('menuitem', { name: /^Verslag \(Word\)/ })
      await entry.waitFor()
      await page.evaluate('window.benchHeld = 0')
      const download = page.waitForEvent('download')
      const start = performance.now()
      await entry.click()
      await download
      const fileMs = performance.now() - start
      // The first one starts the processes of the browser.
      if (round > 0) taken.push({ openMs, fileMs, heldMs: await page.evaluate<number>('window.benchHeld') })
      await page.context().close()
    }
    return taken
  })
}

const taken = await takeReports()
const of = (value: (one: Taken) => number) => median(taken.map(value))
const openMs = of(({ openMs }) => openMs)
const size = `${EXAMPLE}, fetched for the first time`
report({ name: OPENING, size: EXAMPLE, ms: openMs })
report({
  name: 'report to the Word file',
  size,
  ms: of(({ fileMs }) => fileMs),
  against: OPENING,
  ratio: of(({ fileMs }) => fileMs) / openMs,
})
report({ name: 'longest hold of the page meanwhile', size, ms: of(({ heldMs }) => heldMs) })
