import { readFileSync, writeFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { checkJson, checkText, hasOpenHigh } from '../../src/export/check-report'
import { diffJson, diffLines } from '../../src/export/diff-report'
import type { CommandLineExport } from '../../src/export/export-kinds'
import { buildReport } from '../../src/export/report/build-report'
import { writeDocx } from '../../src/export/report/write-docx'
import { writeSvg } from '../../src/export/write-svg'
import { analyseDiscreetly } from '../../src/graph/analyse-discreetly'
import { systemDay } from '../../src/graph/chain-graph'
import { compareMaps, isSame } from '../../src/graph/compare/compare-maps'
import { differenceOf } from '../../src/graph/compare/difference'
import { loadCatalogue } from '../../src/model/catalogue/catalogue'
import type { ChainMap } from '../../src/model/chain-map'
import { earlierWithoutDiscreet, withheldIds, withoutDiscreet } from '../../src/model/discretion'
import { readChainMapBytes } from '../../src/model/file/read-chain-map-bytes'
import type { NoticeCode } from '../../src/model/problem'
import { type Language, textsOf } from '../../src/text/texts'
import { visibleText } from '../../src/text/visible-text'
import {
  type CheckRequest,
  type DiffRequest,
  type ExportRequest,
  type ReportRequest,
  readArguments,
  UsageError,
} from './arguments'

/** What the program is called with and where it writes, so that a test can stand in for a terminal. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

const FINE = 0
const HIGH = 1
const DIFFERENT = 1
const WRONG = 2

/** Notices that say the names may not be what was meant; the others ask for nothing here. */
const SAID: ReadonlySet<NoticeCode> = new Set(['read-as-windows-1252'])

/** A file that cannot be used; the message says what to do about it. */
class FileError extends Error {}

/** Why the system could not do something, in words where we have them. */
function reasonOf(error: unknown, language: Language): string {
  const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
  return textsOf(language).commandLine.reasons[code] ?? code
}

function bytesOf(path: string, language: Language): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    throw new FileError(textsOf(language).commandLine.cannotRead(path, reasonOf(error, language)), { cause: error })
  }
}

function openMap(path: string, language: Language, { err }: Terminal): ChainMap {
  const result = readChainMapBytes(bytesOf(path, language))
  const texts = textsOf(language)
  if (result.ok) {
    for (const { code, values } of result.notices) {
      if (SAID.has(code)) err(`${path}: ${texts.problems.notices[code](values)}\n`)
    }
    const withheld = withheldIds(result.map).length
    if (withheld > 0) err(`${path}: ${texts.discretion.notAlong(withheld)}\n`)
    return result.map
  }
  const words = texts.commandLine
  const lines = result.problems.map(
    ({ code, path: place, values }) => `  ${place || words.wholeFile}: ${texts.problems.problems[code](values)}`,
  )
  throw new FileError([words.refused(path, result.problems.length), ...lines].join('\n'))
}

async function check({ file, language, json, today }: CheckRequest, terminal: Terminal): Promise<number> {
  const { out, err } = terminal
  const map = openMap(file, language, terminal)
  const day = today ?? map.referenceDate ?? systemDay()
  const readerDay = today ?? systemDay()
  const organisations = await loadCatalogue()
  // The findings say that a rule failed; what it threw is for who reports that.
  const onRuleFailure = (rule: string, cause: unknown) => err(`${rule}: ${inspect(cause)}\n`)
  const analysis = analyseDiscreetly(map, { today: day, readerDay, organisations, measures: false, onRuleFailure })
  const options = { language, day, readerDay }
  const shown = withoutDiscreet(map)
  out(json ? checkJson(shown, analysis, options) : visibleText(checkText(shown, analysis, options)))
  return hasOpenHigh(shown, analysis.findings, readerDay) ? HIGH : FINE
}

function diff({ before, after, language, json, layout }: DiffRequest, terminal: Terminal): number {
  const [former, latter] = [openMap(before, language, terminal), openMap(after, language, terminal)]
  const comparison = compareMaps(earlierWithoutDiscreet(former, latter), withoutDiscreet(latter))
  const options = { language, layout }
  const { out, err } = terminal
  if (json) out(diffJson(comparison, options))
  else out(visibleText(diffLines(comparison, options)))
  if (!isSame(comparison, layout)) return DIFFERENT
  if (!isSame(compareMaps(former, latter), layout)) {
    err(`${textsOf(language).discretion.differsUnseen}\n`)
    return DIFFERENT
  }
  // A line on the output is a difference, so that there is none goes beside it.
  if (!json) err(`${textsOf(language).compare.same}\n`)
  return FINE
}

async function report({ file, output, earlier, today, language }: ReportRequest, terminal: Terminal): Promise<number> {
  const map = openMap(file, language, terminal)
  const before = earlier === undefined ? undefined : openMap(earlier, language, terminal)
  const day = today ?? map.referenceDate ?? systemDay()
  const readerDay = today ?? systemDay()
  const onRuleFailure = (rule: string, cause: unknown) => terminal.err(`${rule}: ${inspect(cause)}\n`)
  const organisations = await loadCatalogue()
  const analysis = analyseDiscreetly(map, { today: day, readerDay, organisations, measures: false, onRuleFailure })
  const options = { language, day, readerDay, analysis, ...(before === undefined ? {} : { earlier: before }) }
  // A picture that every Word shows takes a browser; without one the report says where to get it.
  const content = await writeDocx(buildReport(map, options))
  save(output, content, language, terminal)
  return FINE
}

/** How each kind of file is made. */
const WRITERS: Readonly<
  Record<CommandLineExport, (map: ChainMap, earlier: ChainMap | undefined, request: ExportRequest) => string>
> = {
  svg: (map, earlier, { language, theme }) =>
    writeSvg(map, { language, theme, ...(earlier && { difference: differenceOf(earlier, map) }) }),
}

function write(request: ExportRequest, terminal: Terminal): number {
  const { out } = terminal
  const { command, file, output, earlier, language } = request
  const before = earlier === undefined ? undefined : openMap(earlier, language, terminal)
  const content = WRITERS[command](openMap(file, language, terminal), before, request)
  if (output === '-') {
    out(content)
    return FINE
  }
  save(output, content, language, terminal)
  return FINE
}

/** Writes a file and says so. @throws FileError when the system does not let it */
function save(path: string, content: string | Uint8Array, language: Language, { err }: Terminal): void {
  const words = textsOf(language).commandLine
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new FileError(words.cannotWrite(path, reasonOf(error, language)), { cause: error })
  }
  err(`${words.written(path)}\n`)
}

/**
 * The command line of Ketenkaart.
 *
 * @param args what stands after the program's name
 * @returns the exit code: 0 fine, 1 a high finding or a difference, 2 a file or command line that cannot be used
 */
export async function main(args: readonly string[], { out, err }: Terminal): Promise<number> {
  // What is said to a person may quote names and paths; what is written to a file or pipe is left as it is.
  const terminal: Terminal = { out, err: (text) => err(visibleText(text)) }
  try {
    const request = readArguments(args)
    if (request.command === 'help') {
      terminal.out(textsOf(request.language).commandLine.usage)
      return FINE
    }
    if (request.command === 'diff') return diff(request, terminal)
    if (request.command === 'report') return await report(request, terminal)
    return request.command === 'check' ? await check(request, terminal) : write(request, terminal)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FileError)) throw error
    terminal.err(`${error.message}\n`)
    if (error instanceof UsageError) terminal.err('\nketenkaart --help\n')
    return WRONG
  }
}
