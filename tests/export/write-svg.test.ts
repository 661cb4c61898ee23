import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeXml } from '../../src/export/svg-shapes'
import { svgSize, writeSvg } from '../../src/export/write-svg'
import { chainMap, dependency, party } from '../support/chain-builder'

/** Reads XML strictly enough to catch what a browser would refuse: tags that do not match, loose markup, bad entities. */
function wellFormed(xml: string): boolean {
  const open: string[] = []
  const rest = xml.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, close: string, name: string, __, self: string) => {
      if (close) {
        if (open.pop() !== name) open.push('mismatch')
      } else if (!self) open.push(name)
      return ''
    },
  )
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(?:amp|lt|gt|quot|#39);)/.test(rest)
}

const map = chainMap({
  title: 'Keten <&> "test"',
  referenceDate: '2025-12-31',
  parties: [party('a', { name: '<script>alert(1)</script>' }), party('b', { department: 'JenV' })],
  dependencies: [dependency('d', 'a', 'b', { product: 'stukken & <b>besluiten</b>' })],
  positions: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 } },
})

describe('the SVG of a map', () => {
  const svg = writeSvg(map)

  it('is well formed and holds no markup from the document', () => {
    expect(wellFormed(svg)).toBe(true)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('<b>')
  })

  it('stands alone: its own font, no address but that of the SVG namespace', () => {
    expect(svg).toContain('@font-face')
    expect(svg.match(/https?:[^"')\s]+/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  it('carries title, peildatum, status, legend and alternative text in the chosen language', () => {
    for (const word of ['peildatum 31 december 2025', 'status: concept', 'Legenda', 'met 2 partijen']) {
      expect(svg).toContain(word)
    }
    const english = writeSvg(map, { language: 'en' })
    for (const word of ['reference date 31 December 2025', 'status: draft', 'Legend']) expect(english).toContain(word)
  })

  it('says its own size', () => {
    const { width, height } = svgSize(svg)
    expect(width).toBeGreaterThan(600)
    expect(height).toBeGreaterThan(200)
  })

  it('of an empty map is a sheet with its title', () => {
    const empty = writeSvg(chainMap({ title: 'Leeg' }))
    expect(wellFormed(empty)).toBe(true)
    expect(empty).toContain('Leeg')
  })

  it('stays well formed whatever stands in the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        const hostile = chainMap({ title: text, parties: [party('a', { name: text, abbreviation: text })] })
        expect(wellFormed(writeSvg(hostile))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('escaping', () => {
  it('leaves no control character, no lone surrogate and no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text)
        expect(escaped).not.toMatch(/[<>"']/)
        const controls = [...escaped].filter((char) => char < ' ' && !'\t\n\r'.includes(char))
        expect(controls).toEqual([])
        expect(() => encodeURIComponent(escaped)).not.toThrow()
      }),
    )
  })
})
