import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../scripts/cli/main'
import { drawSheet } from '../../src/export/draw-sheet'
import { COMMAND_LINE_EXPORTS, EXPORT_IDS, type ExportId } from '../../src/export/export-kinds'
import { fileNameOf } from '../../src/export/file-name'
import { buildReport } from '../../src/export/report/build-report'
import { drawReport } from '../../src/export/report/draw-report'
import { writeDocx } from '../../src/export/report/write-docx'
import { writeSvg } from '../../src/export/write-svg'
import { analyse } from '../../src/graph/analyse'
import { agreedOf } from '../../src/graph/facts/agreed'
import type { ChainMap } from '../../src/model/chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { agreedText } from '../../src/text/agreed-text'
import { narrate } from '../../src/text/narrative/narrate'
import { plainText } from '../../src/text/narrative/plain-text'
import { textsOf } from '../../src/text/texts'
import { readZip } from '../support/read-zip'
import { OPEN_MAP } from '../support/secret-map'

// Whoever gets something that was made from an exercise sees on it that it is made up. A new kind of file does not compile
// here before somebody thought of it.

const MARK = 'verzonnen oefening'
const DAY = '2026-01-15'
const REAL: ChainMap = OPEN_MAP
const EXERCISE: ChainMap = { ...OPEN_MAP, exercise: true }

const reportOf = (map: ChainMap) =>
  buildReport(map, { language: 'nl', day: DAY, readerDay: DAY, analysis: analyse(map, { today: DAY, readerDay: DAY }) })

async function wordParts(map: ChainMap): Promise<ReadonlyMap<string, string>> {
  const parts = [...readZip(await writeDocx(reportOf(map)))]
  return new Map(parts.map(([name, part]) => [name, part.toString('utf8')]))
}

/** Every kind of file: what is written on it. The file of the map itself says it in a field, which the app shows. */
const FILES: Readonly<Record<ExportId, (map: ChainMap) => string | Promise<string>>> = {
  json: (map) => (writeChainMap(map).includes('"exercise": true') ? MARK : ''),
  png: (map) => writeSvg(map, { paper: [{ width: 27 }] }),
  pdf: (map) => JSON.stringify(drawSheet(map, { subtitle: 'alles' }).head),
  svg: (map) => writeSvg(map, { meetings: true }),
  docx: async (map) => [...(await wordParts(map)).values()].join('\n'),
}

/** What leaves without being a file. */
const TEXTS: Readonly<Record<string, (map: ChainMap) => string>> = {
  'a picture without title and legend': (map) => writeSvg(map, { sheet: false }),
  'the drawing in the report': (map) => drawReport(map, {}, 'nl').map,
  'the report on the screen and on paper': (map) => reportOf(map).facts.flat().join('\n'),
  'the chain in sentences, copied': (map) => plainText(narrate(map, 'nl', { findings: [], openFindings: 0 })),
  'what was agreed, copied': (map) => agreedText(map, agreedOf(map), () => undefined, textsOf('nl')),
  'the name of a file': (map) =>
    fileNameOf({
      title: map.title,
      fallback: 'kaart',
      day: DAY,
      status: 'concept',
      mark: map.exercise ? MARK : undefined,
      extension: 'png',
    }).replaceAll('-', ' '),
}

/** Whoever prints, and by what it says it: the head of its paper, in its own file or in that of what lays it out. */
const PAPERS: Readonly<Record<string, { readonly head?: string; readonly by: RegExp }>> = {
  'frame/print/map-paper.tsx': { by: /paperDrawing\(/ },
  'frame/print/print-now.ts': { head: 'frame/print/paper-drawing.ts', by: /sheetAsSvg\(drawMap/ },
  'frame/session/printed-plan.tsx': { by: /titleText\(map/ },
  'panels/findings/print-list.tsx': { by: /statusText\(map/ },
  'pages/agreed/agreed-page.tsx': { by: /<PrintHead/ },
  'pages/text/narrative-page.tsx': { by: /<PrintHead/ },
  'pages/to-test/to-test-page.tsx': { by: /<PrintHead/ },
  'pages/report/report-page.tsx': { head: 'frame/page-area/page-area.tsx', by: /<PrintHead/ },
}

describe('an exercise says that it is made up', () => {
  it.each(EXPORT_IDS)('on a file of the kind %s, and a map of a real chain does not', async (id) => {
    expect(await FILES[id](EXERCISE)).toContain(MARK)
    expect(await FILES[id](REAL)).not.toContain(MARK)
  })

  it('above every page of a Word file, and under its title', async () => {
    const parts = await wordParts(EXERCISE)
    const headers = [...parts].filter(([name]) => /header\d*\.xml$/.test(name))
    expect(headers.some(([, part]) => part.includes(MARK))).toBe(true)
    expect(parts.get('word/document.xml')).toContain(MARK)
  })

  it.each(Object.keys(TEXTS))('on %s', (kind) => {
    expect(TEXTS[kind]?.(EXERCISE)).toContain(MARK)
    expect(TEXTS[kind]?.(REAL)).not.toContain(MARK)
  })

  it('in English too', () => {
    expect(writeSvg(EXERCISE, { language: 'en' })).toContain('made-up exercise')
  })

  it('on every paper that the screen makes', () => {
    const read = (path: string) => readFileSync(join('src/ui', path), 'utf8')
    const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
    const printing = files.filter((path) => /window\.print\(|'printing-/.test(read(path)))
    expect(printing.toSorted()).toEqual(Object.keys(PAPERS).toSorted())
    for (const [path, { head, by }] of Object.entries(PAPERS)) expect(read(head ?? path), path).toMatch(by)
    expect(read('kit/page/print-head.tsx')).toMatch(/statusText\(map/)
  })
})

describe('on the command line', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ketenkaart-exercise-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function said(command: string, map: ChainMap, ...rest: string[]): Promise<string> {
    const path = join(folder, 'kaart.json')
    writeFileSync(path, writeChainMap(map))
    let all = ''
    const hear = (text: string) => {
      all += text
    }
    await main([command, path, ...rest], { out: hear, err: hear })
    return all
  }

  it.each(COMMAND_LINE_EXPORTS)('%s says so', async (id) => {
    expect(await said(id, EXERCISE, '-')).toContain(MARK)
    expect(await said(id, REAL, '-')).not.toContain(MARK)
  })

  it('the list of signals says so, to people and to programs', async () => {
    expect(await said('check', EXERCISE)).toContain(MARK)
    expect(await said('check', REAL)).not.toContain(MARK)
    expect(JSON.parse(await said('check', EXERCISE, '--json')).map).toMatchObject({ exercise: true })
  })
})
