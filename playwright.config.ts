import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs'

const port = Number(process.env.E2E_PORT ?? 4199)
const address = `http://127.0.0.1:${port}/`
const executablePath = findChromium()
const folder = process.env.E2E_DIST
if (executablePath === undefined) throw new Error('No Chromium found: install one or set CHROME_PATH.')

/**
 * Browser tests run against the built app: run `npm run build` first, or `npm test` for everything. E2E_DIST names
 * another folder with a build than `dist`, E2E_PORT another port.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'off',
    // Nothing moves by itself, so that a click lands where it was aimed.
    contextOptions: { reducedMotion: 'reduce' },
    browserName: 'chromium',
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port}${folder ? ` --root "${folder}"` : ''}`,
    url: address,
    timeout: 30_000,
    reuseExistingServer: false,
  },
})
