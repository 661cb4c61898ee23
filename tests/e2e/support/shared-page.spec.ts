import { expect, test } from './app-test'
import { smallMap } from './sample-map'
import { openMapFile } from './screens'

test('nothing of one test is left for the next on the same page', async ({ page, context, startAfresh }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  const address = page.url()
  await page.getByRole('button', { name: 'EN English' }).click()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Projector' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'beamer')
  await page.route('**/assets/editor-*.js', (route) => route.abort())
  await page.setViewportSize({ width: 500, height: 500 })
  await page.emulateMedia({ media: 'print' })
  await context.grantPermissions(['clipboard-read'])
  await context.newPage()

  const next = await startAfresh()
  expect(context.pages()).toEqual([next])
  expect(next.viewportSize()).toEqual({ width: 1366, height: 768 })
  await next.goto(address)
  await expect(next.getByText(/^Deze kaart staat niet \(meer\) in deze browser\./).first()).toBeVisible()
  await expect(next.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(next.locator('html')).toHaveAttribute('lang', 'nl')
  expect(await next.evaluate(() => matchMedia('print').matches)).toBe(false)
  const permission = await next.evaluate(
    async () => (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
  )
  expect(permission).not.toBe('granted')
  await next.getByRole('button', { name: 'Lege kaart' }).click()
  await expect(next.getByRole('heading', { name: 'Een lege kaart. Waar begint u?' })).toBeVisible()
})
