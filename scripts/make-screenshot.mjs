// Makes docs/screenshot.png, the picture in the README, from the built app. Run by hand: node scripts/make-screenshot.mjs
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs'
import { isBuilt, ROOT } from './project.mjs'
import { createStaticServer, HOST, listen } from './serve.mjs'

const EXAMPLE = /Migratieketen/
const FINDINGS = /Signalen/

/** Until two pictures, half a second apart, are the same: fonts, worker results and transitions are in. */
async function calmPicture(page) {
  let before = await page.screenshot()
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.waitForTimeout(500)
    const now = await page.screenshot()
    if (now.equals(before)) return
    before = now
  }
  throw new Error('the page does not come to rest')
}

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('No Chromium found: install one or set CHROME_PATH.')
if (!isBuilt()) throw new Error('The build is missing or old: run npm run build first.')

const server = createStaticServer()
const port = await listen(server, 0)
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
try {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'nl-NL' })
  await page.goto(`http://${HOST}:${port}/`)
  await page.getByRole('button', { name: EXAMPLE }).first().click()
  await page.locator('.react-flow__node').first().waitFor()
  await page.getByRole('tab', { name: FINDINGS }).click()
  await page.getByRole('tabpanel', { name: FINDINGS }).getByRole('button').first().waitFor()
  await page.mouse.move(960, 4)
  await calmPicture(page)
  mkdirSync(join(ROOT, 'docs'), { recursive: true })
  await page.screenshot({ path: join(ROOT, 'docs/screenshot.png') })
  console.log('docs/screenshot.png')
} finally {
  await browser.close()
  server.close()
}
