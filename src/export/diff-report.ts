import { analyse } from '../graph/analyse'
import type { MapComparison } from '../graph/compare/compare-maps'
import { answerKey } from '../graph/conversation/answer-state'
import { tellChanges } from '../text/compare/tell-changes'
import { findingWords } from '../text/finding-words'
import { type Language, textsOf } from '../text/texts'

interface DiffOptions {
  readonly language: Language
  /** Whether it counts where something stands in the drawing. */
  readonly layout: boolean
}

/** How two versions of a map differ, a line for each record; empty when they do not. */
export function diffLines(comparison: MapComparison, options: DiffOptions): string {
  return told(comparison, options)
    .map(({ text }) => `${text}\n`)
    .join('')
}

/**
 * The same for another program: each line with the fields it tells of, as they stand in the files.
 *
 * @returns JSON, ending in a new line
 */
export function diffJson(comparison: MapComparison, options: DiffOptions): string {
  const { before, after, map, records, absorbed, placed } = comparison
  const fieldsOf = new Map(records.map(({ collection, id, fields }) => [`${collection} ${id}`, fields]))
  const side = ({ id, title, status, exercise }: MapComparison['before']) => ({
    id,
    title,
    status,
    ...(exercise && { exercise: true }),
  })
  const report = {
    before: side(before),
    after: side(after),
    language: options.language,
    map,
    records: told(comparison, options).flatMap(({ about, id, also, kind, text }) => {
      const entry = (of: string, what: typeof kind) => ({
        ...{ collection: about, id: of, kind: what, text },
        fields: fieldsOf.get(`${about} ${of}`) ?? [],
      })
      if (id === undefined) return []
      return also === undefined ? [entry(id, kind)] : [entry(id, kind), entry(also, 'changed')]
    }),
    absorbed,
    placed: options.layout ? placed : [],
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function told(comparison: MapComparison, { language, layout }: DiffOptions) {
  return tellChanges(comparison, { language, layout, signalOf: signalFinder(comparison, language) })
}

/** What the signals say that the answers are about; the maps are analysed only when an answer differs. */
function signalFinder({ before, after, records }: MapComparison, language: Language) {
  if (!records.some(({ collection }) => collection === 'answers')) return undefined
  const texts = textsOf(language)
  const titles = new Map(
    [before, after].flatMap((map) =>
      analyse(map, { measures: false }).findings.map(
        (finding) => [answerKey(finding.key), findingWords(finding, texts).title] as const,
      ),
    ),
  )
  return (key: string) => titles.get(key)
}
