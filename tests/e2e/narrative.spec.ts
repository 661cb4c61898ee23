import { expect, test } from './support/app-test'
import { chooseView, openExample } from './support/screens'

test('on paper there is only the text with its title', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await chooseView(page, 'Tekst')
  await expect(page.locator('.narrative-story')).toContainText('Loonaangifteketen')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1, name: 'Loonaangifteketen: tekst' })).toBeVisible()
  await expect(page.getByText(/^peildatum 31 oktober 2023 · concept · afgedrukt/)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Inhoud' })).toBeHidden()
  await expect(page.getByRole('complementary')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden()
})
