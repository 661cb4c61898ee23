import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { drawSheet } from '../../src/export/draw-sheet'
import { paperRooms } from '../../src/export/paper'
import { textRuns } from '../../src/export/pdf/text-runs'
import { type PdfOptions, type PdfPage, writePdf } from '../../src/export/pdf/write-pdf'
import type { ChainMap } from '../../src/model/chain-map'
import { chainMap, dependency, party } from '../support/chain-builder'

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const OPTIONS: PdfOptions = { paper: 'a4', orientation: 'either', title: 'Proefketen', language: 'nl' }

const pageOf = (map: ChainMap, subtitle?: string): PdfPage => ({
  sheet: drawSheet(map, { paper: paperRooms('a4', 'either'), subtitle }),
  name: subtitle ?? map.title,
})

/** The file as a reader that knows nothing of us understands it; undefined where there is none on this machine. */
function readBack(bytes: Uint8Array, program: 'pdftotext' | 'pdffonts' | 'pdfinfo'): string | undefined {
  const file = join(folder, 'test.pdf')
  writeFileSync(file, bytes)
  try {
    return execFileSync(program, program === 'pdftotext' ? ['-raw', file, '-'] : [file], { encoding: 'utf8' })
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return undefined
    throw cause
  }
}

const inBytes = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const sheets = (bytes: Uint8Array) =>
  [...inBytes(bytes).matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ])

const small = chainMap({
  title: 'Proefketen',
  referenceDate: '2025-12-31',
  parties: [party('a', { name: 'Aanbieder', abbreviation: null }), party('b', { name: 'Balie Łódź' })],
  dependencies: [dependency('d', 'a', 'b', { product: 'het dossier' })],
  positions: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 } },
})

describe('the PDF of a map', () => {
  it('has text that is text, in our own font, with title, peildatum, status and legend', async () => {
    const bytes = await writePdf([pageOf(small)], OPTIONS)
    expect(inBytes(bytes)).toMatch(/^%PDF-/)
    expect(inBytes(bytes)).toContain('/Lang (nl)')
    expect(inBytes(bytes)).toMatch(/\/Title \(Proefketen\)/)
    // The fonts of the reader itself would look different everywhere.
    expect(inBytes(bytes)).not.toContain('/BaseFont /Helvetica')
    const text = readBack(bytes, 'pdftotext')
    if (text === undefined) return
    for (const words of [
      'Proefketen',
      'peildatum 31 december 2025',
      'status: concept',
      'Aanbieder',
      'Łódź',
      'Legenda',
    ]) {
      expect(text).toContain(words)
    }
    expect(text.indexOf('Proefketen')).toBeLessThan(text.indexOf('Aanbieder'))
    const fonts = (readBack(bytes, 'pdffonts') ?? '').trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts) expect(font).toMatch(/^Source Sans 3.*TrueType.* yes /)
  })

  it('has a page of the chosen paper for each sheet, each with its own name', async () => {
    const told: number[] = []
    const bytes = await writePdf([pageOf(small, 'Eerste weergave'), () => pageOf(small, 'Tweede weergave')], {
      ...OPTIONS,
      paper: 'a3',
      orientation: 'portrait',
      onPage: (index) => void told.push(index),
    })
    expect(sheets(bytes)).toEqual([
      [842, 1191],
      [842, 1191],
    ])
    expect(told).toEqual([0, 1])
    expect(inBytes(bytes)).toContain('/Title (Tweede weergave)')
    const text = readBack(bytes, 'pdftotext')
    if (text !== undefined) expect(text).toMatch(/Eerste weergave[^\f]*\f[^\f]*Tweede weergave/)
  })

  it('lies as its drawing comes out largest', async () => {
    const tall = { ...small, positions: { a: { x: 0, y: 0 }, b: { x: 0, y: 3000 } } }
    expect(sheets(await writePdf([pageOf(small)], OPTIONS))).toEqual([[842, 595]])
    expect(sheets(await writePdf([pageOf(tall)], OPTIONS))).toEqual([[595, 842]])
    expect(sheets(await writePdf([pageOf(small)], { ...OPTIONS, paper: 'a0' }))).toEqual([[3370, 2384]])
  })

  it('takes whatever names hold: markup, quotes, brackets, other scripts, sixty parties with long names', async () => {
    const odd = [
      '<script>alert(1)</script>',
      '(haakjes) en \\ achteruit',
      'A & B “aanhaling” ‘x’ "y"',
      'مديرية الهجرة',
      'Post 📮 en pijl →',
      '\u0000\ud800',
      'De zeer lange naam van een dienst die over alles gaat wat met de uitvoering van de regeling te maken heeft in Nederland',
    ]
    const ids = Array.from({ length: 60 }, (_, i) => `p${i}`)
    const map = chainMap({
      title: 'Keten (proef) & “rest” مديرية',
      parties: ids.map((id, i) => party(id, { name: odd[i % odd.length] ?? '' })),
      dependencies: ids
        .slice(1)
        .map((id, i) => dependency(`d${i}`, `p${i}`, id, { product: odd[i % odd.length] ?? '' })),
      positions: Object.fromEntries(ids.map((id, i) => [id, { x: (i % 10) * 320, y: Math.floor(i / 10) * 240 }])),
    })
    const drawn: string[] = []
    const bytes = await writePdf([pageOf(map)], {
      ...OPTIONS,
      title: map.title,
      drawWords: (text) => {
        drawn.push(text)
        return undefined
      },
    })
    for (const words of ['الهجرة', '📮', '→']) expect(drawn).toContain(words)
    expect(inBytes(bytes)).not.toMatch(/\/(?:JavaScript|JS|Launch|URI)\b/)
    const text = readBack(bytes, 'pdftotext')
    if (text === undefined) return
    expect(text).toContain('A & B “aanhaling”')
    expect(readBack(bytes, 'pdfinfo')).toContain('مديرية')
  })
})

describe('a text in stretches of one font', () => {
  const latin = (subset: string, code: number) => (subset === 'latin' ? code < 0x100 : code === 0x142)

  it('keeps words of another script together, and takes accents as the font has them', () => {
    expect(textRuns('de مديرية الهجرة in Wroc\u0142aw, cafe\u0301', latin)).toEqual([
      { font: 'latin', text: 'de ' },
      { font: null, text: 'مديرية الهجرة' },
      { font: 'latin', text: ' in Wroc' },
      { font: 'latin-ext', text: 'ł' },
      { font: 'latin', text: 'aw, café' },
    ])
  })
})
