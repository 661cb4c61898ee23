// npm run kill-test [-- --seed 1 --kills 60 --size 2000/10000 --log file]: kills a Chromium at random moments while
// somebody types in the built app, starts it again on the same profile, and looks what is still there. Every word that
// was typed more than 300 ms before the kill must be: as part of the map, or as a draft in its open field. Ends with 1
// when one is not, or when a map does not open. The same seed kills at the same moments of the same actions, as far as
// a machine repeats itself. Needs a build.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { writeChainMap } from '../src/model/file/write-chain-map'
import { seededRandom, syntheticMap } from '../tests/support/synthetic-map'
import { DIST } from './project.mjs'
import { createStaticServer, HOST, listen } from './serve.mjs'
import { Victim } from './victim'

/** What may be lost: letters typed so shortly before the kill, in ms. */
const MAY_BE_LOST = 300
const LONGEST_SESSION = 4_500

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '4' },
    size: { type: 'string', default: '30/60' },
    log: { type: 'string' },
  },
})
const [partyCount = 30, relationCount = 60] = values.size.split('/').map(Number)
const seed = Number(values.seed)
const random = seededRandom(seed)
const between = (low: number, high: number) => low + random() * (high - low)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

interface Typed {
  readonly word: string
  /** When the page had taken its last letter, by `performance.now` of this process. */
  readonly at: number
}

