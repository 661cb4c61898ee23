import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { mapText, namedParties } from './support/sample-map'
import {
  arrowLabel,
  card,
  cards,
  filterByGroup,
  findings,
  headOf,
  openExample,
  openMapFile,
  theMap,
} from './support/screens'

const NAMES = [
  'Aanmelding',
  'Besluit',
  'Controle',
  'Doorgang',
  'Einde',
  'Fonds',
  'Gemeente',
  'Hulplijn',
  'Inkoop',
  'Jeugdhulp',
]
const { parties: PARTIES, positions: POSITIONS } = namedParties(NAMES, (i) => (i < 4 ? 'JenV' : 'SZW'))

/** Ten parties in rows of three; Controle is the hinge between two sides of four, and Fonds stands loose. */
const TEN = mapText({
  parties: PARTIES,
  positions: POSITIONS,
  dependencies: [
    dependency('a-b', 'aanmelding', 'besluit', { product: 'dossier' }),
    dependency('b-c', 'besluit', 'controle', { product: 'besluit' }),
    dependency('c-d', 'controle', 'doorgang', { product: 'akkoord' }),
    dependency('d-e', 'doorgang', 'einde', { product: 'plaats' }),
    dependency('g-a', 'gemeente', 'aanmelding', { product: 'melding' }),
    dependency('h-a', 'hulplijn', 'aanmelding', { product: 'vraag' }),
    dependency('e-i', 'einde', 'inkoop', { product: 'verzoek' }),
    dependency('e-j', 'einde', 'jeugdhulp', { product: 'hulpvraag' }),
  ],
})

