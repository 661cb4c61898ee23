import type { Analysis } from '../../graph/analyse'
import { analyseDiscreetly } from '../../graph/analyse-discreetly'
import { buildChainGraph, type ChainGraph } from '../../graph/chain-graph'
import { nowAndLater } from '../../graph/compare/now-and-later'
import type { Looked, Sides } from '../../graph/compare/sides'
import { type Conversation, conversationOf } from '../../graph/conversation/conversation'
import { lazy } from '../../graph/indexing'
import type { LevelReport } from '../../graph/level/level-report'
import { accountableInChains } from '../../model/accountable-place'
import type { ChainMap } from '../../model/chain-map'
import { earlierWithoutDiscreet, withoutDiscreet } from '../../model/discretion'
import type { SceneOptions } from '../../scene/scene-options'
import { Teller } from '../../text/narrative/teller'
import { sentence, tidy } from '../../text/narrative/words'
import { type ReportTexts, reportTextsOf } from '../../text/report-texts'
import { shortName } from '../../text/short-names'
import type { Language, Texts } from '../../text/texts'
import type { Block, Paragraph } from './blocks'

export interface ReportOptions {
  readonly language: Language
  /** The day the analysis looked from, ISO date. */
  readonly day: string
  /** The day of the reader, ISO date: that of the report. */
  readonly readerDay: string
  readonly analysis: Pick<Analysis, 'findings'> & { readonly level: Pick<LevelReport, 'chains'> }
  /** The version the last report was made of; without one nothing is said of changes. */
  readonly earlier?: ChainMap
  /**
   * Now and later with their analyses, for who has them made aside: `waiting` while they are not there yet, `failed` when
   * they do not come. Absent: they are made here, once somebody asks.
   */
  readonly sides?: (() => KnownSides) | undefined
  /** What of the map the picture shows; absent: as the map opens. */
  readonly scene?: Partial<SceneOptions>
}

/** Now and later; undefined where no proposal may still come. */
type KnownSides = Sides<Looked> | 'waiting' | 'failed' | undefined

/** What every section of a report is made from. */
export interface ReportContext {
  readonly map: ChainMap
  readonly graph: ChainGraph
  readonly options: ReportOptions
  readonly conversation: Conversation
  readonly teller: Teller
  readonly texts: Texts
  readonly words: ReportTexts['report']
  readonly sides: () => KnownSides
}

/** Prepares a map for its report, without what is not for the wall. */
export function reportContext(given: ChainMap, asked: ReportOptions): ReportContext {
  const map = accountableInChains(withoutDiscreet(given))
  const options = discreetOptions(given, asked)
  const { language, day, readerDay, analysis } = options
  const teller = new Teller(map, language, day)
  return {
    map,
    graph: buildChainGraph(map, { today: day, readerDay }),
    options,
    conversation: conversationOf(map, analysis.findings, readerDay),
    teller,
    texts: teller.texts,
    words: reportTextsOf(language).report,
    sides: lazy(asked.sides ?? (() => nowAndLater(given, { today: day, readerDay }))),
  }
}

/** What is said of a map and of the version before it, without what is not for the wall. */
function discreetOptions(map: ChainMap, options: ReportOptions): ReportOptions {
  const { day, readerDay, earlier } = options
  const before = earlier && { earlier: earlierWithoutDiscreet(earlier, map) }
  if (withoutDiscreet(map) === map) return { ...options, ...before }
  return { ...options, ...before, analysis: analyseDiscreetly(map, { today: day, readerDay, measures: false }) }
}

/** A paragraph of one or more sentences; each gets its capital and its full stop. */
export function paragraph(tone: Paragraph['tone'], ...sentences: readonly string[]): Block {
  return { kind: 'paragraph', tone, text: sentences.map(sentence).join(' ') }
}

/** The paragraphs of a text that somebody wrote, as they wrote them. */
export function ownParagraphs(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map(tidy)
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', tone: 'plain', text: part }))
}

/** A text somebody wrote, as it fits in a cell. */
export function inCell(text: string): string {
  return shortName(tidy(text), 300)
}
