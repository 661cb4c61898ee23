import { describe, expect, it } from 'vitest'
import { SAFE_LIMITS } from '../../src/export/png-size'
import { PICTURE_DEFAULTS, pictureSize, typedWidth } from '../../src/ui/frame/files/picture-options'

const drawing = { width: 1000, height: 500 }

describe('the size of a picture', () => {
  it('is twice the drawing by default, at the same size on paper as on a screen of 96 dpi', () => {
    const size = pictureSize(drawing, PICTURE_DEFAULTS)
    expect(size).toMatchObject({ width: 2000, height: 1000, scale: 2, dpi: 192, clamped: false })
    expect(size?.paper.width).toBeCloseTo((1000 / 96) * 2.54)
    expect(size?.paper.height).toBeCloseTo((500 / 96) * 2.54)
  })

  it.each([
    ['16', 300, 1889],
    ['16', 150, 944],
    ['25,4', 300, 3000],
    [' 2.54 ', 150, 150],
  ] as const)('is %s cm at %i dpi: %i pixels wide', (width, dpi, pixels) => {
    const size = pictureSize(drawing, { ...PICTURE_DEFAULTS, measuredIn: 'width', width, dpi })
    expect(size?.width).toBe(pixels)
    expect(size?.dpi).toBe(dpi)
    expect(size?.paper.width).toBeCloseTo(typedWidth(width) ?? 0)
  })

  it('is clamped to what browsers can make, in its own proportions, and says so', () => {
    const size = pictureSize({ width: 9000, height: 6000 }, { ...PICTURE_DEFAULTS, scale: 3 })
    expect(size?.clamped).toBe(true)
    expect((size?.width ?? 0) * (size?.height ?? 0)).toBeLessThanOrEqual(SAFE_LIMITS.pixels)
    expect((size?.width ?? 0) / (size?.height ?? 1)).toBeCloseTo(1.5, 3)
  })

  it.each(['', 'abc', '0', '1,9', '201', '-5', '1e2', '12,', '1,234', 'Infinity'])(
    'is not made of the width %j',
    (width) => {
      expect(typedWidth(width)).toBeUndefined()
      expect(pictureSize(drawing, { ...PICTURE_DEFAULTS, measuredIn: 'width', width })).toBeUndefined()
    },
  )
})
