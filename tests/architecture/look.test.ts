import { describe, expect, it } from 'vitest'
import { components, FLOORS, rawStyles, rawValues, sheets, strayRules, strayWidths, TOKENS, unlayered } from './look'

const all = sheets()
const planted = (css: string) => ({ path: 'src/ui/pages/goals/planted.css', text: `@layer pages {\n${css}\n}` })
const inComponent = (text: string) => ({ path: 'src/ui/pages/goals/planted.tsx', text })

describe('the look', () => {
  it('is in the sheets that are read', () => {
    expect(all.length).toBeGreaterThan(50)
    expect(all.map(({ path }) => path)).toContain(TOKENS)
    expect(components().length).toBeGreaterThan(100)
  })

  it('names its sizes, roundings, layers and colours by the words of one sheet', () => {
    expect(all.flatMap(rawValues)).toEqual([])
    expect(components().flatMap(rawStyles)).toEqual([])
  })

  it.each([
    ['font size', '.x { font-size: 13px; }'],
    ['font size', '.x { font-size: 1.1em }'],
    ['font size', '.x { font-size: smaller; }'],
    ['font size', '.x { font-size: calc(1px + var(--keten-text)); }'],
    ['font size', '.x { font-size: var(--keten-text, 14px); }'],
    ['font size', '.x { font: 600 13px/1.2 sans-serif; }'],
    ['radius', '.x { border-radius: 3px; }'],
    ['radius', '.x { border-radius: var(--keten-radius) 4px; }'],
    ['radius', '.x { border-radius: 50%; }'],
    ['radius', '.x { border-top-left-radius: 0.5em; }'],
    ['z-index', '.x { z-index: 3; }'],
    ['z-index', '.x { z-index: -1; }'],
    ['z-index', '.x { z-index: calc(var(--keten-layer-float) + 1); }'],
    ['colour', '.x { color: #fff; }'],
    ['colour', '.x { background: linear-gradient(var(--keten-ink), rgb(0 0 0 / 4%)); }'],
    ['colour', '.x { border: 1px solid hsl(0 0% 50%); }'],
    ['colour', '.x { fill: oklch(50% 0.1 20); }'],
    ['colour', '.x { border: 1px solid white; }'],
    ['colour', '.x { background: color-mix(in srgb, var(--keten-ink) 4%, black); }'],
    ['colour', '@media print { .x { --keten-ink: #000; } }'],
    ['word of the look', '.x { --keten-text: 13px; }'],
    ['word of the look', '.x { --keten-layer-float: 9; }'],
  ])('would notice a raw %s: %s', (kind, css) => {
    expect(rawValues(planted(css))).toEqual([expect.stringContaining(` ${kind}: `)])
  })

  it.each([
    '.x { font-size: var(--keten-text-small); font: inherit; }',
    '.x { border-radius: var(--keten-radius) 0 0 var(--keten-radius); }',
    '.x { border-radius: calc(var(--keten-radius-large) + var(--keten-radius)); }',
    '.x { z-index: var(--keten-layer-head); z-index: auto; }',
    '.x { color: var(--keten-group-4); border-color: transparent; fill: currentColor; }',
    '.x { background: color-mix(in srgb, var(--keten-ink) 4%, transparent); }',
    '.x { white-space: pre-line; content: "red"; }',
    '#red.x:hover { padding: 3px; }',
  ])('accepts %s', (css) => {
    expect(rawValues(planted(css))).toEqual([])
  })

  it.each([
    '<p style={{ zIndex: 4 }} />',
    "<p style={{ top, fontSize: '13px' }} />",
    '<p style={{ borderRadius: 3 }} />',
    "<p style={{ width: 4, backgroundColor: '#fff' }} />",
    "<p style={{ fill: 'red' }} />",
  ])('would notice it in a component: %s', (text) => {
    expect(rawStyles(inComponent(text))).toHaveLength(1)
  })

  it.each(['<p style={{ top: 4, width: "13px" }} />', `<p style={{ fill: ${'`'}var(--keten-${'$'}{band})${'`'} }} />`])(
    'accepts in a component: %s',
    (text) => {
      expect(rawStyles(inComponent(text))).toEqual([])
    },
  )
})

describe('the widths at which something changes', () => {
  it('are those agreed on', () => {
    expect(all.flatMap(strayWidths)).toEqual([])
  })

  it.each([
    '@media (max-width: 860px) { .x { top: 0; } }',
    '@media (width < 40rem) { .x { top: 0; } }',
    '@container (min-width: 720px) { .x { top: 0; } }',
    '@container year (max-width: 1600px) { .x { top: 0; } }',
  ])('would notice %s', (css) => {
    expect(strayWidths(planted(css))).toHaveLength(1)
  })
})

describe('a sheet', () => {
  it('stands in the layer of its floor', () => {
    expect(all.flatMap(unlayered)).toEqual([])
  })

  it('has layers that go from below to above, and paper over all', () => {
    const order = all.find(({ path }) => path === TOKENS)?.text.match(/@layer ([^;{]+);/)?.[1]
    expect(order?.split(',').map((name) => name.trim())).toEqual(['kit', 'vendor', ...FLOORS.slice(1), 'paper'])
  })

  it.each(['.goals { top: 0; }', '@layer frame { .goals { top: 0; } }', '@media print { .goals { top: 0; } }'])(
    'would be noticed outside it: %s',
    (text) => {
      expect(unlayered({ path: 'src/ui/pages/goals/planted.css', text })).toHaveLength(1)
    },
  )

  it('speaks of its own room', () => {
    expect(strayRules(all)).toEqual([])
  })

  it.each([
    'h3 { margin: 0; }',
    '.keten-button { margin: 0; }',
    '.page-frame .keten-button { margin: 0; }',
    '.selected { margin: 0; }',
  ])('would be noticed when it speaks of others: %s', (css) => {
    expect(strayRules([...all, planted(css)])).toHaveLength(1)
  })

  it('would be noticed when it takes a name of another room', () => {
    const faults = strayRules([...all, planted('.seat-letter { margin: 0; }')])
    expect(faults).toContain('src/ui/pages/goals/planted.css: .seat-letter')
    expect(faults).toContain('src/ui/pages/seats/seats.css: .seat-letter')
  })
})
