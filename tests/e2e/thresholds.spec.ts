import type { Locator, Page } from '@playwright/test'
import { triangle } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { downloadMap } from './support/downloads'
import { smallMap } from './support/sample-map'
import { expectDrawn, openDetails, openMapFile } from './support/screens'

/** Gamma has two clients and neither coordinates: by default that is a finding. */
const twoClients = smallMap(['alfa', 'beta', 'gamma'], {
  triangles: [
    triangle('driehoek', {
      contractor: 'gamma',
      owner: null,
      clients: [
        { party: 'alfa', coordinating: false },
        { party: 'beta', coordinating: false },
      ],
    }),
  ],
})

/** The thresholds, unfolded in the form of the map. */
async function openThresholds(page: Page): Promise<Locator> {
  const details = await openDetails(page)
  await details.getByRole('button', { name: /^Drempels van de signalen/ }).click()
  return details
}

/** The finding about the two clients, in the tab with the findings. */
async function theFinding(page: Page): Promise<Locator> {
  const tab = page.getByRole('tab', { name: /^Signalen/ })
  await tab.click()
  return page.getByRole('tabpanel', { name: /^Signalen/ }).getByText(/De driehoek van Gamma heeft 2 opdrachtgevers/)
}

test('a higher threshold silences a finding, a reload keeps it, and undo brings the finding back', async ({ page }) => {
  await openMapFile(page, twoClients)
  await expect(await theFinding(page)).toBeVisible()

  let details = await openThresholds(page)
  const field = details.getByRole('textbox', { name: 'Veel opdrachtgevers vanaf' })
  await expect(field).toHaveAttribute('placeholder', 'standaard 2')
  await field.fill('3')
  await field.press('Enter')
  await expect(details.getByRole('button', { name: 'Drempels van de signalen (1 aangepast)' })).toBeVisible()
  await expect(await theFinding(page)).toHaveCount(0)

  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await page.reload()
  await expectDrawn(page)
  await expect(await theFinding(page)).toHaveCount(0)
  details = await openThresholds(page)
  const again = details.getByRole('textbox', { name: 'Veel opdrachtgevers vanaf' })
  await expect(again).toHaveValue('3')

  await again.fill('4')
  await again.press('Enter')
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await expect(again).toHaveValue('3')
  await details.getByRole('button', { name: 'naar standaard: Veel opdrachtgevers vanaf' }).click()
  await expect(again).toHaveValue('')
  await expect(again).toBeFocused()
  await expect(await theFinding(page)).toBeVisible()
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await expect(await theFinding(page)).toHaveCount(0)
})

test('a percentage is typed as such, a wrong number is refused in words, and all can go back at once', async ({
  page,
}) => {
  await openMapFile(page, twoClients)
  const details = await openThresholds(page)
  const share = details.getByRole('textbox', { name: 'Aan een overleg voor de keten neemt deel, minstens' })
  await expect(share).toHaveAttribute('placeholder', 'standaard 60')
  await share.fill('120')
  await share.press('Enter')
  await expect(details.getByText('Kies een getal van 0 tot en met 100.')).toBeVisible()
  await share.fill('62,5 %')
  await share.press('Enter')
  await expect(share).toHaveValue('62,5')
  const days = details.getByRole('textbox', { name: 'Afspraak loopt bijna af binnen' })
  await days.fill('een maand')
  await days.press('Enter')
  await expect(details.getByText('Typ hier een heel getal.')).toBeVisible()
  await days.fill('30')
  await days.press('Enter')
  expect(await downloadMap(page)).toHaveProperty('settings', { nearlyExpiredDays: 30, forumCoverage: 0.625 })

  await details.getByRole('button', { name: 'Alles terug naar standaard' }).click()
  await expect(share).toHaveValue('')
  await expect(days).toHaveValue('')
  expect(await downloadMap(page)).not.toHaveProperty('settings')
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await expect(share).toHaveValue('62,5')
  await expect(days).toHaveValue('30')
})
