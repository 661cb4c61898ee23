import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { downloadMap } from './support/downloads'
import { mapWithTriangle, smallMap } from './support/sample-map'
import { arrowLabel, card, cards, openDetails, openMapFile, theMap, triangles } from './support/screens'

test('a party is edited in the details panel, and each change is one step', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await card(page, 'Alfa').click()
  const details = await openDetails(page)

  const name = details.getByRole('combobox', { name: 'Naam', exact: true })
  await name.fill('Alfa Nieuw')
  await name.press('Enter')
  await expect(card(page, 'Alfa Nieuw')).toBeVisible()
  const role = details.getByRole('textbox', { name: 'Rol in de keten' })
  await role.fill('beslist op aanvragen')
  await role.press('Tab')
  await details.getByRole('button', { name: /Soort$/ }).click()
  await page.getByRole('option', { name: 'toezichthouder' }).click()
  await details.getByRole('button', { name: /Bestuurslaag$/ }).click()
  await page.getByRole('option', { name: 'provincie' }).click()
  const department = details.getByRole('combobox', { name: 'Departement', exact: true })
  await department.fill('SZW')
  await department.press('Enter')
  await expect(card(page, 'Alfa Nieuw').getByText('SZW')).toBeVisible()
  await details.getByRole('checkbox', { name: 'Vastzetten op de kaart' }).check()
  const source = details.getByRole('textbox', { name: 'Bron' })
  await source.fill('Werksessie 1')
  await source.press('Tab')
  await details.getByRole('button', { name: /Zekerheid$/ }).click()
  await page.getByRole('option', { name: 'aangenomen' }).click()

  const { parties } = await downloadMap(page)
  expect(parties.find(({ id }) => id === 'alfa')).toEqual({
    id: 'alfa',
    source: 'Werksessie 1',
    certainty: 'assumed',
    name: 'Alfa Nieuw',
    kind: 'supervisor',
    department: 'SZW',
    tier: 'provincial',
    role: 'beslist op aanvragen',
    pinned: true,
  })

  await theMap(page).focus()
  await page.keyboard.press('Control+z')
  await expect(details.getByRole('button', { name: /Zekerheid$/ })).toContainText('niet gezegd')
  await expect(source).toHaveValue('Werksessie 1')
})

test("'bewust geen' is something else than not looked at yet, and both can be said", async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await card(page, 'Alfa').click()
  const details = await openDetails(page)
  const abbreviation = details.getByRole('textbox', { name: 'Afkorting' })
  await expect(abbreviation).toHaveAttribute('placeholder', 'nog niet uitgezocht')
  const none = details.getByRole('button', { name: 'bewust geen: Afkorting' })
  await none.click()
  await expect(none).toHaveAttribute('aria-pressed', 'true')
  await expect(abbreviation).toHaveAttribute('placeholder', 'bewust geen')
  await details.getByRole('button', { name: /^nog niet uitgezocht Sturing$|Sturing$/ }).click()
  await page.getByRole('option', { name: 'bewust geen' }).click()

  const written = await downloadMap(page)
  expect(written.parties[0]).toMatchObject({ id: 'alfa', abbreviation: null, steering: null })

  await none.click()
  await expect(abbreviation).toHaveAttribute('placeholder', 'nog niet uitgezocht')
  const again = await downloadMap(page)
  expect(again.parties[0]).not.toHaveProperty('abbreviation')
})

test('what may not be, such as an empty name, is said at the field and changes nothing', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await card(page, 'Alfa').click()
  const details = await openDetails(page)
  const name = details.getByRole('combobox', { name: 'Naam', exact: true })
  await name.fill('')
  await name.press('Enter')
  await expect(details.getByText('Dit veld kan niet leeg blijven.')).toBeVisible()
  await expect(card(page, 'Alfa')).toBeVisible()
  await name.press('Escape')
  await expect(name).toHaveValue('Alfa')
})

test('a triangle is edited: owner, clients with function, coordination, basis and documents', async ({ page }) => {
  await openMapFile(page, mapWithTriangle())
  await triangles(page).first().click()
  const details = await openDetails(page)
  await expect(details.getByRole('combobox', { name: 'Opdrachtnemer', exact: true })).toHaveValue('Gamma')
  const owner = details.getByRole('region', { name: 'Eigenaar' })
  const ownerFunction = owner.getByRole('textbox', { name: 'Functie' })
  await ownerFunction.fill('secretaris-generaal')
  await ownerFunction.press('Enter')

  const clients = details.getByRole('region', { name: 'Opdrachtgevers' })
  await clients.getByRole('combobox', { name: 'Opdrachtgever toevoegen' }).fill('Delta')
  await page.keyboard.press('Enter')
  await expect(clients.getByRole('combobox', { name: 'Opdrachtgever', exact: true })).toHaveCount(2)
  await clients.getByRole('radio', { name: 'ja' }).first().check()
  const basis = details.getByRole('textbox', { name: 'Grondslag' })
  await basis.fill('Regeling agentschappen')
  await basis.press('Tab')
  const documents = details.getByRole('region', { name: 'Stukken' })
  await documents.getByRole('button', { name: 'Stuk toevoegen' }).click()
  await documents.getByRole('button', { name: /Soort$/ }).click()
  await page.getByRole('option', { name: 'jaarplan', exact: true }).click()

  const [written] = (await downloadMap(page)).triangles
  expect(written).toEqual({
    id: 'driehoek',
    contractor: 'gamma',
    owner: { party: 'alfa', function: 'secretaris-generaal' },
    clients: [{ party: 'beta', coordinating: true }, { party: 'delta' }],
    basis: 'Regeling agentschappen',
    documents: [{ kind: 'annual-plan', year: 2026, status: 'draft' }],
  })
})

