import type { Page } from '@playwright/test'
import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { mapText } from './support/sample-map'
import { boxOf, card, cards, chooseLens, openExample, openMapFile, theMap } from './support/screens'

const IDS = Array.from({ length: 60 }, (_, at) => `p${at + 1}`)
const nameOf = (id: string) => `Dienst ${id.slice(1)}`

/** Sixty parties in a window that shows them too small to read, and three dependencies. */
const MAP = {
  parties: IDS.map((id) =>
    party(id, { name: nameOf(id), department: 'SZW', steering: 'own-board', role: 'werkt mee' }),
  ),
  positions: Object.fromEntries(IDS.map((id, at) => [id, { x: (at % 12) * 340, y: Math.floor(at / 12) * 560 }])),
  dependencies: [
    dependency('near', 'p1', 'p2', { product: 'dossier' }),
    dependency('corner', 'p59', 'p60', { product: 'besluit op bezwaar', critical: true, strained: true }),
    dependency('hidden', 'p14', 'p15', { product: 'melding', strained: true }),
  ],
}
const LARGE = mapText(MAP)
/** The same, opened in a view that leaves two parties out. */
const VIEWED = mapText({
  ...MAP,
  views: [{ id: 'deel', title: 'Deel', filters: { parties: IDS.filter((id) => id !== 'p14' && id !== 'p60') } }],
})

/** Where the camera stands. */
const camera = (page: Page) => page.locator('.react-flow__viewport').evaluate((element) => element.style.transform)

/** Waits until the camera stands still, and says where. */
async function rested(page: Page): Promise<string> {
  let before = ''
  await expect
    .poll(async () => {
      const same = before === (await camera(page))
      before = await camera(page)
      return same
    })
    .toBe(true)
  return before
}

/** The smallest letter of what a party is called on its card, in pixels of the screen; 0 without one. */
const nameSize = (page: Page, name: string) =>
  card(page, name)
    .locator('text')
    .evaluateAll((texts) => {
      const bold = texts.filter((text) => text.getAttribute('font-weight') === '700')
      const scale = (text: Element) => {
        const svg = text.closest('svg')
        return svg ? svg.getBoundingClientRect().width / svg.width.baseVal.value : 0
      }
      const sizes = bold.map((text) => Number(text.getAttribute('font-size')) * scale(text))
      return sizes.length === 0 ? 0 : Math.max(...sizes)
    })

/** What the words on a line are written in, in pixels of the screen. */
const wordSize = (page: Page, words: string) =>
  page
    .locator('.edge-label')
    .filter({ hasText: words })
    .locator('text')
    .first()
    .evaluate((text) => {
      const matrix = (text as SVGTextElement).getScreenCTM()
      return Number(text.getAttribute('font-size')) * (matrix?.a ?? 0)
    })

/** What of a card lies outside the map, or under what lies over it. */
async function expectFree(page: Page, name: string): Promise<void> {
  const map = await boxOf(page.locator('.map-area'))
  const box = await boxOf(card(page, name))
  expect(box.x).toBeGreaterThanOrEqual(map.x)
  expect(box.y).toBeGreaterThanOrEqual(map.y)
  expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width)
  expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height)
  const covered = await card(page, name).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const at = document.elementFromPoint(left + width / 2, top + height / 2)
    return at !== null && !element.contains(at) && at.closest('.react-flow__node') === null ? at.className : ''
  })
  expect(covered).toBe('')
}

/** The question above the map. */
const question = async (page: Page) => (await page.locator('.lens-question').textContent()) ?? ''

const back = (page: Page) => page.getByRole('button', { name: 'Terug naar het eerdere beeld' })