test('findings appear and go while one draws, show and badge what they are about; what is not chosen runs nothing', async ({
  page,
}) => {
  await openMapFile(page, TEN)

  await test.step('a hinge of the chain is found, badged on its card, and goes when a way around it is drawn', async () => {
    const hinge = findings(page).filter({
      hasText: '2 delen van de keten hangen alleen via Controle samen',
    })
    await expect(hinge).toHaveCount(1)
    await headOf(hinge).click()
    await expect(card(page, 'Controle')).toHaveClass(/marked|selected/)
    await expect(card(page, 'Fonds')).toHaveClass(/faded/)
    await page.getByRole('tab', { name: 'Details' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Controle' })).toBeVisible()
    await page.getByRole('tab', { name: /^Signalen/ }).click()

    await theMap(page).focus()
    await page.keyboard.press('r')
    const form = page.getByRole('form', { name: 'Afhankelijkheid tekenen' })
    // The hinge is selected, so it stands in the field to begin with: another one is typed over it.
    await form.getByRole('combobox', { name: 'Wie levert' }).fill('Einde')
    await page.keyboard.press('Enter')
    await form.getByRole('combobox', { name: 'Wie ervan afhangt' }).fill('Aanmelding')
    await page.keyboard.press('Enter')
    await form.getByRole('textbox', { name: 'Wat wordt geleverd' }).fill('terugmelding')
    await page.keyboard.press('Enter')
    await expect(hinge).toHaveCount(0)
  })

  await test.step('findings appear while one draws, show what they are about, and go with undo', async () => {
    await theMap(page).focus()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('tab', { name: /^Signalen/ })).toHaveAttribute('aria-selected', 'true')
    const crossing = findings(page).filter({ hasText: 'JenV en SZW sturen elk een deel' })
    await expect(findings(page).first()).toBeVisible()
    await expect(crossing).toHaveCount(0)

    // Draw a critical dependency across two departments.
    await theMap(page).focus()
    await page.keyboard.press('r')
    const form = page.getByRole('form', { name: 'Afhankelijkheid tekenen' })
    await form.getByRole('combobox', { name: 'Wie levert' }).fill('Besluit')
    await page.keyboard.press('Enter')
    await form.getByRole('combobox', { name: 'Wie ervan afhangt' }).fill('Fonds')
    await page.keyboard.press('Enter')
    await form.getByRole('checkbox', { name: /^Kritisch/ }).check()
    await form.getByRole('textbox', { name: 'Wat wordt geleverd' }).fill('toekenning')
    await page.keyboard.press('Enter')

    // In the story of its dependency this fact comes after what is more than a fact; by itself it stands first.
    await filterByGroup(page, 'Departementen')
    await expect(crossing).toHaveCount(1)
    const head = headOf(crossing)
    await expect(head).toContainText('hun gezamenlijke overleg staat niet op de kaart')
    await expect(crossing).toContainText('Waar wegen JenV en SZW samen af wat zij van elkaars partijen vragen?')

    // Its subjects stay strong, the rest fades; a click more lets go.
    await head.click()
    await expect(head).toHaveAttribute('aria-expanded', 'true')
    await expect(crossing).toContainText('Wat de kaart niet weet:')
    await expect(card(page, 'Besluit')).not.toHaveClass(/faded/)
    await expect(card(page, 'Fonds')).not.toHaveClass(/faded/)
    await expect(card(page, 'Einde')).toHaveClass(/faded/)
    await expect(arrowLabel(page, 'toekenning')).not.toHaveClass(/faded/)
    await expect(arrowLabel(page, 'plaats')).toHaveClass(/faded/)
    await expect
      .poll(() => card(page, 'Einde').evaluate((element) => Number(getComputedStyle(element).opacity)))
      .toBeLessThan(0.5)
    await head.click()
    await expect(card(page, 'Einde')).not.toHaveClass(/faded/)

    await page.getByRole('button', { name: 'Ongedaan maken: partijen verbinden' }).click()
    await expect(crossing).toHaveCount(0)
    await page.getByRole('button', { name: 'Opnieuw: partijen verbinden' }).click()
    await expect(crossing).toHaveCount(1)
  })

  await test.step('F fades all but a party and its neighbours, Escape brings the rest back', async () => {
    await page.getByRole('button', { name: 'Ongedaan maken: partijen verbinden' }).click()
    await card(page, 'Besluit').click()
    await page.keyboard.press('f')
    await expect(card(page, 'Doorgang')).toHaveClass(/faded/)
    await expect(card(page, 'Aanmelding')).not.toHaveClass(/faded/)
    await expect(card(page, 'Controle')).not.toHaveClass(/faded/)
    await page.keyboard.press('Escape')
    await expect(card(page, 'Doorgang')).not.toHaveClass(/faded/)
  })

  await test.step('leaving the search field runs nothing: only Enter or a click chooses', async () => {
    await card(page, 'Besluit').click()
    const search = page.getByRole('combobox', { name: 'Zoek een partij, afhankelijkheid of actie' })
    for (const leave of [
      () => page.keyboard.press('Tab'),
      () => page.getByRole('tab', { name: /^Signalen/ }).click(),
    ]) {
      await search.click()
      await page.keyboard.type('verwijder')
      await expect(page.getByRole('option', { name: 'Verwijderen' })).toBeVisible()
      await leave()
      await expect(search).not.toBeFocused()
      await expect(search).toHaveValue('')
      await expect(cards(page)).toHaveCount(10)
    }
    await card(page, 'Besluit').click()
    await search.click()
    await page.keyboard.type('verwijder')
    await page.keyboard.press('Enter')
    await expect(cards(page)).toHaveCount(9)
  })
})

test('what the view hides is found with Control+K and shown by a finding about it', async ({ page }) => {
  await openExample(page, 'Migratieketen')

  await test.step('Control+K finds a party, a relation or an action by name, also what the view hides', async () => {
    await expect(card(page, 'Rekenkamer')).toHaveCount(0)
    await theMap(page).focus()
    await page.keyboard.press('Control+k')
    const search = page.getByRole('combobox', { name: 'Zoek een partij, afhankelijkheid of actie' })
    await expect(search).toBeFocused()
    await page.keyboard.type('rekenkamer')
    await page.getByRole('option', { name: /^Rekenkamer/ }).click()
    await expect(card(page, 'Rekenkamer')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: 'Rekenkamer' })).toBeVisible()
    await expect(theMap(page)).toBeFocused()

    await page.keyboard.press('Control+k')
    await expect(search).toBeFocused()
    await page.keyboard.type('koppelvlak tek')
    await page.getByRole('group', { name: 'Wat u kunt doen' }).getByRole('option').click()
    await expect(page.getByRole('form', { name: 'Koppelvlak tekenen' })).toBeVisible()
  })

  await test.step('a finding about a hidden party shows that party; the other findings are one click away', async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: /^Signalen/ }).click()
    await expect(findings(page)).toHaveCount(10)
    await page.getByRole('button', { name: /^Toon (ook de andere|er nog) \d+/ }).click()
    await expect.poll(() => findings(page).count()).toBeGreaterThan(10)
    const before = await cards(page).count()
    const list = findings(page)
    const total = await list.count()
    // From the last, the least weighty, to the first: some are about parties outside the first view.
    for (let i = total - 1; i >= 0 && (await cards(page).count()) === before; i--) {
      await headOf(list.nth(i)).click()
      await expect(headOf(list.nth(i))).toHaveAttribute('aria-expanded', 'true')
    }
    expect(await cards(page).count()).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Toon alleen de eerste 10' }).click()
    await expect(findings(page)).toHaveCount(10)
  })
})
