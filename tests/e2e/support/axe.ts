import type { Page } from '@playwright/test'
import axeCore from 'axe-core'

const { source } = axeCore

/** What is looked at and by which rules; each step gives a new one. */
interface Asked {
  readonly include?: string
  readonly runOnly?: axeCore.RunOnly
}

/** Axe for a page, or part of it, by all its rules or by some. */
export interface Axe {
  include(selector: string): Axe
  withTags(tags: readonly string[]): Axe
  withRules(rules: readonly string[]): Axe
  analyze(): Promise<{ readonly violations: readonly axeCore.Result[] }>
}

/**
 * Axe for a page, set to what the tests ask: violations in full, of the rest only that it was looked at, in the page
 * itself (the app has no frames to gather from). The engine is brought to a page once, however often it is asked: that
 * costs more than the looking.
 */
export function axe(page: Page): Axe {
  return asking(page, {})
}

function asking(page: Page, asked: Asked): Axe {
  return {
    include: (include) => asking(page, { ...asked, include }),
    withTags: (tags) => asking(page, { ...asked, runOnly: { type: 'tag', values: [...tags] } }),
    withRules: (rules) => asking(page, { ...asked, runOnly: { type: 'rule', values: [...rules] } }),
    analyze: () => analyze(page, asked),
  }
}

async function analyze(page: Page, { include, runOnly }: Asked) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async ({ include, runOnly }) => {
      const { run } = Reflect.get(window, 'axe') as typeof axeCore
      const options = { resultTypes: ['violations' as const], preload: false, ...(runOnly && { runOnly }) }
      const { violations } = await run(include === undefined ? document : { include: [include] }, options)
      return { violations }
    },
    { include, runOnly },
  )
}
