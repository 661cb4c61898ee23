import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawSheet } from '../../src/export/draw-sheet'
import { betterOrientation, paperRooms } from '../../src/export/paper'
import { READABLE, smallestLetter } from '../../src/export/smallest-letter'
import { writeSvg } from '../../src/export/write-svg'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { chainMap, party } from '../support/chain-builder'

const A4 = paperRooms('a4', 'either')

describe('the smallest letter on paper', () => {
  it('is that of the drawing, made as small as the paper makes it', () => {
    const sheet = drawSheet(chainMap({ title: 'Leeg' }))
    // The line under the legend has 12 units; the sheet is 824 wide and lies on 27,7 cm.
    expect(smallestLetter(sheet, [{ width: 27.7 }])).toBeCloseTo((12 * 27.7 * 72) / 2.54 / 824, 2)
    expect(smallestLetter(sheet, [{ width: 10 }, { width: 20 }])).toBe(smallestLetter(sheet, [{ width: 20 }]))
  })

  it('of a drawing without a letter is none', () => {
    expect(smallestLetter(drawSheet(chainMap({}), { sheet: false }), A4)).toBeUndefined()
  })
})

describe('what a drawing is made for', () => {
  it.each(['loonaangifteketen', 'strafrechtketen'])(
    '%s on A4 can be read, and not when drawn as on the screen',
    (name) => {
      const read = readChainMap(readFileSync(`src/model/examples/${name}.json`, 'utf8'))
      if (!read.ok) throw new Error('the example is no map')
      expect(smallestLetter(drawSheet(read.map), A4)).toBeLessThan(READABLE)
      expect(smallestLetter(drawSheet(read.map, { paper: A4 }), A4)).toBeGreaterThanOrEqual(READABLE)
    },
  )

  it('lies on its side when it is wide', () => {
    expect(betterOrientation({ width: 1000, height: 500 }, 'a4')).toBe('landscape')
    expect(betterOrientation({ width: 500, height: 1000 }, 'a4')).toBe('portrait')
  })
})

describe('a part of the map', () => {
  const map = chainMap({
    title: 'Proef',
    parties: [party('a', { name: 'Aanbieder' }), party('b', { name: 'Balie' })],
    positions: { a: { x: 0, y: 0 }, b: { x: 2000, y: 0 } },
  })

  it('holds what lies in it, and says that it is a part', () => {
    const svg = writeSvg(map, { part: { x: -50, y: -50, width: 600, height: 400 } })
    expect(svg).toContain('>Aanbieder<')
    expect(svg).not.toContain('>Balie<')
    expect(svg).toContain('een deel van de kaart')
    expect(svg).toContain('met 1 partijen')
    expect(svg).toContain('clip-path="url(#part)"')
  })

  it('that is all of it is the whole map', () => {
    const around = { x: -5000, y: -5000, width: 20_000, height: 20_000 }
    expect(writeSvg(map, { part: around })).toBe(writeSvg(map))
  })

  it('fades what is not strong, and has the name of the view under the title', () => {
    const svg = writeSvg(map, { strong: new Set(['a']), subtitle: 'Eerste <blik>' })
    expect([...svg.matchAll(/<g opacity="0.25"><title>([^,]+)/g)].map(([, name]) => name)).toEqual(['Balie'])
    expect(svg).toMatch(/>Proef<.*>Eerste &lt;blik&gt;<.*status/)
  })
})
