import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { chooseView, openExample } from './support/screens'

test('the chain is read as text, and a sentence changes with its record', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  await chooseView(page, 'Tekst')
  const story = page.locator('.narrative-story')
  await expect(story).toContainText('Deze tekst beschrijft ‘Migratieketen’')
  await expect(page.getByRole('heading', { level: 3, name: 'Wat nog niet is uitgezocht' })).toBeAttached()

  const contents = page.getByRole('navigation', { name: 'Inhoud' })
  await contents.getByRole('button', { name: /^Partijen/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 3, name: 'Partijen', exact: true })).toBeFocused()

  // One tab stop, then arrows from sentence to sentence.
  const iom = story.getByRole('button', { name: /^Internationale Organisatie voor Migratie/ })
  await iom.focus()
  await page.keyboard.press('ArrowDown')
  const next = story.getByRole('button', { name: /^Koninklijke Marechaussee/ })
  await expect(next).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(next).toHaveAttribute('aria-current', 'true')
  const name = page.getByRole('tabpanel', { name: 'Details' }).getByRole('combobox', { name: 'Naam', exact: true })
  await expect(name).toHaveValue('Koninklijke Marechaussee')
  await name.fill('Grensbewaking van Nederland')
  await name.press('Enter')
  await expect(story.getByRole('button', { name: /^Grensbewaking van Nederland \(KMar\)/ })).toBeVisible()
  await expect(next).toHaveCount(0)

  const search = page.getByRole('textbox', { name: 'Zoeken in de tekst' })
  await search.fill('voogd')
  await expect(page.getByRole('status').filter({ hasText: '‘voogd’ staat in' })).toBeVisible()
  await expect(story.locator('mark').first()).toHaveText(/voogd/i)
  await search.press('Escape')
  await expect(story).toContainText('Deze tekst beschrijft ‘Migratieketen’')

  const { violations } = await axe(page)
    .include('.page-head')
    .include('.narrative-contents')
    .include('[data-chapter="goals"]')
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('on paper there is only the text with its title', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await chooseView(page, 'Tekst')
  await expect(page.locator('.narrative-story')).toContainText('Loonaangifteketen')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1, name: 'Loonaangifteketen: tekst' })).toBeVisible()
  await expect(page.getByText(/^peildatum 31 december 2021 · concept · afgedrukt/)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Inhoud' })).toBeHidden()
  await expect(page.getByRole('complementary')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden()
})
