import { enAdviceSteps } from './en/advice-steps'
import { enAgreed } from './en/agreed'
import { enBeforeAndAfter } from './en/before-and-after'
import { enCards } from './en/cards'
import { enChains } from './en/chains'
import { enCommandLine } from './en/command-line'
import { enCommands } from './en/commands'
import { enCompare } from './en/compare'
import { enComparing } from './en/comparing'
import { enConversation } from './en/conversation'
import { enCoverage } from './en/coverage'
import { enDifference } from './en/difference'
import { enDiscretion } from './en/discretion'
import { enDrawing } from './en/drawing'
import { enFailures } from './en/failures'
import { enFields, enSections } from './en/fields/index'
import { enFiles } from './en/files'
import { enFindings, enRules } from './en/findings'
import { enForms } from './en/forms'
import { enGoalBoard } from './en/goal-board'
import { enGovernance } from './en/governance'
import { enGrid } from './en/grid'
import { enHiding } from './en/hiding'
import { enKeeping } from './en/keeping'
import { enKeys } from './en/keys'
import { enLadder } from './en/ladder'
import { enLayers } from './en/layers'
import { enLenses } from './en/lenses'
import { enLevel } from './en/level'
import { enLoad } from './en/load'
import { enMatrix } from './en/matrix'
import { enMeasures } from './en/measures'
import { enNarrative } from './en/narrative'
import { enNeighbours } from './en/neighbours'
import { enOutline } from './en/outline'
import { enPresenting } from './en/presenting'
import { enPrinciples } from './en/principles'
import { enProblems } from './en/problems'
import { enRecords } from './en/records'
import { enReshape } from './en/reshape'
import { enRoles } from './en/roles'
import { enScreen } from './en/screen'
import { enSeats } from './en/seats'
import { enSecondScreen } from './en/second-screen'
import { enSession } from './en/session'
import { enSettings } from './en/settings'
import { enSteps } from './en/steps'
import { enToTest } from './en/to-test'
import { enVenues } from './en/venues'
import { enViews } from './en/views'
import { enVocabulary } from './en/vocabulary'
import { enWanted } from './en/wanted'
import { enYear } from './en/year'
import type { FieldTexts, SectionTexts } from './field-texts'
import { nlAdviceSteps } from './nl/advice-steps'
import { nlAgreed } from './nl/agreed'
import { nlBeforeAndAfter } from './nl/before-and-after'
import { nlCards } from './nl/cards'
import { nlChains } from './nl/chains'
import { nlCommandLine } from './nl/command-line'
import { nlCommands } from './nl/commands'
import { nlCompare } from './nl/compare'
import { nlComparing } from './nl/comparing'
import { nlConversation } from './nl/conversation'
import { nlCoverage } from './nl/coverage'
import { nlDifference } from './nl/difference'
import { nlDiscretion } from './nl/discretion'
import { nlDrawing } from './nl/drawing'
import { nlFailures } from './nl/failures'
import { nlFields, nlSections } from './nl/fields/index'
import { nlFiles } from './nl/files'
import { nlFindings, nlRules } from './nl/findings'
import { nlForms } from './nl/forms'
import { nlGoalBoard } from './nl/goal-board'
import { nlGovernance } from './nl/governance'
import { nlGrid } from './nl/grid'
import { nlHiding } from './nl/hiding'
import { nlKeeping } from './nl/keeping'
import { nlKeys } from './nl/keys'
import { nlLadder } from './nl/ladder'
import { nlLayers } from './nl/layers'
import { nlLenses } from './nl/lenses'
import { nlLevel } from './nl/level'
import { nlLoad } from './nl/load'
import { nlMatrix } from './nl/matrix'
import { nlMeasures } from './nl/measures'
import { nlNarrative } from './nl/narrative'
import { nlNeighbours } from './nl/neighbours'
import { nlOutline } from './nl/outline'
import { nlPresenting } from './nl/presenting'
import { nlPrinciples } from './nl/principles'
import { nlProblems } from './nl/problems'
import { nlRecords } from './nl/records'
import { nlReshape } from './nl/reshape'
import { nlRoles } from './nl/roles'
import { nlScreen } from './nl/screen'
import { nlSeats } from './nl/seats'
import { nlSecondScreen } from './nl/second-screen'
import { nlSession } from './nl/session'
import { nlSettings } from './nl/settings'
import { nlSteps } from './nl/steps'
import { nlToTest } from './nl/to-test'
import { nlVenues } from './nl/venues'
import { nlViews } from './nl/views'
import { nlVocabulary } from './nl/vocabulary'
import { nlWanted } from './nl/wanted'
import { nlYear } from './nl/year'

export type Language = 'nl' | 'en'

