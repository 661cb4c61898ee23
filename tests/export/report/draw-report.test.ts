import { describe, expect, it } from 'vitest'
import { drawReport, reportScale } from '../../../src/export/report/draw-report'
import { svgSize } from '../../../src/export/write-svg'
import { examples } from '../../../src/model/examples/index'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { isWellFormed } from '../../support/read-zip'

/** Of the sheet that the drawing may take, in centimetres. */
const ROOM = { width: 25.7, height: 13.2 }
const POINTS_PER_CM = 72 / 2.54

/** How large a drawing stands on the sheet: as large as fits. */
function onPaper(svg: string): { readonly unit: number } {
  const { width, height } = svgSize(svg)
  return { unit: Math.min(ROOM.width / width, ROOM.height / height) * POINTS_PER_CM }
}

const letters = (svg: string) => [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))

describe('the drawing in the report', () => {
  it('can be read on the sheet it stands on, whatever its shape', async () => {
    // The widest of them and the highest.
    for (const { id, load } of examples.filter((one) => one.id !== 'strafrechtketen')) {
      const { map, legend } = drawReport(await load(), {}, 'nl')
      for (const svg of [map, legend]) {
        expect(isWellFormed(svg), id).toBe(true)
        expect(letters(svg).length, id).toBeGreaterThan(10)
        expect(Math.min(...letters(svg)) * onPaper(svg).unit, id).toBeGreaterThan(5.9)
        const pixels = reportScale(svg) * svgSize(svg).width
        expect(pixels, id).toBeGreaterThan(800)
        expect(pixels, id).toBeLessThanOrEqual(2_520)
      }
    }
  }, 60_000)

  it('leaves title and legend to the report, and speaks its language', () => {
    const map = chainMap({
      title: 'Keten van de proef',
      parties: [party('a'), party('b')],
      dependencies: [dependency('d', 'a', 'b', { critical: true })],
      positions: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 } },
    })
    const drawing = drawReport(map, {}, 'en')
    expect(
      drawing.map.match(/Keten van de proef/g)?.length,
      'the name of the document, and what it shows',
    ).toBeLessThanOrEqual(2)
    expect(drawing.map).not.toContain('Legend')
    expect(drawing.legend).toContain('Legend')
  })

  it('is made of a map on which nothing stands', () => {
    const { map, legend } = drawReport(chainMap(), {}, 'nl')
    for (const svg of [map, legend]) expect(isWellFormed(svg)).toBe(true)
  })
})
