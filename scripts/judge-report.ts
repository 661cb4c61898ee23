// npm run judge-report: lets LibreOffice open the Word report of every map of tests/support/report-cases, and reads what
// it makes of it: each file opens, no text is lost or changed on the way, the page of the picture lies on its side, and
// the length is one that people read. Where LibreOffice is not present it says what was not judged and ends with 0.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Block, Report } from '../src/export/report/blocks'
import { buildReport } from '../src/export/report/build-report'
import { writeDocx } from '../src/export/report/write-docx'
import { writeSvg } from '../src/export/write-svg'
import { analyse } from '../src/graph/analyse'
import { reportCases } from '../tests/support/report-cases'
import { findProgram } from './chromium.mjs'

const run = promisify(execFile)

/** Nobody reads more: three hundred pages of table are a fault of the report, whatever the map. */
const MOST_PAGES = 45
const TIMEOUT = 180_000

/** One pixel: the drawing itself is judged in the browser, here only where it stands. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const office = findProgram(['soffice', 'libreoffice'])
if (office === undefined) {
  console.log('Not judged: LibreOffice is not on this machine, so no real program opened the Word reports.')
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-judge-'))
const profile = pathToFileURL(join(folder, 'profile')).href

/** Has LibreOffice write these files as another kind. */
async function convert(program: string, kind: string, files: readonly string[]): Promise<void> {
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', kind, '--outdir', folder, ...files]
  await run(program, args, { timeout: TIMEOUT })
}

function textsOfBlock(block: Block): readonly string[] {
  if (block.kind === 'table') return [...block.columns, ...block.rows.flat()]
  if (block.kind === 'list') return block.items
  return [block.kind === 'picture' ? block.caption : block.text]
}

/** Letters alone: where a program breaks a line, and which marks of direction it drops, is its own business. */
const bare = (text: string) => text.replace(/[\p{C}\p{Z}\ufffd]+/gu, '')

function faultsOf(report: Report, text: string, pdf: string): string[] {
  const told = bare(text)
  const wanted = [
    report.title,
    ...report.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOfBlock)]),
  ]
  const lost = wanted.filter((one) => !told.includes(bare(one)))
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b[^s]/g)].length
  const sides = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].filter(
    ([, w, h]) => Number(w) > Number(h),
  )
  const hasPicture = report.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'picture'))
  return [
    ...lost.map((one) => `lost or changed: ${JSON.stringify(one)}`),
    ...(pages === 0 || pages > MOST_PAGES ? [`${pages} pages`] : []),
    ...(hasPicture && sides.length !== 1 ? [`${sides.length} pages lie on their side`] : []),
  ]
}

async function judge(program: string): Promise<number> {
  const day = '2026-02-01'
  const written = (await reportCases()).map(async ({ name, map }) => {
    const analysis = analyse(map, { today: map.referenceDate ?? day, readerDay: day, measures: false })
    const report = buildReport(map, { language: 'nl', day: map.referenceDate ?? day, readerDay: day, analysis })
    const picture = { svg: writeSvg(map), png: PNG, width: 2_000, height: 1_200 }
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, await writeDocx(report, picture))
    return { name, report, file, findings: analysis.findings.length }
  })
  const cases = await Promise.all(written)
  const files = cases.map(({ file }) => file)
  await convert(program, 'pdf', files)
  await convert(program, 'txt:Text (encoded):UTF8', files)
  let failed = 0
  for (const { name, report, findings } of cases) {
    const read = (extension: string, encoding: BufferEncoding) =>
      readFileSync(join(folder, `${name}.${extension}`), encoding)
    const pdf = read('pdf', 'latin1')
    const faults = faultsOf(report, read('txt', 'utf8'), pdf)
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b[^s]/g)].length
    console.log(
      `${name}: ${findings} findings, ${pages} pages${faults.length === 0 ? '' : `, ${faults.length} faults`}`,
    )
    for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`)
    if (faults.length > 0) failed++
  }
  return failed
}

const failed = await judge(office).finally(() => {
  if (process.env.KEEP === undefined) rmSync(folder, { recursive: true, force: true })
  else console.log(folder)
})
process.exitCode = failed > 0 ? 1 : 0
