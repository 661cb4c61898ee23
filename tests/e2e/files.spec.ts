import type { Page } from '@playwright/test'
import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { mapText, smallMap } from './support/sample-map'
import { card, cards, chooseFile, chooseFileInEditor, expectDrawn, openMapFile, openStart } from './support/screens'

const GOOD = JSON.parse(smallMap(['alfa', 'beta']))

function withParties(...parties: unknown[]): string {
  return JSON.stringify({ ...GOOD, positions: {}, parties })
}

const ALFA = { id: 'alfa', name: 'Alfa', kind: 'agency', tier: 'national' }

interface BadFile {
  readonly what: string
  readonly text: string
  /** For each problem the place in the file and words of its sentence, in the order of the list. */
  readonly problems: readonly (readonly [path: RegExp, words: RegExp])[]
}

const BAD_FILES: readonly BadFile[] = [
  { what: 'is not JSON', text: '{"format": "ketenkaart", ', problems: [[/^het hele bestand$/, /geen leesbare JSON/]] },
  {
    what: 'is something else',
    text: '{"type":"FeatureCollection"}',
    problems: [[/^format$/, /geen kaart van Ketenkaart/]],
  },
  {
    what: 'comes from a newer version',
    text: JSON.stringify({ ...GOOD, version: 99 }),
    problems: [[/^version$/, /nieuwere Ketenkaart \(versie 99/]],
  },
  {
    what: 'refers to what is not there, twice',
    text: mapText({
      parties: [party('alfa')],
      dependencies: [dependency('d', 'alfa', 'weg')],
      triangles: [{ id: 't', contractor: 'ookweg' }],
    }),
    problems: [
      [/^triangles.*contractor$/, /"ookweg", maar dat staat niet op de kaart/],
      [/^dependencies.*dependent$/, /"weg", maar dat staat niet op de kaart/],
    ],
  },
  {
    what: 'has the same id twice',
    text: withParties(ALFA, { ...ALFA, name: 'Nog een' }),
    problems: [[/^parties.*id$/, /Het id "alfa" komt al eerder voor/]],
  },
  {
    what: 'has an id that JavaScript uses itself',
    text: withParties({ ...ALFA, id: '__proto__' }),
    problems: [[/^parties.*id$/, /"__proto__" kan geen id zijn/]],
  },
  {
    what: 'is a hundred levels deep',
    text: `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`,
    problems: [[/^het hele bestand$/, /lagen diep in elkaar/]],
  },
  {
    what: 'has several faults at once',
    text: withParties(
      { ...ALFA, kind: 'agentschap' },
      { id: 'beta', kind: 'agency', tier: 'national' },
      { ...ALFA, id: 'c', tier: 7 },
    ),
    problems: [
      [/^parties.*kind$/, /"agentschap" staat niet in de keuzelijst/],
      [/^parties.*name$/, /Dit veld ontbreekt/],
      [/^parties.*tier$/, /./],
    ],
  },
]

function problemsDialog(page: Page) {
  return page.getByRole('dialog', { name: 'Dit bestand is niet geopend' })
}

for (const { what, text, problems } of BAD_FILES) {
  test(`a file that ${what} is not opened, and all its problems are listed with their place`, async ({ page }) => {
    await openStart(page)
    await chooseFile(page, 'vreemd.json', text)
    const dialog = problemsDialog(page)
    const count = problems.length === 1 ? '1 punt om te herstellen' : `${problems.length} punten om te herstellen`
    await expect(dialog.getByText(`vreemd.json: ${count}.`)).toBeVisible()
    await expect(dialog.getByRole('listitem')).toHaveCount(problems.length)
    for (const [path, words] of problems) {
      const entry = dialog
        .getByRole('listitem')
        .filter({ hasText: words })
        .filter({ has: page.getByText(path) })
      await expect(entry).toHaveCount(1)
    }
    await dialog.getByRole('button', { name: 'Sluiten' }).last().click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Lege kaart' })).toBeVisible()
  })
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
  await chooseFile(page, 'vreemd.json', withParties({ ...ALFA, kind: 'agentschap' }))
  const dialog = problemsDialog(page)
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

test('a file that is dropped on the start screen opens', async ({ page }) => {
  await openStart(page)
  await dropFiles(page, [{ name: 'kaart.json', text: smallMap(['alfa', 'beta']) }])
  await expectDrawn(page)
  await expect(card(page, 'Alfa')).toBeVisible()
})

test('a file that is dropped on the editor takes the place of the map, which is kept', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await dropFiles(page, [
    { name: 'eerste.json', text: mapText({ id: 'andere', title: 'Andere keten', parties: [party('x')] }) },
    { name: 'tweede.json', text: '{}' },
  ])
  await expect(page.getByRole('heading', { level: 1, name: 'Andere keten' })).toBeVisible()
  await expect(page.getByText(/Alleen het eerste is geopend: eerste\.json/).first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Proefketen' })).toBeVisible()
  await expectDrawn(page)
})
