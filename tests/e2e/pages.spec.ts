import { writeChainMap } from '../../src/model/file/write-chain-map'
import { FULL_MAP } from '../ui/panels/record-forms/full-map'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { chooseLens, chooseView, openMapFile } from './support/screens'

/** Every page that is walked through here, with the picture it belongs to; the views belong to none. */
const PAGES = [
  ['1 Partijen', 'Ketenpartners'],
  ['4 Rollen', 'Rollen en opdrachten'],
  ['4 Rollen', 'Jaarring'],
  ['5 Afspraken', 'Dekking in de tijd'],
  ['Doelen', 'Doelen en bijdragen'],
  ['Doelen', 'Ketenbestuur'],
] as const

const VIEWS = ['Structuur', 'Tekst', 'Bevestigen', 'Afgesproken'] as const

test('axe finds no fault on any page of a map in which everything is filled in', async ({ page }) => {
  await openMapFile(page, writeChainMap(FULL_MAP))
  const expectNoFault = async (name: string) => {
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    const { violations } = await axe(page).include('main').analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      name,
    ).toEqual([])
  }
  for (const view of VIEWS) {
    await test.step(view, async () => {
      await chooseView(page, view)
      await expectNoFault(view)
    })
  }
  for (const [lens, name] of PAGES) {
    await test.step(name, async () => {
      await chooseLens(page, lens)
      await page.getByRole('radio', { name, exact: true }).click()
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
      await expectNoFault(name)
    })
  }
})
