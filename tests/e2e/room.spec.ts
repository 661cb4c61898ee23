import type { Page } from '@playwright/test'
import { party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText } from './support/sample-map'
import {
  boxOf,
  card,
  chooseLens,
  openExample,
  openMapFile,
  openMapLook,
  showAllParties,
  theMap,
} from './support/screens'

/** Which part of the window's area the map has, in per cent. */
async function share(page: Page): Promise<number> {
  const { width, height } = await boxOf(page.locator('.map-area'))
  const [across, down] = await page.evaluate(() => [innerWidth, innerHeight])
  return (100 * width * height) / ((across ?? 0) * (down ?? 0))
}

const openLong = (page: Page) =>
  openMapFile(
    page,
    mapText({
      title: 'Uitvoeringsketen gespecialiseerde gemeentelijke schuldhulpverlening in de regio’s',
      status: 'worksession',
      parties: ['Alfa', 'Beta', 'Gamma'].map((name) => party(name.toLowerCase(), { name })),
      positions: { alfa: { x: 0, y: 0 }, beta: { x: 480, y: 0 }, gamma: { x: 0, y: 300 } },
      views: [{ id: 'kern', title: 'Kern', filters: { parties: ['alfa', 'beta'] } }],
    }),
  )

/** What of the bars sticks out of the window, is clipped by a neighbour or lies over another. */
async function faultsOfBars(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = '.visually-hidden, [aria-hidden=true]'
    const parts = [...document.querySelectorAll('.top-bar, .lens-strip')].flatMap((bar) => [
      ...bar.querySelectorAll('button, input, .keten-save, .lens-question'),
    ])
    const shown = parts
      .filter((part) => !part.closest(hidden) && !part.classList.contains('keten-combo-button'))
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
    const nameOf = (part: Element) => part.getAttribute('aria-label') ?? part.textContent ?? part.tagName
    const out = shown
      .filter(({ box }) => box.left < 0 || box.right > innerWidth + 0.5 || box.top < 0)
      .map(({ part }) => `outside: ${nameOf(part)}`)
    const over = shown.flatMap(({ part, box }, i) =>
      shown
        .slice(i + 1)
        .filter(({ part: other }) => !part.contains(other) && !other.contains(part))
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map(({ part: other }) => `over each other: ${nameOf(part)} and ${nameOf(other)}`),
    )
    // Words of a button that are cut off without a sign.
    const cut = shown
      .filter(({ part }) => part.matches('.keten-button') && part.scrollWidth > part.clientWidth + 1)
      .map(({ part }) => `cut off: ${nameOf(part)}`)
    const root = document.documentElement
    const scrolls = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : []
    return [...out, ...over, ...cut, ...scrolls]
  })
}

test('at 1366 x 768 the map has the room: beside the panel, with a lens and on the beamer', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  expect(await share(page)).toBeGreaterThanOrEqual(68)
  const [tools, panel] = [await boxOf(page.locator('.toolbar')), await boxOf(page.locator('.side-panel'))]
  expect(tools.width).toBeLessThanOrEqual(64)
  expect(panel.width).toBeGreaterThanOrEqual(300)
  await chooseLens(page, '2 Afhankelijkheden')
  await page.getByRole('button', { name: 'Paneel sluiten' }).click()
  expect(await share(page)).toBeGreaterThanOrEqual(72)
  await page.getByRole('button', { name: 'Beamer', exact: true }).click()
  await expect.poll(() => share(page)).toBeGreaterThanOrEqual(88)
})

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
  [1024, 640],
  // As a window of 1366 x 768 magnified to 125 % and 150 %.
  [1093, 614],
  [911, 512],
] as const) {
  test(`at ${width} x ${height} nothing in the bars is clipped or lies over another`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openLong(page)
    await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
    expect(await faultsOfBars(page), 'without a lens').toEqual([])
    await theMap(page).focus()
    for (const key of ['Shift+T', '3', 'n', '6']) {
      await page.keyboard.press(key)
      expect(await faultsOfBars(page), `after ${key}`).toEqual([])
      await theMap(page).focus()
    }
    await page.getByRole('button', { name: 'EN English' }).click()
    expect(await faultsOfBars(page), 'in English').toEqual([])
    await page.getByRole('button', { name: 'Projector', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Projector off' })).toBeVisible()
    expect(await faultsOfBars(page), 'on the beamer').toEqual([])
  })
}

test('on the beamer text can be read from the back row', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  await chooseLens(page, '2 Afhankelijkheden')
  await page.getByRole('button', { name: 'Beamer', exact: true }).click()
  const smallest = () =>
    page.evaluate(() => {
      const words = document.createTreeWalker(document.querySelector('.editor') ?? document.body, NodeFilter.SHOW_TEXT)
      const sizes: number[] = []
      while (words.nextNode()) {
        const holder = words.currentNode.parentElement
        // The drawing has sizes of its own.
        if (!holder?.checkVisibility() || holder.closest('.chain-canvas, svg') || !words.currentNode.nodeValue?.trim())
          continue
        sizes.push(Number.parseFloat(getComputedStyle(holder).fontSize))
      }
      return Math.min(...sizes)
    })
  expect(await smallest()).toBeGreaterThanOrEqual(14)
  await page.setViewportSize({ width: 1920, height: 1080 })
  expect(await smallest()).toBeGreaterThanOrEqual(20)
})

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null)

