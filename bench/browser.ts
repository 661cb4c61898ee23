import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../scripts/chromium.mjs'
import { DIST } from '../scripts/project.mjs'
import { createStaticServer, HOST, listen } from '../scripts/serve.mjs'

/** A served folder in a browser. */
export interface Stage {
  /** A page at the start address in a context of its own: nothing cached, nothing stored. */
  readonly freshPage: () => Promise<Page>
  /** Milliseconds of processor time that the processes of pages, and of the GPU, have had so far. */
  readonly processorTimes: () => Promise<{ readonly renderer: number; readonly GPU: number }>
}

export interface StageOptions {
  /** The folder to serve; default the built app, or the folder `BENCH_DIST` names. */
  readonly folder?: string
  /** Leaves out the content security policy the app runs under. */
  readonly bypassPolicy?: boolean
}

/**
 * Serves a folder, starts a browser, hands both to `work` and closes everything afterwards.
 *
 * @throws when there is no Chromium, or the page reports an error
 */
export async function onStage<T>(work: (stage: Stage) => Promise<T>, options: StageOptions = {}): Promise<T> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium found: install one or set CHROME_PATH.')
  const server = createStaticServer(options.folder ?? process.env.BENCH_DIST ?? DIST)
  const port = await listen(server, 0)
  let browser: Browser | undefined
  try {
    browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
    const errors: Error[] = []
    const started = browser
    const result = await work({
      async freshPage() {
        const page = await openPage(await newContext(started, options.bypassPolicy), `http://${HOST}:${port}/`)
        page.on('pageerror', (error) => errors.push(error))
        return page
      },
      async processorTimes() {
        const session = await started.newBrowserCDPSession()
        const { processInfo } = await session.send('SystemInfo.getProcessInfo')
        await session.detach()
        const sum = (kind: string) =>
          processInfo.reduce((total, { type, cpuTime }) => (type === kind ? total + cpuTime * 1000 : total), 0)
        return { renderer: sum('renderer'), GPU: sum('GPU') }
      },
    })
    if (errors[0]) throw errors[0]
    return result
  } finally {
    await browser?.close()
    server.closeAllConnections()
    server.close()
  }
}

function newContext(browser: Browser, bypassCSP = false): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL', bypassCSP })
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript({ path: join(import.meta.dirname, 'watch-frames.js') })
  await page.goto(address, { waitUntil: 'networkidle' })
  return page
}

/** What `watchFrames` finds. Times in ms. */
export interface FrameTimes {
  /** Per selector the time from the input event until it matches something in the page. */
  readonly inPage: readonly number[]
  /** Per selector the time from the input event to the end of the first frame in which it is on screen. */
  readonly shown: readonly number[]
  /** The longest time the main thread was not free for input meanwhile; 0 when it never was 50 ms. */
  readonly longestTask: number
}

declare global {
  interface Window {
    benchWatch: {
      arm: (event: string, selectors: readonly string[], scope?: string) => void
      result: () => Promise<FrameTimes>
      startFrames: () => void
      stopFrames: () => readonly number[]
    }
  }
}

/**
 * Does something with one input event and tells when what it leads to is on screen.
 *
 * @param event the DOM event that starts the clock, for instance `click`
 * @param selectors CSS; each must come to match something visible
 * @param scope CSS of the element in which it will be, for a page in which looking everywhere takes long
 */
export async function watchFrames(
  page: Page,
  event: string,
  selectors: readonly string[],
  act: () => Promise<void>,
  scope?: string,
): Promise<FrameTimes> {
  await page.evaluate(([name, list, root]) => window.benchWatch.arm(name, list, root), [
    event,
    selectors,
    scope,
  ] as const)
  await act()
  return page.evaluate(() => window.benchWatch.result())
}
