import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'

/** A file that the app handed to the user. */
export interface Downloaded {
  readonly name: string
  readonly bytes: Buffer
}

/** Catches the download that the given steps bring about. */
export async function catchDownload(page: Page, steps: () => Promise<void>): Promise<Downloaded> {
  const arriving = page.waitForEvent('download')
  await steps()
  const download = await arriving
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Chooses an entry of the menu "Delen". */
export async function chooseShare(
  page: Page,
  entry: 'JSON-bestand' | 'Afbeelding (PNG)…' | 'SVG-bestand…' | 'PDF…' | 'Kopieer als afbeelding',
): Promise<void> {
  await page.getByRole('button', { name: 'Delen', exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

/** The window in which one chooses what a picture shows, with the picture in it. */
export async function openPicture(page: Page, entry: 'Afbeelding (PNG)…' | 'SVG-bestand…' | 'PDF…'): Promise<Locator> {
  await chooseShare(page, entry)
  const dialog = page.getByRole('dialog', { name: 'Afbeelding bewaren' })
  await expect(dialog.getByRole('img', { name: /^Voorbeeld van de afbeelding van / })).toBeVisible()
  return dialog
}

/** Presses the button of that window, and gives what comes of it. */
export async function savePicture(page: Page, dialog: Locator): Promise<Downloaded> {
  const file = await catchDownload(page, () => dialog.getByRole('button', { name: 'Bewaar afbeelding' }).click())
  await expect(dialog).toBeHidden()
  return file
}

/** The whole map as SVG, as large as on the screen. */
export async function downloadSvg(page: Page): Promise<Downloaded> {
  const dialog = await openPicture(page, 'SVG-bestand…')
  await dialog.getByRole('radio', { name: 'als op het scherm' }).click()
  await expect(dialog.getByRole('img', { name: /^Voorbeeld van de afbeelding van / })).toBeVisible()
  return savePicture(page, dialog)
}

/** The text of the open map as "Delen" gives it. */
export async function downloadText(page: Page): Promise<string> {
  const { name, bytes } = await catchDownload(page, () => chooseShare(page, 'JSON-bestand'))
  expect(name).toMatch(/\.json$/)
  return bytes.toString('utf8')
}

interface Identified {
  readonly id: string
}

/** What tests look up in a map's file; collections that are not in it are empty. */
export interface WrittenMap {
  readonly title: string
  readonly parties: readonly Identified[]
  readonly triangles: readonly Identified[]
  readonly dependencies: readonly Identified[]
  readonly couplingPoints: readonly Identified[]
  readonly positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>
}

/** The open map as "Delen" gives it, read. */
export async function downloadMap(page: Page): Promise<WrittenMap> {
  const empty = { parties: [], triangles: [], dependencies: [], couplingPoints: [], positions: {} }
  return { ...empty, ...JSON.parse(await downloadText(page)) }
}
