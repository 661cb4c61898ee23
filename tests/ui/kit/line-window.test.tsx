// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useLineWindow } from '../../../src/ui/kit/grid/use-line-window'

const HEIGHT = 400
const MARGIN = { beyond: 2, block: 4 }

/** An element that is as high as it says: the DOM of the tests lays nothing out. */
function scrollerOf(): { current: HTMLElement } {
  const current = document.createElement('div')
  Object.defineProperty(current, 'clientHeight', { value: HEIGHT })
  Object.defineProperty(current, 'clientWidth', { value: HEIGHT })
  document.body.append(current)
  return { current }
}

function scrollBy(element: HTMLElement, top: number): void {
  act(() => {
    element.scrollTop = top
    element.dispatchEvent(new Event('scroll'))
  })
}

const many = (size: number) => Array.from({ length: 10_000 }, () => size)

describe('the lines that are drawn', () => {
  it('follow the scroll and are few', () => {
    const scroller = scrollerOf()
    const sizes = many(20)
    const { result } = renderHook(() => useLineWindow({ scroller, sizes, margin: MARGIN }))
    expect(result.current.first).toBe(0)
    expect(result.current.end).toBeGreaterThanOrEqual(HEIGHT / 20)
    const before = result.current
    scrollBy(scroller.current, 20)
    expect(result.current).toBe(before)
    scrollBy(scroller.current, 100_000)
    expect(result.current.first).toBeLessThanOrEqual(5000)
    expect(result.current.end).toBeGreaterThanOrEqual(5020)
    expect(result.current.end - result.current.first).toBeLessThan(34)
  })

  it('are worked out anew when all lines get another size, and when there are fewer', () => {
    const scroller = scrollerOf()
    const { result, rerender } = renderHook(({ sizes }) => useLineWindow({ scroller, sizes, margin: MARGIN }), {
      initialProps: { sizes: many(20) },
    })
    scrollBy(scroller.current, 100_000)
    rerender({ sizes: many(40) })
    expect(result.current.first).toBeLessThanOrEqual(2500)
    expect(result.current.end).toBeGreaterThanOrEqual(2510)
    expect(result.current.end).toBeLessThan(2530)
    rerender({ sizes: many(40).slice(0, 3) })
    expect(result.current).toEqual({ first: 0, end: 3 })
  })
})
