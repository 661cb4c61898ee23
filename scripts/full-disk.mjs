// npm run full-disk [-- --times 4]: what a moment of a full disk does to the maps in a browser. As root, on Linux: the
// profile of a Chromium stands on a small disk in memory, which is filled while maps are being edited and freed again.
// After a restart every map must be there as it was last said to be kept. Prints one line a time and ends with 1 when
// something was lost. Needs a build.
import './check-node.mjs'
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs'
import { DIST } from './project.mjs'
import { createStaticServer, HOST, listen } from './serve.mjs'

const { values } = parseArgs({
  options: { times: { type: 'string', default: '4' }, megabytes: { type: 'string', default: '160' } },
})

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Writes until there is no byte of room left. @returns the file that takes it */
function fill(folder) {
  const file = join(folder, 'filling')
  const handle = openSync(file, 'w')
  for (let size = 1 << 20; size >= 1; size >>= 4) {
    try {
      for (;;) writeSync(handle, Buffer.alloc(size))
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error
    }
  }
  closeSync(handle)
  return file
}

async function start(profile) {
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: CHROMIUM_FLAGS,
    locale: 'nl-NL',
    viewport: { width: 1366, height: 768 },
  })
}

async function openExample(context, address, name) {
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('.item-card').first().waitFor()
  return page
}

async function rename(page, title) {
  await page.getByTitle('Gegevens van de kaart wijzigen').click()
  await page.getByRole('textbox', { name: 'Titel' }).fill(title)
  await page.keyboard.press('Tab')
}

/** What the page says of keeping: `kept`, `warned`, or neither yet. */
async function said(page) {
  if ((await page.locator('.keten-save-warning').count()) > 0) return 'warned'
  return (await page.getByText(/^bewaard \d\d:\d\d$/).count()) > 0 ? 'kept' : 'neither'
}

async function until(page, wanted, ms) {
  const end = Date.now() + ms
  for (;;) {
    const now = await said(page)
    if (now === wanted || Date.now() > end) return now
    await pause(100)
  }
}

async function once(address, number) {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${values.megabytes}m`, 'tmpfs', folder])
  try {
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    let context = await start(profile)
    const first = await openExample(context, address, 'Migratieketen')
    const second = await openExample(context, address, 'Loonaangifteketen')
    await rename(first, `Migratie ${number} begin`)
    await rename(second, `Loon ${number} begin`)
    const before = [await until(first, 'kept', 10_000), await until(second, 'kept', 10_000)]
    await pause(3000)
    const filling = fill(folder)
    for (let edit = 0; edit < 6; edit++) {
      await rename(first, `Migratie ${number} vol ${edit}`)
      await pause(300)
    }
    const whileFull = await until(first, 'warned', 8_000)
    rmSync(filling)
    await rename(first, `Migratie ${number} ruimte`)
    await rename(second, `Loon ${number} ruimte`)
    const after = [await until(first, 'kept', 20_000), await until(second, 'kept', 20_000)]
    await pause(1000)
    await context.close()
    context = await start(profile)
    const page = await context.newPage()
    await page.goto(address)
    await pause(3000)
    const titles = await page.locator('.keten-start-map-title').allInnerTexts()
    const has = (title) => titles.some((text) => text.includes(title))
    const kept = [has(`Migratie ${number} ruimte`), has(`Loon ${number} ruimte`)]
    await context.close()
    const lost = kept.filter((isThere, map) => !isThere && after[map] === 'kept').length
    console.log(
      `${number}: before ${before}, full ${whileFull}, room again ${after}; after the restart ${titles.length} maps, the last edit in ${kept}: ${lost} lost`,
    )
    return lost
  } finally {
    execFileSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

const server = createStaticServer(DIST)
const port = await listen(server, 0)
let lost = 0
for (let number = 1; number <= Number(values.times); number++) lost += await once(`http://${HOST}:${port}/`, number)
server.closeAllConnections()
server.close()
console.log(`${lost} maps lost that were said to be kept`)
process.exitCode = lost > 0 ? 1 : 0
