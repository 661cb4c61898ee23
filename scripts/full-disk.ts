// npm run full-disk [-- --times 4 --megabytes 160]: what a moment of a full disk does to the maps in a browser. As root, on Linux: the
// profile of a Chromium stands on a small disk in memory, which is filled while maps are being edited and freed again.
// Every second time the browser is killed while the disk
// is still full. After a restart every map must be there as it was last said to be kept. Prints one line a time and ends with 1 when
// something was lost. Needs a build.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { DIST } from './project.mjs'
import { createStaticServer, HOST, listen } from './serve.mjs'
import { Victim } from './victim'

const { values } = parseArgs({
  options: { times: { type: 'string', default: '4' }, megabytes: { type: 'string', default: '160' } },
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Writes until there is no byte of room left. @returns the file that takes it */
function fill(folder: string): string {
  const file = join(folder, 'filling')
  const handle = openSync(file, 'w')
  for (let size = 1 << 20; size >= 1; size >>= 4) {
    try {
      for (;;) writeSync(handle, Buffer.alloc(size))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
  closeSync(handle)
  return file
}

async function openExample(page: Page, address: string, name: string): Promise<Page> {
  await page.goto(address)
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('.item-card').first().waitFor()
  return page
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByTitle('Gegevens van de kaart wijzigen').click()
  await page.getByRole('textbox', { name: 'Titel' }).fill(title)
  await page.keyboard.press('Tab')
}

type Said = 'kept' | 'warned' | 'neither'

/** What the page says of keeping. */
async function said(page: Page): Promise<Said> {
  if ((await page.locator('.keten-save-warning').count()) > 0) return 'warned'
  return (await page.getByText(/^bewaard \d\d:\d\d$/).count()) > 0 ? 'kept' : 'neither'
}

async function until(page: Page, wanted: Said, ms: number): Promise<Said> {
  const end = Date.now() + ms
  for (;;) {
    const now = await said(page)
    if (now === wanted || Date.now() > end) return now
    await pause(100)
  }
}

interface Edited {
  readonly title: string
  readonly said: Said
}

/** Two maps, a disk that is full for a while, and the last edit of each with what was said of it. */
async function edit(profile: string, address: string, number: number, folder: string): Promise<readonly Edited[]> {
  const victim = await Victim.start(profile, address)
  const first = await openExample(victim.page, address, 'Migratieketen')
  const second = await openExample(await victim.newPage(), address, 'Loonaangifteketen')
  await rename(first, `Migratie ${number} begin`)
  await rename(second, `Loon ${number} begin`)
  await until(first, 'kept', 10_000)
  await until(second, 'kept', 10_000)
  await pause(3_000)
  const filling = fill(folder)
  for (let edit = 0; edit < 6; edit++) {
    await rename(first, `Migratie ${number} vol ${edit}`)
    await pause(300)
  }
  const whileFull = await until(first, 'warned', 8_000)
  if (number % 2 === 0) {
    await victim.kill()
    rmSync(filling)
    return [
      { title: `Migratie ${number} vol 5`, said: whileFull },
      { title: `Loon ${number} begin`, said: 'kept' },
    ]
  }
  rmSync(filling)
  await rename(first, `Migratie ${number} ruimte`)
  await rename(second, `Loon ${number} ruimte`)
  const after = [await until(first, 'kept', 20_000), await until(second, 'kept', 20_000)] as const
  await victim.kill()
  return [
    { title: `Migratie ${number} ruimte`, said: after[0] },
    { title: `Loon ${number} ruimte`, said: after[1] },
  ]
}

/** @returns how many maps were said to be kept and are not there as they were */
async function once(address: string, number: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${values.megabytes}m`, 'tmpfs', folder])
  try {
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    const edited = await edit(profile, address, number, folder)
    const witness = await Victim.start(profile, address)
    await pause(3_000)
    const titles = await witness.page.locator('.keten-start-map-title').allInnerTexts()
    await witness.kill()
    const facts = edited.map(({ title, said }) => ({ title, said, isThere: titles.some((one) => one.includes(title)) }))
    const lost = facts.filter(({ said, isThere }) => said === 'kept' && !isThere).length
    const words = facts.map(({ title, said, isThere }) => `${title}: ${said}, ${isThere ? 'there' : 'gone'}`)
    console.log(`${words.join('; ')}; ${titles.length} maps after the restart: ${lost} lost`)
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
