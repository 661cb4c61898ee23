import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { PageWatch } from './page-watch'

/** A file of the app's own origin without a script: to rest on between tests without losing the browser's process. */
const REST = 'LICENSE.txt'

/**
 * One page that serves test after test. Starting the app is by far the most of what a test costs, and a third of it in
 * a process that compiled the app before. What a test can leave behind is taken away before the next: other pages,
 * what is stored, size, medium, routes and permissions. A script that runs first is taken away by the test that added it;
 * what cannot be taken away (a clock, a full cache) needs a context of its own: see `app-test`.
 */
export class SharedPage {
  readonly #context: BrowserContext
  readonly #origin: string
  readonly #viewport: BrowserContextOptions['viewport']
  readonly watch: PageWatch
  #page: Page | undefined

  private constructor(context: BrowserContext, watch: PageWatch, origin: string, options: BrowserContextOptions) {
    this.#context = context
    this.watch = watch
    this.#origin = origin
    this.#viewport = options.viewport
  }

  static async open(browser: Browser, origin: string, options: BrowserContextOptions): Promise<SharedPage> {
    const context = await browser.newContext(options)
    const watch = new PageWatch(origin)
    await watch.attach(context)
    return new SharedPage(context, watch, origin, options)
  }

  get context(): BrowserContext {
    return this.#context
  }

  /** The page as if it had just been opened in a browser that never saw the app. */
  async fresh(): Promise<Page> {
    const page = await this.#livePage()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    for (const other of this.#context.pages()) if (other !== page) await other.close()
    await this.#context.setOffline(false)
    await this.#context.clearPermissions()
    await page.emulateMedia({ media: null })
    if (this.#viewport) await page.setViewportSize(this.#viewport)
    await page.goto(REST)
    await page.mouse.move(0, 0)
    const session = await this.#context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: this.#origin, storageTypes: 'all' })
    await session.detach()
    return page
  }

  /** The page of the test before; where that was closed or died, another it left open, whose process knows the app. */
  async #livePage(): Promise<Page> {
    if (this.#page === undefined || this.#page.isClosed()) {
      this.#page = this.#context.pages().at(-1) ?? (await this.#context.newPage())
    }
    return this.#page
  }

  async close(): Promise<void> {
    await this.#context.close()
  }
}
