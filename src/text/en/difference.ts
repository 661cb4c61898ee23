import type { nlDifference } from '../nl/difference'

/** Where two maps are shown in one picture: what is new, what ends and what changes, on the pages and in the tables. */
export const enDifference: typeof nlDifference = {
  kinds: { added: 'new', removed: 'ends', changed: 'changed' },
  headings: { added: 'New', removed: 'Ends', changed: 'Changed' },
  told: (kind, changes) => `${kind}: ${changes}`,
  formerName: (name) => `was called ${name}`,
  formerText: (text) => `read ${text}`,
  wasNow: (before, after) => `was ${before}, is now ${after}`,
  cellBecame: (before, after) => `was: ${before}; now: ${after}`,
  nothing: 'nothing',
  cell: (content, kind) => `${content} (${kind})`,
  counts: ({ added, removed, changed }) =>
    [
      ...(added > 0 ? [`${added} new`] : []),
      ...(removed > 0 ? [removed === 1 ? '1 ends' : `${removed} end`] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
    ].join(', '),
  noneDiffers: 'nothing differs here',
  onlyDiffering: 'Only what differs',
  onlyDifferingHelp: 'Shows the rows in which something is new, ends or has changed.',
  chapter: 'What changes',
  chapterNone: 'Nothing changes between these two maps.',
}
