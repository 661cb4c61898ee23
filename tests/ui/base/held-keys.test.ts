// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { holdKeys } from '../../../src/ui/base/go-to/held-keys'

let heard: string[] = []
const hear = (event: KeyboardEvent) => {
  if (!event.isTrusted) heard.push(`${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`)
}

beforeEach(() => {
  vi.useFakeTimers()
  heard = []
  document.body.innerHTML = '<button type="button">knop</button><input />'
  document.addEventListener('keydown', hear)
})

afterEach(() => {
  document.removeEventListener('keydown', hear)
  vi.useRealTimers()
})

/** A key as a hand presses it; whatever nobody holds is not heard here. */
function press(key: string, ctrlKey = false): void {
  const event = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true })
  Object.defineProperty(event, 'isTrusted', { value: true })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
}

it('gives what was typed where the keyboard arrives, in its order', async () => {
  const arrived = holdKeys()
  press('a')
  press('k', true)
  document.querySelector('button')?.focus()
  arrived()
  await vi.advanceTimersByTimeAsync(0)
  expect(heard).toEqual(['a', 'Ctrl+k'])
})

it('on a busy page gives letters late to a field only, but a chord wherever the keyboard is', async () => {
  holdKeys()
  press('h')
  press('s', true)
  press('k', true)
  document.querySelector('button')?.focus()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(heard).toEqual(['Ctrl+s', 'Ctrl+k'])
})
