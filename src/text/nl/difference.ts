import type { Mark } from '../../graph/compare/difference'

type Kinds = Readonly<Record<Mark['kind'], string>>

/** Where two maps are shown in one picture: what is new, what ends and what changes, on the pages and in the tables. */
export const nlDifference = {
  /** What became of a record, beside its name. */
  kinds: { added: 'nieuw', removed: 'vervalt', changed: 'gewijzigd' } satisfies Kinds,
  /** The same in a heading. */
  headings: { added: 'Nieuw', removed: 'Vervalt', changed: 'Gewijzigd' } satisfies Kinds,
  /** A kind with what changed in it. */
  told: (kind: string, changes: string) => `${kind}: ${changes}`,
  formerName: (name: string) => `heette ${name}`,
  formerText: (text: string) => `luidde ${text}`,
  /** A value that became another, for who does not see that the old one is struck through. */
  wasNow: (before: string, after: string) => `was ${before}, is nu ${after}`,
  /** Of a cell of a matrix, where what stands there is no noun. */
  cellBecame: (before: string, after: string) => `was: ${before}; nu: ${after}`,
  nothing: 'niets',
  /** What stands in a cell, with what became of it behind. */
  cell: (content: string, kind: string) => `${content} (${kind})`,
  counts: (counts: Readonly<Record<Mark['kind'], number>>) =>
    [
      ...(counts.added > 0 ? [`${counts.added} nieuw`] : []),
      ...(counts.removed > 0 ? [counts.removed === 1 ? '1 vervalt' : `${counts.removed} vervallen`] : []),
      ...(counts.changed > 0 ? [`${counts.changed} gewijzigd`] : []),
    ].join(', '),
  noneDiffers: 'hier verschilt niets',
  onlyDiffering: 'Alleen wat verschilt',
  onlyDifferingHelp: 'Toont de rijen waarin iets nieuw is, vervalt of is gewijzigd.',
  chapter: 'Wat verandert',
  chapterNone: 'Tussen deze twee kaarten verandert niets.',
}
