import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../scripts/cli/main'
import { drawSheet } from '../../src/export/draw-sheet'
import { COMMAND_LINE_EXPORTS, EXPORT_IDS, type ExportId } from '../../src/export/export-kinds'
import { buildReport } from '../../src/export/report/build-report'
import { drawReport } from '../../src/export/report/draw-report'
import { writeDocx } from '../../src/export/report/write-docx'
import { writeSvg } from '../../src/export/write-svg'
import { writeThumbnail } from '../../src/export/write-thumbnail'
import { analyse } from '../../src/graph/analyse'
import { analyseDiscreetly } from '../../src/graph/analyse-discreetly'
import { lensReport } from '../../src/graph/lenses/lens-report'
import { type ChainMap, COLLECTIONS } from '../../src/model/chain-map'
import { withheldIds, withoutDiscreet } from '../../src/model/discretion'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { LENSES } from '../../src/model/vocabulary'
import { narrate } from '../../src/text/narrative/narrate'
import { plainText } from '../../src/text/narrative/plain-text'
import { REPORT_SECTIONS } from '../../src/text/report/section-ids'
import { readZip } from '../support/read-zip'
import { OPEN_MAP, SECRET, SECRET_MAP } from '../support/secret-map'

// What is not for the wall leaves by none of the ways out. A new kind of file does not compile here before it is named; a new
// way out of a screen is asked for by `tests/architecture/ways-out.test.ts`.

const DAY = '2026-01-15'
const whole = (map: ChainMap) => analyse(map, { today: DAY, readerDay: DAY })
const reportOf = (map: ChainMap, earlier?: ChainMap) =>
  buildReport(map, { language: 'nl', day: DAY, readerDay: DAY, analysis: whole(map), ...(earlier && { earlier }) })

/** Every kind of file: what it says of a map, or that it is the map itself. */
const FILES: Readonly<Record<ExportId, ((map: ChainMap) => string | Promise<string>) | 'the map itself'>> = {
  json: 'the map itself',
  // The picture is drawn from the same document.
  png: (map) => writeSvg(map, { paper: [{ width: 27 }] }),
  // A PDF is written of this sheet and of nothing else.
  pdf: (map) => JSON.stringify(drawSheet(map, { subtitle: 'alles' })),
  svg: (map) => writeSvg(map, { meetings: true, chains: true }),
  docx: async (map) => {
    const { map: picture, legend } = drawReport(map, {}, 'nl')
    const parts = [...readZip(await writeDocx(reportOf(map))).values()].map((part) => part.toString('utf8'))
    return [picture, legend, ...parts].join('\n')
  },
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-wall-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, map: ChainMap): string {
  const path = join(folder, name)
  writeFileSync(path, writeChainMap(map))
  return path
}

async function said(...args: string[]): Promise<string> {
  let all = ''
  const hear = (text: string) => {
    all += text
  }
  await main(args, { out: hear, err: hear })
  return all
}

it('has one record of every collection that is not for the wall', () => {
  const ids = withheldIds(SECRET_MAP)
  for (const collection of COLLECTIONS) expect(ids.some((id) => Object.hasOwn(SECRET_MAP[collection], id))).toBe(true)
  expect(withheldIds(OPEN_MAP)).toEqual([])
})