test('a dependency is edited: direction, product, flow, both views, weight and share', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta'], { dependencies: [dependency('levering', 'alfa', 'beta')] }))
  await arrowLabel(page, 'product van alfa').click()
  const details = await openDetails(page)
  await details.getByRole('button', { name: 'Richting omdraaien' }).click()
  await expect(details.getByRole('combobox', { name: 'Leverende partij', exact: true })).toHaveValue('Beta')
  const product = details.getByRole('textbox', { name: 'Wat wordt geleverd' })
  await product.fill('besluiten')
  await product.press('Enter')
  await expect(arrowLabel(page, 'besluiten')).toBeVisible()
  await details.getByRole('button', { name: /Stroom$/ }).click()
  await page.getByRole('option', { name: 'besluit', exact: true }).click()
  await details.getByRole('button', { name: /Volgens de leverende partij$/ }).click()
  await page.getByRole('option', { name: 'samenwerkingspartner' }).click()
  await details.getByRole('button', { name: /Volgens de ontvangende partij$/ }).click()
  await page.getByRole('option', { name: 'afnemer van een product' }).click()
  await details.getByRole('radiogroup', { name: 'Kritisch' }).getByRole('radio', { name: 'ja' }).check()
  await details.getByRole('radiogroup', { name: 'Gespannen' }).getByRole('radio', { name: 'nee' }).check()
  const share = details.getByRole('textbox', { name: 'Aandeel' })
  await share.fill('12,5')
  await share.press('Enter')

  const { dependencies } = await downloadMap(page)
  expect(dependencies).toEqual([
    {
      id: 'levering',
      supplier: 'beta',
      dependent: 'alfa',
      product: 'besluiten',
      supplierView: 'partner',
      dependentView: 'customer',
      flow: 'decision',
      critical: true,
      strained: false,
      share: 0.125,
    },
  ])
})

test('a coupling point is edited: ends, kind, moment, who represents and with which mandate', async ({ page }) => {
  const point = { id: 'punt', ends: [{ triangle: 'driehoek' }, { party: 'delta' }], kind: 'governance' } as const
  await openMapFile(page, mapWithTriangle({ couplingPoints: [{ ...point, ends: [...point.ends] }] }))
  await triangles(page).first().click()
  const details = await openDetails(page)
  // From the triangle a link leads to it.
  await details.getByRole('region', { name: 'Verbonden met' }).getByRole('button', { name: /Delta/ }).click()
  await expect(details.getByText('koppelvlak', { exact: true })).toBeVisible()

  const second = details.getByRole('combobox', { name: 'Andere kant', exact: true })
  await second.fill('Beta')
  await second.press('Enter')
  await expect(second).toHaveValue('Beta')
  const moment = details.getByRole('combobox', { name: 'Moment', exact: true })
  await moment.fill('mei')
  await moment.press('Enter')
  await details.getByRole('button', { name: /Soort$/ }).click()
  await page.getByRole('option', { name: 'planning en begroting' }).click()
  await details.getByRole('button', { name: 'bewust geen: Vertegenwoordigd door' }).click()
  await details.getByRole('button', { name: /Mandaat$/ }).click()
  await page.getByRole('option', { name: 'voorleggen' }).click()

  const { couplingPoints } = await downloadMap(page)
  expect(couplingPoints).toEqual([
    {
      id: 'punt',
      ends: [{ triangle: 'driehoek' }, { party: 'beta' }],
      kind: 'planning',
      moment: 5,
      representedBy: null,
      mandate: 'refer',
    },
  ])
})

test('title, peildatum and status of the map are edited, and the title bar follows', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await page.getByRole('button', { name: /^Proefketen/ }).click()
  const details = page.getByRole('tabpanel', { name: 'Details' })
  const title = details.getByRole('textbox', { name: 'Titel' })
  await title.fill('Keten van de werksessie')
  await title.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Keten van de werksessie' })).toBeVisible()
  await details.getByLabel('Peildatum', { exact: true }).fill('2026-09-15')
  await details.getByLabel('Peildatum', { exact: true }).press('Enter')
  await details.getByRole('button', { name: /Status$/ }).click()
  await page.getByRole('option', { name: 'bevestigd' }).click()
  await expect(page.getByText('peildatum 15 september 2026 · bevestigd')).toBeVisible()
})

test('deleting in the panel takes along what cannot be without it, and undo brings all back', async ({ page }) => {
  await openMapFile(
    page,
    mapWithTriangle({ dependencies: [dependency('levering', 'gamma', 'delta', { product: 'lijst' })] }),
  )
  await card(page, 'Gamma').click()
  const details = await openDetails(page)
  await details.getByRole('button', { name: 'Verwijderen' }).click()
  await expect(cards(page)).toHaveCount(3)
  await expect(arrowLabel(page, 'lijst')).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken: verwijderen' }).click()
  await expect(cards(page)).toHaveCount(4)
  await expect(arrowLabel(page, 'lijst')).toHaveCount(1)
  await expect(triangles(page)).toHaveCount(1)
})
