import type { Page } from '@playwright/test'
import type { DocumentWatch } from './watch-document'

/** A broken law: what, and texts that should have been equal where that is what broke. */
export interface Fault {
  readonly what: string
  readonly expected?: string
  readonly found?: string
}

/** Returns when what was asked has been drawn. */
export function settle(page: Page, ms = 20): Promise<void> {
  return page.evaluate(
    (rest) =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, rest)))
      }),
    ms,
  )
}

/** Leaves windows, lists, forms and fields, so that keys mean the map or page. */
export async function stepBack(page: Page): Promise<void> {
  for (let i = 0; i < 8; i++) {
    const isBusy = await page.evaluate(
      () => document.querySelector('.keten-popover, [role=dialog], [role=alertdialog]') !== null,
    )
    if (!isBusy && i > 2) break
    await page.keyboard.press('Escape')
    await settle(page)
  }
  // What is half-typed is committed by the field that loses the keyboard.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await settle(page, 60)
}

/** What must hold after every step: something is on screen, and nothing of it is the note of a broken part. */
export async function lookAtScreen(page: Page): Promise<Fault[]> {
  const { isBlank, broken } = await page.evaluate(() => ({
    isBlank: (document.getElementById('root')?.textContent.trim() ?? '') === '',
    broken: [...document.querySelectorAll('.failure-note, .broken-page')].map(
      (element) => element.textContent?.slice(0, 120) ?? '',
    ),
  }))
  return [...(isBlank ? [{ what: 'the page is blank' }] : []), ...broken.map((text) => ({ what: `broken: ${text}` }))]
}

/** A key is answered in time: the search field takes the keyboard and gives it back. */
async function checkAnswer(page: Page, answerMs: number): Promise<Fault[]> {
  await page.keyboard.press('Control+k')
  try {
    await page.waitForFunction(() => document.activeElement?.closest('search') !== null, undefined, {
      timeout: answerMs,
      polling: 'raf',
    })
  } catch {
    return [{ what: `no answer to a key within ${answerMs} ms` }]
  }
  await page.keyboard.press('Escape')
  await stepBack(page)
  return []
}

/** Presses a key until the count it lowers is down to `end`; false when it stops short of that. */
async function pressDown(page: Page, key: string, count: () => Promise<number>, end: number): Promise<boolean> {
  let left = await count()
  let idle = 0
  while (left > end && idle < 3) {
    for (let i = 0; i < Math.min(left - end, 8); i++) await page.keyboard.press(key)
    await settle(page)
    const now = await count()
    idle = now < left ? 0 : idle + 1
    left = now
    if (idle > 0) await stepBack(page)
  }
  return left === end
}

/**
 * Undoes everything, compares with how the map was opened, does it all again and compares with how it was. What had been
 * taken back before stays so.
 *
 * @param download gives the file as the user gets it
 */
export async function checkUndoRedo(
  page: Page,
  watch: DocumentWatch,
  download: () => Promise<string>,
): Promise<Fault[]> {
  const faults: Fault[] = []
  const same = (what: string, expected: string | undefined, found: string) => {
    if (expected !== undefined && expected !== found) faults.push({ what, expected, found })
  }
  const { past, future, mapId } = await watch.place()
  const before = await watch.text()
  same('the file differs from the document', before, await download())
  await stepBack(page)
  const start = await watch.place()
  if (start.past !== past || start.future !== future) faults.push({ what: 'exporting changed the history' })
  if (!(await pressDown(page, 'Control+z', async () => (await watch.place()).past, 0))) {
    faults.push({ what: `undo stopped with ${(await watch.place()).past} of ${past} steps left` })
  }
  same('undoing everything does not give the map as it was opened', await watch.openedText(), await watch.text())
  if (!(await pressDown(page, 'Control+y', async () => (await watch.place()).future, future))) {
    const now = await watch.place()
    faults.push({ what: `redo stopped with ${now.past} of ${past} steps done, ${now.future} ahead` })
  }
  same('redoing everything does not give the map as it was', before, await watch.text())
  same('the file after redoing everything differs', before, await download())
  if ((await watch.place()).mapId !== mapId) faults.push({ what: 'another map is open after undo and redo' })
  return faults
}

/**
 * Everything that is looked at now and then.
 *
 * @param download gives the file as the user gets it
 * @param answerMs how long the app may take to answer a key
 */
export async function checkpoint(
  page: Page,
  watch: DocumentWatch,
  download: () => Promise<string>,
  answerMs: number,
): Promise<Fault[]> {
  await stepBack(page)
  return [
    ...(await lookAtScreen(page)),
    ...(await checkAnswer(page, answerMs)),
    ...(await checkUndoRedo(page, watch, download)),
    ...(await lookAtScreen(page)),
  ]
}
