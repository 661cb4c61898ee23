import type { Page } from '@playwright/test'

/** Opens a map by the app's own file field and waits for its findings. */
export async function openMap(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open bestand' }).click()
  const chooser = await choosing
  await chooser.setFiles({ name: 'kaart.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.locator('.item-card').first().waitFor()
  await page.locator('.finding').first().waitFor()
  await calm(page)
}

/** Waits until nothing has been drawn for a while: measures, autosave and camera are done. */
export async function calm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let quiet = 0
    while (quiet < 10) {
      const start = performance.now()
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      quiet = performance.now() - start < 60 ? quiet + 1 : 0
    }
  })
  await page.waitForTimeout(300)
}
