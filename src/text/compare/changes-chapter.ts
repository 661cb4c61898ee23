import type { MapComparison } from '../../graph/compare/compare-maps'
import type { Paragraph, Section } from '../narrative/section'
import { type Language, textsOf } from '../texts'
import { type ToldChange, tellChanges } from './tell-changes'

/** What changes between two maps, as the chapter that stands before the text of the later one: what is new, ends, changes. */
export function changesChapter(comparison: MapComparison, language: Language): readonly Section[] {
  const words = textsOf(language).difference
  const told = tellChanges(comparison, { language, layout: false })
  const parts = (['added', 'removed', 'changed'] as const).flatMap((kind): Section[] => {
    const paragraphs = told.filter((change) => change.kind === kind).map(paragraphOf)
    return paragraphs.length > 0
      ? [{ id: `difference-${kind}`, heading: words.headings[kind], level: 3, paragraphs }]
      : []
  })
  const none: readonly Paragraph[] = parts.length > 0 ? [] : [{ text: words.chapterNone }]
  return [{ id: 'difference', heading: words.chapter, level: 2, paragraphs: none }, ...parts]
}

function paragraphOf({ about, id, text }: ToldChange): Paragraph {
  return about === 'map' || about === 'drawing' || id === undefined
    ? { text }
    : { record: { collection: about, id }, text }
}
