import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapWithTriangle } from './support/sample-map'
import { chooseLens, chooseView, openMapFile } from './support/screens'

/** Something for every page to show. */
const MAP = mapWithTriangle({
  chains: [{ id: 'keten', name: 'Keten' }],
  dependencies: [
    dependency('d1', 'alfa', 'beta', { product: 'dossier', critical: true, certainty: 'assumed' }),
    dependency('d2', 'beta', 'alfa', { product: 'besluit', certainty: 'disputed' }),
  ],
  meetings: [{ id: 'beraad', name: 'Ketenberaad', scope: 'chain', permanence: 'standing', months: [2, 6, 10] }],
  couplingPoints: [{ id: 'punt', kind: 'planning', ends: [{ triangle: 'driehoek' }, { party: 'delta' }], moment: 6 }],
  assignments: [{ id: 'opdracht', triangle: 'driehoek', client: 'beta', product: 'inspecties' }],
  agreements: [
    { id: 'a', title: 'Convenant', kind: 'covenant', covers: ['d1'], from: '2025-01-01', until: '2027-02-28' },
  ],
  goals: [
    { id: 'doel', text: 'Elk bezwaar op tijd', contributions: [{ party: 'alfa', what: 'beslist', statutory: true }] },
  ],
  actions: [{ id: 'actie', text: 'mandaat vragen', state: 'open' }],
  decisions: [{ id: 'besluit', text: 'mandaat geven', state: 'requested' }],
})

/** Every page that is walked through here, with the picture it belongs to; the views belong to none. */
const PAGES = [
  ['1 Partijen', 'Ketenpartners'],
  ['3 Overleggen en mandaten', 'Wie zit waar'],
  ['3 Overleggen en mandaten', 'Overlegladder'],
  ['4 Rollen', 'Rollen en opdrachten'],
  ['4 Rollen', 'Jaarring'],
  ['5 Afspraken', 'Dekking in de tijd'],
  ['Doelen', 'Doelen en bijdragen'],
  ['Doelen', 'Ketenbestuur'],
] as const

const VIEWS = ['Structuur', 'Tekst', 'Bevestigen', 'Afgesproken'] as const

test('axe finds no fault on the pages of a map in which they have something to show', async ({ page }) => {
  // Ten pages in one walk.
  test.slow()
  await openMapFile(page, MAP)
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