test('the beamer is left by its button, by Escape and by the browser, and what was there comes back', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')
  await page.getByRole('button', { name: 'Legenda' }).click()
  await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
  await page.getByRole('menuitem', { name: 'Donker scherm' }).click()
  const on = page.getByRole('button', { name: 'Beamer', exact: true })
  const off = page.getByRole('button', { name: 'Beamer uit' })
  const legend = page.getByRole('button', { name: 'Legenda' })
  const expectBefore = async () => {
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByRole('button', { name: 'Paneel sluiten' })).toBeVisible()
    await expect(legend).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(() => isFull(page)).toBe(false)
  }
  const enter = async () => {
    await on.click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'beamer')
    await expect.poll(() => isFull(page)).toBe(true)
    await expect(legend).toHaveAttribute('aria-expanded', 'false')
    await expect(page.getByRole('button', { name: 'Paneel openen' })).toBeVisible()
  }
  await enter()
  await off.click()
  await expectBefore()
  await enter()
  await page.evaluate(() => document.exitFullscreen())
  await expectBefore()
  // Escape first lets go of what is chosen, and then of the beamer.
  await enter()
  await card(page, 'IND').click()
  await theMap(page).focus()
  await page.keyboard.press('Escape')
  await expect(card(page, 'IND')).not.toHaveClass(/selected/)
  await expect(off).toBeVisible()
  await page.keyboard.press('Escape')
  await expectBefore()
})

test('a browser that refuses full screen has the beamer all the same', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  await page.getByRole('button', { name: 'Beamer', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Beamer uit' })).toBeVisible()
  expect(await isFull(page)).toBe(false)
  await theMap(page).focus()
  await page.keyboard.press('Escape')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('on the beamer the tools come to the pointer at the edge, and to the keyboard', async ({ page }) => {
  await openLong(page)
  await page.getByRole('button', { name: 'Beamer', exact: true }).click()
  const tools = page.getByRole('navigation', { name: 'Gereedschap' })
  const reach = async () => {
    const { x, width } = await boxOf(tools)
    return x + width
  }
  await page.mouse.move(600, 400)
  await expect.poll(reach).toBeLessThan(12)
  await page.mouse.move(2, 400)
  await expect.poll(reach).toBeGreaterThan(50)
  await tools.getByRole('button', { name: 'partij' }).click()
  await page.mouse.click(700, 640)
  await expect(page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })).toBeFocused()
  await expect.poll(reach).toBeLessThan(12)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Beamer uit' }).focus()
  await page.keyboard.press('Tab')
  await expect(tools.getByRole('button', { name: 'kiezen' })).toBeFocused()
  await expect.poll(reach).toBeGreaterThan(50)
})

test('what differs on the map stands at the button, and everything is found with the search', async ({ page }) => {
  await openLong(page)
  await theMap(page).focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Kiezen wat de kaart')
  await page.keyboard.press('Enter')
  const look = page.getByRole('dialog', { name: 'Wat de kaart toont' })
  // A map opens with its first view.
  await expect(look.getByRole('button', { name: 'Weergave: Kern' })).toBeVisible()
  await expect(look.getByText('2 van 3 partijen')).toBeVisible()
  const { violations } = await axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await showAllParties(page, '1')
  await expect(card(page, 'Gamma')).toBeVisible()
  const again = await openMapLook(page)
  await again.getByRole('button', { name: /^Partijkaarten: / }).click()
  await page
    .getByRole('group', { name: 'Grootte naar' })
    .getByRole('menuitemradio', { name: 'partijen eromheen' })
    .click()
  await expect(page.getByRole('button', { name: 'Tonen · Partijkaarten: partijen eromheen (grootte)' })).toBeVisible()

  await page.keyboard.press('Escape')
  await theMap(page).focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('presenteren')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'beamer')
})
