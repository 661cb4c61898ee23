import { test } from './support/app-test'
import { dependency, mapWithTriangle } from './support/sample-map'
import { arrowLabel, card, openMapFile } from './support/screens'
test('probe', async ({ page }) => {
  await openMapFile(page, mapWithTriangle({ dependencies: [dependency('levering', 'gamma', 'delta')] }))
  console.log(await page.locator('.edge-label').allTextContents(), await arrowLabel(page, 'product').count())
  await page.screenshot({ path: '/tmp/kk/shots/e2e-probe.png' })
})
