import type { Page } from '@playwright/test'
import { triangle } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { smallMap } from './support/sample-map'
import { boxOf, chooseLens, openDetails, openEmptyMap, openMapFile } from './support/screens'

/** Gamma works for Beta; nobody filled in an owner, and the chain meets about the planning in June. */
const CHAIN = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  triangles: [
    triangle('driehoek', { contractor: 'gamma', clients: [{ party: 'beta', function: 'directeur Toezicht' }] }),
  ],
  meetings: [
    { id: 'beraad', name: 'Ketenberaad', scope: 'chain', permanence: 'standing', months: [2, 6, 10] },
    { id: 'tafel', name: 'Regietafel', scope: 'chain', permanence: 'standing', frequency: 4 },
  ],
  couplingPoints: [{ id: 'punt', kind: 'planning', ends: [{ triangle: 'driehoek' }, { party: 'delta' }], moment: 6 }],
})

async function openPage(page: Page, name: 'Rollen en opdrachten' | 'Jaarring'): Promise<void> {
  await chooseLens(page, '4 Rollen')
  await page.getByRole('radio', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
}

test('months are set in the forms too, a rhythm without months stands beside the ring, and nothing is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await openMapFile(page, CHAIN)
  await openPage(page, 'Jaarring')
  const details = await openDetails(page)
  const beside = page.getByRole('region', { name: 'Ritme bekend, maanden niet' })
  await expect(beside.getByRole('listitem')).toHaveText([/Regietafel\s*· 4 keer per jaar/])
  await beside.getByRole('button', { name: /Regietafel/ }).click()
  const months = details.getByRole('toolbar', { name: 'In welke maanden' })
  await months.getByRole('button', { name: 'maart' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(months.getByRole('button', { name: 'april' })).toHaveAttribute('aria-pressed', 'true')
  await expect(beside).toHaveCount(0)
  const ring = page.getByRole('group', { name: /^Jaarring met/ })
  await expect(ring.getByRole('button', { name: /overleg, Regietafel/ })).toHaveCount(2)

  // The calendar of a triangle: a default says that it is one, and comes back when a month is let go.
  await ring.getByRole('button', { name: /jaarplan, Gamma/ }).click()
  await details.getByRole('button', { name: /jaarplan$/ }).click()
  await page.getByRole('option', { name: 'oktober' }).click()
  await expect(ring.getByRole('button', { name: /jaarplan, Gamma/ })).toHaveAccessibleName('oktober: jaarplan, Gamma')
  await details.getByRole('button', { name: /jaarplan$/ }).click()
  await page.getByRole('option', { name: 'terug naar standaard' }).click()
  await expect(ring.getByRole('button', { name: /jaarplan, Gamma/ })).toHaveAccessibleName(
    'november: jaarplan, Gamma (voorstel)',
  )
  const box = await boxOf(ring)
  expect(box.y + box.height).toBeLessThanOrEqual(768)

  await openEmptyMap(page)
  await openPage(page, 'Jaarring')
  await expect(page.getByRole('heading', { name: 'Er staat nog niets in het jaar' })).toBeVisible()

  // On an empty map a triangle is made of names nobody drew yet; name and corner are one step back.
  await openPage(page, 'Rollen en opdrachten')
  await page.getByRole('combobox', { name: 'Driehoek toevoegen voor' }).focus()
  await page.keyboard.type('Dienst Omega')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'driehoek van Dienst Omega' })).toBeFocused()
  await page.getByRole('button', { name: /^Eigenaar invullen/ }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Directie Sigma')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Functie van de eigenaar bij Directie Sigma' })).toBeFocused()
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await expect(page.getByText('Directie Sigma')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Eigenaar invullen/ })).toBeVisible()
})
