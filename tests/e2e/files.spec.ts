import type { Page } from '@playwright/test'
import { party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { mapText, smallMap } from './support/sample-map'
import { card, cards, chooseFile, chooseFileInEditor, expectDrawn, openMapFile, openStart } from './support/screens'

const GOOD = JSON.parse(smallMap(['alfa', 'beta']))

function problemsDialog(page: Page) {
  return page.getByRole('dialog', { name: 'Dit bestand is niet geopend' })
}

test('a bad file leaves what is open as it is, with its undo steps', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await card(page, 'Beta').click()
  await page.keyboard.press('Delete')
  await expect(cards(page)).toHaveCount(1)
  await chooseFileInEditor(page, 'vreemd.json', '[]')
  const dialog = problemsDialog(page)
  await expect(dialog).toContainText('Wat open stond, staat er nog.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(card(page, 'Alfa')).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken: verwijderen' }).click()
  await expect(card(page, 'Beta')).toBeVisible()
})

test('the list of problems can be copied, and another file chosen from there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openStart(page)
  await chooseFile(
    page,
    'vreemd.json',
    JSON.stringify({
      ...GOOD,
      positions: {},
      parties: [{ id: 'alfa', name: 'Alfa', kind: 'agentschap', tier: 'national' }],
    }),
  )
  const dialog = problemsDialog(page)
  await expect(dialog.getByText('vreemd.json: 1 punt om te herstellen.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Lijst kopiëren' }).click()
  await expect(dialog.getByText('De lijst staat op het klembord.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/vreemd\.json[\s\S]*parties.*kind/)

  const choosing = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Ander bestand kiezen' }).click()
  const chooser = await choosing
  await chooser.setFiles({ name: 'goed.json', mimeType: 'application/json', buffer: Buffer.from(smallMap(['alfa'])) })
  await expectDrawn(page)
  await expect(card(page, 'Alfa')).toBeVisible()
})

/** Drops files on the page, as a hand would: over it first, then down. */
async function dropFiles(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const { name, text } of given) data.items.add(new File([text], name, { type: 'application/json' }))
    return data
  }, files)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await expect(page.getByText('Laat het bestand los om de kaart te openen')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await expect(page.getByText('Laat het bestand los om de kaart te openen')).toBeHidden()
}

test('a dropped file opens on the start screen, and in the editor takes the place of the map, which is kept', async ({
  page,
}) => {
  await openStart(page)
  await dropFiles(page, [{ name: 'kaart.json', text: smallMap(['alfa', 'beta']) }])
  await expectDrawn(page)
  await expect(card(page, 'Alfa')).toBeVisible()
  await dropFiles(page, [
    { name: 'eerste.json', text: mapText({ id: 'andere', title: 'Andere keten', parties: [party('x')] }) },
    { name: 'tweede.json', text: '{}' },
  ])
  await page.getByRole('button', { name: 'Alleen eerste.json openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Andere keten' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Proefketen' })).toBeVisible()
  await expectDrawn(page)
})
