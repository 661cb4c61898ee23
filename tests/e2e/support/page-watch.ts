import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test'

/** What a loaded page may still fetch: parts of the app (workers count as scripts) that wait until used. */
const LATE_PARTS = new Set(['script', 'stylesheet', 'font'])

/** The browser asks for the icon of the page by itself, again whenever the address changes. */
const ICON = '/icon.svg'

const BINDING = 'ketenkaartReportViolation'

/** Runs in each page before its own scripts. */
function reportViolations(binding: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report = Reflect.get(window, binding) as (text: string) => void
    report(`${event.violatedDirective} blocked ${event.blockedURI || 'inline'}`)
  })
}

/**
 * Watches every page of a browser context and keeps what must never happen, one sentence per fault: an error in the
 * console, an uncaught exception, a breach of the content security policy, a request to another origin than
 * `appOrigin`, a web socket, and after the page has loaded any request but for a part of the app itself.
 */
export class PageWatch {
  readonly #appOrigin: string
  readonly #loaded = new WeakSet<Page>()
  #faults: string[] = []

  constructor(appOrigin: string) {
    this.#appOrigin = appOrigin
  }

  /** Starts watching; to be called before the first page navigates. */
  async attach(context: BrowserContext): Promise<void> {
    await context.exposeBinding(BINDING, (_source, text: string) => this.#add(`content security policy: ${text}`))
    await context.addInitScript(reportViolations, BINDING)
    context.on('console', (message) => this.#onConsole(message))
    context.on('weberror', (error) => this.#add(`uncaught exception: ${error.error()}`))
    context.on('request', (request) => this.#onRequest(request))
    for (const page of context.pages()) this.#watchPage(page)
    context.on('page', (page) => this.#watchPage(page))
  }

  /** The faults since the last call, oldest first. */
  takeFaults(): string[] {
    const faults = this.#faults
    this.#faults = []
    return faults
  }

  #add(fault: string): void {
    this.#faults.push(fault)
  }

  #watchPage(page: Page): void {
    page.on('load', () => this.#loaded.add(page))
    page.on('crash', () => this.#add('the page crashed'))
    page.on('websocket', (socket) => this.#add(`web socket to ${socket.url()}`))
  }

  #onConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'assert') return
    // For the text on which a shared page rests the browser asks for an icon by itself, at a moment of its own.
    if (message.location().url.endsWith('/favicon.ico')) return
    this.#add(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  }

  #onRequest(request: Request): void {
    const url = new URL(request.url())
    if (url.protocol === 'data:' || url.protocol === 'blob:') return
    const what = `${request.method()} ${request.resourceType()} ${request.url()}`
    if (url.origin !== this.#appOrigin) {
      this.#add(`request to another origin: ${what}`)
      return
    }
    const page = pageOf(request)
    if (request.isNavigationRequest()) {
      if (page) this.#loaded.delete(page)
      return
    }
    const isPart = request.method() === 'GET' && url.search === '' && LATE_PARTS.has(request.resourceType())
    const isIcon = request.resourceType() === 'other' && url.pathname.endsWith(ICON) && url.search === ''
    if (page && this.#loaded.has(page) && !isPart && !isIcon) this.#add(`request after load: ${what}`)
  }
}

/** A request of a frame that is already gone belongs to no page. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page()
  } catch {
    return undefined
  }
}
