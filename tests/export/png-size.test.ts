import { describe, expect, it } from 'vitest'
import { CANVAS_LIMITS, pngSize, SAFE_LIMITS } from '../../src/export/png-size'

describe('the size of a picture', () => {
  it('is what was asked for when a browser can make it', () => {
    expect(pngSize({ width: 1000, height: 500 }, 2)).toEqual({ width: 2000, height: 1000, scale: 2, clamped: false })
  })

  it.each([
    [{ width: 60_000, height: 100 }, 2],
    [{ width: 12_000, height: 12_000 }, 3],
    [{ width: 1, height: 400_000 }, 1],
  ])('is lowered for %o at %d, within what browsers can make', (size, scale) => {
    const { width, height, clamped } = pngSize(size, scale)
    expect(clamped).toBe(true)
    expect(Math.max(width, height)).toBeLessThanOrEqual(SAFE_LIMITS.side)
    expect(width * height).toBeLessThanOrEqual(SAFE_LIMITS.pixels)
    expect(width * height).toBeLessThanOrEqual(CANVAS_LIMITS.pixels)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(1)
  })
})
