// npm run monkey -- [--seed 1] [--minutes 10] [--steps n] [--example migratieketen] [--log file]: random hands in the
// built app. Everything done is written to the log, one JSON line a step; the same seed does the same again.
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { PageWatch } from '../tests/e2e/support/page-watch'
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs'
import { EXAMPLES, runMonkey } from './monkey/run-monkey'
import { DIST, ROOT } from './project.mjs'
import { createStaticServer, HOST, listen } from './serve.mjs'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '10' },
    steps: { type: 'string' },
    'check-every': { type: 'string', default: '100' },
    example: { type: 'string', default: EXAMPLES[0] },
    log: { type: 'string' },
  },
})
const example = EXAMPLES.find((name) => name === values.example)
if (!example) throw new Error(`no example is called ${values.example}: choose ${EXAMPLES.join(', ')}`)
const executablePath = findChromium()
if (executablePath === undefined) throw new Error('No Chromium found: install one or set CHROME_PATH.')

const file = values.log ?? join(ROOT, '.cache/monkey', `${example}-${values.seed}.jsonl`)
mkdirSync(dirname(file), { recursive: true })
const log = createWriteStream(file)
// Another build than that of this folder, as for the measurements.
const server = createStaticServer(process.env.BENCH_DIST ?? DIST)
const address = `http://${HOST}:${await listen(server, 0)}/`
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
try {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  const watch = new PageWatch(new URL(address).origin)
  await watch.attach(context)
  const result = await runMonkey(await context.newPage(), {
    seed: Number(values.seed),
    example,
    milliseconds: Number(values.minutes) * 60_000,
    ...(values.steps && { steps: Number(values.steps) }),
    checkEvery: Number(values['check-every']),
    answerMs: 2_000,
    address,
    takeFaults: () => watch.takeFaults(),
    log: (record) => log.write(`${JSON.stringify(record)}\n`),
  })
  const { steps, changes, checkpoints, faults } = result
  console.log(`${example}, seed ${values.seed}: ${steps} steps, ${changes} changed the map, ${checkpoints} checkpoints`)
  for (const { step, what } of faults) console.log(`  step ${step}: ${what}`)
  console.log(faults.length === 0 ? 'every law held' : `${faults.length} faults`)
  console.log(`log: ${file}`)
  process.exitCode = faults.length > 0 ? 1 : 0
} finally {
  await browser.close()
  server.closeAllConnections()
  server.close()
  log.end()
}
