import type { Page } from '@playwright/test'

const NAMED: Readonly<Record<string, number>> = { Enter: 13, Tab: 9, Escape: 27, ArrowDown: 40 }

/**
 * Types as no hand can: all keys are sent off together, none waits for what the one before did to the page.
 *
 * @param typed names of keys, such as ‘Enter’; anything else is text, each letter a key
 */
export async function burst(page: Page, ...typed: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const sent: Promise<unknown>[] = []
  const press = (key: string, code: number, text?: string) => {
    const event = { key, windowsVirtualKeyCode: code, ...(NAMED[key] && { code: key }) }
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(text && { text }) }))
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }))
  }
  for (const part of typed) {
    const code = NAMED[part]
    if (code !== undefined) press(part, code, part === 'Enter' ? '\r' : undefined)
    else for (const letter of part) press(letter, letter.toUpperCase().charCodeAt(0), letter)
  }
  await Promise.all(sent)
  await session.detach()
}
