import { expect, type Locator, type Page } from '@playwright/test'
import type { ChainMapFile } from '../../../src/model/schema/chain-map-file'
import { catchDownload } from './downloads'

/** What both played sessions draw: three triangles under one owner and client, three parties more, eight relations. */
export const OWNER = 'SG JenV'
export const CLIENT = 'DGM'
export const CONTRACTORS = ['IND', 'COA', 'DTenV'] as const
export const PARTIES = ['Gemeenten', 'Rechtspraak', 'VluchtelingenWerk'] as const
export const RELATIONS = [
  ['IND', 'COA', 'aanmelding'],
  ['COA', 'Gemeenten', 'statushouder'],
  ['IND', 'Rechtspraak', 'verweerschrift'],
  ['IND', 'DTenV', 'vertrekplicht'],
  ['Gemeenten', 'COA', 'woonruimte'],
  ['Rechtspraak', 'IND', 'uitspraak in beroep'],
  ['VluchtelingenWerk', 'COA', 'rechtsbijstand'],
  ['COA', 'DTenV', 'bewonersgegevens'],
] as const

/** Hands that have no mouse, and count what they press. */
export class Keyboard {
  count = 0
  constructor(private readonly page: Page) {}

  /** Presses these keys one after another; anything longer than the name of a key is text, each letter a key. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const isKey =
        /^(?:(?:Control|Shift)\+.+|Enter|Escape|Tab|Space|Delete|Home|End|F\d+|Arrow\w+|Page(?:Up|Down)|.)$/.test(key)
      this.count += isKey ? 1 : key.length
      if (isKey) await this.page.keyboard.press(key)
      else await this.page.keyboard.type(key)
    }
  }

  /** Finds an action by an everyday word and does it. */
  async do(words: string, action: string | RegExp): Promise<void> {
    await this.press('Control+k', words)
    await expect(this.page.getByRole('option', { name: action }).first()).toBeVisible()
    await this.press('Enter')
  }

  /** Goes on with Tab until the keyboard is there. */
  async tabTo(target: Locator, atMost = 40): Promise<void> {
    for (let tabs = 0; tabs <= atMost; tabs++) {
      const isThere =
        (await target.count()) > 0 && (await target.evaluate((one) => one.contains(document.activeElement)))
      if (isThere) return
      await this.press('Tab')
    }
    throw new Error(`After ${atMost} tabs the keyboard is not at ${target}`)
  }
}

/** Whoever works with the keyboard sees where it is: the field is within the window, and nothing lies over it. */
export async function expectFocusInSight(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const focused = document.activeElement
        if (!focused || focused === document.body) return 'nowhere'
        const { left, top, right, bottom } = focused.getBoundingClientRect()
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
          return `outside: ${focused.outerHTML.slice(0, 80)}`
        // The map is as large as its place; what floats over it is no cover.
        if (focused.matches('section')) return 'in sight'
        const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        return over && (focused.contains(over) || over.contains(focused) || over.closest('label')?.contains(focused))
          ? 'in sight'
          : `under ${over?.outerHTML.slice(0, 80)}`
      }),
    )
    .toBe('in sight')
}

/** The open map as its file has it, saved with Ctrl+S: the keyboard stays where it is. */
export async function fileOf(page: Page): Promise<ChainMapFile> {
  const { bytes } = await catchDownload(page, () => page.keyboard.press('Control+s'))
  return JSON.parse(bytes.toString('utf8')) as ChainMapFile
}
