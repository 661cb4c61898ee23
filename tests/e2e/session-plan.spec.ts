import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { chooseMapLook, openExample, theMap } from './support/screens'

test('a running order of ninety minutes is found, changed, printed on one page and made into views', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('draaiboek')
  await page.keyboard.press('Enter')
  const plan = page.getByRole('dialog', { name: 'Sessie 1 in twaalf vragen' })
  await expect(plan).toContainText('Samen 90 minuten.')
  await expect(plan).toContainText('In de groep beantwoord: 0 van 12.')
  const questions = plan.getByRole('button', { name: /^Weglaten: / })
  await expect(questions).toHaveCount(12)
  const { violations } = await axe(page).include('[role=dialog]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  const first = await questions.first().getAttribute('aria-label')
  await plan
    .getByRole('button', { name: /^Ruilen voor/ })
    .first()
    .click()
  await expect(questions.first()).not.toHaveAttribute('aria-label', first ?? '')
  await questions.last().click()
  await expect(questions).toHaveCount(11)
  await plan.getByRole('spinbutton', { name: 'Minuten voor 1 Partijen' }).fill('20')
  await expect(plan).not.toContainText('Samen 90 minuten.')

  // One page of A4, with all that is asked.
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await plan.getByRole('button', { name: 'Afdrukken op één A4' }).click()
  await expect(page.locator('body')).toHaveClass(/printing-plan/)
  await expect(page.locator('.printed-plan li')).toHaveCount(11)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  // The browser says itself that it has printed.
  await expect(page.locator('body')).not.toHaveClass(/printing-plan/)

  // Five views in one step.
  await plan.getByRole('button', { name: 'Maak er weergaven van' }).click()
  await expect(plan).toHaveCount(0)
  await chooseMapLook(page, 'Weergave', /^Rij van weergaven/)
  const row = page.getByRole('region', { name: 'Rij van weergaven' })
  await expect(row.getByRole('article')).toHaveCount(13)
  await theMap(page).focus()
  await page.keyboard.press('Control+z')
  await expect(row.getByRole('article')).toHaveCount(8)
})
