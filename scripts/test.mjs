// npm test: every check there is, from a fresh checkout. All steps run, also after one fails; the last line counts.
import './check-node.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { collect, collectNpm, collectScript } from './collect.mjs'
import { install, isInstalled, ROOT, run } from './project.mjs'

const MINUTE = 60_000
const reports = mkdtempSync(join(tmpdir(), 'ketenkaart-test-'))

/** A program of an installed package, run by this Node: no shell and no path needed. */
const runTool = (file, args, options) => run(process.execPath, [join(ROOT, 'node_modules', file), ...args], options)

/** A check that passes or fails as a whole. */
const asOne = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/**
 * What a test program counted. One that ends badly without naming a failed test (a file that cannot be loaded, an
 * error outside every test, a killed program) and one that ran nothing at all count as one failure more.
 */
function counted(code, readCounts) {
  let counts = { passed: 0, failed: 0 }
  try {
    counts = readCounts()
  } catch (error) {
    console.error(`No report: ${error.message}`)
  }
  const saidNothing = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return saidNothing ? { ...counts, failed: 1 } : counts
}

/** The build that the browser tests use; made once. */
async function buildQuietly() {
  const { code, output } = await collectNpm(['run', 'build'])
  return { ...asOne(code), output }
}

const readJson = (name) => JSON.parse(readFileSync(join(reports, name), 'utf8'))

async function unitTests() {
  const output = join(reports, 'unit.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`]
  const code = await runTool('vitest/vitest.mjs', args, { timeoutMs: 15 * MINUTE })
  return counted(code, () => {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = readJson('unit.json')
    const unloadable = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + unloadable.length }
  })
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Chromium as it is on this machine; as root on a Debian-like machine it is installed when missing. */
async function chromium() {
  const found = findChromium()
  if (found || process.env.CHROME_PATH || process.getuid?.() !== 0) return found
  try {
    console.log('No Chromium: installing it with apt-get.')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const updated = await run('apt-get', ['update'], { env, timeoutMs: 5 * MINUTE })
    if (updated !== 0) return undefined
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, timeoutMs: 15 * MINUTE })
  } catch {
    return undefined
  }
  return findChromium()
}

async function browserTests() {
  const path = await chromium()
  if (path === undefined) {
    console.error('No Chromium found. Install chromium or google-chrome, or set CHROME_PATH to one.')
    return asOne(1)
  }
  const env = {
    CHROME_PATH: path,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'browser.json'),
  }
  const options = { env, timeoutMs: 30 * MINUTE }
  const code = await runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], options)
  return counted(code, () => {
    const { stats, errors } = readJson('browser.json')
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
  })
}

/** Kills a browser in the middle of a sentence, some times at each size: about a minute. By hand it goes on for longer. */
const KILLS = [
  ['30/60', 4],
  ['500/1500', 1],
]

async function killTests() {
  let [passed, failed] = [0, 0]
  for (const [size, kills] of KILLS) {
    const args = ['--import', 'tsx', join(ROOT, 'scripts/kill-test.ts'), '--size', size, '--kills', String(kills)]
    const code = await run(process.execPath, args, { timeoutMs: 5 * MINUTE })
    if (code === 0) passed += 1
    else failed += 1
  }
  return { passed, failed }
}

/** A check by a program whose words wait until it is done, so that another can run beside it. */
async function quiet(file, args) {
  const { code, output } = await collect(file, args)
  return { ...asOne(code), output }
}

/** Word reports opened by a real program; where there is none the words say so, and nothing is counted. */
async function judgedReports() {
  const { code, output } = await collectScript('judge-report.ts')
  return { ...(output.includes('Not judged') ? { passed: 0, failed: 0 } : asOne(code)), output }
}

/**
 * In this order. What stands in one row runs side by side: each of those uses one core for most of its time. The tests
 * come alone, for they measure too. A step that `needs` another is not run when that failed, and counts as failed.
 */
const ROWS = [
  [
    { name: 'types', run: () => quiet('typescript/bin/tsc', ['--noEmit']) },
    {
      name: 'lint, layers and format',
      run: () => quiet('@biomejs/biome/bin/biome', ['ci', '--max-diagnostics=100', '.']),
    },
    { name: 'rules of React', run: () => quiet('oxlint/bin/oxlint', ['src/ui']) },
    { name: 'build', run: buildQuietly },
    { name: 'Word reports, opened by LibreOffice', run: judgedReports },
  ],
  [{ name: 'unit and property tests', run: unitTests }],
  [{ name: 'browser tests', needs: 'build', run: browserTests }],
  // After the browser tests, which install a browser where there is none.
  [{ name: 'kill tests', needs: 'build', run: killTests }],
]

async function runStep({ name, needs, run }, results, isAlone) {
  const title = `\n=== ${name} ===`
  if (isAlone) console.log(title)
  if (needs && results.get(needs).failed > 0) {
    console.log(`Not run: ${needs} failed.`)
    return asOne(1)
  }
  const start = performance.now()
  const result = await run().catch((error) => ({ ...asOne(1), output: String(error.stack ?? error) }))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (!isAlone) console.log(title)
  if (result.output) console.log(result.output)
  console.log(`=== ${name}: ${result.passed} in order, ${result.failed} not, ${seconds} s ===`)
  return result
}

async function runAll() {
  const results = new Map()
  if (!isInstalled()) {
    console.log('=== install (npm ci) ===')
    if ((await install()) !== 0) return [asOne(1)]
  }
  for (const row of ROWS) {
    const done = await Promise.all(row.map((step) => runStep(step, results, row.length === 1)))
    row.forEach(({ name }, i) => {
      results.set(name, done[i])
    })
  }
  return [...results.values()]
}

const results = await runAll()
rmSync(reports, { recursive: true, force: true })
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
process.exitCode = sum('failed') > 0 ? 1 : 0
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
