import { describe, expect, it } from 'vitest'
import { COLOR_TOKENS, type ColorToken, THEMES, type ThemeName } from '../../../src/scene/drawing/theme'

/** Contrast ratio after WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const chains = COLOR_TOKENS.filter((token) => token.startsWith('chain-'))
const departments = COLOR_TOKENS.filter((token) => token.startsWith('department-'))
const groups = COLOR_TOKENS.filter((token) => token.startsWith('group-'))
const changes = COLOR_TOKENS.filter((token) => token.startsWith('change-'))
const tables = COLOR_TOKENS.filter((token) => token.startsWith('table-'))

/** Words on a ground: 4.5 to 1. */
const TEXT: readonly (readonly [ColorToken, ColorToken])[] = [
  ['ink', 'surface'],
  ['ink', 'canvas'],
  ['ink', 'surface-muted'],
  ['ink-muted', 'surface'],
  ['ink-muted', 'canvas'],
  ['ink', 'measure-1'],
  ['ink', 'measure-2'],
  ['ink', 'measure-3'],
  ['ink', 'measure-4'],
  ['ink-muted', 'measure-4'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['coupling', 'canvas'],
  ['strain', 'surface'],
  ['severity-high', 'surface'],
  ['severity-medium', 'surface'],
  ['severity-low', 'surface'],
  ['question', 'surface'],
  ['on-node-dark', 'node-dark'],
  ...departments.map((department) => ['on-department', department] as const),
  ...chains.map((chain) => ['on-department', chain] as const),
  ...groups.flatMap((group) => [['ink', group] as const, ['ink-muted', group] as const]),
]

/** Lines and shapes that carry meaning: 3 to 1. */
const GRAPHIC: readonly (readonly [ColorToken, ColorToken])[] = [
  ['line', 'canvas'],
  ['role-line', 'canvas'],
  ['coupling', 'canvas'],
  ['border-strong', 'surface'],
  ['border-strong', 'canvas'],
  ['strain', 'hole'],
  ...departments.map((department) => [department, 'surface'] as const),
  ...chains.map((chain) => [chain, 'surface'] as const),
  ...tables.flatMap((table) => [[table, 'surface'] as const, [table, 'canvas'] as const]),
  ...changes.flatMap((change) => [[change, 'surface'] as const, [change, 'canvas'] as const]),
  ['line-calm', 'canvas'],
  ['accent', 'canvas'],
  // A card's own signs stay to be seen on the tint of its group.
  ...groups.flatMap((group) => [
    ['border-strong', group] as const,
    ...departments.map((department) => [department, group] as const),
  ]),
]

describe.each(Object.keys(THEMES) as ThemeName[])('theme %s', (name) => {
  const theme = THEMES[name]

  it.each(TEXT)('%s can be read on %s', (front, back) => {
    expect(contrast(theme[front], theme[back])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GRAPHIC)('%s can be seen on %s', (front, back) => {
    expect(contrast(theme[front], theme[back])).toBeGreaterThanOrEqual(3)
  })
})