/** Every word a user sees. The Dutch texts are the type: an English text that is missing does not compile. */
export interface Texts {
  readonly language: Language
  readonly vocabulary: typeof nlVocabulary
  readonly discretion: typeof nlDiscretion
  readonly drawing: typeof nlDrawing
  readonly findings: typeof nlFindings
  readonly rules: typeof nlRules
  readonly failures: typeof nlFailures
  readonly fields: FieldTexts
  readonly sections: SectionTexts
  readonly files: typeof nlFiles
  readonly forms: typeof nlForms
  readonly level: typeof nlLevel
  readonly measures: typeof nlMeasures
  readonly venues: typeof nlVenues
  readonly presenting: typeof nlPresenting
  readonly secondScreen: typeof nlSecondScreen
  readonly session: typeof nlSession
  readonly hiding: typeof nlHiding
  readonly views: typeof nlViews
  readonly problems: typeof nlProblems
  readonly records: typeof nlRecords
  readonly reshape: typeof nlReshape
  readonly settings: typeof nlSettings
  readonly commands: typeof nlCommands
  readonly commandLine: typeof nlCommandLine
  readonly chains: typeof nlChains
  readonly compare: typeof nlCompare
  readonly beforeAndAfter: typeof nlBeforeAndAfter
  readonly difference: typeof nlDifference
  readonly comparing: typeof nlComparing
  readonly conversation: typeof nlConversation
  readonly lenses: typeof nlLenses
  readonly neighbours: typeof nlNeighbours
  readonly steps: typeof nlSteps
  readonly outline: typeof nlOutline
  readonly layers: typeof nlLayers
  readonly keeping: typeof nlKeeping
  readonly keys: typeof nlKeys
  readonly ladder: typeof nlLadder
  readonly matrix: typeof nlMatrix
  readonly seats: typeof nlSeats
  readonly load: typeof nlLoad
  readonly roles: typeof nlRoles
  readonly wanted: typeof nlWanted
  readonly year: typeof nlYear
  readonly coverage: typeof nlCoverage
  readonly goalBoard: typeof nlGoalBoard
  readonly governance: typeof nlGovernance
  readonly principles: typeof nlPrinciples
  readonly cards: typeof nlCards
  readonly adviceSteps: typeof nlAdviceSteps
  readonly toTest: typeof nlToTest
  readonly agreed: typeof nlAgreed
  readonly narrative: typeof nlNarrative
  readonly grid: typeof nlGrid
  readonly ui: typeof nlScreen
}

const nl: Texts = {
  language: 'nl',
  vocabulary: nlVocabulary,
  discretion: nlDiscretion,
  drawing: nlDrawing,
  findings: nlFindings,
  rules: nlRules,
  failures: nlFailures,
  fields: nlFields,
  sections: nlSections,
  files: nlFiles,
  forms: nlForms,
  level: nlLevel,
  measures: nlMeasures,
  venues: nlVenues,
  presenting: nlPresenting,
  secondScreen: nlSecondScreen,
  session: nlSession,
  hiding: nlHiding,
  views: nlViews,
  problems: nlProblems,
  records: nlRecords,
  reshape: nlReshape,
  settings: nlSettings,
  commands: nlCommands,
  commandLine: nlCommandLine,
  chains: nlChains,
  compare: nlCompare,
  beforeAndAfter: nlBeforeAndAfter,
  difference: nlDifference,
  comparing: nlComparing,
  conversation: nlConversation,
  lenses: nlLenses,
  neighbours: nlNeighbours,
  steps: nlSteps,
  outline: nlOutline,
  layers: nlLayers,
  keeping: nlKeeping,
  keys: nlKeys,
  ladder: nlLadder,
  matrix: nlMatrix,
  seats: nlSeats,
  load: nlLoad,
  roles: nlRoles,
  wanted: nlWanted,
  year: nlYear,
  coverage: nlCoverage,
  goalBoard: nlGoalBoard,
  governance: nlGovernance,
  principles: nlPrinciples,
  cards: nlCards,
  adviceSteps: nlAdviceSteps,
  toTest: nlToTest,
  agreed: nlAgreed,
  narrative: nlNarrative,
  grid: nlGrid,
  ui: nlScreen,
}

const en: Texts = {
  language: 'en',
  vocabulary: enVocabulary,
  discretion: enDiscretion,
  drawing: enDrawing,
  findings: enFindings,
  rules: enRules,
  failures: enFailures,
  fields: enFields,
  sections: enSections,
  files: enFiles,
  forms: enForms,
  level: enLevel,
  measures: enMeasures,
  venues: enVenues,
  presenting: enPresenting,
  secondScreen: enSecondScreen,
  session: enSession,
  hiding: enHiding,
  views: enViews,
  problems: enProblems,
  records: enRecords,
  reshape: enReshape,
  settings: enSettings,
  commands: enCommands,
  commandLine: enCommandLine,
  chains: enChains,
  compare: enCompare,
  beforeAndAfter: enBeforeAndAfter,
  difference: enDifference,
  comparing: enComparing,
  conversation: enConversation,
  lenses: enLenses,
  neighbours: enNeighbours,
  steps: enSteps,
  outline: enOutline,
  layers: enLayers,
  keeping: enKeeping,
  keys: enKeys,
  ladder: enLadder,
  matrix: enMatrix,
  seats: enSeats,
  load: enLoad,
  roles: enRoles,
  wanted: enWanted,
  year: enYear,
  coverage: enCoverage,
  goalBoard: enGoalBoard,
  governance: enGovernance,
  principles: enPrinciples,
  cards: enCards,
  adviceSteps: enAdviceSteps,
  toTest: enToTest,
  agreed: enAgreed,
  narrative: enNarrative,
  grid: enGrid,
  ui: enScreen,
}

/** The dictionary of a language. */
export function textsOf(language: Language): Texts {
  return language === 'nl' ? nl : en
}

/** Making one takes a thousand times as long as using it, and a text of a large map has thousands of days. */
const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** A day as people in this language write it: 31 december 2025. */
export function longDate(isoDate: string, language: Language): string {
  const date = new Date(`${isoDate}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return isoDate
  return DAYS[language].format(date)
}

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}

/** A list as a sentence part: a, b en c. */
export function joined(items: readonly string[], language: Language): string {
  return LISTS[language].format(items)
}
