// A browser that can be killed as a power cut would: all of its processes at once.
import { type ChildProcess, spawn } from 'node:child_process'
import { type Browser, chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs'

const living = new Set<Victim>()

// Whoever stops the script must not be left with a browser.
process.once('exit', () => {
  for (const victim of living) victim.end()
})

/** A browser of its own, with all its processes in one group, so that they die together. */
export class Victim {
  readonly #process: ChildProcess
  readonly browser: Browser
  readonly page: Page

  private constructor(child: ChildProcess, browser: Browser, page: Page) {
    this.#process = child
    this.browser = browser
    this.page = page
    living.add(this)
  }

  static async start(profile: string, address: string): Promise<Victim> {
    const executable = findChromium()
    if (executable === undefined) throw new Error('No Chromium found: install one or set CHROME_PATH.')
    const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=nl-NL']
    const child = spawn(executable, [...CHROMIUM_FLAGS, ...flags, '--window-size=1366,768', 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const endpoint = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stderr?.on('data', (part: Buffer) => {
        said += part.toString('utf8')
        const found = /DevTools listening on (ws:\S+)/.exec(said)
        if (found?.[1]) resolve(found[1])
      })
      child.on('exit', () => reject(new Error(`the browser did not start: ${said.slice(-400)}`)))
    })
    const browser = await chromium.connectOverCDP(endpoint)
    const [context] = browser.contexts()
    if (!context) throw new Error('no context')
    const page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(60_000)
    await page.goto(address)
    return new Victim(child, browser, page)
  }

  /** Kills what is still there, without waiting. */
  end(): void {
    living.delete(this)
    if (this.#process.pid !== undefined && this.#process.exitCode === null && this.#process.signalCode === null) {
      process.kill(-this.#process.pid, 'SIGKILL')
    }
  }

  newPage(): Promise<Page> {
    return this.page.context().newPage()
  }

  /** Kills every process of the browser at once. @returns the moment, by `performance.now` */
  async kill(): Promise<number> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve))
    const at = performance.now()
    this.end()
    await gone
    // The playwright side notices by itself.
    await this.browser.close().catch(() => undefined)
    return at
  }
}