test('what is pointed at, clicked, searched for or asked about is brought near, and the map finds its way back', async ({
  page,
}) => {
  test.slow()
  await openMapFile(page, LARGE)

  await test.step('a signal that is clicked is brought near; clicked again, the map stands where it stood', async () => {
    const before = await rested(page)
    const head = page.locator('.finding-head').filter({ hasText: 'Dienst 59' }).first()
    await head.click()
    for (const id of ['p59', 'p60']) {
      await expect.poll(() => nameSize(page, nameOf(id))).toBeGreaterThanOrEqual(15.3)
      await expectFree(page, nameOf(id))
    }
    await head.click()
    expect(await rested(page)).toBe(before)
  })

  await test.step('who is pointed at, or walked to by keyboard, has its lines lit; nothing is while one drags or draws', async () => {
    const lit = page.locator('.near-lines')
    const others = page.locator('.item-card.near')
    await titled(page, 'p59').hover()
    await expect(lit.getByText('besluit op')).toBeAttached()
    await expect(others).toHaveCount(2)
    await expect(titled(page, 'p60')).toHaveClass(/near/)
    // Its card has no room for its name as a whole.
    await expect(page.locator('.near-name').filter({ hasText: nameOf('p60') })).toBeVisible()
    await page.mouse.move(700, 700)
    await expect(lit).toHaveCount(0)
    await expect(others).toHaveCount(0)

    // In passing nothing is lit, and neither while the hand holds the map or a card.
    const box = await boxOf(titled(page, 'p59'))
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await expect(lit).toHaveCount(1)
    await page.mouse.down()
    await expect(lit).toHaveCount(0)
    await page.mouse.move(box.x - 40, box.y - 40, { steps: 6 })
    await page.waitForTimeout(250)
    await expect(lit).toHaveCount(0)
    await page.mouse.up()

    await theMap(page).focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect(lit).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(lit).toHaveCount(0)
  })

  await test.step('the way back is a button and a key, and leads past all questions to where the map stood', async () => {
    await page.keyboard.press('Control+z')
    await theMap(page).focus()
    await page.keyboard.press('2')
    const before = await rested(page)
    for (let stop = 0; stop < 6; stop++) await page.keyboard.press('F8')
    expect(await rested(page)).not.toBe(before)
    await back(page).click()
    expect(await rested(page)).toBe(before)

    // A name that is searched for is brought near as well.
    await page.keyboard.press('Control+k')
    await page.keyboard.type(nameOf('p37'))
    await page.getByRole('option', { name: nameOf('p37') }).click()
    await expect.poll(() => nameSize(page, nameOf('p37'))).toBeGreaterThanOrEqual(15.3)
    await expectFree(page, nameOf('p37'))
    await theMap(page).focus()
    await page.keyboard.press('9')
    expect(await rested(page)).toBe(before)
  })

  await test.step('F8 brings what it asks about to where it can be read, and two presses of Escape restore the map', async () => {
    await theMap(page).focus()
    await page.keyboard.press('2')
    const before = await rested(page)
    expect(await nameSize(page, nameOf('p60'))).toBeLessThan(15)
    await expect(back(page)).toHaveCount(0)

    await page.keyboard.press('n')
    await expect(page.locator('.lens-question')).toContainText('besluit op bezwaar')
    await rested(page)
    for (const id of ['p59', 'p60']) {
      await expect.poll(() => nameSize(page, nameOf(id))).toBeGreaterThanOrEqual(15.3)
      await expectFree(page, nameOf(id))
    }
    await expect.poll(() => wordSize(page, 'besluit op')).toBeGreaterThanOrEqual(10.9)
    await expect(back(page)).toBeVisible()
    const asked = await rested(page)

    // The next question about the same does not move the map, and neither does an answer.
    await page.keyboard.press('F8')
    expect(await rested(page)).toBe(asked)
    await page.keyboard.press('Shift+F8')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'samenwerkingspartner' }).press('Enter')
    await expect(page.locator('.lens-place')).toContainText('beantwoord')
    expect(await rested(page)).toBe(asked)

    await page.keyboard.press('Escape')
    await expect(theMap(page)).toBeFocused()
    expect(await rested(page)).toBe(asked)
    await page.keyboard.press('Escape')
    expect(await rested(page)).toBe(before)
    await expect(back(page)).toHaveCount(0)
  })
})

test('a party that the view leaves out comes and goes without leaving the map elsewhere', async ({ page }) => {
  await openMapFile(page, VIEWED)
  await expect(cards(page)).toHaveCount(58)
  await chooseLens(page, '2 Afhankelijkheden')
  await theMap(page).focus()
  const before = await rested(page)
  await page.keyboard.press('F8')
  await expect(cards(page)).toHaveCount(59)
  await expectFree(page, nameOf('p60'))
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(cards(page)).toHaveCount(58)
  expect(await rested(page)).toBe(before)
})

const strip = (page: Page) => page.getByRole('region', { name: 'De vraag, en uw antwoord' })

/** Which part of the window the map has, and its size. */
const mapBox = (page: Page) => boxOf(page.locator('.map-area'))