describe('what is not for the wall is not in', () => {
  it.each(EXPORT_IDS)('a file of the kind %s', async (id) => {
    const write = FILES[id]
    if (write === 'the map itself') return
    expect(await write(OPEN_MAP)).toContain(SECRET)
    expect(await write(SECRET_MAP)).not.toContain(SECRET)
  })

  it('a thumbnail', () => {
    const options = { language: 'nl', theme: 'light' } as const
    const draw = (map: ChainMap) => writeThumbnail(map, { width: 100, height: 60 }, options)
    expect(draw(SECRET_MAP)).toBe(draw(withoutDiscreet(SECRET_MAP)))
    expect(draw(SECRET_MAP)).not.toBe(draw(OPEN_MAP))
  })

  it.each(REPORT_SECTIONS)('the part %s of the report', (section) => {
    const earlier: ChainMap = {
      ...OPEN_MAP,
      parties: { ...OPEN_MAP.parties, extra: { ...OPEN_MAP.parties.ook, id: 'extra' } } as ChainMap['parties'],
    }
    const told = (map: ChainMap) =>
      JSON.stringify(reportOf(map, earlier).sections.find(({ id }) => id === section)?.blocks ?? [])
    expect(told(SECRET_MAP)).not.toContain(SECRET)
  })

  it('the report as a whole, in which it would be', () => {
    expect(JSON.stringify(reportOf(OPEN_MAP))).toContain(SECRET)
    expect(JSON.stringify(reportOf(SECRET_MAP, OPEN_MAP))).not.toContain(SECRET)
  })

  it('the whole in sentences', () => {
    const told = (map: ChainMap) => plainText(narrate(map, 'nl', { findings: [], openFindings: 0 }))
    expect(told(OPEN_MAP)).toContain(SECRET)
    expect(told(withoutDiscreet(SECRET_MAP))).not.toContain(SECRET)
  })

  it.each(COMMAND_LINE_EXPORTS)('what the command line writes as %s', async (id) => {
    expect(await said(id, file('open.json', OPEN_MAP), '-')).toContain(SECRET)
    expect(await said(id, file('secret.json', SECRET_MAP), '-')).not.toContain(SECRET)
  })

  it('what the command line says of the map, of the difference with an earlier one, and in Word', async () => {
    const [open, secret] = [file('open.json', OPEN_MAP), file('secret.json', SECRET_MAP)]
    for (const json of [[], ['--json']]) {
      expect(await said('check', open, ...json)).toContain(SECRET)
      expect(await said('check', secret, ...json)).not.toContain(SECRET)
      const earlier = file('earlier.json', withoutDiscreet(SECRET_MAP))
      expect(await said('diff', earlier, open, ...json)).toContain(SECRET)
      expect(await said('diff', earlier, secret, ...json)).not.toContain(SECRET)
      expect(await said('diff', open, secret, ...json)).not.toContain(SECRET)
    }
    expect(await said('check', secret)).toContain('21 gegevens staan niet op de muur')
    const docx = join(folder, 'verslag.docx')
    await said('report', secret, docx)
    const parts = [...readZip(readFileSync(docx)).values()].join('\n')
    expect(parts).toContain('Proefketen')
    expect(parts).not.toContain(SECRET)
  })

  it('what is found, which is nothing that the whole map does not have', () => {
    const found = analyseDiscreetly(SECRET_MAP, { today: DAY, readerDay: DAY }).findings
    const inWhole = new Map(whole(SECRET_MAP).findings.map(({ key, inputsHash }) => [key, inputsHash]))
    const invented = whole(withoutDiscreet(SECRET_MAP)).findings.filter(({ key }) => !inWhole.has(key))
    expect(JSON.stringify(found)).not.toContain(SECRET)
    expect(invented.length).toBeGreaterThan(0)
    for (const { key, inputsHash } of found) expect(inWhole.get(key)).toBe(inputsHash)
    for (const id of withheldIds(SECRET_MAP)) expect(JSON.stringify(found)).not.toContain(`"${id}"`)
  })

  it('what a lens asks, which is nothing that the whole map has an answer to', () => {
    const shown = withoutDiscreet(SECRET_MAP)
    const open = (map: ChainMap, source?: ChainMap) =>
      LENSES.flatMap((lens) => lensReport(map, lens, DAY, source).stops).filter(({ answered }) => !answered)
    const places = (stops: ReturnType<typeof open>) => stops.map(({ record, question }) => `${record.id} ${question}`)
    const asked = new Set(places(open(SECRET_MAP)))
    expect(places(open(shown)).filter((place) => !asked.has(place))).toEqual([])
    // By itself it would ask who owns the triangle of which the owner is not for the wall.
    expect(places(open(shown, shown)).filter((place) => !asked.has(place)).length).toBeGreaterThan(0)
  })
})