async function openFile(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open bestand' }).click()
  await (await choosing).setFiles({ name: 'kaart.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await drawn(page)
  await page.getByText(/^bewaard \d\d:\d\d$/).waitFor()
}

const drawn = (page: Page) => page.locator('.item-card').first().waitFor()
const roleField = (page: Page) => page.getByRole('textbox', { name: 'Rol in de keten' })

/** Selects a party by the search field, with its form open. */
async function select(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.insertText(name)
  await page
    .getByRole('option', { name: new RegExp(`\\b${name}\\b`) })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  // A page of thousands of cards may give no two frames in a second: nothing is asked about standing still.
  await page.getByRole('tab', { name: 'Details' }).click({ force: true })
  // On a busy page the form of what was selected before stands there a while longer.
  await page.locator('.details-form .details-heading', { hasText: new RegExp(`^${name}$`) }).waitFor()
  await roleField(page).waitFor()
}

/** Types words until the page is gone: half a sentence, a pause, another field and back, undo of nothing. */
async function work(page: Page, number: number, typed: Typed[], before: string): Promise<void> {
  const field = roleField(page)
  await field.focus()
  await page.keyboard.press('Control+End')
  if (before !== '') await page.keyboard.insertText(' ')
  for (let count = 1; ; count++) {
    const word = `w${number}x${count}`
    await page.keyboard.type(count === 1 ? word : ` ${word}`, { delay: between(0, 25) })
    typed.push({ word, at: performance.now() })
    const chance = random()
    if (chance < 0.12) {
      // Leaving the field makes it part of the map.
      await page.keyboard.press('Tab')
      await pause(between(0, 200))
      await field.focus()
      await page.keyboard.press('Control+End')
    } else if (chance < 0.16) await pause(between(2_000, 2_400))
    else if (chance < 0.4) await pause(between(0, 250))
  }
}

/** What one session typed, in which party, and what stood there before. */
interface Session {
  readonly number: number
  readonly party: string
  readonly before: string
  readonly typed: readonly Typed[]
  /** The moment of the kill. */
  readonly at: number
}

interface Outcome {
  readonly words: number
  /** How long before the kill the oldest word was typed that is gone, in ms; 0 when none is. */
  readonly lostAge: number
  readonly gone: number
  /** Whether the page stood at the field again, with the words in it. */
  readonly isOpenAgain: boolean
}

/** Somebody types in a party of their choice until everything dies. */
async function live(victim: Victim, number: number): Promise<Session> {
  const party = `U${Math.ceil(partyCount / 5) + 1 + Math.floor(between(0, Math.floor(partyCount / 2)))}`
  await select(victim.page, party)
  const before = await roleField(victim.page).inputValue()
  const typed: Typed[] = []
  const working = work(victim.page, number, typed, before).catch(() => undefined)
  // Somebody is typing by the time of the kill.
  while (typed.length === 0) await pause(20)
  await pause(between(0, LONGEST_SESSION))
  const at = await victim.kill()
  await working
  return { number, party, before, typed, at }
}

/** What the next start finds of a session. */
async function judge(page: Page, { number, party, before, typed, at }: Session): Promise<Outcome> {
  const isOpenAgain = await roleField(page)
    .inputValue({ timeout: 2_000 })
    .then((text) => text.includes(`w${number}x`))
    .catch(() => false)
  if (!isOpenAgain) await select(page, party)
  const text = await roleField(page).inputValue()
  const gone = typed.filter(({ word }) => !new RegExp(`\\b${word}\\b`).test(text))
  const isBeforeThere = before.split(' ').every((word) => text.includes(word))
  if (!isBeforeThere) console.log(`${number}: before “${before}”, after “${text}”`)
  const lostAge = isBeforeThere ? Math.max(0, ...gone.map((one) => at - one.at)) : Number.POSITIVE_INFINITY
  return { words: typed.length, lostAge, gone: gone.length, isOpenAgain }
}

// A signal ends the script in order: the browser goes, and the folder with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-kill-'))
const profile = join(folder, 'profile')
const server = createStaticServer(DIST)
const start = `http://${HOST}:${await listen(server, 0)}/`
const ages: number[] = []
let failures = 0
let words = 0
let openAgain = 0
try {
  let victim = await Victim.start(profile, start)
  await openFile(victim.page, writeChainMap(syntheticMap(partyCount, relationCount, seed)))
  const address = victim.page.url()

  /** The next start. One that is not there after a minute is tried once more: a machine can be that busy. */
  const reopen = async (): Promise<Victim> => {
    const first = await Victim.start(profile, address)
    try {
      await drawn(first.page)
      return first
    } catch {
      console.log('not drawn within a minute; started once more')
      await first.kill()
      const second = await Victim.start(profile, address)
      await drawn(second.page)
      return second
    }
  }

  for (let number = 1; number <= Number(values.kills); number++) {
    let session: Session
    try {
      session = await live(victim, number)
    } catch (error) {
      // Nobody got as far as typing: a machine too busy to show the form says nothing about what is kept.
      console.log(`${number}: no session: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
      await victim.kill()
      victim = await reopen()
      continue
    }
    let line: string
    try {
      victim = await reopen()
      const outcome = await judge(victim.page, session)
      words += outcome.words
      openAgain += outcome.isOpenAgain ? 1 : 0
      ages.push(outcome.lostAge)
      if (outcome.lostAge > MAY_BE_LOST) failures += 1
      line = `${number}: ${outcome.words} words, lost ${outcome.gone} (${Math.round(outcome.lostAge)} ms), ${outcome.isOpenAgain ? 'field open again' : 'field not open'}`
    } catch (error) {
      failures += 1
      line = `${number}: the map did not open: ${error instanceof Error ? error.message.split('\n')[0] : error}`
      await victim.kill()
      victim = await reopen()
    }
    if (values.log) appendFileSync(values.log, `${line}\n`)
    if (values.log === undefined || failures > 0) console.log(line)
  }
  await victim.kill()
} finally {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
const lost = ages.filter((age) => age > 0)
console.log(
  `${values.size}, seed ${seed}: ${ages.length} kills, ${words} words typed, ${lost.length} kills lost a word, the oldest ${Math.round(Math.max(0, ...lost))} ms before; ${openAgain} times the field stood open again; ${failures} failures`,
)
// A run that judged nothing has shown nothing.
process.exitCode = failures > 0 || ages.length === 0 ? 1 : 0
