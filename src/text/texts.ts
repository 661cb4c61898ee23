import { enChains } from './en/chains'
import { enCommandLine } from './en/command-line'
import { enCommands } from './en/commands'
import { enConversation } from './en/conversation'
import { enDrawing } from './en/drawing'
import { enFiles } from './en/files'
import { enFindings, enRules } from './en/findings'
import { enForms } from './en/forms'
import { enLevel } from './en/level'
import { enMeasures } from './en/measures'
import { enProblems } from './en/problems'
import { enRecords } from './en/records'
import { enScreen } from './en/screen'
import { enSettings } from './en/settings'
import { enTables } from './en/tables'
import { enVocabulary } from './en/vocabulary'
import { nlChains } from './nl/chains'
import { nlCommandLine } from './nl/command-line'
import { nlCommands } from './nl/commands'
import { nlConversation } from './nl/conversation'
import { nlDrawing } from './nl/drawing'
import { nlFiles } from './nl/files'
import { nlFindings, nlRules } from './nl/findings'
import { nlForms } from './nl/forms'
import { nlLevel } from './nl/level'
import { nlMeasures } from './nl/measures'
import { nlProblems } from './nl/problems'
import { nlRecords } from './nl/records'
import { nlScreen } from './nl/screen'
import { nlSettings } from './nl/settings'
import { nlTables } from './nl/tables'
import { nlVocabulary } from './nl/vocabulary'

export type Language = 'nl' | 'en'

/** Every word a user sees. The Dutch texts are the type: an English text that is missing does not compile. */
export interface Texts {
  readonly language: Language
  readonly vocabulary: typeof nlVocabulary
  readonly drawing: typeof nlDrawing
  readonly findings: typeof nlFindings
  readonly rules: typeof nlRules
  readonly files: typeof nlFiles
  readonly forms: typeof nlForms
  readonly level: typeof nlLevel
  readonly measures: typeof nlMeasures
  readonly tables: typeof nlTables
  readonly problems: typeof nlProblems
  readonly records: typeof nlRecords
  readonly settings: typeof nlSettings
  readonly commands: typeof nlCommands
  readonly commandLine: typeof nlCommandLine
  readonly chains: typeof nlChains
  readonly conversation: typeof nlConversation
  readonly ui: typeof nlScreen
}

const nl: Texts = {
  language: 'nl',
  vocabulary: nlVocabulary,
  drawing: nlDrawing,
  findings: nlFindings,
  rules: nlRules,
  files: nlFiles,
  forms: nlForms,
  level: nlLevel,
  measures: nlMeasures,
  tables: nlTables,
  problems: nlProblems,
  records: nlRecords,
  settings: nlSettings,
  commands: nlCommands,
  commandLine: nlCommandLine,
  chains: nlChains,
  conversation: nlConversation,
  ui: nlScreen,
}

const en: Texts = {
  language: 'en',
  vocabulary: enVocabulary,
  drawing: enDrawing,
  findings: enFindings,
  rules: enRules,
  files: enFiles,
  forms: enForms,
  level: enLevel,
  measures: enMeasures,
  tables: enTables,
  problems: enProblems,
  records: enRecords,
  settings: enSettings,
  commands: enCommands,
  commandLine: enCommandLine,
  chains: enChains,
  conversation: enConversation,
  ui: enScreen,
}

/** The dictionary of a language. */
export function textsOf(language: Language): Texts {
  return language === 'nl' ? nl : en
}

/** A day as people in this language write it: 31 december 2025. */
export function longDate(isoDate: string, language: Language): string {
  const date = new Date(`${isoDate}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return isoDate
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  )
}

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}

/** A list as a sentence part: a, b en c. */
export function joined(items: readonly string[], language: Language): string {
  return LISTS[language].format(items)
}
