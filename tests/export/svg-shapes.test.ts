import { describe, expect, test } from 'vitest'
import { svgShapes } from '../../src/export/svg-shapes'
import type { Shape } from '../../src/scene/drawing/shape'
import { THEMES } from '../../src/scene/drawing/theme'

const { light, dark } = THEMES
const one = (shape: Shape) => svgShapes([shape], light)

describe('a shape as markup', () => {
  test.each<[string, Shape, string]>([
    [
      'a box with a round corner and a dashed edge',
      {
        kind: 'rect',
        x: 1,
        y: 2,
        width: 30,
        height: 4,
        radius: 6,
        fill: 'surface',
        stroke: { color: 'strain', width: 1.4, dash: [5, 3] },
      },
      '<rect x="1" y="2" width="30" height="4" rx="6" fill="#ffffff" stroke="#b3121d" stroke-width="1.4" stroke-dasharray="5 3"/>',
    ],
    [
      'a box that is only filled',
      { kind: 'rect', x: 0, y: 0, width: 1, height: 2, fill: 'ink' },
      '<rect x="0" y="0" width="1" height="2" fill="#12202f"/>',
    ],
    [
      'a hole',
      { kind: 'circle', cx: 3, cy: 4, r: 5, fill: 'hole', stroke: { color: 'ink', width: 1 } },
      '<circle cx="3" cy="4" r="5" fill="#ffffff" stroke="#12202f" stroke-width="1"/>',
    ],
    // A line that is not filled must say so: SVG fills with black what says nothing.
    [
      'a line',
      { kind: 'path', d: 'M0 0H9', stroke: { color: 'line', width: 2.8 } },
      '<path d="M0 0H9" fill="none" stroke="#34465a" stroke-width="2.8"/>',
    ],
    [
      'a translucent surface',
      { kind: 'path', d: 'M0 0H9V9Z', fill: 'accent', fillOpacity: 0.14 },
      '<path d="M0 0H9V9Z" fill="#0a5bb0" fill-opacity="0.14"/>',
    ],
    [
      'plain words',
      { kind: 'text', x: 1, y: 2, text: 'a & b', size: 13, weight: 400, fill: 'ink-muted' },
      '<text x="1" y="2" font-size="13" fill="#465364">a &amp; b</text>',
    ],
    [
      'heavy words around their middle',
      { kind: 'text', x: 1, y: 2, text: 'a', size: 13, weight: 700, fill: 'ink', anchor: 'middle' },
      '<text x="1" y="2" font-size="13" font-weight="700" text-anchor="middle" fill="#12202f">a</text>',
    ],
    [
      'words that end somewhere',
      { kind: 'text', x: 1, y: 2, text: 'a', size: 13, weight: 600, fill: 'ink', anchor: 'end' },
      '<text x="1" y="2" font-size="13" font-weight="600" text-anchor="end" fill="#12202f">a</text>',
    ],
  ])('%s', (_, shape, markup) => {
    expect(one(shape)).toBe(markup)
  })

  test('takes its colours from the theme', () => {
    expect(svgShapes([{ kind: 'circle', cx: 0, cy: 0, r: 1, fill: 'strain' }], dark)).toContain('fill="#ff8f8f"')
  })

  test('is moved as a group, in the given direction', () => {
    const shapes: Shape[] = [{ kind: 'circle', cx: 0, cy: 0, r: 1, fill: 'ink' }]
    expect(svgShapes(shapes, light, 30, -7.25)).toMatch(/^<g transform="translate\(30 -7\.2\d?\)"><circle /)
    expect(svgShapes(shapes, light)).not.toContain('translate')
  })
})
