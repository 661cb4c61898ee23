import { describe, expect, it } from 'vitest'
import { paperRooms } from '../../src/export/paper'
import { SAFE_LIMITS } from '../../src/export/png-size'
import {
  PICTURE_DEFAULTS,
  paperOf,
  pictureSize,
  smallAdvice,
  typedWidth,
} from '../../src/ui/frame/files/picture-options'

const drawing = { width: 1000, height: 500 }

describe('the size of a picture', () => {
  it('as on the screen is twice the drawing, at the same size on paper as on a screen of 96 dpi', () => {
    const size = pictureSize(drawing, PICTURE_DEFAULTS, undefined)
    expect(size).toMatchObject({ width: 2000, height: 1000, scale: 2, dpi: 192, clamped: false })
    expect(size.paper.width).toBeCloseTo((1000 / 96) * 2.54)
    expect(size.paper.height).toBeCloseTo((500 / 96) * 2.54)
  })

  it.each([
    ['16', 300, 1889],
    ['16', 150, 944],
    ['25,4', 300, 3000],
    [' 2.54 ', 150, 150],
  ] as const)('is %s cm at %i dpi: %i pixels wide', (text, dpi, pixels) => {
    const width = typedWidth(text) ?? 0
    const size = pictureSize(drawing, { ...PICTURE_DEFAULTS, dpi }, [{ width }])
    expect(size.width).toBe(pixels)
    expect(size.dpi).toBe(dpi)
    expect(size.paper.width).toBeCloseTo(width)
  })

  it('on paper fills the sheet within its edges, whichever side is the narrow one', () => {
    const rooms = paperRooms('a4', 'landscape')
    expect(pictureSize(drawing, PICTURE_DEFAULTS, rooms).paper.width).toBeCloseTo(27.7)
    expect(pictureSize({ width: 500, height: 1000 }, PICTURE_DEFAULTS, rooms).paper.height).toBeCloseTo(19)
  })

  it('is clamped to what browsers can make, in its own proportions, and says so', () => {
    const size = pictureSize({ width: 9000, height: 6000 }, { scale: 3, dpi: 300 }, undefined)
    expect(size.clamped).toBe(true)
    expect(size.width * size.height).toBeLessThanOrEqual(SAFE_LIMITS.pixels)
    expect(size.width / size.height).toBeCloseTo(1.5, 3)
  })

  it.each(['', 'abc', '0', '1,9', '201', '-5', '1e2', '12,', '1,234', 'Infinity'])(
    'is not made of the width %j',
    (width) => {
      expect(typedWidth(width)).toBeUndefined()
      expect(paperOf({ ...PICTURE_DEFAULTS, measuredIn: 'width', width })).toBeUndefined()
    },
  )

  it('of a PDF is that of its paper, whatever was typed before', () => {
    expect(paperOf({ ...PICTURE_DEFAULTS, kind: 'pdf', measuredIn: 'width', width: 'x' })).toEqual({
      paper: 'a4',
      orientation: 'either',
    })
  })
})

describe('what to do about letters that are too small', () => {
  it.each([
    [{ what: 'whole', paper: 'a4' }, ['a3', 'part']],
    [{ what: 'whole', paper: 'a3' }, ['a0', 'part']],
    [{ what: 'whole', paper: 'a0' }, ['part']],
    [{ what: { view: 'v' }, paper: 'a4' }, ['a3']],
    [{ what: 'whole', measuredIn: 'scale' }, ['paper', 'part']],
    [{ what: 'seen', measuredIn: 'width', width: '5' }, ['wider']],
  ] as const)('for %o is %o', (chosen, advice) => {
    expect(smallAdvice({ ...PICTURE_DEFAULTS, ...chosen })).toEqual(advice)
  })
})
