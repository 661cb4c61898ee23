import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/export/report/blocks'
import { buildReport } from '../../../src/export/report/build-report'
import { writeDocx } from '../../../src/export/report/write-docx'
import { writeSvg } from '../../../src/export/write-svg'
import { analyse } from '../../../src/graph/analyse'
import { examples } from '../../../src/model/examples/index'
import { chainMap, party } from '../../support/chain-builder'
import { isWellFormed, readZip } from '../../support/read-zip'

/** A PNG of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const files = async (...args: Parameters<typeof writeDocx>) => {
  const zip = readZip(await writeDocx(...args))
  return (name: string) => zip.get(name)?.toString('utf8') ?? ''
}

const textsIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  )

let report: Report
let svg = ''
beforeAll(async () => {
  const map = await examples.find(({ id }) => id === 'strafrechtketen')?.load()
  if (!map) throw new Error('no example')
  const day = map.referenceDate ?? '2026-01-01'
  const analysis = analyse(map, { today: day, measures: false })
  report = buildReport(map, { language: 'nl', day, readerDay: '2026-02-01', analysis })
  svg = writeSvg(map)
})

describe('the report as a Word file', () => {
  it('has every text of the report, in its order', async () => {
    const document = (await files(report))('word/document.xml')
    expect(isWellFormed(document)).toBe(true)
    const told = textsIn(document)
    let at = 0
    for (const { heading, blocks } of report.sections) {
      at = told.indexOf(heading, at)
      expect(at, heading).toBeGreaterThan(0)
      for (const block of blocks) {
        const texts =
          block.kind === 'table'
            ? [...block.columns, ...block.rows.flat()]
            : block.kind === 'list'
              ? block.items
              : block.kind === 'picture'
                ? [block.caption, block.alternative]
                : [block.text]
        for (const text of texts) {
          at = told.indexOf(text, at)
          expect(at, text).toBeGreaterThan(0)
        }
      }
    }
  })

  it('has real headings, header rows, a language, page numbers and the status above each page', async () => {
    const read = await files(report)
    const document = read('word/document.xml')
    const count = (xml: string, part: string) => xml.split(part).length - 1
    const blocks = report.sections.flatMap((section) => section.blocks)
    expect(count(document, '<w:pStyle w:val="Title"/>')).toBe(1)
    expect(count(document, '<w:pStyle w:val="Heading1"/>')).toBe(report.sections.length)
    expect(count(document, '<w:pStyle w:val="Heading2"/>')).toBe(
      blocks.filter(({ kind }) => kind === 'subheading').length,
    )
    const tables = blocks.filter(({ kind }) => kind === 'table').length
    expect(tables).toBeGreaterThan(3)
    expect(count(document, '<w:tbl>')).toBe(tables)
    expect(count(document, '<w:tblHeader/>')).toBe(tables)
    expect(read('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
    expect(read('docProps/core.xml')).toContain(report.title)
    const parts = [1, 2, 3].map((place) => [read(`word/header${place}.xml`), read(`word/footer${place}.xml`)] as const)
    for (const [header, footer] of parts) {
      expect(textsIn(header)).toEqual([report.header])
      for (const field of ['PAGE', 'NUMPAGES']) expect(footer).toContain(`>${field}<`)
    }
    expect(report.header).toContain('concept')
  })

  it('lays the page of the picture on its side, and no other', async () => {
    const document = (await files(report))('word/document.xml')
    const pages = [...document.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, orientation]) => orientation)
    expect(pages).toEqual(['portrait', 'landscape', 'portrait'])
  })

  it('says where the drawing is when it has none, and says what it would show', async () => {
    const document = (await files(report))('word/document.xml')
    expect(document).not.toContain('<w:drawing>')
    expect(textsIn(document).some((text) => text.startsWith('De tekening zelf staat niet in dit bestand'))).toBe(true)
  })

  it('holds the drawing as SVG and PNG with its words, within the page', async () => {
    const picture = { svg, png: PNG, width: 4000, height: 1500 }
    const zip = readZip(await writeDocx(report, picture))
    const document = zip.get('word/document.xml')?.toString('utf8') ?? ''
    const media = [...zip].filter(([name]) => name.startsWith('word/media/'))
    expect(media.map(([name]) => name.split('.').at(-1)).sort()).toEqual(['png', 'svg'])
    expect(media.find(([name]) => name.endsWith('.svg'))?.[1].toString('utf8')).toBe(svg)
    const [, width = '0', height = '0'] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document) ?? []
    const CENTIMETRE = 360_000
    expect(Number(width) / CENTIMETRE).toBeLessThanOrEqual(25.8)
    expect(Number(height) / CENTIMETRE).toBeLessThanOrEqual(14)
    expect(Number(width) / Number(height)).toBeCloseTo(4000 / 1500, 2)
    expect(/<wp:docPr [^>]*descr="([^"]*)"/.exec(document)?.[1]).toMatch(/partijen.+stokt/)
  })

  it('has the legend below the drawing, with words of its own', async () => {
    const drawn = { svg, png: PNG, width: 400, height: 150 }
    const zip = readZip(await writeDocx(report, { ...drawn, legend: { ...drawn, svg: `${svg} `, height: 100 } }))
    const document = zip.get('word/document.xml')?.toString('utf8') ?? ''
    const words = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text)
    expect(words).toHaveLength(2)
    expect(words[1]).toBe('Legenda')
    expect([...zip.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(3)
  })

  it('keeps what would break the file out of its markup', async () => {
    const evil = `=1+1 <w:p> & " ]]> ${String.fromCharCode(0, 27)}\ud800 einde`
    const map = chainMap({ title: evil, parties: [party('a', { name: evil, certainty: 'assumed' })] })
    const analysis = analyse(map, { measures: false })
    const read = await files(buildReport(map, { language: 'en', day: '2026-01-01', readerDay: '2026-01-01', analysis }))
    for (const name of ['word/document.xml', 'word/header1.xml', 'docProps/core.xml']) {
      expect(isWellFormed(read(name)), name).toBe(true)
    }
    expect(read('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
    expect(textsIn(read('word/document.xml')).join('\n')).toContain('=1+1 <w:p> & " ]]> \ufffd\ufffd\ufffd einde')
  })
})
