import { writeChainMap } from '../../src/model/file/write-chain-map'
import { SECRET, SECRET_MAP } from '../support/secret-map'
import { expect, test } from './support/app-test'
import { openPicture, savePicture } from './support/downloads'
import { card, cards, openDetails, openMapFile, theMap } from './support/screens'

test('what is not for the wall is on the desk and in the file, and on no beamer, second screen or picture', async ({
  page,
}) => {
  // It opens in its first view, which is not for the wall either.
  await openMapFile(page, writeChainMap(SECRET_MAP))
  await expect(cards(page)).toHaveCount(2)
  await card(page, 'GEHEIM-xyz afk').click()
  await expect(await openDetails(page)).toContainText(/partij · niet op de muur/i)

  // A second screen follows the desk, which shows everything.
  const opening = page.context().waitForEvent('page')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('presentatorweergave')
  await page.keyboard.press('Enter')
  const second = await opening
  await expect(cards(second)).toHaveCount(2)
  await expect(second.locator('body')).not.toContainText(SECRET)
  await second.close()

  // A picture leaves it out, and says so; the file is the map itself, and says that.
  const share = page.getByRole('button', { name: 'Delen' })
  await share.click()
  await expect(page.getByRole('menuitem', { name: /JSON/ })).toContainText('de 21 gegevens die niet op de muur zijn')
  await page.keyboard.press('Escape')
  const dialog = await openPicture(page, 'SVG-bestand…')
  await expect(
    dialog.getByText('21 gegevens staan niet op de muur en komen niet mee, met wat eraan vastzit.'),
  ).toBeVisible()
  const picture = (await savePicture(page, dialog)).bytes.toString('utf8')
  expect(picture).toContain('Dienst Open')
  expect(picture).not.toContain(SECRET)

  await theMap(page).focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('beamer')
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(2)
  await expect(page.locator('body')).not.toContainText(SECRET)
})
