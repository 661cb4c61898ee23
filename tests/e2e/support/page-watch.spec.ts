import type { Page } from '@playwright/test'
import { CONTENT_SECURITY_POLICY } from '../../../scripts/serve.mjs'
import { expect, OWN_CONTEXT, test } from './app-test'

/** Puts a page of our own at an address of the app, and a stranger that always answers: nothing leaves the machine. */
async function plant(page: Page, script: string, policy = ''): Promise<void> {
  await page.route('**/planted-part.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'document.title = "part"' }),
  )
  await page.route('**/planted-data.json', (route) => route.fulfill({ json: {} }))
  await page.route('https://elsewhere.example/**', (route) =>
    route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } }),
  )
  await page.route('**/planted.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'Content-Security-Policy': policy } : {},
      body: `<!doctype html><link rel="icon" href="data:,"><title>planted</title><script>${script}</script>`,
    }),
  )
  await page.goto('planted.html', { waitUntil: 'load' })
}

const afterLoad = (statement: string) => `addEventListener('load', () => setTimeout(() => { ${statement} }, 100))`

const inWorker = (statement: string) => `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(statement)}])))`

const FAULTS: readonly (readonly [name: string, script: string, expected: RegExp])[] = [
  ['an error in the console', "console.error('broken')", /^console error: broken-/],
  ['a failed assertion in the console', "console.assert(false, 'broken')", /^console assert: .*broken/],
  ['an uncaught exception', "setTimeout(() => { throw new Error('broken') })", /^uncaught exception: Error: broken-/],
  ['a rejected promise', "Promise.reject(new Error('broken'))", /^uncaught exception: Error: broken-/],
  ['a request to another origin', "fetch('https://elsewhere.example/x')", /^request to another origin: GET fetch/],
  ['a picture from elsewhere', "new Image().src = 'https://elsewhere.example/x.png'", /another origin: GET image/],
  ['a beacon', "navigator.sendBeacon('https://elsewhere.example/x', 'y')", /another origin: POST ping/],
  ['a request after load', afterLoad("fetch('planted-data.json')"), /^request after load: GET fetch/],
  [
    'a question hidden in the address of a part',
    afterLoad("document.head.append(Object.assign(document.createElement('script'), { src: 'planted-part.js?a=1' }))"),
    /^request after load: GET script/,
  ],
  ['a request from a worker', inWorker("fetch('https://elsewhere.example/x')"), /another origin: GET fetch/],
  ['an error in the console of a worker', inWorker("console.error('broken')"), /^console error: broken-/],
  ['an uncaught exception in a worker', inWorker("throw new Error('broken')"), /broken/],
  ['a web socket', "new WebSocket('ws://' + location.host)", /^web socket to ws:/],
]

test('the watch sees every kind of fault, each on a page of its own', { tag: OWN_CONTEXT }, async ({
  context,
  watch,
}) => {
  for (const [place, [name, script, expected]] of FAULTS.entries()) {
    await test.step(name, async () => {
      const page = await context.newPage()
      // A fault that comes late is not taken for that of the next page.
      const word = `broken-${place}`
      await plant(
        page,
        script.replaceAll('broken', word).replaceAll('elsewhere.example/x', `elsewhere.example/${word}`),
      )
      const faults: string[] = []
      await expect
        .poll(() => {
          faults.push(...watch.takeFaults())
          return faults.filter((fault) => !/broken-/.test(fault) || fault.includes(word))
        })
        .toContainEqual(expect.stringMatching(expected))
      await page.close()
      watch.takeFaults()
    })
  }
})

test('the watch sees a breach of the content policy', { tag: OWN_CONTEXT }, async ({ page, watch }) => {
  const policy = CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  await plant(page, "fetch('planted-data.json').catch(() => {})", policy)
  const faults: string[] = []
  await expect
    .poll(() => {
      faults.push(...watch.takeFaults())
      return faults
    })
    .toContainEqual(expect.stringMatching(/^content security policy: connect-src blocked/))
  await page.close()
  watch.takeFaults()
})

test('the watch sees a second page', { tag: OWN_CONTEXT }, async ({ page, context, watch }) => {
  await plant(page, '')
  const second = await context.newPage()
  await plant(second, "console.error('from the second page')")
  await expect.poll(() => watch.takeFaults()).toContainEqual(expect.stringMatching(/from the second page/))
})

test('the watch leaves a page alone that only loads its own parts', { tag: OWN_CONTEXT }, async ({ page, watch }) => {
  await plant(
    page,
    afterLoad("document.head.append(Object.assign(document.createElement('script'), { src: 'planted-part.js' }))"),
  )
  await expect(page).toHaveTitle('part')
  expect(watch.takeFaults()).toEqual([])
})

// Declared to fail: were the watch to see the fault and let the test pass all the same, this would be reported.
test.fail('a test whose page breaks a promise fails', { tag: OWN_CONTEXT }, async ({ page }) => {
  await plant(page, "console.error('broken')")
})
