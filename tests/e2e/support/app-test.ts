import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { Fingers } from './hands'
import { PageWatch } from './page-watch'
import { SharedPage } from './shared-page'

/** The tag of a test that needs a browser context nobody used before it; every other test gets the shared page. */
export const OWN_CONTEXT = '@own-context'

interface Fixtures {
  watch: PageWatch
  shared: SharedPage | undefined
  startAfresh: () => Promise<Page>
  fingers: Fingers
}

interface Slot {
  shared?: SharedPage
}

const slowed = new WeakSet<Page>()

/** Lets the page compute E2E_SLOWDOWN times as slow, to see which tests and which hands are too fast for a busy machine. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env.E2E_SLOWDOWN ?? 1)
  if (rate <= 1 || slowed.has(page)) return
  slowed.add(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/**
 * Playwright's `test`, in which every page of the test is watched (see PageWatch): a test whose page breaks a promise
 * fails, whatever it was testing. `watch` is there for the test of the watch itself. Tests in one worker follow each
 * other on one page that is emptied in between (see SharedPage), unless they carry the tag OWN_CONTEXT. `startAfresh`
 * empties it halfway a test: what follows is in a browser that never saw the app. Who asks for `fingers` has a screen
 * that can be touched.
 */
export const test = base.extend<Fixtures, { slot: Slot }>({
  slot: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const slot: Slot = {}
      await use(slot)
      await slot.shared?.close()
    },
    { scope: 'worker' },
  ],

  shared: async ({ browser, baseURL, viewport, locale, timezoneId, contextOptions, slot }, use, { tags }) => {
    if (baseURL === undefined) throw new Error('the tests need the address of the app')
    if (tags.includes(OWN_CONTEXT)) return use(undefined)
    const options: BrowserContextOptions = {
      ...contextOptions,
      baseURL,
      viewport,
      ...(locale && { locale }),
      ...(timezoneId && { timezoneId }),
    }
    slot.shared ??= await SharedPage.open(browser, new URL(baseURL).origin, options)
    await use(slot.shared)
  },

  context: async ({ shared, browser }, use) => {
    if (shared) return use(shared.context)
    // Takes the options of the configuration by itself, as it does within a test.
    const context = await browser.newContext()
    await use(context)
    await context.close()
  },

  page: async ({ shared, context }, use) => {
    const page = shared ? await shared.fresh() : await context.newPage()
    // Whatever the page of the test before still said while it went away is no fault of this one.
    shared?.watch.takeFaults()
    await slowDown(page)
    await use(page)
  },

  startAfresh: async ({ shared }, use) => {
    await use(async () => {
      if (!shared) throw new Error('a context of its own is fresh by itself')
      return shared.fresh()
    })
  },

  fingers: async ({ page }, use) => {
    const fingers = await Fingers.on(page)
    await use(fingers)
    await fingers.leave()
  },

  watch: [
    async ({ context, shared, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('the tests need the address of the app')
      const watch = shared?.watch ?? new PageWatch(new URL(baseURL).origin)
      if (!shared) await watch.attach(context)
      await use(watch)
      expect(watch.takeFaults(), 'no errors, no foreign requests, no breach of the content policy').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