test('on the beamer the question and its answers stand below the map, and keys alone answer', async ({ page }) => {
  await openMapFile(page, LARGE)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('beamer')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'beamer')
  await theMap(page).focus()
  await page.keyboard.press('2')
  const before = await rested(page)
  await page.keyboard.press('F8')
  await expect(strip(page)).toContainText('Hoe is de verhouding tussen Dienst 59 en Dienst 60')
  await expect(page.getByRole('button', { name: 'Paneel openen' })).toBeVisible()
  const asked = await rested(page)
  for (const id of ['p59', 'p60']) {
    await expect.poll(() => nameSize(page, nameOf(id))).toBeGreaterThanOrEqual(19.8)
    await expectFree(page, nameOf(id))
  }
  const size = await mapBox(page)
  expect((100 * size.width * size.height) / (1366 * 768)).toBeGreaterThanOrEqual(74)

  // A choice: all its answers are in sight, arrows store nothing, Enter does.
  await expect(strip(page).locator(':focus')).toHaveText('samenwerkingspartner')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(strip(page)).not.toContainText('beantwoord')
  const chosen = await strip(page).locator(':focus').textContent()
  await page.keyboard.press('Enter')
  await expect(strip(page)).toContainText('✓ beantwoord')
  await expect(strip(page).getByRole('radio', { name: chosen ?? '', exact: true })).toBeChecked()
  expect(await rested(page)).toBe(asked)
  expect(await mapBox(page)).toEqual(size)

  // A text: Enter keeps it, or F8 does on its way.
  await page.keyboard.press('F8')
  await expect(strip(page)).toContainText('Bij welke ontwikkelingen rond ‘besluit op bezwaar’')
  await page.keyboard.type('bij een nieuwe wet')
  await page.keyboard.press('Shift+F8')
  await page.keyboard.press('F8')
  await expect(strip(page)).not.toContainText('besluit op bezwaar')
  expect(await mapBox(page)).toEqual(size)
  const smallest = await strip(page).evaluate((element) =>
    Math.min(
      ...[...element.querySelectorAll('p, span, button, label')].map((part) =>
        Number.parseFloat(getComputedStyle(part).fontSize),
      ),
    ),
  )
  expect(smallest).toBeGreaterThanOrEqual(14)

  // Escape leads back step by step: to the map, to where it stood, and off the beamer.
  await page.keyboard.press('Escape')
  await expect(theMap(page)).toBeFocused()
  await expect(strip(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(strip(page)).toHaveCount(0)
  expect(await rested(page)).toBe(before)
  await page.keyboard.press('Escape')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'beamer')
})

test('the map keeps its size from question to question, and shows who sits in the meeting asked about', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')
  await chooseLens(page, '3 Overleggen en mandaten')
  await theMap(page).focus()
  await page.keyboard.press('F8')
  const size = await mapBox(page)
  for (let stop = 0; stop < 20; stop++) {
    await page.keyboard.press('F8')
    expect(await mapBox(page), await question(page)).toEqual(size)
    if ((await question(page)).startsWith('Met welk mandaat')) break
  }
  await rested(page)
  const seats = page.locator('.item-card.marked')
  await expect(seats).not.toHaveCount(0)
  for (const seat of await seats.all()) {
    await expect(seat).not.toHaveClass(/faded/)
    const [box, map] = [await boxOf(seat), size]
    expect(box.x).toBeGreaterThanOrEqual(map.x)
    expect(box.y).toBeGreaterThanOrEqual(map.y)
    expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width)
    expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height)
  }
  for (const lens of ['1 Partijen', '2 Afhankelijkheden', '4 Rollen', '5 Afspraken', 'Doelen']) {
    await chooseLens(page, lens)
    await theMap(page).focus()
    await page.keyboard.press('F8')
    const own = await mapBox(page)
    for (let stop = 0; stop < 3; stop++) {
      await page.keyboard.press('F8')
      expect(await mapBox(page), await question(page)).toEqual(own)
    }
  }
})

test('on the beamer a signal is answered and a list is filled in below the map, which stays as it is', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')

  await test.step('on the beamer a signal is answered below the map, and the map stays where it is', async () => {
    await page.getByRole('button', { name: 'Beamer', exact: true }).click()
    await page.getByRole('button', { name: 'Paneel openen' }).click()
    const head = page.locator('.finding-head').first()
    await head.click()
    await expect(strip(page).getByRole('button', { name: 'Bewust zo' })).toBeVisible()
    await expect(page.locator('.side-panel').getByRole('button', { name: 'Bewust zo' })).toHaveCount(0)
    const shown = await rested(page)
    // The letters are those of the list.
    await page.keyboard.press('b')
    await page.keyboard.type('Zo is het afgesproken')
    const words = await boxOf(strip(page).locator('.asked-question'))
    expect(words.y).toBeGreaterThanOrEqual((await boxOf(strip(page))).y)
    await strip(page).getByRole('button', { name: 'Vastleggen' }).press('Enter')
    await expect(strip(page)).toHaveCount(0)
    expect(await rested(page)).toBe(shown)
  })

  await test.step('a list is filled in below the map as well, and the field one types in stays in sight', async () => {
    await page.getByRole('button', { name: 'Paneel sluiten' }).click()
    await chooseLens(page, '3 Overleggen en mandaten')
    await theMap(page).focus()
    await page.keyboard.press('F8')
    await page.keyboard.press('F8')
    await expect(strip(page)).toContainText('Wie zitten er in')
    const size = await mapBox(page)
    for (const name of ['COA', 'IND', 'DTenV']) {
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
      await expect(strip(page).getByRole('combobox').last()).toBeFocused()
      await expect(strip(page).locator(':focus')).toHaveValue('')
      await expect(strip(page).locator(':focus')).toBeInViewport({ ratio: 0.9 })
    }
    expect(await mapBox(page)).toEqual(size)
  })
})

/** The card of a party, whether its name can be read or not. */
const titled = (page: Page, id: string) => page.locator(`.item-card[title^="${nameOf(id)},"]`)
