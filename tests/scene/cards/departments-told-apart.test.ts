import { describe, expect, it } from 'vitest'
import { DEPARTMENTS } from '../../../src/model/departments'
import { departmentStyle } from '../../../src/scene/cards/department-style'
import { THEMES, type ThemeName } from '../../../src/scene/drawing/theme'

type Rgb = readonly [number, number, number]

/** How much lighter one must be than the other, in CIE L*, to be told apart by lightness alone. */
const LIGHTNESS = 8

/**
 * What is left of a colour without one kind of cone, in linear light: the matrices of Viénot, Brettel and Mollon (1999) for
 * protanopia and deuteranopia, and of Brettel, Viénot and Mollon (1997), in one plane, for tritanopia.
 */
const EYES: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritanopia: [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
}

const linear = (hex: string): Rgb => {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function lightnessOf(hex: string, eye: readonly [Rgb, Rgb, Rgb]): number {
  const [r, g, b] = linear(hex)
  const [red = 0, green = 0, blue = 0] = eye.map(([x, y, z]) => Math.max(0, x * r + y * g + z * b))
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y
}

describe.each(Object.keys(THEMES) as ThemeName[])('departments in the theme %s', (theme) => {
  const styles = DEPARTMENTS.map(({ code }) => departmentStyle(code))
  const pairs = styles.flatMap((a, i) => styles.slice(i + 1).map((b) => [a, b] as const))

  it.each(Object.keys(EYES))('with one pattern differ in lightness, to eyes: %s', (name) => {
    const eye = EYES[name] as (typeof EYES)[string]
    const same = pairs.filter(([a, b]) => a.pattern === b.pattern)
    expect(same.length).toBeGreaterThan(5)
    const twins = same
      .filter(
        ([a, b]) =>
          Math.abs(lightnessOf(THEMES[theme][a.color], eye) - lightnessOf(THEMES[theme][b.color], eye)) < LIGHTNESS,
      )
      .map(([a, b]) => `${a.code} ${b.code}`)
    expect(twins).toEqual([])
  })
})
