// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useToday } from '../../../src/ui/base/clock/use-today'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

let drawn = 0

function Today() {
  const today = useToday()
  drawn += 1
  return <time>{today}</time>
}

it('shows the day on the clock of the user, and the next one once midnight has passed', () => {
  vi.setSystemTime(new Date(2026, 10, 28, 23, 50))
  const { container } = render(<Today />)
  expect(container.textContent).toBe('2026-11-28')
  const before = drawn
  act(() => vi.advanceTimersByTime(9 * 60_000))
  expect(drawn).toBe(before)
  act(() => vi.advanceTimersByTime(2 * 60_000))
  expect(container.textContent).toBe('2026-11-29')
})

it('leaves no timer behind', () => {
  const { unmount } = render(<Today />)
  expect(vi.getTimerCount()).toBe(1)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
