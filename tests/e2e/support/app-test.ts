import { test as base, expect } from '@playwright/test'
import { PageWatch } from './page-watch'

/**
 * Playwright's `test`, in which every page of the test is watched (see PageWatch): a test whose page breaks a promise
 * fails, whatever it was testing. `watch` is there for the test of the watch itself.
 */
export const test = base.extend<{ watch: PageWatch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('the tests need the address of the app')
      const watch = new PageWatch(new URL(baseURL).origin)
      await watch.attach(context)
      await use(watch)
      expect(watch.takeFaults(), 'no errors, no foreign requests, no breach of the content policy').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
