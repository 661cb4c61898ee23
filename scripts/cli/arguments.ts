import { parseArgs } from 'node:util'
import { COMMAND_LINE_EXPORTS, type CommandLineExport } from '../../src/export/export-kinds'
import type { ThemeName } from '../../src/scene/drawing/theme'
import { type Language, type Texts, textsOf } from '../../src/text/texts'

export interface CheckRequest {
  readonly command: 'check'
  readonly language: Language
  /** Path of the map; `-` is the standard input. */
  readonly file: string
  readonly json: boolean
  /** ISO date; absent: the map's reference date, else the system's day. */
  readonly today?: string
}

/** One of the ways in which a map leaves as a file. */
export interface ExportRequest {
  readonly command: CommandLineExport
  readonly language: Language
  readonly file: string
  /** Path of the file to write; `-` is the standard output. */
  readonly output: string
  readonly theme: ThemeName
  /** An earlier version: then the drawing shows what differs. */
  readonly earlier?: string
}

/** Two versions of a map; `-` for one of them is the standard input. */
export interface DiffRequest {
  readonly command: 'diff'
  readonly language: Language
  readonly before: string
  readonly after: string
  readonly json: boolean
  /** Whether it counts where something stands in the drawing. */
  readonly layout: boolean
}

/** The report for the stuurgroep, as a Word file. */
export interface ReportRequest {
  readonly command: 'report'
  readonly language: Language
  readonly file: string
  readonly output: string
  /** The version of the last report. */
  readonly earlier?: string
  /** ISO date; absent: the map's reference date, else the system's day. */
  readonly today?: string
}

export type Request =
  | CheckRequest
  | DiffRequest
  | ReportRequest
  | ExportRequest
  | { readonly command: 'help'; readonly language: Language }

/** A command line that cannot be carried out; the message is in the user's language. */
export class UsageError extends Error {}

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  today: { type: 'string' },
  theme: { type: 'string' },
  'no-layout': { type: 'boolean' },
  earlier: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Option = keyof typeof OPTIONS

type Command = 'check' | 'diff' | 'report' | CommandLineExport

const COMMANDS: readonly Command[] = ['check', ...COMMAND_LINE_EXPORTS, 'diff', 'report']

const ALLOWED: Readonly<Record<Command, readonly Option[]>> = {
  check: ['json', 'lang', 'today', 'help'],
  svg: ['lang', 'theme', 'earlier', 'help'],
  diff: ['json', 'lang', 'no-layout', 'help'],
  report: ['lang', 'today', 'earlier', 'help'],
}

const THEMES: readonly ThemeName[] = ['light', 'dark', 'beamer']

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[], texts: Texts): T {
  const found = allowed.find((candidate) => candidate === value)
  if (!found) throw new UsageError(texts.commandLine.wrongValue(`--${option}`, value, allowed.join(', ')))
  return found
}

function isoDay(value: string, texts: Texts): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  // A day that does not exist, such as 31 February, is read as a later one.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  if (!exists) throw new UsageError(texts.commandLine.wrongValue('--today', value, texts.commandLine.aDate))
  return value
}

/** The language somebody asked for, also when the rest of the line is wrong. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
  return value === 'en' ? 'en' : 'nl'
}

/**
 * Reads a command line.
 *
 * @param args what stands after the program's name
 * @throws UsageError with what to do, in the language asked for (Dutch when none is)
 */
export function readArguments(args: readonly string[]): Request {
  const language = languageOf(args)
  const texts = textsOf(language)
  const words = texts.commandLine
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const [name, file, ...rest] = positionals
  if (values.help === true || name === 'help') return { command: 'help', language }
  const known = COMMANDS.join(', ')
  if (name === undefined) throw new UsageError(words.noCommand(known))
  const command = COMMANDS.find((candidate) => candidate === name)
  if (command === undefined) throw new UsageError(words.unknownCommand(name, known))
  const names: readonly string[] = ALLOWED[command]
  const unknown = tokens.find((token) => token.kind === 'option' && !names.includes(token.name))
  if (unknown?.kind === 'option') throw new UsageError(words.unknownOption(unknown.rawName))
  if (values.lang !== undefined) oneOf('lang', String(values.lang), ['nl', 'en'], texts)
  if (file === undefined) throw new UsageError(words.missingFile)
  const extra = rest[command === 'check' ? 0 : 1]
  if (extra !== undefined) throw new UsageError(words.tooMany(extra))
  if (command === 'check') {
    const { today } = values
    return {
      command,
      language,
      file,
      json: values.json === true,
      ...(today === undefined ? {} : { today: isoDay(String(today), texts) }),
    }
  }
  if (command === 'diff') {
    const [after] = rest
    if (after === undefined) throw new UsageError(words.missingNewer)
    if (file === '-' && after === '-') throw new UsageError(words.twiceInput)
    return { command, language, before: file, after, json: values.json === true, layout: values['no-layout'] !== true }
  }
  if (command === 'report') return reportRequest(file, rest[0], values, language)
  const [output] = rest
  if (output === undefined) throw new UsageError(words.missingOutput)
  const theme = oneOf('theme', String(values.theme ?? 'light'), THEMES, texts)
  const { earlier } = values
  if (file === '-' && earlier === '-') throw new UsageError(words.twiceInput)
  return { command, language, file, output, theme, ...(earlier === undefined ? {} : { earlier: String(earlier) }) }
}

function reportRequest(
  file: string,
  output: string | undefined,
  { today, earlier }: { readonly today?: unknown; readonly earlier?: unknown },
  language: Language,
): ReportRequest {
  const texts = textsOf(language)
  if (output === undefined) throw new UsageError(texts.commandLine.missingReport)
  if (!/\.docx$/i.test(output)) throw new UsageError(texts.commandLine.notWord(output))
  if (file === '-' && earlier === '-') throw new UsageError(texts.commandLine.twiceInput)
  return {
    command: 'report',
    language,
    file,
    output,
    ...(earlier === undefined ? {} : { earlier: String(earlier) }),
    ...(today === undefined ? {} : { today: isoDay(String(today), texts) }),
  }
}
